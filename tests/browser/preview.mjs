// What the tests of the preview share: a small concept in a folder, the program serving it, a browser looking at it.

import { spawn } from "node:child_process";
import { mkdtempSync, mkdirSync, rmSync, writeFileSync, cpSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test as once } from "node:test";
import { chromium } from "playwright-core";

export const konzept = process.env.KONZEPT ?? new URL("../../target/debug/konzept", import.meta.url).pathname;

const KONZEPT_YAML = `format: 1
titel: Musterkonzept
kommune: { name: Stadt Musterstadt }
webadresse: https://konzept.musterstadt.example/
gliederung: [a, b]
arbeitsstand: { bezeichnung: Entwurf 2, stand: 2019-05-09, status: entwurf }
`;

export const chapter = (id, title, text, more = "") => `---\nid: ${id}\ntitel: ${title}\n${more}---\n${text}\n`;

/** A concept on disk: two chapters and the legal pages. */
export const concept = () => {
  const folder = mkdtempSync(join(tmpdir(), "konzept-"));
  const write = (path, text) => {
    const file = join(folder, "content", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  write("konzept.yaml", KONZEPT_YAML);
  write("kapitel/a.md", chapter("a", "Erstes Kapitel", "Der Rat tagt im Mai.\n\nDas bleibt."));
  write("kapitel/b.md", chapter("b", "Zweites Kapitel", "Noch ein Text."));
  for (const id of ["impressum", "datenschutz", "barrierefreiheit"]) {
    write(`seiten/${id}.md`, chapter(id, `Seite ${id}`, "Text."));
  }
  return { folder, content: join(folder, "content"), write, yaml: KONZEPT_YAML, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

export const copyOf = (source) => {
  const folder = mkdtempSync(join(tmpdir(), "konzept-"));
  cpSync(source, join(folder, "content"), { recursive: true });
  return folder;
};

/** Runs the program to its end. */
export const run = (folder, ...args) =>
  new Promise((resolve) => {
    const child = spawn(konzept, [...args, "--lang", "de"], { cwd: folder });
    let text = "";
    child.stdout.on("data", (it) => { text += it; });
    child.stderr.on("data", (it) => { text += it; });
    child.on("close", (code) => resolve({ code, text }));
  });

/** Lets a browser in, as opening the address from the terminal does; gives the address of the pages. */
export const enter = async (context, server) => {
  await context.request.get(server.address);
  return new URL(server.address).origin + "/";
};

/** The cookie of a preview, for requests that no browser makes. */
export const cookie = (server) => {
  const { port, searchParams } = new URL(server.address);
  return `konzept-${port}=${searchParams.get("zugang")}`;
};

/** Starts a preview; `address` is the one that the terminal says, which lets a browser in. */
export const serve = (folder, ...args) =>
  new Promise((resolve, reject) => {
    const port = args.includes("--port") ? [] : ["--port", "4700"];
    const child = spawn(konzept, ["serve", "--lang", "de", ...port, ...args], { cwd: folder });
    const server = { child, text: "", address: "", stop: (signal = "SIGTERM") => new Promise((done) => {
      const begin = Date.now();
      child.once("close", () => done(Date.now() - begin));
      if (child.exitCode !== null || !child.kill(signal)) done(0);
    }) };
    child.stderr.on("data", (it) => { server.text += it; });
    child.stdout.on("data", (it) => {
      server.text += it;
      const found = /Vorschau: (http:\S+)/.exec(server.text);
      if (found && !server.address) {
        server.address = found[1];
        resolve(server);
      }
    });
    child.on("close", () => reject(new Error(`the preview ended: ${server.text}`)));
  });

export const browser = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });

/**
 * A test that begins anew where a tab of the browser itself crashed, twice at most: Chromium 156 reads at address 0x5c0 now
 * and then while several tabs load a page again (about one run in ten of seven tabs). Whatever the site or the preview does
 * wrong fails at once, as anywhere.
 */
export const test = (name, body) => once(name, async (t) => {
  for (let left = 2; ; left -= 1) {
    const leavings = [];
    try {
      return await body({ after: (it) => leavings.push(it) });
    } catch (error) {
      if (left === 0 || !/\bcrashed\b/.test(error.message)) throw error;
      t.diagnostic(`a tab of the browser crashed; once more: ${error.message.split("\n")[0]}`);
    } finally {
      for (const it of leavings) await it();
    }
  }
});
