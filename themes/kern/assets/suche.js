// Die Suchseite: nimmt die Frage entgegen und zeigt, was die Suchmaschine findet. Der Index liegt neben der Seite und wird erst
// geladen, wenn jemand suchen will.
"use strict";
(() => {
  const formular = document.getElementById("_suche");
  if (!formular) return;
  const worte = formular.dataset;
  const { q: wort, art, feld } = formular.elements;
  const haupt = document.getElementById("_inhalt");
  const bereich = document.getElementById("_ergebnisse");
  const titel = document.getElementById("_ergebnisse-titel");
  const meldung = document.getElementById("_meldung");
  const liste = bereich.querySelector("ol");
  const teilweise = document.getElementById("_teilweise");
  const mehr = document.getElementById("_mehr");
  const hilfe = document.getElementById("_weiter");
  const seitentitel = document.title;
  const BEI_EINEM_MAL = 10;
  // So lange ruht die Hand, bis gesucht wird.
  const RUHE = 400;

  const neu = (name, eigenschaften = {}, ...inhalt) => {
    const element = Object.assign(document.createElement(name), eigenschaften);
    element.append(...inhalt);
    return element;
  };
  const mit = (text, werte) => text.replace(/%([a-z])/g, (alles, name) => werte[name] ?? alles);

  // Laden: jede Datei des Index ist ein Skript, das seinen Wert übergibt. So geht es auch ohne Server.

  const ordner = new URL(worte.index, location.href);
  const werte = new WeakMap();
  globalThis.konzeptsuche = (_name, wert) => werte.set(document.currentScript, wert);
  const lade = (datei) => new Promise((fertig, gescheitert) => {
    const skript = neu("script", { src: new URL(datei, ordner).href });
    const fehlt = () => gescheitert(Object.assign(new Error(datei), { fehlt: true }));
    skript.addEventListener("load", () => { if (werte.has(skript)) fertig(werte.get(skript)); else fehlt(); skript.remove(); });
    skript.addEventListener("error", () => { fehlt(); skript.remove(); });
    document.head.append(skript);
  });
  let geoeffnet;
  const oeffne = (frisch = "") => {
    geoeffnet ??= (async () => Suchmaschine.oeffne(lade, ordner.pathname.split("/").pop() + frisch))().catch((fehler) => { geoeffnet = undefined; throw fehler; });
    return geoeffnet;
  };
  /** Wird neu veröffentlicht, während die Seite offen ist, heißen die Dateien anders; nur die erste behält ihren Namen. */
  const mitIndex = async (tut) => {
    try {
      return await tut(await oeffne());
    } catch (fehler) {
      if (!fehler.fehlt) throw fehler;
      geoeffnet = undefined;
      return tut(await oeffne(`?${Date.now()}`));
    }
  };
  const bereite = () => { oeffne().catch(() => {}); };

  // Ein Ergebnis

  const hervorgehoben = (auszug) => auszug.map((it) => (it.marke ? neu("mark", {}, it.text) : it.text));
  const grund = ({ grund: art, wort: antwort }) => mit(worte[`grund${art[0].toUpperCase()}${art.slice(1)}`], { w: antwort });

  const fundstelle = (adresse, stelle) => {
    const { anker, selbst, ueberschrift } = stelle;
    const auszug = hervorgehoben(stelle.auszug);
    const [, was, nummer] = /^(?:t\d+-)?(abs|fn)-(\d+)$/.exec(anker) ?? [];
    const namen = [ueberschrift?.text, was && mit(was === "fn" ? worte.fussnote : worte.absatz, { n: nummer })].filter(Boolean);
    // Eine Überschrift ist selbst der Ort.
    const ort = selbst ? auszug : [namen.join(", ")];
    const zeile = neu("p", { className: "stelle" });
    if (anker && (selbst || namen.length)) zeile.append(neu("a", { href: `${adresse}#${anker}` }, ...ort));
    else if (selbst || namen.length) zeile.append(...ort);
    if (!selbst) zeile.append(namen.length ? ": " : "", ...auszug);
    return zeile;
  };

  const eintrag = async ({ suche, terme }, seite) => {
    const { adresse, nummer, titel: name, art: artname, stellen } = await suche.ergebnis(seite, terme);
    const verweis = neu("a", { href: adresse });
    if (nummer.length) verweis.append(neu("span", { className: "nummer" }, ...hervorgehoben(nummer)), " ");
    verweis.append(...hervorgehoben(name));
    const kopf = neu("h3", {}, verweis);
    if (seite.entwurf) kopf.append(" ", neu("span", { className: "marke marke-entwurf" }, worte.entwurf));
    const zeile = neu("li", {}, kopf, neu("p", { className: "leise" }, ...hervorgehoben(artname)), ...stellen.map((it) => fundstelle(adresse, it)));
    const hinweise = new Set([...seite.gruende.map(grund), ...seite.fehlt.map((it) => mit(worte.fehlt, { w: it }))]);
    if (hinweise.size) zeile.append(neu("ul", { className: "gruende" }, ...[...hinweise].map((it) => neu("li", {}, it))));
    return zeile;
  };

  // Alle Ergebnisse: was jetzt gezeigt wird, und was noch kommt

  let lauf = 0;
  let antwort;
  let offen = [];
  const eintraege = (seiten) => Promise.all(seiten.slice(0, BEI_EINEM_MAL).map((it) => eintrag(antwort, it)));
  const zeige = (zeilen) => {
    zeilen.forEach((zeile, stelle) => (offen[stelle].fehlt.length ? teilweise.querySelector("ol") : liste).append(zeile));
    offen = offen.slice(zeilen.length);
    teilweise.hidden = !teilweise.querySelector("li");
    mehr.hidden = !offen.length;
  };
  const leere = () => {
    for (const it of bereich.querySelectorAll("ol")) it.replaceChildren();
    hilfe.replaceChildren();
    offen = [];
    zeige([]);
  };

  // Die Auswahl: hinter jedem Wert, wie viele Seiten er übrig ließe. Was keine übrig lässt, ist nicht zu wählen.

  const FILTER = [
    { auswahl: art, wert: (it) => antwort.suche.arten[it.art] },
    { auswahl: feld, wert: (it) => antwort.suche.felder[it.feld - 1]?.[0] },
  ];
  const passend = (seiten, filter) => seiten.filter((it) => filter.every(({ auswahl, wert }) => !auswahl.value || auswahl.value === wert(it)));
  const zaehle = () => {
    for (const eines of FILTER) {
      const seiten = antwort && passend(antwort.seiten, FILTER.filter((it) => it !== eines));
      const anzahlen = new Map([["", seiten?.length]]);
      for (const it of seiten ?? []) anzahlen.set(eines.wert(it), (anzahlen.get(eines.wert(it)) ?? 0) + 1);
      for (const wahl of eines.auswahl.options) {
        const anzahl = anzahlen.get(wahl.value) ?? 0;
        wahl.dataset.name ??= wahl.textContent;
        wahl.textContent = seiten ? `${wahl.dataset.name} (${anzahl})` : wahl.dataset.name;
        wahl.disabled = Boolean(seiten) && !anzahl && !wahl.selected && wahl.value !== "";
      }
    }
  };
  const felderDazu = (felder) => {
    if (feld.options.length > 1) return;
    feld.append(...felder.map(([id, name]) => neu("option", { value: id }, name)));
    waehle(feld, angaben.get("feld"));
    feld.closest(".kern-form-input").hidden = !felder.length;
  };
  const waehle = (auswahl, wert) => {
    auswahl.value = wert ?? "";
    if (auswahl.selectedIndex < 0) auswahl.value = "";
  };

  const knopf = (text, tut) => {
    const it = neu("button", { type: "button", className: "kern-btn kern-btn--secondary" }, neu("span", { className: "kern-label" }, text));
    it.addEventListener("click", tut);
    return neu("p", {}, it);
  };

  /** Was weiterhilft, wenn nichts gefunden ist: ohne Auswahl suchen, oder die nächsten Wörter des Konzepts. */
  const hilf = (gefragt) => {
    if (antwort.seiten.length) {
      hilfe.append(knopf(worte.zurueck, () => { for (const { auswahl } of FILTER) auswahl.value = ""; merke(); frage(true); }));
      return;
    }
    const naechste = antwort.suche.naechste(gefragt);
    if (!naechste.length) return;
    const adresse = (it) => `?${new URLSearchParams({ q: it })}`;
    hilfe.append(neu("p", {}, worte.naechste), neu("ul", { className: "naechste" }, ...naechste.map((it) => neu("li", {}, neu("a", { href: adresse(it) }, it)))));
  };

  // Gesagt wird erst, was feststeht: einmal.
  const melde = (text, ueberschrift) => {
    if (meldung.textContent !== text) meldung.textContent = text;
    document.title = ueberschrift ? `${ueberschrift} – ${seitentitel}` : seitentitel;
  };

  /** Eine Datei des Index ist nicht da, auch nach einem zweiten Versuch. */
  const veraltet = () => {
    leere();
    melde(worte.veraltet);
    hilfe.append(knopf(worte.neuLaden, () => location.reload()));
  };

  const frage = async (mitFokus) => {
    const gefragt = wort.value.trim();
    const dieser = ++lauf;
    // Der Index kommt, während die Seite sich aufbaut.
    if (gefragt) bereite();
    haupt.classList.toggle("gefragt", gefragt !== "");
    titel.hidden = !gefragt;
    bereich.toggleAttribute("aria-labelledby", false);
    if (gefragt) bereich.setAttribute("aria-labelledby", titel.id);
    if (!gefragt) {
      antwort = undefined;
      leere();
      zaehle();
      melde("");
      return;
    }
    if (mitFokus) titel.focus();
    // Zu sehen, nicht zu hören: dauert es, sagt die Seite, dass sie sucht.
    setTimeout(() => { if (dieser === lauf && !fertig) { leere(); hilfe.append(neu("p", { className: "leise" }, worte.laeuft)); } }, 500);
    let fertig = false;
    try {
      const [seiten, zeilen] = await mitIndex(async (suche) => {
        const gefunden = await suche.frage(gefragt);
        if (dieser !== lauf) return [];
        felderDazu(suche.felder);
        antwort = { suche, ...gefunden };
        const passende = passend(gefunden.seiten, FILTER);
        return [passende, await eintraege(passende)];
      });
      fertig = true;
      if (dieser !== lauf) return;
      const alle = antwort.seiten;
      leere();
      zaehle();
      offen = seiten;
      zeige(zeilen);
      const zahlen = { n: seiten.length, m: seiten.filter((it) => !it.fehlt.length).length, a: alle.length, w: gefragt };
      if (seiten.length) {
        melde(mit(zahlen.m < zahlen.n ? worte.trefferTeils : worte.treffer, zahlen), mit(zahlen.n === 1 ? worte.titelEine : worte.titelMehrere, zahlen));
      } else {
        melde(mit(alle.length ? worte.keineAuswahl : worte.keine, zahlen), mit(worte.titelKeine, zahlen));
        hilf(gefragt);
      }
    } catch (fehler) {
      fertig = true;
      if (dieser !== lauf) return;
      veraltet();
      if (!fehler.fehlt) throw fehler;
    }
  };

  // Die Frage steht in der Adresse, damit man sie verschicken kann.
  const angaben = new URLSearchParams(location.search);
  const merke = () => {
    for (const { name, value, options } of [wort, art, feld]) {
      // Die Handlungsfelder kommen erst mit dem Index; bis dahin gilt, was in der Adresse steht.
      if (options?.length === 1) continue;
      if (value.trim()) angaben.set(name, value.trim());
      else angaben.delete(name);
    }
    try { history.replaceState(null, "", location.pathname + (angaben.size ? `?${angaben}` : "")); } catch { /* eine Datei ohne Server hat keine solche Adresse */ }
  };

  let warten;
  const gleich = (mitFokus) => { clearTimeout(warten); merke(); frage(mitFokus); };
  wort.addEventListener("input", () => { clearTimeout(warten); warten = setTimeout(gleich, RUHE); });
  wort.addEventListener("focus", bereite, { once: true });
  for (const { auswahl } of FILTER) auswahl.addEventListener("change", () => gleich());
  formular.addEventListener("submit", (ereignis) => { ereignis.preventDefault(); gleich(true); });
  mehr.addEventListener("click", async () => {
    const dieser = lauf;
    try {
      const zeilen = await eintraege(offen);
      if (dieser !== lauf) return;
      zeige(zeilen);
      zeilen[0].querySelector("a").focus();
    } catch {
      if (dieser === lauf) veraltet();
    }
  });

  wort.value = angaben.get("q") ?? "";
  waehle(art, angaben.get("art"));
  if (wort.value.trim()) frage();
})();
