// The public site in a real browser: no violation of axe on any kind of page, at any width, in light and dark,
// from left to right and from right to left;
// nothing runs over the edge; nothing is asked of anybody else; the first view is light.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { after, before } from "node:test";
import { browser, test } from "./preview.mjs";
import { kinds, publishAll } from "./seiten.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const CONCEPTS = ["content", "bergkamen", "formen", "klima", "rat"];

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

/** What axe finds on the page as it is, best practices included. */
const violations = async (page, options = {}) => {
  await page.evaluate(() => globalThis.axe) ?? await page.evaluate(axe);
  const found = await page.evaluate((options) => globalThis.axe.run(document, { resultTypes: ["violations"], ...options }), options);
  return found.violations.flatMap((it) => it.nodes.map((node) => `${it.id}: ${node.target.join(" ")} ${node.failureSummary.split("\n")[1] ?? ""}`));
};

/** Elements that make the page wider than the window. */
const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth
  ? [...document.querySelectorAll("body *")].filter((it) => it.getBoundingClientRect().right > innerWidth + 1 && !it.closest(".tabelle, .code, .nur-vorlesen, .kopf-menue")).map((it) => `${it.tagName} ${it.className}`).slice(0, 5)
  : []);

const VIEWS = [
  { name: "1280 px", width: 1280, scheme: "light" },
  { name: "768 px", width: 768, scheme: "light" },
  { name: "320 px", width: 320, scheme: "light" },
  { name: "320 px dark", width: 320, scheme: "dark" },
  { name: "1280 px dark", width: 1280, scheme: "dark" },
  { name: "1280 px, text at 200 %", width: 1280, scheme: "light", text: 200 },
];

for (const name of CONCEPTS) {
  test(`${name}: axe finds nothing on any kind of page, and nothing runs over the edge`, async () => {
    const found = [];
    const pages = kinds(sites[name]);
    const look = async (queue) => {
      const context = await chromium.newContext({ bypassCSP: true });
      const page = await context.newPage();
      for (let next = queue.shift(); next; next = queue.shift()) {
        await page.goto(sites[name].address + next.file);
        // What is folded is looked at as well.
        await page.evaluate(() => { for (const it of document.querySelectorAll("details")) it.open = true; });
        for (const view of VIEWS) {
          await page.setViewportSize({ width: view.width, height: 900 });
          await page.emulateMedia({ colorScheme: view.scheme });
          await page.evaluate((text) => { document.documentElement.style.fontSize = text ? `${text}%` : ""; }, view.text);
          for (const it of await violations(page)) found.push(`${next.file} at ${view.name}: ${it}`);
          for (const it of await overflow(page)) found.push(`${next.file} at ${view.name}: too wide: ${it}`);
        }
      }
      await context.close();
    };
    const queue = [...pages];
    await Promise.all([look(queue), look(queue)]);
    console.log(`${name}: ${pages.length} kinds of pages in ${VIEWS.length} views, ${found.length} violations`);
    assert.deepEqual(found.slice(0, 40), []);
  });

  test(`${name}: a first view is light, asks nobody else, and does not jump`, async () => {
    const { address } = sites[name];
    const context = await chromium.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const faults = [];
    page.on("console", (it) => { if (it.type() === "error") faults.push(it.text()); });
    page.on("pageerror", (it) => { faults.push(String(it)); });
    let heaviest = { bytes: 0 };
    for (const { file } of kinds(sites[name])) {
      const seen = [];
      const note = (response) => { seen.push(response); };
      page.on("response", note);
      await page.goto(address + file, { waitUntil: "networkidle" });
      page.off("response", note);
      assert.deepEqual(seen.map((it) => it.url()).filter((it) => !it.startsWith(address) && !it.startsWith("data:")), [], file);
      const fonts = seen.filter((it) => it.url().endsWith(".woff2"));
      assert.ok(fonts.length <= 2, `${file} asks for ${fonts.map((it) => it.url())}`);
      // The pictures of the editors are theirs; what we ship is weighed.
      const ours = seen.filter((it) => /\.(html|css|js)$|\/$/.test(new URL(it.url()).pathname));
      const bytes = (await Promise.all(ours.map(async (it) => gzipSync(await it.body()).length))).reduce((sum, it) => sum + it, 0);
      if (bytes > heaviest.bytes) heaviest = { bytes, file };
      const shift = await page.evaluate(() => new Promise((done) => {
        let sum = 0;
        new PerformanceObserver((list) => { for (const it of list.getEntries()) sum += it.value; }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => done(sum), 50);
      }));
      assert.equal(shift, 0, `${file} jumps by ${shift}`);
    }
    console.log(`${name}: the heaviest first view is ${heaviest.file} with ${heaviest.bytes} bytes`);
    assert.ok(heaviest.bytes <= 60_000, `${heaviest.file} weighs ${heaviest.bytes} bytes`);
    assert.deepEqual(faults, []);
    await context.close();
  });
}
