// For readers: content first, charts and paper that one can trust, eight tasks in two taps, what a screen reader hears.

import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { after, before } from "node:test";
import { browser, concept, test } from "./preview.mjs";
import { kinds, publish, publishAll, visit as visitIn } from "./seiten.mjs";

const root = new URL("../../", import.meta.url).pathname;
const CONCEPTS = ["content", "bergkamen", "formen", "klima"];
let sites = {};
let chromium;
before(async () => {
  chromium = await browser();
  sites = await publishAll(...CONCEPTS);
});
after(async () => {
  await chromium?.close();
  for (const site of Object.values(sites)) site.remove();
});

const visit = (options, look) => visitIn(chromium, options, look);
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

// Where the heading begins, in CSS pixels: on a phone, at 400 % zoom of a desk, on a desk.
const LIMITS = { 390: 320, 320: 400, 1280: 260 };
for (const name of CONCEPTS) {
  test(`${name}: the heading of every kind of page stands on the first screen`, () => visit({}, async (page) => {
    const found = [];
    const lowest = {};
    for (const { file } of kinds(sites[name])) {
      await page.goto(sites[name].address + file);
      for (const [width, limit] of Object.entries(LIMITS)) {
        await page.setViewportSize({ width: +width, height: 844 });
        const top = Math.round(await page.$eval("h1", (it) => it.getBoundingClientRect().top + scrollY));
        lowest[width] = Math.max(lowest[width] ?? 0, top);
        if (top > limit) found.push(`${file} at ${width}: ${top}`);
      }
    }
    console.log(`${name}: the lowest heading stands at ${Object.entries(lowest).map(([width, top]) => `${top} px (${width})`).join(", ")}`);
    assert.deepEqual(found, []);
  }));
}

test("every page says in its title of which Fassung it is, and no two pages that differ share one", async () => {
  const { folder, files } = sites.content;
  const titles = new Map();
  for (const file of files.filter((it) => it.endsWith(".html"))) {
    const page = readFileSync(`${folder}/${file}`, "utf8");
    // What only answers for what is elsewhere.
    if (file === "404.html" || page.includes("noch nicht in Leichter Sprache") || page.includes("hat sich hier nichts geändert") || file.startsWith("synopse/seit/")) continue;
    const [, title] = /<title>(.*?)<\/title>/s.exec(page);
    assert.match(title, /\((?:.* )?Sachstand/, file);
    titles.set(title, [...(titles.get(title) ?? []), file]);
  }
  assert.deepEqual([...titles].filter(([, all]) => all.length > 1), []);
});

test("below 64 rem the facts of a measure stand before its text, beside it otherwise", () => visit({}, async (page) => {
  await page.goto(`${sites.content.address}massnahmen/betriebstage.html`);
  for (const [width, before] of [[390, true], [1000, true], [1280, false]]) {
    await page.setViewportSize({ width, height: 844 });
    const [facts, text] = await page.evaluate(() => [".blatt-angaben", ".blatt-text"].map((it) => document.querySelector(it).getBoundingClientRect()).map(({ top, bottom, left }) => ({ top, bottom, left })));
    if (before) assert.ok(facts.bottom <= text.top, `${width}: ${facts.bottom} > ${text.top}`);
    else assert.ok(facts.left > text.left && facts.top < text.bottom, `${width}`);
  }
}));

// ---- Eight tasks, each within two taps from the start on a phone, typing only in the search.

const search = async (page, words) => {
  await page.fill("#_start-suche", words);
  await page.keyboard.press("Enter");
  await page.waitForSelector(".ergebnisse a");
};
const TASKS = {
  "what happens in my Stadtteil": async (page, tap) => {
    await tap(".ortswahl summary");
    await tap(".ortswahl a:text-is('Ziegelfeld')");
    await page.getByRole("heading", { level: 1, name: "Ziegelfeld" }).waitFor();
    assert.ok(await page.locator(".massnahmenliste a").count() > 1);
  },
  "is it adopted": async (page) => {
    assert.ok(await page.getByText("noch nicht beschlossen").first().isVisible());
  },
  "what is late": async (page, tap) => {
    await tap("main a:has-text('in Verzug: 3')");
    await page.waitForURL(/verzug/);
    assert.equal(await page.locator(".massnahmenliste > li").count(), 3);
  },
  "what changed about it": async (page, tap) => {
    await search(page, "Betriebstage");
    await tap(".ergebnisse a >> nth=0");
    await tap(".fassung-geaendert");
    await page.waitForURL(/synopse\/.*betriebstage/);
  },
  "who does it until when": async (page, tap) => {
    await search(page, "Lernpaten");
    await tap(".ergebnisse a:has-text('Lernpaten für die Abschlussklassen')");
    const facts = await page.innerText(".blatt-angaben");
    assert.match(facts, /Federführung\s+Wohlfahrtsverband[\s\S]*Zeitraum\s+August 2018 bis Juli 2021/);
    assert.ok(await page.$eval(".blatt-angaben", (it) => it.getBoundingClientRect().top < 2 * innerHeight));
  },
  "cite paragraph 3 of this Fassung": async (page, tap) => {
    await search(page, "Prämisse und allgemeine Zielformulierung");
    await tap(".ergebnisse a:has-text('Prämisse und allgemeine Zielformulierung')");
    await tap("#abs-3 > .absatznummer");
    const box = page.locator("#abs-3 .absatz-zitat");
    await box.waitFor();
    assert.match(await box.innerText(), /Sachstand mit Beispielinhalt, Stand 9\. Mai 2019, Absatz 3, https:.*\/fassung\/vorfuehrung\/kapitel\/praemisse\.html#abs-3/);
  },
  "the gap and its figures": async (page, tap) => {
    await search(page, "Kinder in Vereinen");
    await tap(".ergebnisse a:has-text('Kinder in Vereinen')");
    assert.match(await page.innerText(".schluessel"), /Abstand\s22\sje 100 Kinder/);
    await tap(".schaubild-tabelle summary");
    assert.ok(await page.locator(".schaubild-tabelle td", { hasText: /^22$/ }).isVisible());
    assert.ok(await page.locator("a[download][href$='.csv']").first().isVisible());
  },
};
for (const [task, act] of Object.entries(TASKS)) {
  test(`on a phone, in two taps: ${task}`, () => visit(PHONE, async (page) => {
    await page.goto(`${sites.content.address}index.html`);
    let taps = 0;
    await act(page, async (where) => { taps += 1; await page.locator(where).first().tap(); await page.waitForLoadState(); });
    assert.ok(taps <= 2, `${taps} taps`);
  }));
}
test("on a phone, in no tap: the next date, and that it is past", () => visit(PHONE, async (page) => {
  await page.goto(`${sites.bergkamen.address}index.html`);
  const date = page.locator(".termin");
  assert.match(await date.innerText(), /^8\. Juli 2019/);
  assert.ok(await page.getByRole("heading", { name: "Nächster Termin nach dem Stand" }).isVisible());
  assert.ok(await page.locator(".vergangen").isVisible());
}));
test("without JavaScript: my Stadtteil, whether it is adopted, what is late", () => visit({ ...PHONE, javaScriptEnabled: false }, async (page) => {
  for (const task of ["what happens in my Stadtteil", "is it adopted", "what is late"]) {
    await page.goto(`${sites.content.address}index.html`);
    await TASKS[task](page, (where) => page.locator(where).first().tap());
  }
}));

// ---- Charts

test("charts are as wide as the text, say names in whole words, and no letter is smaller than 12 pixels", () => visit({}, async (page) => {
  for (const file of ["indikatoren/kinder-in-vereinen.html", "indikatoren/arbeitslosenquote.html", "indikatoren/bevoelkerung.html", "kosten.html"]) {
    await page.goto(sites.content.address + file);
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const faults = await page.evaluate(() => [...document.querySelectorAll(".diagramm")].flatMap((svg) => {
        const box = svg.getBoundingClientRect();
        const scale = box.width / svg.viewBox.baseVal.width;
        return [...svg.querySelectorAll("text")].flatMap((it) => {
          const own = it.getBoundingClientRect();
          const size = parseFloat(getComputedStyle(it).fontSize) * scale;
          const out = own.left < box.left - 2 || own.right > box.right + 2;
          return [size < 12 && innerWidth >= 390 ? `${it.textContent}: ${size.toFixed(1)} px` : "", out ? `${it.textContent} is outside` : "", it.textContent.endsWith("-") ? `${it.textContent} is cut` : ""].filter(Boolean);
        });
      }));
      assert.deepEqual(faults, [], `${file} at ${width}`);
    }
    const [chart, text] = await page.evaluate(() => [document.querySelector(".schaubild").getBoundingClientRect().width, parseFloat(getComputedStyle(document.documentElement).fontSize) * 38]);
    assert.ok(Math.abs(chart - text) < 2, `${file}: ${chart} beside ${text}`);
  }
}));

// ---- Paper, forced colours, dark

const sheets = async (page) => ((await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1").match(/\/Type\s*\/Page\b/g) ?? []).length;

test("a measure takes two sheets at most, and no table is wider than the paper", () => visit({}, async (page) => {
  const folder = concept();
  const cells = (words) => `| ${words.join(" | ")} |\n`;
  const names = Array.from({ length: 14 }, (_, at) => `Ganztagsbetreuung${at + 1}`);
  folder.write("kapitel/breit.md", `---\nid: breit\ntitel: Breit\n---\n${cells(names)}${cells(names.map(() => "---"))}${cells(names.map((_, at) => `Wert${at + 1}`))}`);
  folder.write("konzept.yaml", folder.yaml.replace(/gliederung: \[/, "gliederung: [breit, "));
  const own = await publish(folder.content);
  try {
    for (const file of sites.content.files.filter((it) => /^massnahmen\/[^/]+\.html$/.test(it) && !it.endsWith("index.html"))) {
      await page.goto(sites.content.address + file);
      const count = await sheets(page);
      assert.ok(count <= 2, `${file}: ${count} sheets`);
    }
    await page.emulateMedia({ media: "print" });
    // A4 with its margins, upright; turned for tables that need it.
    for (const [site, file] of [[sites.content, "massnahmen/index.html"], [sites.content, "kapitel/anhang-beispiel.html"], [sites.content, "umsetzung.html"], [own, "kapitel/breit.html"]]) {
      await page.goto(site.address + file);
      const faults = await page.evaluate(() => [...document.querySelectorAll("table")].filter((it) => it.checkVisibility()).map((it) => {
        const frame = it.closest(".tabelle") ?? it;
        const room = (frame.classList.contains("tabelle-quer") ? 25.7 : 17) * 96 / 2.54;
        frame.style.inlineSize = `${room}px`;
        return it.getBoundingClientRect().width > room + 1 ? `${it.getBoundingClientRect().width} > ${room}` : "";
      }).filter(Boolean));
      assert.deepEqual(faults, [], file);
    }
  } finally {
    own.remove();
    folder.remove();
  }
}));

test("signs keep their filling on paper and in forced colours", () => visit({}, async (page) => {
  await page.goto(`${sites.content.address}massnahmen/index.html`);
  const signs = () => page.evaluate(() => Object.fromEntries([...document.querySelectorAll("#_massnahmen .umsetzung")].map((it) => {
    const style = getComputedStyle(it.querySelector(".zeichen"));
    return [it.className, `${style.backgroundImage} ${style.backgroundColor} ${style.borderStyle} ${style.printColorAdjust} ${style.forcedColorAdjust}`];
  })));
  for (const media of [{ media: "print" }, { media: "screen", forcedColors: "active" }]) {
    await page.emulateMedia(media);
    const all = Object.values(await signs());
    assert.ok(all.length > 3);
    assert.equal(new Set(all).size, all.length, JSON.stringify(all));
    assert.ok(all.every((it) => (media.media === "print" ? it.includes("exact") : it.endsWith("none"))), all.join("\n"));
  }
}));

test("light and dark are chosen by a switch, kept only after a click, and paper stays light", () => visit({ colorScheme: "light" }, async (page) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.goto(`${sites.content.address}index.html`);
  const light = await ground();
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  await page.getByRole("radio", { name: "dunkel" }).check();
  const dark = await ground();
  assert.notEqual(dark, light);
  await page.goto(`${sites.content.address}massnahmen/index.html`);
  assert.equal(await ground(), dark);
  await page.emulateMedia({ media: "print" });
  assert.equal(await ground(), "rgb(255, 255, 255)");
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("radio", { name: "wie das Gerät" }).check();
  assert.equal(await ground(), light);
  assert.equal(await page.evaluate(() => localStorage.length), 0);
}));

// ---- Leichte Sprache

test("Leichte Sprache offers only what it has, one sentence a line, and answers at every other address", () => visit({}, async (page) => {
  const { address, files } = sites.content;
  await page.goto(`${address}de-simple/index.html`);
  const links = await page.$$eval("main a, header a", (all) => all.map((it) => it.href).filter((it) => it.includes("/de-simple/")));
  for (const href of new Set(links)) {
    await page.goto(href);
    assert.equal(await page.getByText("noch nicht in Leichter Sprache").count(), 0, href);
    assert.equal(await page.locator("html[lang=de-simple]").count(), 1);
    // No heavy German beside it.
    assert.equal(await page.locator("main [lang=de]").count(), 0, href);
  }
  await page.goto(`${address}de-simple/kapitel/praemisse.html`);
  const lines = await page.$$eval(".absatz p", (all) => all.flatMap((it) => it.innerText.split("\n")));
  assert.deepEqual(lines.filter((it) => /[.!?] [A-ZÄÖÜ]/.test(it)), []);
  for (const file of files.filter((it) => /^de-simple\/massnahmen\/[^/]+\.html$/.test(it)).slice(0, 3)) {
    await page.goto(address + file);
    assert.equal(await page.locator("main a").count(), 1);
    assert.equal(await page.locator("main a").evaluate((it) => it.href), address + file.replace("de-simple/", ""));
  }
}));

// ---- Long words, fingers, screen readers

test("a long word widens no page at 320 pixels", () => visit({ viewport: { width: 320, height: 800 } }, async (page) => {
  const folder = concept();
  const word = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung";
  folder.write("konzept.yaml", folder.yaml.replace(/^titel: .*$/m, `titel: ${word}`).replace(/gliederung: \[/, "gliederung: [lang, "));
  folder.write("kapitel/lang.md", `---\nid: lang\ntitel: ${word}\nzusammenfassung: ${word}\n---\n## ${word}\n\n${word} https://www.musterstadt.example/${word}/${word}\n`);
  const own = await publish(folder.content);
  try {
    const wide = [];
    for (const file of own.files.filter((it) => it.endsWith(".html"))) {
      await page.goto(own.address + file);
      if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)) wide.push(file);
    }
    assert.deepEqual(wide, []);
  } finally {
    own.remove();
    folder.remove();
  }
}));

test("what a finger touches is 44 pixels high", () => visit(PHONE, async (page) => {
  const found = [];
  for (const file of ["index.html", "massnahmen/index.html", "kapitel/praemisse.html", "massnahmen/betriebstage.html", "fassungen.html"]) {
    await page.goto(sites.content.address + file);
    found.push(...await page.evaluate((file) => [...document.querySelectorAll("header a, header summary, footer li a, main summary, button, nav a")].filter((it) => it.checkVisibility() && !it.closest(".lage, .nur-vorlesen, h1, h2, h3, p:not(.davor, .danach)")).map((it) => ({ name: it.textContent.trim().slice(0, 30), high: it.getBoundingClientRect().height })).filter((it) => it.high > 0 && it.high < 43.5).map((it) => `${file}: ${it.name} ${it.high}`), file));
  }
  assert.deepEqual(found, []);
}));

test("headings are called by their words, and what is open is not called closed", () => visit({}, async (page) => {
  await page.goto(`${sites.content.address}kapitel/praemisse.html`);
  const heading = page.getByRole("heading", { name: "Integration als Querschnittsaufgabe", exact: true });
  assert.equal(await heading.count(), 1);
  const names = await page.$$eval(".anker", (all) => all.map((it) => it.getAttribute("aria-label")));
  assert.equal(new Set(names).size, names.length);
  // Wide, the Gliederung stands there; there is nothing to open.
  assert.equal(await page.locator(".leiste summary").isVisible(), false);
  assert.equal(await page.getByRole("navigation", { name: "Gliederung des Konzepts" }).getByRole("link").first().isVisible(), true);
}));

// Reading order and names, as a screen reader has them: `SNAPSHOTS=overwrite` writes them anew.
const SPOKEN = ["index.html", "kapitel/praemisse.html", "handlungsfelder/arbeit-beschaeftigung.html", "massnahmen/index.html", "massnahmen/betriebstage.html", "indikatoren/kinder-in-vereinen.html", "stadtteile/ziegelfeld.html", "gremien.html", "umsetzung.html", "de-simple/index.html", "synopse/seit/sachstand/index.html"];
for (const file of SPOKEN) {
  test(`what is read aloud of ${file}, and in which order`, () => visit({}, async (page) => {
    await page.goto(sites.content.address + file);
    const spoken = `${await page.locator("body").ariaSnapshot()}\n`.replaceAll(/\.[0-9a-f]{12}\./g, ".HASH.");
    const folder = `${root}tests/snapshots/vorlesen`;
    const path = `${folder}/${file.replaceAll("/", "-").replace(".html", ".yaml")}`;
    if (process.env.SNAPSHOTS === "overwrite") { mkdirSync(folder, { recursive: true }); writeFileSync(path, spoken); }
    assert.ok(existsSync(path), `${path} is missing; SNAPSHOTS=overwrite writes it`);
    assert.equal(spoken, readFileSync(path, "utf8"));
  }));
}
