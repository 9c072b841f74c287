// Die Suche. Der Suchindex liegt neben der Seite und wird erst geladen, wenn jemand sucht. Wo es ihn nicht gibt, etwa in
// einer Datei ohne Server, schränkt das Suchwort die Liste von A bis Z ein.
"use strict";
(() => {
  const formular = document.getElementById("_suche");
  if (!formular) return;
  const worte = formular.dataset;
  const [wort, art] = [formular.elements.q, formular.elements.art];
  const bereich = document.getElementById("_ergebnisse");
  const meldung = document.getElementById("_meldung");
  const liste = bereich.querySelector("ol");
  const mehr = document.getElementById("_mehr");
  const BEI_EINEM_MAL = 10;

  const neu = (name, eigenschaften = {}, ...inhalt) => {
    const element = Object.assign(document.createElement(name), eigenschaften);
    element.append(...inhalt);
    return element;
  };

  let index;
  const lade = () => {
    index ??= import(new URL("pagefind/pagefind.js", location.href).href).then(async (pagefind) => {
      await pagefind.options({ baseUrl: new URL("./", location.href).pathname, excerptLength: 28 });
      await pagefind.init();
      return pagefind;
    });
    return index;
  };

  // Fundstellen sind Text mit hervorgehobenen Wörtern; etwas anderes wird daraus nicht.
  const stelle = (auszug) => [...new DOMParser().parseFromString(auszug, "text/html").body.childNodes]
    .map((teil) => (teil.nodeName === "MARK" ? neu("mark", {}, teil.textContent) : teil.textContent));

  const ergebnis = (seite) => {
    const teile = (seite.sub_results ?? []).filter((teil) => teil.url !== seite.url).slice(0, 3);
    const eintrag = neu("li", {}, neu("h3", {}, neu("a", { href: seite.url }, seite.meta.title)));
    const art = seite.filters?.art?.[0];
    const name = art && [...formular.elements.art.options].find((it) => it.value === art)?.textContent;
    if (name) eintrag.append(neu("p", { className: "leise" }, name));
    eintrag.append(neu("p", {}, ...stelle(seite.excerpt)));
    if (teile.length) {
      eintrag.append(neu("ul", {}, ...teile.map((teil) => neu("li", {}, neu("a", { href: teil.url }, teil.title), ": ", ...stelle(teil.excerpt)))));
    }
    return eintrag;
  };

  // Ohne Index: die Liste von A bis Z, so weit sie das Wort enthält.
  const schraenkeEin = (gesucht) => {
    const klein = gesucht.toLocaleLowerCase();
    for (const teil of document.querySelectorAll(".az")) {
      let treffer = 0;
      for (const zeile of teil.querySelectorAll("li")) {
        zeile.hidden = !zeile.textContent.toLocaleLowerCase().includes(klein);
        if (!zeile.hidden) treffer += 1;
      }
      teil.hidden = !treffer;
    }
  };

  let lauf = 0;
  let offen = [];
  const zeigeMehr = async () => {
    const seiten = await Promise.all(offen.splice(0, BEI_EINEM_MAL).map((it) => it.data()));
    const erste = ergebnis(seiten[0]);
    liste.append(erste, ...seiten.slice(1).map(ergebnis));
    mehr.hidden = !offen.length;
    return erste;
  };

  const suche = async () => {
    const gesucht = wort.value.trim();
    const dieser = ++lauf;
    bereich.hidden = !gesucht;
    if (!gesucht) { schraenkeEin(""); return; }
    meldung.textContent = worte.laeuft;
    try {
      const pagefind = await lade();
      const gefunden = await pagefind.search(gesucht, art.value ? { filters: { art: art.value } } : {});
      if (dieser !== lauf) return;
      liste.replaceChildren();
      offen = gefunden.results;
      meldung.textContent = offen.length ? worte.treffer.replace("%n", () => gefunden.results.length) : worte.keine.replace("%w", () => gesucht);
      mehr.hidden = true;
      if (offen.length) await zeigeMehr();
    } catch {
      if (dieser !== lauf) return;
      meldung.textContent = worte.fehler;
      schraenkeEin(gesucht);
    }
  };

  // Die Suche steht in der Adresse, damit man sie verschicken kann.
  const merke = () => {
    const angaben = new URLSearchParams();
    if (wort.value.trim()) angaben.set("q", wort.value.trim());
    if (art.value) angaben.set("art", art.value);
    try { history.replaceState(null, "", location.pathname + (angaben.size ? `?${angaben}` : "")); } catch { /* eine Datei ohne Server hat keine solche Adresse */ }
  };

  let warten;
  formular.addEventListener("input", () => { clearTimeout(warten); warten = setTimeout(() => { merke(); suche(); }, 250); });
  formular.addEventListener("submit", (ereignis) => { ereignis.preventDefault(); clearTimeout(warten); merke(); suche(); });
  mehr.addEventListener("click", async () => { (await zeigeMehr()).querySelector("a").focus(); });

  const angaben = new URLSearchParams(location.search);
  wort.value = angaben.get("q") ?? "";
  art.value = angaben.get("art") ?? "";
  if (art.selectedIndex < 0) art.value = "";
  if (wort.value) suche();
})();
