// Pictures of the main kinds of pages, at the width of a phone and of a desk, in light and dark, and one on paper:
// `node pictures.mjs DIR`. They are for people to look at and judge; nothing is compared.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { browser } from "./preview.mjs";
import { kinds, publish } from "./seiten.mjs";

const folder = process.argv[2];
if (!folder) throw new Error("name the folder for the pictures");
mkdirSync(folder, { recursive: true });
const site = await publish(process.env.KONZEPT_INHALT ?? new URL("../../content", import.meta.url).pathname);
const chromium = await browser();
const only = process.argv[3];
const wanted = kinds(site).filter(({ kind }) => !kind.startsWith("fassung/") && (!only || kind.includes(only)));
for (const { width, scheme } of [{ width: 1280, scheme: "light" }, { width: 390, scheme: "light" }, { width: 1280, scheme: "dark" }]) {
  const context = await chromium.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
  const page = await context.newPage();
  for (const { kind, file } of wanted) {
    await page.goto(site.address + file, { waitUntil: "networkidle" });
    const name = kind.replace(/^\//, "").replaceAll("/", "-").replaceAll("*", "x").replace(/\.html$/, "");
    await page.screenshot({ path: join(folder, `${name}-${width}${scheme === "dark" ? "-dunkel" : ""}.png`), fullPage: true });
    if (width === 1280 && scheme === "light") await page.pdf({ path: join(folder, `${name}.pdf`), format: "A4", preferCSSPageSize: true });
  }
  await context.close();
}
await chromium.close();
site.remove();
console.log(`pictures of ${wanted.length} kinds of pages are in ${folder}`);
process.exit(0);
