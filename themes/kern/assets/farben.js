// Hell oder dunkel, wie jemand es gewählt hat: vor dem ersten Bild, damit nichts aufblitzt. Gemerkt wird nur eine Wahl.
"use strict";
(() => {
  const MERKER = "konzept-farben";
  const wurzel = document.documentElement;
  const setze = (wahl) => { if (wahl) wurzel.dataset.farben = wahl; else delete wurzel.dataset.farben; };
  let gemerkt = "";
  // Ein Browser kann verbieten, sich etwas zu merken; dann gilt die Wahl auf dieser Seite.
  try { gemerkt = localStorage.getItem(MERKER) ?? ""; } catch { /* gilt hier nicht */ }
  if (!["hell", "dunkel"].includes(gemerkt)) gemerkt = "";
  setze(gemerkt);
  addEventListener("DOMContentLoaded", () => {
    for (const it of document.querySelectorAll(".farbwahl input")) {
      it.checked = it.value === gemerkt;
      it.addEventListener("change", () => {
        setze(it.value);
        try { if (it.value) localStorage.setItem(MERKER, it.value); else localStorage.removeItem(MERKER); } catch { /* gilt hier nicht */ }
      });
    }
  });
})();
