// What protects readers and editors, in a real browser: policies that stop nothing of ours, a preview for one browser,
// seven windows side by side, a new start of the preview.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before } from "node:test";
import { browser, chapter, concept, copyOf, enter, konzept, run, serve, test } from "./preview.mjs";
import { kinds, publish } from "./seiten.mjs";

const root = new URL("../../", import.meta.url).pathname;
let chromium;
before(async () => { chromium = await browser(); });
after(async () => { await chromium.close(); });

/** A page, and what a policy forbade on it. */
const watched = async (context) => {
  const page = await context.newPage();
  const forbidden = [];
  await page.addInitScript(() => {
    window.verstoesse = [];
    document.addEventListener("securitypolicyviolation", (it) => window.verstoesse.push(`${it.violatedDirective} ${it.blockedURI}`));
  });
  page.on("console", (it) => { if (/Content Security Policy/.test(it.text())) forbidden.push(it.text()); });
  const visit = async (address) => {
    await page.goto(address, { waitUntil: "load" });
    forbidden.push(...(await page.evaluate(() => window.verstoesse)).map((it) => `${address}: ${it}`));
  };
  return { page, forbidden, visit };
};

/** Whether a page has its styles, and may do nothing that its policy does not name. */
const obeys = (page) => page.evaluate(() => new Promise((done) => {
  const script = document.createElement("script");
  script.textContent = "window.boese = true";
  document.body.append(script);
  const image = new Image();
  image.onload = image.onerror = () => done(!window.boese && image.naturalWidth === 0);
  image.src = "http://127.0.0.1:9/fremd.png";
  setTimeout(() => done(!window.boese), 500);
}));

test("every kind of page of site and package keeps to its policy", async (t) => {
  const content = `${root}tests/fixtures/bergkamen`;
  const site = await publish(content);
  const folder = copyOf(content);
  const context = await chromium.newContext();
  t.after(async () => { await context.close(); site.remove(); });
  const { page, forbidden, visit } = await watched(context);
  for (const { file } of kinds(site)) await visit(site.address + file);
  await visit(`${site.address}ganz/woanders/fehlt.html`);
  assert.match(await page.evaluate(() => getComputedStyle(document.body).maxWidth), /px/);
  assert.equal(await page.evaluate(() => new URL(document.querySelector("main a").href).pathname.endsWith("index.html")), true);

  const made = await run(folder, "build", "--review", "--output", "entwurf.zip");
  assert.equal(made.code, 0, made.text);
  execFileSync("unzip", ["-q", "entwurf.zip"], { cwd: folder });
  const files = readdirSync(join(folder, "entwurf"), { recursive: true });
  const review = { folder: join(folder, "entwurf"), files };
  for (const { file } of kinds(review)) {
    await visit(pathToFileURL(join(review.folder, file)).href);
    // Only a style of ours takes the way to the text out of sight.
    assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector(".sprung")).position), "absolute", `${file} has no styles`);
  }
  await visit(pathToFileURL(join(review.folder, "suche.html")).href + "?q=Rat");

  writeFileSync(join(folder, "allein.html"), await alone(content));
  await visit(pathToFileURL(join(folder, "allein.html")).href);
  assert.equal(await page.evaluate(() => document.styleSheets.length >= 1 && document.styleSheets[0].cssRules.length > 10), true);
  assert.deepEqual(forbidden, []);
  // And it is one: what nobody wrote down is refused.
  for (const address of [`${site.address}404.html`, pathToFileURL(join(review.folder, "index.html")).href, pathToFileURL(join(folder, "allein.html")).href]) {
    await page.goto(address);
    assert.equal(await obeys(page), true, address);
  }
});

/** The comparison of the first version with today, as a file of its own. */
const alone = (content) => new Promise((resolve) => {
  const child = spawn(konzept, ["synopse", "sachstand", "arbeitsstand", "--format", "html", "--lang", "de", "--content", content]);
  let html = "";
  child.stdout.on("data", (it) => { html += it; });
  child.on("close", () => resolve(html));
});

test("files of the preview show themselves and do nothing, and the search works", async (t) => {
  const project = concept();
  project.write("bilder/z.svg", `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="90" height="90"><style>.a{fill:rgb(0,128,0)}</style><rect id="r" class="a" width="9" height="9"/></svg>`);
  project.write("bilder/boese.svg", `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="90" height="90"><script>document.documentElement.setAttribute("data-boese", "1")</script></svg>`);
  project.write("kapitel/a.md", chapter("a", "Erstes Kapitel", "Der Rat tagt.\n\n![Ein Bild](../bilder/z.svg)\n\n[Zeichnung](../bilder/z.svg) und [Skript](../bilder/boese.svg)"));
  const server = await serve(project.folder);
  const context = await chromium.newContext();
  t.after(async () => { await context.close(); await server.stop(); project.remove(); });
  const { page, forbidden, visit } = await watched(context);
  await visit(server.address);
  assert.equal(page.url(), new URL("/", server.address).href);
  const address = new URL("/", server.address).href;
  for (const path of ["kapitel/a.html", "404.html", "gibt-es-nicht.html", "suche.html"]) {
    await visit(address + path);
    await page.waitForFunction(() => document.querySelector("#_konzept")?.dataset.stand);
  }
  await page.goto(`${address}suche.html?q=Rat`);
  await page.locator("#_ergebnisse li").first().waitFor();
  assert.deepEqual(forbidden, []);
  await page.goto(`${address}kapitel/a.html`);
  assert.equal(await page.locator("main img").evaluate((it) => it.naturalWidth > 0), true);
  const file = (name) => page.locator("main a", { hasText: name }).evaluate((it) => it.href);
  // A drawing that acts is handed out to nobody, not even here.
  assert.equal(await page.locator("main a", { hasText: "Skript" }).count(), 0);
  await page.locator("main", { hasText: "Skript" }).waitFor();
  await page.goto(await file("Zeichnung"));
  assert.equal(await page.evaluate(() => getComputedStyle(document.getElementById("r")).fill), "rgb(0, 128, 0)");
  // Whatever a file tries, it may not: the policy of the answer says so.
  assert.match((await page.request.get(page.url())).headers()["content-security-policy"], /^sandbox; default-src 'none'/);
});

test("another browser sees nothing, and is told where to go", async (t) => {
  const project = concept();
  const server = await serve(project.folder);
  const [known, stranger] = [await chromium.newContext(), await chromium.newContext()];
  t.after(async () => { await known.close(); await stranger.close(); await server.stop(); project.remove(); });
  const address = await enter(known, server);
  const page = await stranger.newPage();
  const answer = await page.goto(`${address}kapitel/a.html`);
  assert.equal(answer.status(), 403);
  await page.getByRole("heading", { name: "Öffnen Sie die Vorschau aus dem Terminal" }).waitFor();
  assert.equal((await page.content()).includes("Rat tagt"), false);
  // With the address from the terminal the same page is there.
  await page.goto(server.address);
  await page.goto(`${address}kapitel/a.html`);
  await page.getByText("Der Rat tagt im Mai.").waitFor();
  // No script can read what keeps it open, and no other site sends it along.
  assert.equal(await page.evaluate(() => document.cookie), "");
  const [cookie] = await stranger.cookies();
  assert.deepEqual([cookie.sameSite, cookie.httpOnly, cookie.expires], ["Strict", true, -1]);
});

test("seven windows side by side all get what is saved, and an eighth opens", async (t) => {
  const project = concept();
  const server = await serve(project.folder);
  const context = await chromium.newContext();
  t.after(async () => { await context.close(); await server.stop(); project.remove(); });
  const address = await enter(context, server);
  const pages = [];
  for (let at = 0; at < 7; at += 1) {
    const page = await context.newPage();
    await page.goto(`${address}kapitel/a.html`);
    await page.waitForFunction(() => document.querySelector("#_konzept")?.dataset.stand);
    pages.push(page);
  }
  project.write("kapitel/a.md", chapter("a", "Erstes Kapitel", "Der Rat tagt im Juni."));
  await Promise.all(pages.map((it) => it.getByText("tagt im Juni").waitFor({ state: "attached" })));
  assert.equal(await pages[0].evaluate(() => document.hidden), false);
  const page = await context.newPage();
  await page.goto(`${address}kapitel/b.html`);
  await page.getByText("Noch ein Text.").waitFor();
});

test("after a new start an open page says what to do, and goes on once that is done", async (t) => {
  const project = concept();
  const first = await serve(project.folder, "--port", "4750");
  const context = await chromium.newContext();
  const address = await enter(context, first);
  const page = await context.newPage();
  await page.goto(`${address}kapitel/a.html`);
  const bar = page.locator("#_konzept button.knopf");
  await bar.getByText("Keine Fehler").waitFor();
  await first.stop();
  await bar.getByText("läuft nicht mehr").waitFor();
  const second = await serve(project.folder, "--port", "4750");
  t.after(async () => { await context.close(); await second.stop(); project.remove(); });
  assert.equal(new URL(second.address).origin, new URL(first.address).origin);
  await bar.getByText("neu gestartet").waitFor();
  project.write("kapitel/a.md", chapter("a", "Erstes Kapitel", "Der Rat tagt im Juni."));
  await enter(context, second);
  await page.getByText("tagt im Juni").waitFor();
  await bar.getByText("Keine Fehler").waitFor();
});
