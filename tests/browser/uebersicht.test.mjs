// An overview of so many measures that browsers lay out only what is seen: in groups, filtered, sorted, on a slow machine.

import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import { browser, test } from "./preview.mjs";
import { publish, visit } from "./seiten.mjs";

const root = new URL("../../", import.meta.url).pathname;
const MORE = 300;
let chromium;
let site;
let folder;
before(async () => {
  chromium = await browser();
  folder = mkdtempSync(join(tmpdir(), "konzept-"));
  cpSync(`${root}tests/fixtures/klima`, folder, { recursive: true });
  for (let at = 0; at < MORE; at += 1) {
    const field = at % 2 ? "gebaeude" : "mobilitaet";
    writeFileSync(join(folder, `massnahmen/mehr-${at}.md`), `---\nid: mehr-${at}\ntitel: Vorhaben ${at}\nnummer: X-${at}\nart: handlungsempfehlung\nhandlungsfeld: ${field}\nleitziele: [${field}-z]\nangaben: { thg: ${(at * 7) % MORE} }\n---\nText.\n`);
  }
  site = await publish(folder);
});
after(async () => {
  await chromium?.close();
  site?.remove();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

test("a long overview is filtered and sorted within its groups, and gives everything back", () => visit(chromium, {}, async (page) => {
  await page.goto(`${site.address}massnahmen/index.html`);
  const slow = await page.context().newCDPSession(page);
  await slow.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  // Rows that are not seen change in the frames afterwards; what counts is how it ends.
  const shows = (rows, groups) => page.waitForFunction(([rows, groups]) => {
    const shown = (it) => !it.hidden;
    const table = document.getElementById("_massnahmen");
    return [...table.querySelectorAll("tbody tr:not(.gruppe)")].filter(shown).length === rows
      && [...table.querySelectorAll("tbody tr.gruppe")].filter(shown).length === groups;
  }, [rows, groups]);
  const all = await page.locator("#_massnahmen tbody tr:not(.gruppe)").count();
  assert.equal(all, MORE + 4);
  await shows(all, 3);
  const sum = page.locator("#_massnahmen tfoot .summe");
  assert.ok(await sum.isVisible());
  await page.selectOption("#_filter-feld", { label: "Mobilität" });
  await shows(MORE / 2 + 1, 1);
  // Sums are those of all; beside some they would be wrong.
  assert.equal(await sum.isVisible(), false);
  // Another word while rows are still changing: the last one counts.
  await page.fill("#_filter-suche", "Vorhaben 29");
  await page.selectOption("#_filter-feld", "");
  await shows(11, 2);
  await page.fill("#_filter-suche", "");
  await shows(all, 3);
  assert.ok(await sum.isVisible());
  const column = await page.$$eval("#_massnahmen thead th", (all) => all.findIndex((it) => it.textContent.includes("THG")));
  const head = page.locator("#_massnahmen thead th").nth(column);
  for (const order of ["ascending", "descending"]) {
    await head.locator("button").click();
    assert.equal(await head.getAttribute("aria-sort"), order);
    const groups = await page.$$eval("#_massnahmen tbody", (all, column) => all.map((it) => [...it.rows].slice(1).map((row) => row.cells[column].dataset.wert ?? "")), column);
    for (const values of groups) {
      const numbers = values.filter(Boolean).map(Number);
      const sorted = [...numbers].sort((one, other) => order === "ascending" ? one - other : other - one);
      assert.deepEqual(numbers, sorted);
      assert.deepEqual(values.slice(numbers.length).filter(Boolean), [], "what says nothing comes last");
    }
    assert.equal(groups.flat().length, all);
  }
}));
