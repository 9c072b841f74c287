// The review package in a real browser, from disk: no server, no network.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before } from "node:test";
import { browser, chapter, concept, run, test } from "./preview.mjs";

let chromium;
before(async () => { chromium = await browser(); });
after(async () => { await chromium.close(); });

test("reviewers open it by double click, with drafts, marks and a watermark", async (t) => {
  const project = concept();
  t.after(project.remove);
  assert.equal((await run(project.folder, "freeze", "entwurf-1")).code, 0);
  project.write("konzept.yaml", readFileSync(join(project.content, "konzept.yaml"), "utf8").replace("öffentlich: nein", "öffentlich: ja"));
  project.write("kapitel/a.md", chapter("a", "Erstes Kapitel", "Der Rat tagt im Juni.\n\nDas bleibt. Siehe [[b]]."));
  project.write("kapitel/neu.md", chapter("neu", "Neues Kapitel", "Noch geheim.", "entwurf: ja\n"));
  const made = await run(project.folder, "build", "--review");
  assert.equal(made.code, 0, made.text);
  assert.match(made.text, /entwurf\.zip.*Änderungen seit „Entwurf 2“/s);
  const first = readFileSync(join(project.folder, "entwurf.zip"));
  assert.equal((await run(project.folder, "build", "--review")).code, 0);
  assert.ok(first.equals(readFileSync(join(project.folder, "entwurf.zip"))), "the same content gives the same bytes");
  execFileSync("unzip", ["-q", "entwurf.zip"], { cwd: project.folder });

  const page = await chromium.newPage();
  const outside = [];
  const faults = [];
  page.on("request", (it) => { if (!it.url().startsWith("file:")) outside.push(it.url()); });
  page.on("pageerror", (it) => faults.push(String(it)));
  page.on("console", (it) => { if (it.type() === "error") faults.push(it.text()); });
  await page.goto(pathToFileURL(join(project.folder, "entwurf/index.html")).href);
  await page.getByText("Entwurf – nicht veröffentlicht").first().waitFor();
  assert.equal(await page.locator(".wasserzeichen").count(), 1);
  await page.getByRole("link", { name: "Erstes Kapitel" }).first().press("Enter");
  await page.waitForURL("**/kapitel/a.html");
  assert.match(await page.locator("main ins").first().innerText(), /Juni/);
  assert.match(await page.locator("main del").first().innerText(), /Mai/);
  assert.equal(await page.locator("[data-quelle]").count(), 0);
  await page.getByRole("link", { name: "Vergleich ansehen" }).first().press("Enter");
  await page.waitForURL("**/synopse/**");
  await page.goto(pathToFileURL(join(project.folder, "entwurf/kapitel/neu.html")).href);
  await page.getByText("Noch geheim.").waitFor();
  // What is printed says it too.
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".wasserzeichen").isVisible(), true);
  assert.deepEqual(outside, []);
  assert.deepEqual(faults, []);
  await page.close();
});

test("a package is not made of content with errors, nor into the content", async (t) => {
  const project = concept();
  t.after(project.remove);
  assert.equal((await run(project.folder, "build", "--review", "--output", "content/entwurf.zip")).code, 2);
  assert.equal((await run(project.folder, "build", "--review", "--seit", "nirgends")).code, 2);
  const without = await run(project.folder, "build", "--review");
  assert.match(without.text, /noch keine Fassung/);
  project.write("kapitel/a.md", chapter("a", "Erstes Kapitel", "Siehe [[nirgends]]."));
  assert.equal((await run(project.folder, "build", "--review")).code, 1);
});
