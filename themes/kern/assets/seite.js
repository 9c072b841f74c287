// Zusätze für jede Seite: die Quellenangabe kopieren, bei Rückmeldungen den Absatz nennen, und mit einer Taste zur Suche. Ohne
// JavaScript steht die Quellenangabe zum Markieren da, und die Rückmeldung nennt Seite und Fassung.
"use strict";
(() => {
  const zitat = document.getElementById("_zitat");
  const knopf = document.querySelector(".zitieren button");
  const wege = [...document.querySelectorAll("._rueckmeldung")].map((weg) => ({ weg, href: weg.href }));
  const [worte, adresse] = zitat?.querySelectorAll("span") ?? [];
  const grundtext = worte?.textContent;
  const grundadresse = adresse?.textContent;

  // Der Absatz, den die Adresse nennt.
  const absatz = () => /^#(?:[^#]+-)?abs-(\d+)$/.exec(location.hash)?.[1];

  const zeige = () => {
    const nummer = absatz();
    const genannt = nummer && knopf ? knopf.dataset.absatz.replace("%n", () => nummer) : "";
    if (zitat) {
      worte.textContent = genannt ? `${grundtext}, ${genannt}` : grundtext;
      adresse.textContent = grundadresse + (genannt ? location.hash : "");
    }
    for (const { weg, href } of wege) {
      if (!nummer) { weg.href = href; continue; }
      const ziel = new URL(href);
      // Im Formular ein eigenes Feld, in der E-Mail eine Zeile mehr.
      if (ziel.protocol === "mailto:") weg.href = `${href}%0A${encodeURIComponent(genannt)}`;
      else { ziel.searchParams.set("absatz", nummer); weg.href = ziel.href; }
    }
  };

  // Ohne sicheren Kontext, etwa in einer Datei, gibt es keine Zwischenablage.
  const kopieren = (schalter, was, meldung) => {
    if (!navigator.clipboard) { schalter.hidden = true; return; }
    schalter.addEventListener("click", async () => {
      try { await navigator.clipboard.writeText(was.textContent); meldung.textContent = knopf.dataset.kopiert; }
      catch { getSelection().selectAllChildren(was); }
    });
  };
  if (knopf) kopieren(knopf, zitat, knopf.parentElement.querySelector("[role=status]"));

  // Am genannten Absatz steht, wie man ihn zitiert: niemand muss dafür ans Ende der Seite.
  const amAbsatz = () => {
    document.querySelector(".absatz-zitat")?.remove();
    const nummer = absatz();
    const ziel = nummer && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!knopf || !ziel?.classList.contains("absatz")) return;
    const kasten = document.createElement("div");
    kasten.className = "absatz-zitat";
    kasten.role = "group";
    kasten.ariaLabel = knopf.dataset.zitieren.replace("%n", () => nummer);
    const worte = document.createElement("p");
    worte.textContent = zitat.textContent;
    const schalter = knopf.cloneNode(true);
    const meldung = document.createElement("span");
    meldung.role = "status";
    kasten.append(worte, schalter, meldung);
    kopieren(schalter, worte, meldung);
    ziel.append(kasten);
  };
  addEventListener("hashchange", () => { zeige(); amAbsatz(); });
  zeige();
  amAbsatz();
})();

// „/“ führt zum Suchfeld, wenn niemand schreibt. Auf der Suchseite lässt sich das abstellen.
(() => {
  const MERKER = "konzept-suchtaste";
  const schalter = document.getElementById("_taste");
  // Ein Browser kann verbieten, sich etwas zu merken; dann gilt die Wahl auf dieser Seite.
  let an = true;
  try { an = localStorage.getItem(MERKER) !== "aus"; } catch { /* gilt hier nicht */ }
  if (schalter) {
    schalter.checked = an;
    schalter.addEventListener("change", () => {
      an = schalter.checked;
      try { if (an) localStorage.removeItem(MERKER); else localStorage.setItem(MERKER, "aus"); } catch { /* gilt hier nicht */ }
    });
  }
  addEventListener("keydown", (ereignis) => {
    // Manche Tastatur braucht für „/“ die Umschalttaste.
    if (!an || ereignis.key !== "/" || ereignis.ctrlKey || ereignis.altKey || ereignis.metaKey || ereignis.isComposing || ereignis.defaultPrevented) return;
    const [hier] = ereignis.composedPath();
    if (hier.isContentEditable || hier.matches?.("input, textarea, select")) return;
    const feld = ["#_wort", ".kopf-suche input", ".kopf-suchlink"].map((it) => document.querySelector(it)).find((it) => it?.checkVisibility());
    if (!feld) return;
    ereignis.preventDefault();
    feld.focus();
    feld.select?.();
  });
})();

// Was nach dem Stand kommt, kann heute vorbei sein. Die Seite ist morgen dieselbe; das Heute weiß nur der Browser.
(() => {
  const heute = new Date();
  for (const it of document.querySelectorAll(".termin")) {
    const tag = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(it.querySelector("time")?.dateTime ?? "");
    // Das Wort hat seinen Platz schon, damit nichts springt. Von einem Monat zählt der letzte Tag.
    if (tag && new Date(+tag[1], tag[3] ? tag[2] - 1 : +tag[2], tag[3] ? +tag[3] + 1 : 1) <= heute) it.classList.add("ist-vergangen");
  }
})();
