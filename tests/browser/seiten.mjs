// What the tests of the public site share: a concept built once, a server for its files, one page of every kind.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { run } from "./preview.mjs";

const TYPES = {
  ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".json": "application/json", ".svg": "image/svg+xml", ".png": "image/png",
  ".woff2": "font/woff2", ".csv": "text/csv", ".mp4": "video/mp4", ".xml": "application/xml", ".txt": "text/plain; charset=utf-8",
};

/** Builds a concept into a folder of its own. */
export const build = async (content, ...args) => {
  const folder = mkdtempSync(join(tmpdir(), "konzept-"));
  const { code, text } = await run("/", "build", "--content", content, "--output", folder, ...args);
  if (code !== 0) throw new Error(`the build failed: ${text}`);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

/** Shows a page of its own to a test, at the width of a desk unless `options` say otherwise. */
export const visit = async (chromium, options, look) => {
  const context = await chromium.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce", ...options });
  try {
    await look(await context.newPage(), context);
  } finally {
    await context.close();
  }
};

/** Builds a concept and serves it. */
export const publish = async (content, ...args) => {
  const { folder, remove: removeFolder } = await build(content, ...args);
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname));
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    try {
      const bytes = await readFile(file);
      response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" }).end(bytes);
    } catch {
      response.writeHead(404, { "Content-Type": "text/html" }).end(await readFile(join(folder, "404.html")));
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const address = `http://127.0.0.1:${server.address().port}/`;
  // A test that fails before it takes its site away must not keep the others waiting for ever.
  server.unref();
  const remove = () => { server.close(); server.closeAllConnections(); removeFolder(); };
  return { folder, address, files: filesIn(folder), remove };
};

const root = new URL("../../", import.meta.url).pathname;

/** The concepts whose pages are looked at, by name: `content`, or one of the fixtures. */
export const publishAll = async (...names) => {
  const sites = {};
  for (const name of names) sites[name] = await publish(name === "content" ? `${root}content` : `${root}tests/fixtures/${name}`);
  return sites;
};

const filesIn = (folder, praefix = "") =>
  readdirSync(join(folder, praefix), { withFileTypes: true }).flatMap((it) => {
    const path = praefix + it.name;
    return it.isDirectory() ? filesIn(folder, `${path}/`) : [path];
  });

/** One page of every kind, by the form of its address; of several the one with the most to show. */
export const kinds = (site) => {
  const largest = new Map();
  for (const file of site.files.filter((it) => it.endsWith(".html"))) {
    const parts = file.split("/");
    const name = parts.pop();
    // Which version and which two are compared does not make another kind.
    const folder = parts.join("/").replace(/^fassung\/[^/]+/, "fassung/*").replace(/^synopse\/(?:seit\/)?[^/]+/, "synopse/*")
      .replace(/(^|\/)(?:en|ar|de-simple)(?=\/|$)/, "$1sprache");
    if (folder.startsWith("fassung/*/sprache")) continue;
    const kind = parts.length && name !== "index.html" ? `${folder}/*` : `${folder}/${name}`;
    const size = statSync(join(site.folder, file)).size;
    if (!(largest.get(kind)?.size >= size)) largest.set(kind, { file, size });
  }
  return [...largest].sort().map(([kind, { file }]) => ({ kind, file }));
};
