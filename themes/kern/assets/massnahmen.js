// Filter und Sortierung der Maßnahmenübersicht: ein Zusatz. Ohne JavaScript führt jeder Wert auf eine eigene Seite.
"use strict";
(() => {
  const facetten = document.getElementById("_facetten");
  const tabelle = document.getElementById("_massnahmen");
  const anzahl = document.getElementById("_anzahl");
  if (!facetten || !tabelle || !anzahl) return;
  const worte = facetten.dataset;
  const gruppen = [...tabelle.tBodies].map((rumpf) => ({ rumpf, kopf: rumpf.querySelector(":scope > .gruppe"), zeilen: [...rumpf.rows].filter((it) => !it.classList.contains("gruppe")) }));
  const zeilen = gruppen.flatMap((it) => it.zeilen);
  // Was die Zeilen sagen, wird einmal gelesen; danach rechnet niemand mehr mit der Seite.
  const klein = (text) => text.trim().toLocaleLowerCase();
  const titel0 = new Map(zeilen.map((zeile) => [zeile, klein(zeile.cells[0].textContent)]));
  const teile = new Map(zeilen.map((zeile) => [zeile, new Map((zeile.dataset.facetten || "").split("|").map((teil) => {
    const [name, werte = ""] = teil.split("=");
    return [name, new Set(werte.split(" "))];
  }))]));

  const neu = (name, eigenschaften = {}, ...inhalt) => {
    const element = Object.assign(document.createElement(name), eigenschaften);
    element.append(...inhalt);
    return element;
  };

  // Aus den Verweisen werden Auswahlfelder.
  const felder = new Map();
  const formular = neu("form", { className: "filter" });
  formular.setAttribute("role", "search");
  formular.setAttribute("aria-labelledby", "_facetten-titel");
  const feld = (titel, eingabe, inhalt = eingabe) =>
    neu("div", { className: "kern-form-input" }, neu("label", { className: "kern-label", htmlFor: eingabe.id, textContent: titel }), inhalt);
  const suche = neu("input", { type: "search", id: "_filter-suche", name: "suche", autocomplete: "off", className: "kern-form-input__input" });
  formular.append(feld(worte.suche, suche));
  for (const facette of facetten.querySelectorAll("[data-facette]")) {
    const name = facette.dataset.facette;
    const auswahl = neu("select", { id: `_filter-${name}`, name, className: "kern-form-input__select" }, new Option(worte.alle, ""));
    for (const verweis of facette.querySelectorAll("[data-wert]")) {
      const wert = new Option(verweis.textContent, verweis.dataset.wert);
      if (verweis.lang) [wert.lang, wert.dir] = [verweis.lang, verweis.dir];
      auswahl.append(wert);
    }
    const titel = facette.querySelector("summary").textContent;
    formular.append(feld(titel, auswahl, neu("div", { className: "kern-form-input__select-wrapper" }, auswahl)));
    felder.set(name, { auswahl, titel });
    facette.remove();
  }
  const marken = neu("ul", { className: "filter-marken" });
  const zurueck = neu("button", { type: "button", className: "kern-btn kern-btn--secondary", hidden: true }, neu("span", { className: "kern-label", textContent: worte.zurueck }));
  // Auf dem Handy ist der Filter zunächst zugeklappt.
  const titel = document.getElementById("_facetten-titel");
  const klappe = neu("details", { open: matchMedia("(min-width: 48rem)").matches }, neu("summary", {}, titel), formular);
  titel.textContent = worte.filter;
  facetten.append(klappe, marken, zurueck);

  // Was in der ganzen Stadt geschieht, geschieht in jedem Stadtteil.
  const hat = (zeile, name, wert) => {
    const werte = teile.get(zeile).get(name);
    return Boolean(werte) && (werte.has(wert) || (name === "stadtteil" && werte.has("gesamtstadt")));
  };

  // Was man zuerst sieht, ändert sich sofort; was weit unten steht, in den Bildern danach.
  const STAPEL = 150;
  let lauf = 0;
  const stelle = (zeilen, versteckt) => {
    const dieser = ++lauf;
    const weiter = (ab) => {
      if (dieser !== lauf) return;
      for (const zeile of zeilen.slice(ab, ab + STAPEL)) zeile.hidden = versteckt.has(zeile);
      if (ab + STAPEL < zeilen.length) requestAnimationFrame(() => weiter(ab + STAPEL));
    };
    weiter(0);
  };

  const zeige = () => {
    const wort = klein(suche.value);
    const gewaehlt = [...felder].map(([name, { auswahl }]) => [name, auswahl.value]).filter((it) => it[1]);
    let treffer = 0;
    const anders = [];
    const versteckt = new Set();
    for (const { kopf, zeilen } of gruppen) {
      let hier = 0;
      for (const zeile of zeilen) {
        const passt = gewaehlt.every(([name, wert]) => hat(zeile, name, wert)) && (!wort || titel0.get(zeile).includes(wort));
        if (zeile.hidden === passt) anders.push(zeile);
        if (passt) hier += 1;
        else versteckt.add(zeile);
      }
      // Summen gelten für alle Zeilen einer Gruppe; gefiltert stünden sie falsch da.
      if (kopf) kopf.hidden = !hier;
      treffer += hier;
    }
    stelle(anders, versteckt);
    tabelle.classList.toggle("gefiltert", treffer < zeilen.length);
    anzahl.textContent = worte.treffer.replace("%n", () => treffer).replace("%m", () => zeilen.length) + (treffer ? "" : ` ${worte.keine}`);
    marken.replaceChildren();
    for (const { auswahl, titel } of felder.values()) {
      if (!auswahl.value) continue;
      const text = `${titel}: ${auswahl.selectedOptions[0].textContent}`;
      const knopf = neu("button", { type: "button", className: "marke marke-filter" }, text, neu("span", { ariaHidden: "true", textContent: " ✕" }));
      knopf.setAttribute("aria-label", worte.entfernen.replace("%f", () => text));
      knopf.addEventListener("click", () => { auswahl.value = ""; merke(); zeige(); auswahl.focus(); });
      marken.append(neu("li", {}, knopf));
    }
    zurueck.hidden = !wort && !marken.children.length;
  };

  // Die Auswahl steht in der Adresse, damit man sie verschicken kann.
  const merke = () => {
    const angaben = new URLSearchParams();
    for (const [name, { auswahl }] of felder) if (auswahl.value) angaben.set(name, auswahl.value);
    if (suche.value.trim()) angaben.set("suche", suche.value.trim());
    const adresse = location.pathname + (angaben.size ? `?${angaben}` : "");
    try { history.replaceState(null, "", adresse); } catch { /* eine Datei ohne Server hat keine solche Adresse */ }
  };
  const lies = () => {
    const angaben = new URLSearchParams(location.search);
    for (const [name, { auswahl }] of felder) auswahl.value = angaben.get(name) || "";
    for (const { auswahl } of felder.values()) if (auswahl.selectedIndex < 0) auswahl.value = "";
    suche.value = angaben.get("suche") || "";
  };

  formular.addEventListener("input", () => { merke(); zeige(); });
  formular.addEventListener("submit", (ereignis) => ereignis.preventDefault());
  zurueck.addEventListener("click", () => {
    for (const { auswahl } of felder.values()) auswahl.value = "";
    suche.value = "";
    merke();
    zeige();
    suche.focus();
  });

  // Sortieren: ein Knopf in jedem Spaltenkopf. Verglichen wird, was neben der Zelle steht, sonst was in ihr steht.
  const vergleich = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const schluessel = (zeile, spalte) => zeile.cells[spalte].dataset.wert ?? zeile.cells[spalte].textContent.trim();
  [...tabelle.tHead.rows[0].cells].forEach((kopf, spalte) => {
    const knopf = neu("button", { type: "button", className: "sortieren", title: worte.sortieren }, ...kopf.childNodes);
    kopf.append(knopf);
    knopf.addEventListener("click", () => {
      const richtung = kopf.getAttribute("aria-sort") === "ascending" ? "descending" : "ascending";
      for (const anderer of tabelle.tHead.rows[0].cells) anderer.removeAttribute("aria-sort");
      kopf.setAttribute("aria-sort", richtung);
      const faktor = richtung === "ascending" ? 1 : -1;
      for (const gruppe of gruppen) {
        const werte = gruppe.zeilen.map((zeile) => [schluessel(zeile, spalte), zeile]);
        // Leeres steht immer am Ende.
        werte.sort(([eins], [zwei]) => (eins === "") - (zwei === "") || faktor * vergleich.compare(eins, zwei));
        gruppe.zeilen = werte.map((it) => it[1]);
        // Umgestellt wird außerhalb der Seite, sie wird danach einmal neu gesetzt.
        const platz = document.createComment("");
        gruppe.rumpf.replaceWith(platz);
        gruppe.rumpf.append(...gruppe.zeilen);
        platz.replaceWith(gruppe.rumpf);
      }
    });
  });

  lies();
  zeige();
  addEventListener("popstate", () => { lies(); zeige(); });
})();
