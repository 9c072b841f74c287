// The search: what it finds, asked of the engine over built sites; that it finds what a plain scan of all texts finds; and how it
// answers in a browser, over HTTP, from a file, in the review package, and without JavaScript.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { after, before } from "node:test";
import { FRAGEN, UNSINN } from "./fragen.mjs";
import { WORDS, flat, random, scan, sentence, words } from "./orakel.mjs";
import { browser, chapter, concept, run, test } from "./preview.mjs";
import { build, publish, visit as visitIn } from "./seiten.mjs";
import { frage, maschine, oeffne, wert } from "./suchen.mjs";

const root = new URL("../../", import.meta.url).pathname;
const sites = {};
let chromium;
before(async () => {
  chromium = await browser();
  sites.content = await publish(`${root}content`);
  sites.bergkamen = await publish(`${root}tests/fixtures/bergkamen`);
});
after(async () => {
  await chromium?.close();
  for (const site of Object.values(sites)) site.remove();
});

// What is found

for (const name of Object.keys(FRAGEN)) {
  test(`${name}: questions of citizens find every page they should, and the right one among the first three`, async () => {
    const { suche } = await oeffne(sites[name].folder);
    const missing = [];
    const late = [];
    for (const [question, right, also] of FRAGEN[name]) {
      const found = (await frage(suche, question)).map((it) => it.adresse);
      if (!right.some((it) => found.includes(it))) missing.push(`${question}: ${right}`);
      for (const it of also) if (!found.includes(it)) missing.push(`${question}: ${it}`);
      if (!right.some((it) => found.slice(0, 3).includes(it))) late.push(`${question}: ${found.slice(0, 3)}`);
    }
    console.log(`${name}: ${FRAGEN[name].length} questions, ${late.length} with the right page not among the first three`);
    assert.deepEqual(missing, []);
    assert.ok(late.length * 10 <= FRAGEN[name].length, late.join("; "));
  });

  test(`${name}: what nobody wrote finds nothing`, async () => {
    const { suche } = await oeffne(sites[name].folder);
    for (const question of UNSINN) assert.deepEqual((await frage(suche, question)).map((it) => it.adresse), [], question);
  });
}

test("pages with all words come before those that lack one, and each says what it lacks and why it is there", async () => {
  const { suche } = await oeffne(sites.content.folder);
  const found = await frage(suche, "Massnahmen Stadtteil");
  const lacking = found.map((it) => it.fehlt.length > 0);
  assert.deepEqual(lacking, [...lacking].sort());
  assert.ok(lacking.includes(false) && lacking.includes(true));
  const reason = async (question, file) => (await frage(suche, question)).find((it) => it.adresse === file).gruende.map(({ grund, wort }) => `${grund}: ${wort}`);
  assert.deepEqual([...await reason("Konzept", "kapitel/bedeutung.html")], []);
  assert.deepEqual([...await reason("Konzept", "gremien.html")], ["teil: Integrationskonzept"]);
  assert.deepEqual([...await reason("Sprachtreff", "indikatoren/sprachtreff-teilnahmen.html")], ["form: Sprachtreffs"]);
  assert.deepEqual([...await reason("Handwerk", "stadtteile/ziegelfeld.html")], ["beginn: Handwerksbetriebe"]);
  assert.deepEqual([...await reason("Zigelfeld", "stadtteile/ziegelfeld.html")], ["tippfehler: Ziegelfeld"]);
  assert.deepEqual([...await reason("VHS", "massnahmen/medienkoffer.html")], ["name: Volkshochschule (Beispiel)"]);
});

test("nothing found offers the nearest words of the concept, and each of them finds something", async () => {
  const { suche } = await oeffne(sites.content.folder);
  for (const [question, near] of [["Integrationspolitik", "Integrationskonzept"], ["Beschlusslage", "Beschluss"]]) {
    assert.deepEqual((await frage(suche, question)).length, 0, question);
    const offered = suche.naechste(question);
    assert.ok(offered.includes(near), `${question}: ${offered}`);
    for (const it of offered) assert.ok((await frage(suche, it)).length, it);
  }
  assert.deepEqual([...suche.naechste("xyzzy")], []);
});

// The oracle

test("text is cut and folded alike by the engine and by the rules written once more", () => {
  const machine = maschine();
  const odd = ["Qulle", "Quälerei", "aue", "aeue", "neueste", "Treue", "Ǻ", "İstanbul", "ΣΑΣ ", "§§§ 12-14", "§12", "Nr.7", "nr 7", "M.3", "AB-3 4", "a 1,5", "1.5.2", "1.234.5", "12.345.678,9", "3.12.", "1.2.2003", "Wort/-wort", "Wort/ -wort", "a--b", "-a-", "x’s", "٣٤ مدرسة", "مَدْرَسَة", "5 000", "5\u202f000", "M\u00a03"];
  const random7 = random(11);
  const texts = [...WORDS, ...odd, ...Array.from({ length: 200 }, () => sentence(random7, [...WORDS, ...odd]))];
  for (const text of texts) {
    for (const inQuestion of [false, true]) {
      const ours = [...machine.woerter(text.normalize("NFC"), inQuestion)].map((it) => `${it.falte} ${machine.flach(it.falte)}`).sort();
      assert.deepEqual(ours, words(text, inQuestion).all.map((it) => `${it.fold} ${flat(it.fold)}`).sort(), text);
    }
  }
});

/** All pages of an index with their texts, read without the engine. */
const pagesOf = (ordner) => readdirSync(ordner).filter((it) => it.startsWith("texte.")).flatMap((it) => wert(join(ordner, it)))
  .map(([key, adresse, titel, nummer, art, stuecke]) => ({ key, adresse, texts: [titel, nummer, art, ...stuecke.filter((_, at) => at % 3 === 2)], art }));

/** What a reader sees in the content of a page. */
const visible = (folder, file) => {
  const html = readFileSync(join(folder, file), "utf8");
  const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
  const names = { amp: "&", lt: "<", gt: ">", quot: "\"", apos: "'", nbsp: "\u00a0", shy: "" };
  return main.replace(/<(?:em|strong|mark|span|a)\b[^>]*>|<\/(?:em|strong|mark|span|a)>/g, "").replace(/<[^>]*>/g, " ")
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex, digits) => String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10)))
    .replace(/&([a-z]+);/g, (all, name) => names[name] ?? all).replace(/[\u00ad\u200b\u2060]/g, "");
};

/** A concept of random words: chapters with headings and lists, actors with short names, and a term. */
const randomConcept = (seed) => {
  const dice = random(seed);
  const project = concept();
  const written = new Map();
  const quoted = (text) => `"${text.replace(/"/g, "")}"`;
  const plain = (text) => text.replace(/([*_])/g, "\\$1");
  const count = 24;
  for (let at = 0; at < count; at += 1) {
    const [title, summary, ...texts] = Array.from({ length: 5 }, () => sentence(dice));
    const heading = sentence(dice).slice(0, -1);
    const only = `Einzelwort${"abcdefghijklmnopqrstuvwxyz"[at]}`;
    written.set(`kapitel/k${at}.html`, [title, summary, heading, only, ...texts]);
    project.write(`kapitel/k${at}.md`, `---\nid: k${at}\ntitel: ${quoted(title)}\nzusammenfassung: ${quoted(summary)}\n---\n${plain(texts[0])}\n\n## ${plain(heading)}\n\n- ${plain(texts[1])}\n- ${only}\n\n${plain(texts[2])}\n`);
  }
  project.write("akteure.yaml", "akteure:\n  - { id: vhs, name: Volkshochschule Musterstadt, kurz: VHS, art: träger }\n  - { id: verein, name: Verein für Integration, kurz: VfI, art: verein }\n");
  const outline = (without) => project.write("konzept.yaml", project.yaml.replace("[a, b]", `[a, b, ${Array.from({ length: count }, (_, at) => `k${at}`).filter((it) => it !== without)}]`));
  outline();
  return { project, dice, written, outline };
};

const compare = async (folder, questions) => {
  const { suche, ordner, index } = await oeffne(folder);
  const pages = pagesOf(ordner);
  const plain = scan(pages, wert(index));
  const different = [];
  for (const question of questions) {
    const { seiten } = await suche.frage(question);
    const keys = (part) => [...seiten].filter((it) => it.fehlt.length > 0 === part).map((it) => it.schluessel).sort((left, right) => left - right);
    const expected = plain(question);
    if (String(keys(false)) !== String(expected.full) || String(keys(true)) !== String(expected.part)) {
      const name = (all) => all.map((key) => pages.find((it) => it.key === key).adresse);
      different.push(`${question}: engine ${name(keys(false))} | ${name(keys(true))}; scan ${name(expected.full)} | ${name(expected.part)}`);
    }
  }
  return { different, pages };
};

/** Words as people might ask: as written, without or with an ending, misspelt, several, as a phrase. */
const questions = ({ below, one, chance }, texts, count) => Array.from({ length: count }, () => {
  const word = () => {
    const it = chance(0.2) ? one(WORDS) : one(one(texts).split(" "));
    const kind = below(7);
    if (kind === 6) return it + one(WORDS).toLowerCase();
    if (kind === 0) return it + one(["e", "n", "en", "s", "er"]);
    if (kind === 1) return it.slice(0, -1);
    if (kind === 2 && it.length > 4) { const at = 1 + below(it.length - 2); return it.slice(0, at) + it[at + 1] + it[at] + it.slice(at + 2); }
    if (kind === 3) return it.slice(Math.floor(it.length / 2));
    return it;
  };
  if (chance(0.2)) {
    const all = one(texts).split(" ");
    const at = below(all.length);
    // A date is a date, and its year a word beside it, not one after another.
    return `"${all.slice(at, at + 2 + below(2)).join(" ").replace("24.03.2010", () => one(["24.03.2010", "2010"]))}"`;
  }
  return Array.from({ length: 1 + below(3) }, word).join(" ");
});

for (const seed of [1, 2, 3]) {
  test(`random concept ${seed}: the engine finds the pages that a scan of all texts finds, and no others`, async () => {
    const { project, dice, written, outline } = randomConcept(seed);
    try {
      const whole = await build(project.content);
      const asked = questions(dice, [...written.values()].flat(), process.env.KONZEPT_TESTS === "alles" ? 3000 : 400);
      const { different, pages } = await compare(whole.folder, [...asked, ...WORDS, "VHS", "Volkshochschule Musterstadt", "VfI", "Verein für Integration und Rat", "vhs Kinder"]);
      assert.deepEqual(different.slice(0, 5), []);
      // What was written is in the texts of its page, and these say nothing that the page does not show.
      const folds = (texts) => new Set(texts.flatMap((it) => words(it).all.map((word) => word.fold)));
      for (const [file, texts] of written) {
        const page = pages.find((it) => it.adresse === file);
        assert.ok(page, file);
        assert.deepEqual([...folds(texts)].filter((it) => !folds(page.texts).has(it)), [], file);
        const shown = folds([visible(whole.folder, file)]);
        assert.deepEqual([...folds(page.texts.filter((it) => it !== page.art))].filter((it) => !shown.has(it)), [], file);
      }
      // What is taken out again is not found any more.
      outline("k7");
      rmSync(join(project.content, "kapitel/k7.md"));
      const less = await build(project.content);
      const again = await compare(less.folder, [...asked.slice(0, 150), "Einzelworth"]);
      assert.deepEqual(again.different.slice(0, 5), []);
      const before = await oeffne(whole.folder);
      assert.deepEqual((await frage(before.suche, "Einzelworth")).map((it) => it.adresse), ["kapitel/k7.html"]);
      const { suche } = await oeffne(less.folder);
      assert.ok((await frage(suche, "Einzelworth")).every((it) => it.adresse !== "kapitel/k7.html" && it.gruende.every(({ grund }) => grund === "tippfehler")));
      whole.remove();
      less.remove();
    } finally {
      project.remove();
    }
  });
}

test("over both concepts the engine finds the pages that a scan finds", async () => {
  for (const { folder } of Object.values(sites)) {
    const { ordner } = await oeffne(folder);
    const texts = pagesOf(ordner).flatMap((it) => it.texts).filter(Boolean);
    const { different } = await compare(folder, [...questions(random(7), texts, 300), ...Object.values(FRAGEN).flat().map((it) => it[0]), ...UNSINN]);
    assert.deepEqual(different.slice(0, 5), []);
  }
});

// In a browser

const visit = (options, look) => visitIn(chromium, options, look);
const answered = (page) => page.waitForFunction(() => document.getElementById("_meldung").textContent !== "");
const titles = (page) => page.$$eval(".ergebnisse h3 a", (all) => all.map((it) => it.textContent));
const PHONE = { viewport: { width: 390, height: 844 } };

test("the first question asks for few bytes, of this site alone, and is answered soon", () => visit(PHONE, async (page, context) => {
  const { address } = sites.content;
  const asked = [];
  page.on("response", (it) => asked.push(it));
  const faults = [];
  page.on("pageerror", (it) => faults.push(String(it)));
  page.on("console", (it) => { if (it.type() === "error") faults.push(it.text()); });
  await page.goto(`${address}suche.html`, { waitUntil: "networkidle" });
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const time = await page.evaluate(() => new Promise((done) => {
    const begin = performance.now();
    new MutationObserver(() => { if (document.querySelector(".ergebnisse li")) requestAnimationFrame(() => done(performance.now() - begin)); }).observe(document.getElementById("_ergebnisse"), { childList: true, subtree: true });
    document.getElementById("_wort").value = "Sprachtreffs im Stadtteil";
    document.getElementById("_suche").requestSubmit();
  }));
  await answered(page);
  const ours = asked.filter((it) => /\/(?:suche|assets)\/.*\.js$/.test(new URL(it.url()).pathname) && /suche|suchmaschine/.test(new URL(it.url()).pathname));
  const bytes = (await Promise.all(ours.map(async (it) => gzipSync(await it.body()).length))).reduce((sum, it) => sum + it, 0);
  console.log(`first question: ${ours.length} files, ${bytes} bytes compressed; first hit after ${Math.round(time)} ms at a quarter of the speed`);
  assert.ok(bytes <= 60_000, `${bytes}`);
  assert.deepEqual(asked.map((it) => it.url()).filter((it) => !it.startsWith(address) && !it.startsWith("data:")), []);
  assert.deepEqual(faults, []);
}));

test("an answer says the place, the kind, the words, and leads there", () => visit({}, async (page) => {
  await page.goto(`${sites.content.address}suche.html?q=Arztbesuch`);
  await answered(page);
  assert.equal(await page.textContent("#_meldung"), "Gefundene Seiten: 1");
  assert.match(await page.title(), /^1 Seite zu „Arztbesuch“ – /);
  assert.equal(await page.textContent(".ergebnisse > li > .leise"), "Maßnahme");
  assert.equal(await page.textContent(".ergebnisse mark"), "Arztbesuch");
  await page.getByRole("link", { name: "Was geschieht, Absatz 2" }).click();
  await page.waitForURL(/massnahmen\/sprachtreffs\.html#abs-2$/);
}));

test("filters count what they leave, and stand in the address", () => visit({}, async (page) => {
  await page.goto(`${sites.content.address}suche.html?q=Beratung`);
  await answered(page);
  const total = Number(/\d+/.exec(await page.textContent("#_meldung"))[0]);
  const options = await page.$$eval("#_art option", (all) => all.map((it) => ({ value: it.value, count: Number(/\((\d+)\)$/.exec(it.textContent)[1]), disabled: it.disabled })));
  assert.equal(options[0].count, total);
  assert.equal(options.slice(1).reduce((sum, it) => sum + it.count, 0), total);
  for (const it of options.slice(1)) assert.equal(it.disabled, it.count === 0, it.value);
  const chosen = options.find((it) => it.value === "massnahme");
  await page.selectOption("#_art", "massnahme");
  await page.waitForURL(/q=Beratung&art=massnahme$/);
  await page.waitForFunction((count) => document.getElementById("_meldung").textContent === `Gefundene Seiten: ${count}`, chosen.count);
  assert.ok((await page.$$eval(".ergebnisse > li > .leise", (all) => all.map((it) => it.textContent))).every((it) => it === "Maßnahme"));
  const fields = await page.$$eval("#_feld option:not([value=''])", (all) => all.filter((it) => !it.disabled).map((it) => it.value));
  await page.selectOption("#_feld", fields[0]);
  await page.waitForURL(new RegExp(`art=massnahme&feld=${fields[0]}$`));
  await page.reload();
  await answered(page);
  assert.equal(await page.inputValue("#_feld"), fields[0]);
  // What these filters leave nothing of says so, and offers to take them back.
  await page.fill("#_wort", "Impressum");
  await page.getByText("in dieser Auswahl nichts gefunden").waitFor();
  await page.getByRole("button", { name: "Filter zurücksetzen" }).click();
  await page.waitForFunction(() => document.querySelector(".ergebnisse li"));
  assert.equal(await page.inputValue("#_art"), "");
}));

test("pages that lack a word come under a heading of their own", () => visit({}, async (page) => {
  await page.goto(`${sites.content.address}suche.html?q=${encodeURIComponent("Ziegelfeld Quetzalcoatl")}`);
  await answered(page);
  assert.match(await page.textContent("#_meldung"), /^Gefundene Seiten: \d+, davon mit allen Wörtern: 0$/);
  assert.equal(await page.isVisible("#_teilweise h2"), true);
  assert.equal(await page.$$eval("#_ergebnisse > ol > li", (all) => all.length), 0);
  assert.ok((await page.$$eval("#_teilweise > ol > li", (all) => all.map((it) => it.textContent))).every((it) => it.includes("Nicht auf der Seite: Quetzalcoatl")));
}));

test("nothing found says so, offers words, and leaves the list from A to Z as it is", () => visit({}, async (page) => {
  await page.goto(`${sites.content.address}suche.html`);
  const list = () => page.$$eval("section[aria-labelledby=_az] a", (all) => all.filter((it) => it.checkVisibility()).length);
  const whole = await list();
  await page.fill("#_wort", "Beschlusslage");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.getElementById("_meldung").textContent.includes("nichts gefunden"));
  assert.match(await page.title(), /^Nichts gefunden zu „Beschlusslage“/);
  assert.equal(await list(), whole);
  await page.locator(".naechste a", { hasText: /^Beschluss$/ }).click();
  await page.waitForURL(/q=Beschluss$/);
  await answered(page);
  assert.match(await page.textContent("#_meldung"), /^Gefundene Seiten: \d+$/);
}));

test("by keyboard: a question is said once, focus goes to the results, and on to the first of them", () => visit({}, async (page) => {
  await page.goto(`${sites.content.address}suche.html`);
  const before = await page.title();
  await page.evaluate(() => {
    globalThis.said = [];
    new MutationObserver(() => said.push(document.getElementById("_meldung").textContent)).observe(document.getElementById("_meldung"), { childList: true, characterData: true, subtree: true });
  });
  // While somebody types, nothing is said but the answer to the last word, and the focus stays.
  await page.focus("#_wort");
  await page.evaluate(() => {
    const field = document.getElementById("_wort");
    for (const it of ["Sprach", "Sprachtr", "Sprachtreff"]) {
      field.value = it;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
  });
  await answered(page);
  assert.deepEqual(await page.evaluate(() => said.filter(Boolean)), [await page.textContent("#_meldung")]);
  assert.equal(await page.evaluate(() => document.activeElement.id), "_wort");
  assert.equal(await page.getAttribute("#_meldung", "role"), "status");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement.id === "_ergebnisse-titel");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.closest("li") === document.querySelector(".ergebnisse li")), true);
  await page.keyboard.press("Enter");
  await page.waitForURL(/sprachtreff/);
  await page.goBack();
  await answered(page);
  await page.fill("#_wort", "");
  await page.waitForFunction((title) => document.title === title, before);
  assert.equal(await page.isVisible("#_ergebnisse-titel"), false);
}));

test("more results follow, and the focus goes to the first of them", () => visit({}, async (page) => {
  await page.goto(`${sites.content.address}suche.html?q=Konzept`);
  await answered(page);
  const first = await titles(page);
  assert.equal(first.length, 10);
  await page.focus("#_mehr");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelectorAll(".ergebnisse > li").length > 10);
  assert.deepEqual((await titles(page)).slice(0, 10), first);
  assert.equal(await page.evaluate(() => document.activeElement === document.querySelectorAll(".ergebnisse h3 a")[10]), true);
}));

for (const name of Object.keys(FRAGEN)) {
  test(`${name}: the first hit is on the first screen of a phone`, () => visit(PHONE, async (page) => {
    await page.goto(`${sites[name].address}suche.html?q=Integration`);
    await answered(page);
    for (const part of [".ergebnisse h3", ".ergebnisse > li > .leise", ".ergebnisse .stelle"]) {
      const { y, height } = await page.locator(part).first().boundingBox();
      assert.ok(y > 0 && y + Math.min(height, 60) <= 844, `${part} at ${y}`);
    }
  }));
}

for (const scheme of ["light", "dark"]) {
  test(`axe finds nothing on a page with answers, or without any, in ${scheme}`, () => visit({ bypassCSP: true, colorScheme: scheme }, async (page) => {
    const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    for (const question of ["Sprachtreff Rat", "beschlossen"]) {
      await page.goto(`${sites.content.address}suche.html?q=${question}`);
      await answered(page);
      await page.locator(".suchhilfe summary").press("Enter");
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        await page.evaluate(axe);
        const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
        assert.deepEqual(found.violations.flatMap((it) => it.nodes.map((node) => `${it.id}: ${node.target}`)), [], `${question} at ${width}`);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), `${question} at ${width} is too wide`);
      }
    }
  }));
}

test("the key \"/\" leads to the search unless somebody types, and can be switched off", () => visit({}, async (page) => {
  const { address } = sites.content;
  const inHeader = () => page.evaluate(() => document.activeElement.matches(".kopf-suche input"));
  await page.goto(`${address}kapitel/praemisse.html`);
  await page.keyboard.press("Control+/");
  assert.equal(await inHeader(), false);
  await page.keyboard.press("/");
  assert.equal(await inHeader(), true);
  await page.keyboard.type("1/2");
  assert.equal(await page.inputValue(".kopf-suche input"), "1/2");
  await page.goto(`${address}massnahmen/index.html`);
  await page.focus("#_filter-status");
  await page.keyboard.press("/");
  assert.equal(await inHeader(), false);
  await page.goto(`${address}suche.html`);
  await page.setViewportSize(PHONE.viewport);
  await page.keyboard.press("/");
  assert.equal(await page.evaluate(() => document.activeElement.id), "_wort");
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.locator(".suchhilfe summary").press("Enter");
  await page.locator("#_taste").press("Space");
  await page.locator(".suchhilfe summary").focus();
  await page.keyboard.press("/");
  assert.equal(await inHeader(), false);
  await page.goto(`${address}kapitel/praemisse.html`);
  await page.keyboard.press("/");
  assert.equal(await inHeader(), false);
}));

test("what stands in a text or a question never becomes a part of the page", async () => {
  const project = concept();
  const evil = "<img src=x onerror=alert(1)>";
  project.write("kapitel/a.md", chapter("a", `"Rettich ${evil}"`, `Ein Wort \`${evil} Rettich\` steht hier.`));
  const site = await publish(project.content);
  await visit({}, async (page) => {
    for (const question of ["Rettich", `${evil} Rettich`, `${evil}Unfug`]) {
      await page.goto(`${site.address}suche.html?q=${encodeURIComponent(question)}`);
      await answered(page);
      assert.equal(await page.$$eval("main img", (all) => all.length), 0);
    }
    await page.goto(`${site.address}suche.html?q=Rettich`);
    await answered(page);
    assert.match(await page.textContent(".ergebnisse"), /<img src=x/);
  });
  site.remove();
  project.remove();
});

test("from a file the public site answers as from a server", () => visit({}, async (page) => {
  const outside = [];
  page.on("request", (it) => { if (!/^(file|data):/.test(it.url())) outside.push(it.url()); });
  await page.goto(`${sites.content.address}suche.html?q=Sprachtreff`);
  await answered(page);
  const served = await titles(page);
  outside.length = 0;
  await page.goto(`${pathToFileURL(join(sites.content.folder, "suche.html"))}?q=Sprachtreff`);
  await answered(page);
  assert.deepEqual(await titles(page), served);
  assert.deepEqual(outside, []);
}));

test("a search for a frozen Fassung and for another language finds what these say", () => visit({}, async (page) => {
  const { address } = sites.content;
  for (const [folder, question, lang] of [["fassung/sachstand/", "Integrationskonferenz", "de"], ["en/", "immigration", "en"]]) {
    await page.goto(`${address}${folder}suche.html?q=${question}`);
    await answered(page);
    const links = await page.$$eval(".ergebnisse h3 a", (all) => all.map((it) => it.href));
    assert.ok(links.length && links.every((it) => it.startsWith(address + folder)), `${lang}: ${links}`);
  }
  // The start of Leichte Sprache holds all of it: there is nothing to search in.
  await page.goto(`${address}de-simple/suche.html`);
  assert.equal(await page.$$eval("input[type=search]", (all) => all.length), 0);
}));

test("in the review package drafts are found and marked, on the public site they are not there", async () => {
  const project = concept();
  project.write("kapitel/b.md", chapter("b", "Zweites Kapitel", "Der Zaunkönig brütet.", "entwurf: ja\n"));
  const site = await publish(project.content);
  const { suche } = await oeffne(site.folder);
  assert.equal((await frage(suche, "Zaunkönig")).length, 0);
  for (const file of site.files.filter((it) => /(^|\/)suche\//.test(it))) assert.doesNotMatch(readFileSync(join(site.folder, file), "utf8"), /Zaunk/, file);
  const made = await run(project.folder, "build", "--review", "--output", join(project.folder, "entwurf.zip"));
  assert.equal(made.code, 0, made.text);
  execFileSync("unzip", ["-q", "entwurf.zip"], { cwd: project.folder });
  await visit({}, async (page) => {
    const faults = [];
    page.on("pageerror", (it) => faults.push(String(it)));
    page.on("console", (it) => { if (it.type() === "error") faults.push(it.text()); });
    await page.goto(`${pathToFileURL(join(project.folder, "entwurf/suche.html"))}?q=Zaunkoenig`);
    await answered(page);
    assert.match((await titles(page)).join(), /Zweites Kapitel/);
    assert.equal(await page.textContent(".ergebnisse .marke-entwurf"), "Entwurf – nicht veröffentlicht");
    assert.deepEqual(faults, []);
  });
  site.remove();
  project.remove();
});

test("where the site was published anew while a page was open, its search answers with what is new", async () => {
  const project = concept();
  const site = await publish(project.content);
  await visit({}, async (page) => {
    // Who goes to the field has the index loaded, but no texts.
    await page.goto(`${site.address}suche.html`);
    const loaded = page.waitForResponse(/\/suche\/seiten/);
    await page.focus("#_wort");
    await loaded;
    project.write("kapitel/a.md", chapter("a", "Erstes Kapitel", "Der Zaunkönig brütet. Und noch mehr steht da."));
    assert.equal((await run("/", "build", "--content", project.content, "--output", site.folder)).code, 0);
    await page.fill("#_wort", "Kapitel steht");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector(".ergebnisse")?.textContent.includes("Und noch mehr steht da"));
  });
  site.remove();
  project.remove();
});

test("where the index cannot be loaded, it says so", () => visit({}, async (page) => {
  await page.goto(`${sites.content.address}suche.html`);
  await page.route("**/suche/posten*", (it) => it.fulfill({ status: 404, contentType: "text/html", body: "" }));
  await page.fill("#_wort", "Ziegelfeld");
  await page.keyboard.press("Enter");
  await page.getByText("inzwischen neu veröffentlicht").waitFor();
  await page.unroute("**/suche/posten*");
  await page.getByRole("button", { name: "Seite neu laden" }).click();
  await page.waitForSelector(".ergebnisse li");
  assert.match(await page.textContent("#_meldung"), /^Gefundene Seiten: \d+$/);
}));

test("a site without an index has no field to ask in, and leads to the list from A to Z", async () => {
  const project = concept();
  const site = await publish(project.content, "--ohne-suche");
  try {
    await visit({}, async (page) => {
      for (const file of ["index.html", "kapitel/a.html", "suche.html?q=Kapitel"]) {
        await page.goto(site.address + file);
        assert.equal(await page.$$eval("input[type=search]", (all) => all.length), 0, file);
        assert.equal(await page.textContent(".kopf-suchlink"), "Von A bis Z");
      }
      assert.equal(await page.isVisible(".az"), true);
      assert.equal(await page.isVisible("main > .lead"), true);
    });
  } finally {
    site.remove();
    project.remove();
  }
});

test("without JavaScript nothing asks for a word that would be lost, and a link leads to the list from A to Z", () => visit({ javaScriptEnabled: false }, async (page) => {
  await page.goto(`${sites.content.address}index.html`);
  assert.equal(await page.$$eval("input", (all) => all.filter((it) => it.checkVisibility()).length), 0);
  for (const link of [".kopf-suchlink", "main .nur-ohne-skript a"]) {
    assert.equal(await page.isVisible(link), true, link);
    assert.equal(new URL(await page.getAttribute(link, "href"), page.url()).pathname, "/suche.html");
  }
  await page.setViewportSize(PHONE.viewport);
  assert.equal(await page.isVisible(".kopf-suchlink"), true);
}));
