// The search asked without a browser: the engine of the theme over the index of a built site. Every file of the index is a script,
// run as a browser runs it.

import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import vm from "node:vm";

const engine = new URL("../../themes/kern/assets/suchmaschine.js", import.meta.url);

/** The engine, in a world of its own. */
export const maschine = () => {
  const world = vm.createContext({});
  vm.runInContext(readFileSync(engine, "utf8"), world);
  return world.Suchmaschine;
};

/** The file that the search page of a folder begins with. */
export const indexdatei = (folder) => /data-index="([^"]*)"/.exec(readFileSync(join(folder, "suche.html"), "utf8"))[1];

/** The value of a file of an index. */
export const wert = (file) => {
  let value;
  const world = vm.createContext({ konzeptsuche: (_name, it) => { value = it; } });
  vm.runInContext(readFileSync(file, "utf8"), world);
  return value;
};

/** Opens the search of a Fassung in a language; `geladen` lists what was asked for. */
export const oeffne = async (folder) => {
  const index = join(folder, indexdatei(folder));
  const geladen = [];
  const lade = async (file) => {
    geladen.push(file);
    return wert(join(dirname(index), file));
  };
  const suche = await maschine().oeffne(lade, basename(index));
  return { suche, geladen, index, ordner: dirname(index) };
};

/** The answers to a question: addresses in their order, and all there is to a page. */
export const frage = async (suche, text) => {
  const { seiten } = await suche.frage(text);
  return Promise.all(seiten.map(async (it) => ({ ...it, ...(await suche.text(it.schluessel)) })));
};
