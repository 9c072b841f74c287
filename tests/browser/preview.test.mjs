// The preview in a real browser: what an editor saves is what appears, without a hand on the browser.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { after, before } from "node:test";
import { browser, chapter, concept, cookie, enter, konzept, run, serve, test } from "./preview.mjs";

let chromium;
before(async () => { chromium = await browser(); });
after(async () => { await chromium.close(); });

/** A preview of a small concept with a page open in it. */
const preview = async (t, path = "kapitel/a.html", prepare = () => {}, ...args) => {
  const project = concept();
  await prepare(project);
  const server = await serve(project.folder, ...args);
  const context = await chromium.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  const page = await context.newPage();
  const faults = [];
  page.on("pageerror", (it) => faults.push(String(it)));
  // Counted when a page is taken, not when it is complete: its text can be seen before that.
  let visits = 0;
  page.on("framenavigated", () => { visits += 1; });
  const address = await enter(context, server);
  await page.goto(address + path);
  await ready(page);
  t.after(async () => {
    await context.close();
    await server.stop();
    project.remove();
    assert.deepEqual(faults, []);
  });
  return { ...project, server, page, address, visits: () => visits };
};

/** Waits until the bar has the findings, and so listens. */
const ready = (page) => page.waitForFunction(() => document.querySelector("#_konzept")?.dataset.stand);
const shows = (page, text) => page.getByText(text, { exact: false }).first().waitFor({ state: "attached", timeout: 5000 });
const gone = (page, text) => page.waitForFunction((it) => !document.body.innerText.includes(it), text, { timeout: 5000 });
const bar = (page) => page.locator("#_konzept button.knopf");

test("a saved sentence appears, and a page that did not change stays", async (t) => {
  const { page, write, address, visits } = await preview(t);
  const other = await page.context().newPage();
  let loads = 0;
  other.on("framenavigated", () => { loads += 1; });
  await other.goto(address + "kapitel/b.html");
  await ready(other);
  await page.bringToFront();
  write("kapitel/a.md", chapter("a", "Erstes Kapitel", "Der Rat tagt im Juni.\n\nDas bleibt."));
  await shows(page, "tagt im Juni");
  assert.equal(visits(), 2);
  await other.bringToFront();
  await other.waitForTimeout(400);
  assert.equal(loads, 1);
});

test("the place on the page stays", async (t) => {
  const long = Array.from({ length: 80 }, (_, at) => `Absatz Nummer ${at}.`).join("\n\n");
  const { page, write } = await preview(t, "kapitel/a.html", (it) => it.write("kapitel/a.md", chapter("a", "Lang", long)));
  await page.evaluate(() => scrollTo({ top: 1500, behavior: "instant" }));
  // A slow disk: the place has to be right once the styles are there.
  await page.route("**/*.css", async (route) => { await new Promise((done) => setTimeout(done, 300)); await route.continue(); });
  write("kapitel/a.md", chapter("a", "Lang", `${long}\n\nAm Ende neu.`));
  await shows(page, "Am Ende neu.");
  await ready(page);
  await page.waitForLoadState("load");
  assert.equal(await page.evaluate(() => new Promise((done) => setTimeout(() => done(scrollY), 200))), 1500);
});

test("however editors save: atomic rename, several files, a file created and then filled", async (t) => {
  const { page, content, write, address } = await preview(t);
  const file = join(content, "kapitel/a.md");
  for (const [at, hidden] of [".a.md.swp", "4913", "a.md.tmp.1"].entries()) {
    const beside = join(content, "kapitel", hidden);
    writeFileSync(beside, chapter("a", "Erstes Kapitel", `Umbenannt ${at}.`));
    renameSync(beside, file);
    await shows(page, `Umbenannt ${at}.`);
  }
  // As vim does it with a backup: the file goes away, and a new one takes its place.
  renameSync(file, `${file}~`);
  writeFileSync(file, chapter("a", "Erstes Kapitel", "Mit Sicherung."));
  rmSync(`${file}~`);
  await shows(page, "Mit Sicherung.");
  write("kapitel/b.md", chapter("b", "Anders", "B."));
  write("kapitel/a.md", chapter("a", "Erstes Kapitel", "Zwei zugleich, siehe [[b]]."));
  await shows(page, "Zwei zugleich, siehe Anders");
  writeFileSync(join(content, "kapitel/c.md"), "");
  await page.waitForTimeout(150);
  write("kapitel/c.md", chapter("c", "Drittes", "Gefüllt.", "entwurf: ja\n"));
  await page.goto(address + "kapitel/c.html");
  await shows(page, "Gefüllt.");
});

test("new and deleted pages come and go by themselves", async (t) => {
  const { page, content, write, address } = await preview(t);
  await page.goto(address + "kapitel/neu.html");
  await shows(page, "Hier ist keine Seite");
  await ready(page);
  write("kapitel/neu.md", chapter("neu", "Neues Kapitel", "Jetzt gibt es mich.", "entwurf: ja\n"));
  await shows(page, "Jetzt gibt es mich.");
  await shows(page, "Entwurf – nicht veröffentlicht");
  await ready(page);
  rmSync(join(content, "kapitel/neu.md"));
  await shows(page, "Hier ist keine Seite");
  assert.equal((await page.request.get(address + "kapitel/neu.html")).status(), 404);
});

test("a mistake is told with place and next step; the page stays; once mended it is up to date", async (t) => {
  const { page, write, server, address } = await preview(t);
  write("kapitel/a.md", chapter("a", "Erstes Kapitel", "Text.", "titl: Tippfehler\n"));
  await page.waitForFunction(() => document.querySelector("#_konzept").shadowRoot.querySelector("button.knopf").dataset.schwere === "error");
  await bar(page).click();
  const panel = page.locator("#_konzept section");
  await panel.getByText("content/kapitel/a.md:4:1").waitFor();
  assert.match(await panel.innerText(), /Auf dieser Seite/);
  assert.match(await panel.innerText(), /titl/);
  // Of metadata that cannot be read, the text is left.
  write("kapitel/a.md", "---\nid: [a\ntitel: Erstes Kapitel\n---\nNoch zu lesen.\n");
  await shows(page, "Noch zu lesen.");
  // A page that a mistake takes away is shown as it was.
  write("kapitel/a.md", Buffer.from([0xff, 0xfe, 0x00, 0x41]));
  await page.waitForFunction(() => document.querySelector("#_konzept").shadowRoot.querySelector(".hinweis")?.textContent.includes("letzten Stand ohne Fehler"));
  await page.reload();
  await shows(page, "Noch zu lesen.");
  write("kapitel/b.md", chapter("b", "Zweites Kapitel", "Ein Absatz mehr."));
  await page.waitForTimeout(300);
  assert.equal((await page.request.get(address + "kapitel/a.html")).status(), 200);
  write("kapitel/a.md", chapter("a", "Erstes Kapitel", "Alles gut."));
  await shows(page, "Alles gut.");
  await page.waitForFunction(() => document.querySelector("#_konzept").shadowRoot.querySelector("button.knopf").dataset.schwere !== "error");
  const told = server.text.split("titl").length - 1;
  assert.ok(told >= 1 && told <= 4, server.text);
});

test("settings that cannot be read keep the last good site", async (t) => {
  const { page, write, yaml, address } = await preview(t);
  write("konzept.yaml", "format: [1\n");
  await page.waitForFunction(() => document.querySelector("#_konzept").shadowRoot.querySelector("button.knopf").dataset.schwere === "error");
  assert.equal((await page.request.get(address + "kapitel/b.html")).status(), 200);
  write("konzept.yaml", yaml.replace("Musterkonzept", "Anderer Titel"));
  await shows(page, "Anderer Titel");
});

test("findings are text, whatever they quote", async (t) => {
  const { page, write } = await preview(t);
  write("kapitel/a.md", chapter("a", "Erstes Kapitel", "Siehe [[<img src=x onerror=alert(1)>]] und [x](<script>alert(1)</script>)."));
  await page.waitForFunction(() => document.querySelector("#_konzept").shadowRoot.querySelector("button.knopf").dataset.schwere === "error");
  await bar(page).click();
  assert.equal(await page.locator("#_konzept section img, #_konzept section script").count(), 0);
});

test("a style is swapped without loading the page again", async (t) => {
  const { page, folder, visits } = await preview(t, "kapitel/a.html", (it) => {
    mkdirSync(join(it.folder, "themes/kern/assets"), { recursive: true });
    writeFileSync(join(it.folder, "themes/kern/assets/kern.css"), "body { color: rgb(1, 2, 3) }");
  });
  const colour = (value) => page.waitForFunction((it) => getComputedStyle(document.body).color === it, value);
  await colour("rgb(1, 2, 3)");
  await page.evaluate(() => { window.still = true; });
  writeFileSync(join(folder, "themes/kern/assets/kern.css"), "body { color: rgb(4, 5, 6) }");
  await colour("rgb(4, 5, 6)");
  // Saved twice at once: the second style comes while the first is still on its way.
  for (const shade of [7, 8, 9]) {
    writeFileSync(join(folder, "themes/kern/assets/kern.css"), `body { color: rgb(${shade}, 5, 6) }`);
    await page.waitForTimeout(40);
  }
  await colour("rgb(9, 5, 6)");
  assert.equal(await page.evaluate(() => window.still), true);
  assert.equal(visits(), 1);
  await page.waitForFunction(() => document.querySelectorAll("link[rel=stylesheet]").length === 4);
  // A template is another matter: it can be broken, and then the last page stays.
  mkdirSync(join(folder, "themes/kern/templates"), { recursive: true });
  writeFileSync(join(folder, "themes/kern/templates/kapitel.html"), "{% if %}");
  await page.waitForFunction(() => document.querySelector("#_konzept").shadowRoot.querySelector("button.knopf").dataset.schwere === "error");
  await shows(page, "Der Rat tagt");
});

test("versions, and marks since one of them in the text itself", async (t) => {
  const { page, write, address, folder } = await preview(t, "kapitel/a.html", async (it) => {
    assert.equal((await run(it.folder, "freeze", "entwurf-1")).code, 0);
    // Public: what happens to others is noted, and stops nothing.
    const list = readFileSync(join(it.folder, "content/konzept.yaml"), "utf8");
    it.write("konzept.yaml", list.replace(/öffentlich: nein(?![\s\S]*öffentlich: nein)/, "öffentlich: ja"));
    it.write("kapitel/a.md", chapter("a", "Erstes Kapitel", "Der Rat tagt im Juni.\n\nDas bleibt."));
  });
  assert.equal(await page.locator("main ins").count(), 0);
  await bar(page).click();
  await page.locator("#_konzept select").selectOption("entwurf-1");
  await page.waitForURL("**/_seit/entwurf-1/kapitel/a.html");
  assert.equal((await page.locator("main del").first().innerText()).includes("Mai"), true);
  assert.equal((await page.locator("main ins").first().innerText()).includes("Juni"), true);
  await ready(page);
  write("kapitel/a.md", chapter("a", "Erstes Kapitel", "Der Rat tagt im Juli.\n\nDas bleibt."));
  await shows(page, "Juli");
  // Links stay among the marked pages.
  assert.match(await page.locator(".kopf-name").evaluate((it) => it.href), /_seit\/entwurf-1\/index\.html$/);
  await page.goto(address + "kapitel/a.html");
  await page.locator("details.fassungswahl summary").click();
  await page.locator("details.fassungswahl a").filter({ hasText: "Entwurf 2" }).last().click();
  await page.waitForURL("**/fassung/entwurf-1/kapitel/a.html");
  await shows(page, "tagt im Mai");
  // A frozen version that somebody changes is told at once.
  writeFileSync(join(folder, "content/fassungen/entwurf-1/kapitel/a.md"), chapter("a", "Erstes Kapitel", "Gefälscht."));
  await page.waitForFunction(() => document.querySelector("#_konzept")?.shadowRoot.querySelector("button.knopf").dataset.schwere === "error");
});

test("a click says where a block stands, and copies it", async (t) => {
  const { page } = await preview(t);
  await page.locator("main").getByText("Das bleibt.").click();
  await page.locator("#_konzept [role=status]").getByText("kapitel/a.md:7").waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "content/kapitel/a.md:7");
});

test("without a mouse the same places stand in a list", async (t) => {
  const { page, write } = await preview(t);
  await bar(page).focus();
  await page.keyboard.press("Enter");
  const list = page.locator("#_konzept details");
  const reach = async (it) => {
    for (let at = 0; at < 20 && !(await it.evaluate((it) => it.getRootNode().activeElement === it)); at += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
  };
  await reach(list.locator("summary"));
  const place = list.locator("li", { hasText: "Das bleibt." }).getByRole("button");
  await place.waitFor();
  await reach(place);
  assert.equal(await list.locator("li p").last().textContent(), "Das bleibt.");
  await page.locator("#_konzept [role=status]").getByText("kapitel/a.md:7").waitFor();
  // News from another file make the list anew; whoever is in it stays there.
  const stand = () => page.evaluate(() => document.querySelector("#_konzept").dataset.stand);
  const before = await stand();
  write("kapitel/b.md", chapter("b", "Zweites Kapitel", "Text.", "titl: Tippfehler\n"));
  await page.waitForFunction((it) => document.querySelector("#_konzept").dataset.stand !== it, before);
  assert.equal(await place.evaluate((it) => it.getRootNode().activeElement === it), true);
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "content/kapitel/a.md:7");
});

test("a folder that is deleted and put back, and a checkout of another branch", async (t) => {
  const { page, content, folder, write } = await preview(t);
  const kept = join(folder, "beiseite");
  renameSync(content, kept);
  await page.waitForFunction(() => document.querySelector("#_konzept").shadowRoot.querySelector("button.knopf").dataset.schwere === "error");
  cpSync(kept, content, { recursive: true });
  await page.waitForFunction(() => document.querySelector("#_konzept").shadowRoot.querySelector("button.knopf").dataset.schwere !== "error");
  write("kapitel/a.md", chapter("a", "Erstes Kapitel", "Wieder da."));
  await shows(page, "Wieder da.");
  const git = (...args) => new Promise((resolve) => {
    const child = spawn("git", ["-c", "user.name=R", "-c", "user.email=r@stadt.example", ...args], { cwd: folder, stdio: "ignore" });
    child.on("close", resolve);
  });
  await git("init", "-q");
  await git("add", "content");
  await git("commit", "-qm", "eins");
  await git("checkout", "-qb", "zwei");
  write("kapitel/a.md", chapter("a", "Erstes Kapitel", "Auf dem zweiten Zweig."));
  await shows(page, "Auf dem zweiten Zweig.");
  await git("commit", "-qam", "zwei");
  await git("checkout", "-q", "-");
  await gone(page, "Auf dem zweiten Zweig.");
  await shows(page, "Wieder da.");
});

test("it looks by itself where no events come", async (t) => {
  const { page, write } = await preview(t, "kapitel/a.html", () => {}, "--poll");
  write("kapitel/a.md", chapter("a", "Erstes Kapitel", "Ohne Meldung."));
  await shows(page, "Ohne Meldung.");
});

test("two previews run side by side, each says where, and each ends at once", async (t) => {
  const one = concept();
  const two = concept();
  two.write("konzept.yaml", two.yaml.replace("Musterkonzept", "Das andere"));
  const first = await serve(one.folder);
  const second = await serve(two.folder);
  t.after(() => { one.remove(); two.remove(); });
  assert.notEqual(first.address, second.address);
  assert.match(second.text, /belegt/);
  const title = async (server) => (await fetch(new URL("/", server.address), { headers: { Cookie: cookie(server) } })).text();
  assert.match(await title(first), /Musterkonzept/);
  assert.match(await title(second), /Das andere/);
  assert.ok((await first.stop("SIGINT")) < 1000);
  assert.ok((await second.stop("SIGTERM")) < 1000);
});

test("pages of others get nothing", async (t) => {
  const { page, address, server } = await preview(t);
  const port = new URL(address).port;
  const known = { Cookie: cookie(server) };
  const status = (headers, path = "/kapitel/a.html") =>
    new Promise((resolve, reject) => {
      const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join("");
      // Clients mend such addresses before they send them.
      const socket = connect(Number(port), "127.0.0.1", () => socket.write(`GET ${path} HTTP/1.1\r\nConnection: close\r\n${lines}\r\n`));
      let text = "";
      socket.on("data", (it) => { text += it; });
      socket.on("error", reject);
      socket.on("close", () => resolve(Number(/ (\d+) /.exec(text)?.[1])));
    });
  const own = `127.0.0.1:${port}`;
  assert.equal(await status({ ...known, Host: own }), 200);
  assert.equal(await status({ ...known, Host: `localhost:${port}` }), 200);
  assert.equal(await status({ ...known, Host: `boese.example:${port}` }), 403);
  assert.equal(await status({ ...known, Host: "boese.example" }), 403);
  assert.equal(await status({ ...known }), 403);
  assert.equal(await status({ ...known, Host: own, Origin: "http://boese.example" }), 403);
  assert.equal(await status({ ...known, Host: own, Origin: "null" }), 403);
  assert.equal(await status({ ...known, Host: own, Origin: `http://${own}` }), 200);
  assert.equal(await status({ ...known, Host: own, "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors" }), 403);
  for (const path of ["/../content/konzept.yaml", "/%2e%2e/content/konzept.yaml", "/..%5c..%5cetc/passwd", "//etc/passwd", "/content/konzept.yaml", "/_seit/../index.html", "/%ff"]) {
    assert.ok([400, 404].includes(await status({ ...known, Host: own }, path)), path);
  }
  // Another page of this machine cannot show it in a frame either.
  await page.goto("about:blank");
  const framed = await page.evaluate(async (it) => {
    const frame = document.createElement("iframe");
    frame.src = it;
    document.body.append(frame);
    await new Promise((done) => { frame.onload = done; setTimeout(done, 1000); });
    try { return frame.contentDocument?.body?.innerText ?? ""; } catch { return "closed"; }
  }, address);
  assert.doesNotMatch(framed, /Rat tagt/);
});

test("help and mistakes of the command", async () => {
  const { folder, remove } = concept();
  const wrong = await run(folder, "serve", "--seit", "nirgends");
  assert.equal(wrong.code, 2);
  assert.match(wrong.text, /keine Fassung „nirgends“/);
  assert.equal((await run(folder, "serve", "--content", "nicht-da")).code, 2);
  assert.equal((await run(folder, "serve", "--host", "stadt.example")).code, 2);
  assert.ok(readFileSync(konzept).length > 0);
  remove();
});
