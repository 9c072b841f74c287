// Makes what the theme ships of KERN UX and Fira Sans, from the unmodified files beside this script:
// the tokens and components that our templates and styles use, and the letters of European languages.
// `node teilmenge.mjs` writes them into ../assets; `--check` only tells whether they are up to date.

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import postcss from "postcss";
import { PurgeCSS } from "purgecss";
import subsetFont from "subset-font";

const here = (path) => new URL(path, import.meta.url);
const read = (path) => readFileSync(here(path), "utf8");
const files = (folder, ending) => readdirSync(here(folder)).filter((it) => it.endsWith(ending)).map((it) => ({ raw: read(folder + it), extension: ending.slice(1) }));

const version = JSON.parse(read("kern-ux/package.json")).version;
const notice = `/*! KERN UX ${version} (@kern-ux/native), https://kern-ux.de, EUPL-1.2: LICENSE-KERN.md.
 Modified by Konzeptwerk on 2026-11-22: only what this theme uses; in a layer of its own;
 directions are logical, so that it works from right to left. Made by vendor/teilmenge.mjs. */\n`;

// Directions as the text runs.
const LOGICAL = {
  "margin-left": "margin-inline-start", "margin-right": "margin-inline-end", "margin-top": "margin-block-start", "margin-bottom": "margin-block-end",
  "padding-left": "padding-inline-start", "padding-right": "padding-inline-end", "border-left": "border-inline-start", "border-right": "border-inline-end",
  left: "inset-inline-start", right: "inset-inline-end",
};

/** The parts of KERN that are used by what we write ourselves. */
const kern = async () => {
  const own = read("../assets/kern.css");
  const content = [
    ...files("../templates/", ".html"), ...files("../assets/", ".js"), ...files("../../../src/output/html/", ".rs"),
  ];
  // Where no layer is named, the tokens of the page hold; the rest of that selector is for layers that we do not use.
  const source = postcss.parse(read("kern-ux/kern.css"));
  source.walkRules(/^:is\(body,/, (rule) => { rule.selector = "body"; });
  const [purged] = await new PurgeCSS().purge({ content, css: [{ raw: source.toString() }], fontFace: true, keyframes: true });
  const root = postcss.parse(purged.css);
  root.walkComments((it) => { it.remove(); });
  root.walkRules((rule) => {
    // What KERN says of bare elements is for its own pages; ours have a style sheet.
    const selectors = rule.selectors.filter((it) => it.startsWith(".kern-") || (it === "body" && rule.nodes.every((node) => node.prop?.startsWith("--"))) || it.includes(":root") || it.includes("data-kern-theme"));
    if (rule.parent.type === "atrule" && rule.parent.name === "keyframes") return;
    if (selectors.length) rule.selectors = selectors; else rule.remove();
  });
  root.walkDecls((it) => {
    // No browser knows it without its prefix, which stands beside it, and the HTML checker refuses it.
    if (it.prop === "line-clamp") return it.remove();
    it.prop = LOGICAL[it.prop] ?? it.prop;
    if (it.prop === "text-align" && it.value === "left") it.value = "start";
    if (it.prop === "text-align" && it.value === "right") it.value = "end";
    // Four lengths that differ at the sides follow the text as well.
    const sides = it.prop === "padding" || it.prop === "margin" ? postcss.list.space(it.value) : [];
    if (sides.length === 4 && sides[1] !== sides[3]) {
      it.cloneBefore({ prop: `${it.prop}-block`, value: `${sides[0]} ${sides[2]}` });
      it.cloneBefore({ prop: `${it.prop}-inline`, value: `${sides[3]} ${sides[1]}` });
      it.remove();
    }
  });
  // Light is what holds where nothing else is said: on paper, and for whoever chose it. Dark holds on screens, where the
  // system asks for it or the reader did.
  root.walkAtRules("media", (it) => {
    if (it.params === "(prefers-color-scheme: light)") it.replaceWith(it.nodes);
    if (it.params !== "(prefers-color-scheme: dark)") return;
    const chosen = it.clone({ params: "screen" });
    chosen.walkRules((rule) => { rule.selector = ':root[data-farben="dunkel"]'; });
    it.walkRules((rule) => { rule.selector = ':root:not([data-farben="hell"])'; });
    it.params = "screen and (prefers-color-scheme: dark)";
    root.append(it.remove(), chosen);
  });
  // A token that nobody asks for may be the last that asked for another.
  for (let before = -1; ;) {
    const asked = new Set([...own.matchAll(/var\((--[\w-]+)/g)].map((it) => it[1]));
    root.walkDecls((it) => { for (const found of it.value.matchAll(/var\((--[\w-]+)/g)) asked.add(found[1]); });
    let left = 0;
    root.walkDecls(/^--/, (it) => { if (asked.has(it.prop)) left += 1; else it.remove(); });
    if (left === before) break;
    before = left;
  }
  root.walkAtRules("charset", (it) => { it.remove(); });
  for (let empty = true; empty;) {
    empty = false;
    root.walk((it) => { if (it.nodes?.length === 0) { it.remove(); empty = true; } });
  }
  root.walk((it) => { it.raws.before = it.type === "decl" ? "" : "\n"; it.raws.between = it.type === "decl" ? ":" : ""; it.raws.after = ""; it.raws.semicolon = false; });
  return `${notice}@layer kern {${root.toString()}\n}\n`;
};

// Latin with all its extensions, Greek, Cyrillic, punctuation, currency, arrows.
const RANGES = [[0x20, 0x24f], [0x259, 0x259], [0x2b0, 0x2ff], [0x300, 0x30c], [0x370, 0x3ff], [0x400, 0x45f], [0x490, 0x491], [0x1e00, 0x1eff], [0x2000, 0x206f], [0x2080, 0x2089], [0x20ac, 0x20bf], [0x2190, 0x2199], [0x2212, 0x2212], [0x2260, 0x2265]];
const letters = RANGES.map(([from, to]) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at))).join("");
const font = (name) => subsetFont(readFileSync(here(`schrift/${name}.woff2`)), letters, { targetFormat: "woff2" });

const shipped = {
  "kern-ux.css": Buffer.from(await kern()),
  "fira-sans-400.woff2": await font("FiraSans-Regular"),
  "fira-sans-600.woff2": await font("FiraSans-SemiBold"),
  "LICENSE-KERN.md": readFileSync(here("kern-ux/LICENSE.md")),
  "OFL.txt": readFileSync(here("schrift/OFL.txt")),
};
const check = process.argv.includes("--check");
let stale = 0;
for (const [name, bytes] of Object.entries(shipped)) {
  const file = here(`../assets/${name}`);
  if (!check) {
    writeFileSync(file, bytes);
    console.log(`${name}: ${bytes.length} bytes`);
    continue;
  }
  let old = Buffer.alloc(0);
  try { old = readFileSync(file); } catch { /* it is not there yet */ }
  if (!old.equals(bytes)) {
    console.error(`themes/kern/assets/${name} is not what themes/kern/vendor/teilmenge.mjs makes; run it`);
    stale += 1;
  }
}
process.exitCode = stale ? 1 : 0;
