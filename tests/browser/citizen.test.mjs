// A citizen's visit: by keyboard alone, without JavaScript, with the search, with a citation and a remark.

import assert from "node:assert/strict";
import { after, before } from "node:test";
import { browser, chapter, concept, test } from "./preview.mjs";
import { publish, visit as visitIn } from "./seiten.mjs";

const root = new URL("../../", import.meta.url).pathname;
let chromium;
let site;
before(async () => {
  chromium = await browser();
  site = await publish(`${root}content`);
});
after(async () => {
  await chromium?.close();
  site?.remove();
});

const visit = (options, look) => visitIn(chromium, options, look);

/** What has the focus: its text, whether it can be seen, and whether its mark differs from everything around it. */
const focused = (page) => page.evaluate(() => {
  const it = document.activeElement;
  // A link that runs over two lines has two boxes; the first one tells.
  const box = it.getClientRects()[0] ?? it.getBoundingClientRect();
  const middle = document.elementFromPoint(Math.min(Math.max(box.x + box.width / 2, 1), innerWidth - 2), Math.min(Math.max(box.y + Math.min(box.height, 20) / 2, 1), innerHeight - 2));
  const style = getComputedStyle(it);
  return {
    name: it.getAttribute("aria-label") ?? it.textContent.trim().slice(0, 60),
    body: it === document.body,
    seen: box.width > 0 && box.bottom > 0 && box.top < innerHeight && (it.contains(middle) || middle?.contains(it) || false),
    marked: parseFloat(style.outlineWidth) >= 3 && style.outlineStyle !== "none",
  };
});

test("by keyboard: the skip link comes first and leads to the text", () => visit({}, async (page) => {
  await page.goto(`${site.address}kapitel/praemisse.html`);
  await page.keyboard.press("Tab");
  assert.match((await focused(page)).name, /Zum Inhalt/);
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "_inhalt");
}));

for (const file of ["index.html", "kapitel/praemisse.html", "massnahmen/index.html", "suche.html", "fassungen.html", "synopse/seit/sachstand/index.html", "synopse/sachstand--vorfuehrung/kapitel/anhang-beispiel.html"]) {
  test(`by keyboard: on ${file} everything that can be used is reached, seen and marked`, () => visit({}, async (page) => {
    assert.equal((await page.goto(site.address + file)).status(), 200);
    const steps = await page.$$eval("a[href], button, input, select, summary, [tabindex='0']", (all) => all.filter((it) => it.checkVisibility()).length);
    const found = [];
    for (let step = 0; step < Math.min(steps, 120); step += 1) {
      await page.keyboard.press("Tab");
      const it = await focused(page);
      if (it.body) break;
      if (!it.seen) found.push(`${it.name} is covered or outside`);
      if (!it.marked) found.push(`${it.name} shows no focus`);
    }
    assert.deepEqual(found, []);
  }));
}

test("by keyboard: the switcher of versions opens and leads to the same unit", () => visit({}, async (page) => {
  await page.goto(`${site.address}kapitel/praemisse.html`);
  await page.focus(".fassungswahl summary");
  await page.keyboard.press("Enter");
  const link = page.locator(".fassungswahl a", { hasText: /^Sachstand$/ }).first();
  await link.focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/fassung\/sachstand\/kapitel\/praemisse\.html/);
}));

test("the search finds inflected words, narrows by kind, and all of it by keyboard", () => visit({}, async (page) => {
  await page.goto(`${site.address}index.html`);
  // The start page has one field to search in.
  assert.deepEqual(await page.$$eval("input[type=search]", (all) => all.filter((it) => it.checkVisibility()).map((it) => it.id)), ["_start-suche"]);
  await page.focus("#_start-suche");
  await page.keyboard.type("Sprachtreff");
  await page.keyboard.press("Enter");
  await page.waitForURL(/suche\.html\?q=Sprachtreff/);
  // The text says "Sprachtreffs"; the stem is the same.
  await page.waitForSelector(".ergebnisse a");
  const titles = () => page.$$eval(".ergebnisse h3", (all) => all.map((it) => it.textContent));
  const all = await titles();
  assert.ok(all.some((it) => it.includes("Sprachtreffs in den Stadtteilen")), all.join("; "));
  assert.match(await page.textContent("#_meldung"), /^Gefundene Seiten: \d+$/);
  await page.focus("#_art");
  await page.keyboard.press("I");
  await page.waitForFunction(() => [...document.querySelectorAll(".ergebnisse > li > .leise")].every((it) => it.textContent === "Indikator") && document.querySelector(".ergebnisse li"));
  await page.waitForURL(/art=indikator/);
  await page.focus(".ergebnisse a");
  await page.keyboard.press("Enter");
  await page.waitForURL(/indikatoren\//);
}));

test("by keyboard: the filters of the measures narrow the list, say how many are left, and are taken back", () => visit({}, async (page) => {
  await page.goto(`${site.address}massnahmen/index.html`);
  const shown = () => page.$$eval("#_massnahmen tbody tr", (all) => all.filter((it) => it.checkVisibility()).length);
  const all = await shown();
  await page.focus("#_filter-status");
  await page.keyboard.press("ArrowDown");
  await page.waitForURL(/status=/);
  const left = await shown();
  assert.ok(left > 0 && left < all, `${left} of ${all}`);
  assert.match(await page.textContent("#_anzahl"), new RegExp(`\\b${left}\\b.*\\b${all}\\b`));
  // The mark of the filter is a button that takes it back.
  await page.focus(".filter-marken button");
  await page.keyboard.press("Enter");
  assert.equal(await shown(), all);
  // Columns are sorted by buttons in their heads.
  await page.focus("#_massnahmen thead button");
  await page.keyboard.press("Space");
  assert.equal(await page.$eval("#_massnahmen thead th", (it) => it.getAttribute("aria-sort")), "ascending");
}));

test("by keyboard: a comparison is read side by side or merged", () => visit({}, async (page) => {
  const file = site.files.find((it) => /^synopse\/.*\/massnahme\//.test(it));
  await page.goto(site.address + file);
  const merged = page.locator(".synopse > .synopse-zusammen").first();
  assert.equal(await merged.isVisible(), false);
  await page.focus(".lesart-neben");
  await page.keyboard.press("ArrowDown");
  assert.equal(await merged.isVisible(), true);
  assert.equal(await page.locator(".synopse > .synopse-tabelle").first().isVisible(), false);
}));

test("on pages in another language every name and text of the original says its language", () => visit({}, async (page) => {
  // What the German pages call their districts, groups, actors, measures and aims; none of that is translated.
  const german = new Set();
  for (const [file, names] of [["stadtteile/index.html", "main li a"], ["zielgruppen/index.html", "main li a"], ["akteure/index.html", "main li a"], ["massnahmen/index.html", "main tbody th a"], ["massnahmen/anerkennungslotsen.html", "main .lead, main .meilensteine strong, main .blatt-angaben dd a, main .verweise a"], ["indikatoren/anerkennungsberatungen.html", "main figcaption, main li, main .angaben dd"], ["fassungen.html", "main h2"]]) {
    await page.goto(site.address + file);
    for (const text of await page.$$eval(names, (all) => all.map((it) => it.textContent.trim()))) german.add(text);
  }
  for (const ours of ["", "steigen soll es"]) german.delete(ours);
  assert.ok(german.size > 50, [...german].join(" | "));
  const pages = ["index.html", "massnahmen/index.html", "massnahmen/anerkennungslotsen.html", "indikatoren/anerkennungsberatungen.html", "indikatoren/index.html", "handlungsfelder/arbeit-beschaeftigung.html", "akteure/index.html", "gremien.html", "prozess.html", "stadtteile/index.html", "suche.html", "fassungen.html"];
  let met = 0;
  for (const file of pages) {
    const answer = await page.goto(`${site.address}en/${file}`);
    if (answer.status() !== 200) continue;
    const [found, unmarked] = await page.evaluate((names) => {
      const known = new Set(names);
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const all = [];
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        // A drawing is one image, whose description says it all.
        if (known.has(walker.currentNode.textContent.trim()) && !parent.closest("svg, script")) all.push(parent);
      }
      const foreign = (it) => it.closest("[lang]").lang !== "de";
      return [all.length, all.filter(foreign).map((it) => `${it.localName}.${it.className}: ${it.textContent.trim()}`)];
    }, [...german]);
    assert.deepEqual(unmarked, [], file);
    met += found;
  }
  assert.ok(met > 100, `${met}`);
}));

test("without JavaScript every page answers, and the search page is a list from A to Z", () => visit({ javaScriptEnabled: false }, async (page) => {
  const reached = new Set(["index.html"]);
  const open = ["index.html"];
  while (open.length) {
    const file = open.pop();
    const answer = await page.goto(site.address + file);
    assert.equal(answer.status(), 200, file);
    if (!file.endsWith(".html")) continue;
    for (const href of await page.$$eval("a[href]", (all) => all.map((it) => it.getAttribute("href")))) {
      const target = new URL(href, site.address + file);
      const path = target.pathname.slice(1).replace(/(^|\/)$/, "$1index.html");
      if (target.origin + "/" === site.address && path.endsWith(".html") && !reached.has(path)) {
        reached.add(path);
        open.push(path);
      }
    }
  }
  const pages = site.files.filter((it) => it.endsWith(".html") && it !== "404.html");
  // Some answer only whoever kept their address from a time when there was a change to show.
  const kept = async (file) => {
    assert.equal((await page.goto(site.address + file)).status(), 200, file);
    const words = await page.innerText("main");
    return words.includes("hat sich hier nichts geändert.") || words.includes("noch nicht in Leichter Sprache");
  };
  const lost = [];
  for (const file of pages.filter((it) => !reached.has(it))) if (!(await kept(file))) lost.push(file);
  assert.deepEqual(lost, []);
  await page.goto(`${site.address}suche.html`);
  assert.equal(await page.isVisible("#_suche"), false);
  assert.equal(await page.isVisible(".az"), true);
  assert.equal(await page.isVisible(".nur-ohne-skript"), true);
}));

test("a citation names page, version and paragraph, and can be copied", () => visit({ permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
  await page.goto(`${site.address}kapitel/bedeutung.html`);
  await page.click(".absatznummer >> nth=1");
  await page.click(".zitieren summary");
  await page.click(".zitieren button");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /^Stadt Bergisch Gladbach: Integrationskonzept, „.+“, .+, Stand 9\. Mai 2019, Absatz 2, https:\/\/bergisch-gladbach\.konzeptwerk\.example\/fassung\/vorfuehrung\/kapitel\/bedeutung\.html#abs-2$/);
  assert.equal(await page.textContent(".zitieren [role=status]"), "Kopiert.");
}));

test("a remark and a barrier carry page, version and paragraph", async () => {
  const folder = concept();
  folder.write("konzept.yaml", `${folder.yaml}rückmeldung: { email: konzept@musterstadt.example }\nbarriere_melden: { url: "https://www.musterstadt.example/barriere?thema=web" }\n`);
  const own = await publish(folder.content);
  await visit({}, async (page) => {
    await page.goto(`${own.address}kapitel/a.html#abs-2`);
    const [remark, barrier] = await page.$$eval("._rueckmeldung", (all) => all.map((it) => it.href));
    const mail = new URL(remark);
    assert.equal(mail.pathname, "konzept@musterstadt.example");
    assert.equal(mail.searchParams.get("subject"), "Rückmeldung: Erstes Kapitel (Entwurf 2, Stand 9. Mai 2019)");
    assert.match(mail.searchParams.get("body"), /Seite: https:\/\/konzept\.musterstadt\.example\/kapitel\/a\.html, Fassung: Entwurf 2.*\nAbsatz 2/);
    const form = Object.fromEntries(new URL(barrier).searchParams);
    assert.deepEqual(form, { thema: "web", seite: "https://konzept.musterstadt.example/kapitel/a.html", fassung: "Entwurf 2, Stand 9. Mai 2019", absatz: "2" });
  });
  own.remove();
  folder.remove();
});
