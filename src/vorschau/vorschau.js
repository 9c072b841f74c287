// The preview's bar: waits for news, lists findings, marks changes, and says where a block stands in the source.
// A classic script without parts of others; whatever comes from the content is put in as text.
(() => {
  "use strict";
  const self = document.currentScript;
  const known = { inhalt: self.dataset.inhalt, stil: self.dataset.stil, befunde: "-" };
  const path = location.pathname.replace(/^\//, "");
  const seit = /^_seit\/([^/]+)\/(.*)$/.exec(path);
  const page = seit ? seit[2] : path;
  const store = {
    get: (key) => { try { return sessionStorage.getItem("konzept-" + key); } catch { return null; } },
    set: (key, value) => { try { sessionStorage.setItem("konzept-" + key, value); } catch { /* not kept then */ } },
  };

  // The bar lives in a tree of its own, so that no theme changes its look.
  const host = document.createElement("div");
  host.id = "_konzept";
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial; position: fixed; inset-inline-end: 1rem; inset-block-end: 1rem; z-index: 2147483000; color-scheme: light dark; }
    @media print { :host { display: none; } }
    * { box-sizing: border-box; font: 1rem/1.45 system-ui, sans-serif; }
    .ecke { display: flex; flex-direction: column; align-items: flex-end; gap: .5rem; max-inline-size: calc(100vw - 2rem); }
    button, select { color: inherit; background: Canvas; border: 1px solid; border-radius: .375rem; padding: .375rem .75rem; cursor: pointer; }
    .knopf { color: CanvasText; font-weight: 600; box-shadow: 0 2px 10px #0004; }
    .knopf[data-schwere=error] { background: #9b1c1c; color: #fff; border-color: #fff; }
    .knopf[data-schwere=warning] { background: #fff3cd; color: #4a3500; }
    :focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
    section { inline-size: 34rem; max-inline-size: 100%; max-block-size: 60vh; overflow: auto; color: CanvasText; background: Canvas; border: 1px solid; border-radius: .5rem; padding: 1rem; box-shadow: 0 4px 24px #0005; overflow-wrap: anywhere; }
    section[hidden], p[hidden] { display: none; }
    h2 { font-weight: 700; font-size: 1.125rem; margin: 0 0 .5rem; }
    h3 { font-weight: 700; margin: 1rem 0 .25rem; }
    ul { list-style: none; margin: 0; padding: 0; }
    li { border-block-start: 1px solid #8886; padding-block: .5rem; }
    li p { margin: .125rem 0; }
    .stufe { font-weight: 700; }
    .ort { border: 0; padding: 0; background: none; font-family: ui-monospace, monospace; font-size: .875rem; text-align: start; text-decoration: underline; }
    summary { font-weight: 700; cursor: pointer; margin: 1rem 0 .25rem; }
    .leise { opacity: .8; }
    .hinweis { border-inline-start: 4px solid; padding-inline-start: .75rem; margin: .5rem 0; }
    .zuruf { color: CanvasText; background: Canvas; border: 1px solid; border-radius: .375rem; padding: .375rem .75rem; margin: 0; font-family: ui-monospace, monospace; }
  `);
  root.adoptedStyleSheets = [sheet];
  const make = (name, text, attributes = {}) => {
    const element = document.createElement(name);
    if (text !== undefined) element.textContent = text;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const corner = make("div", undefined, { class: "ecke" });
  const toast = make("p", "", { class: "zuruf", role: "status", hidden: "" });
  const panel = make("section", undefined, { tabindex: "-1", id: "tafel", hidden: "" });
  const button = make("button", "Vorschau", { class: "knopf", type: "button", "aria-expanded": "false", "aria-controls": "tafel" });
  corner.append(toast, panel, button);
  root.append(corner);
  document.body.append(host);
  const open = (yes) => {
    panel.hidden = !yes;
    button.setAttribute("aria-expanded", String(yes));
    store.set("offen", yes ? "1" : "");
  };
  button.addEventListener("click", () => { open(panel.hidden); if (!panel.hidden) panel.focus(); });
  root.addEventListener("keydown", (event) => { if (event.key === "Escape" && !panel.hidden) { open(false); button.focus(); } });

  let words = {};
  let folder = "";
  let timer;
  const say = (text) => {
    toast.textContent = text;
    toast.hidden = false;
    clearTimeout(timer);
    timer = setTimeout(() => { toast.hidden = true; }, 4000);
  };
  const copy = async (place) => {
    try {
      await navigator.clipboard.writeText(place);
      say(place + " – " + (words.kopiert || ""));
    } catch {
      say(place);
    }
  };

  const list = (title, findings) => {
    if (findings.length === 0) return;
    panel.append(make("h3", title));
    const items = make("ul");
    for (const it of findings) {
      const item = make("li", undefined, { "data-code": it.code });
      const first = make("p");
      first.append(make("span", it.name + " " + it.code + ": ", { class: "stufe" }), it.text);
      const place = make("button", it.ort, { class: "ort", type: "button" });
      place.addEventListener("click", () => copy(it.ort));
      const where = make("p");
      where.append(place);
      item.append(first, where, make("p", it.hilfe, { class: "leise" }));
      items.append(item);
    }
    panel.append(items);
  };
  const choose = (versions) => {
    if (versions.length === 0) return;
    const label = make("label", words.seit + " ");
    const select = make("select");
    select.append(make("option", words.ohne, { value: "" }));
    for (const [id, name] of versions) {
      const option = make("option", name, { value: id });
      option.selected = Boolean(seit) && seit[1] === id;
      select.append(option);
    }
    select.addEventListener("change", () => {
      const where = select.value ? "/_seit/" + select.value + "/" + page : "/" + page;
      location.assign(where + location.hash);
    });
    label.append(select);
    const line = make("p");
    line.append(label);
    panel.append(line);
  };
  // For whoever has no mouse, what a click on a block says is in a list, made when it is opened.
  const sources = () => {
    const blocks = [...document.querySelectorAll("[data-quelle]")];
    if (blocks.length === 0) return;
    const details = make("details");
    const items = make("ul");
    const fill = () => items.replaceChildren(...(details.open ? blocks : []).map(source));
    details.open = store.get("fundstellen") === "1";
    fill();
    details.addEventListener("toggle", () => {
      store.set("fundstellen", details.open ? "1" : "");
      if (details.open !== items.hasChildNodes()) fill();
    });
    details.append(make("summary", words.fundstellen + " (" + blocks.length + ")"), items);
    panel.append(details);
  };
  const source = (block) => {
    const item = make("li");
    const place = make("button", where(block), { class: "ort", type: "button" });
    place.addEventListener("click", () => copy(where(block)));
    const bare = block.cloneNode(true);
    bare.querySelectorAll(".absatznummer, .anker, .nur-vorlesen").forEach((it) => it.remove());
    const text = bare.textContent.trim().replace(/\s+/g, " ");
    item.append(place, make("p", text.length > 80 ? text.slice(0, 80) + " …" : text, { class: "leise" }));
    return item;
  };
  const where = (block) => (folder ? folder + "/" : "") + block.dataset.quelle;
  const show = (state) => {
    words = Object.fromEntries(state.worte);
    folder = state.ordner;
    known.befunde = state.kennung;
    // The panel is made anew; whoever is in it stays where they are.
    const top = panel.scrollTop;
    const here = root.activeElement;
    panel.setAttribute("aria-label", words.titel);
    panel.replaceChildren(make("h2", words.titel));
    for (const text of [state.stoerung, state.hinweis]) if (text) panel.append(make("p", text, { class: "hinweis" }));
    panel.append(make("p", state.summe));
    choose(state.fassungen);
    list(words.hier, state.befunde.filter((it) => it.hier));
    list(words.uebrige, state.befunde.filter((it) => !it.hier));
    if (state.befunde.length === 0) panel.append(make("p", words.keine));
    sources();
    panel.scrollTop = top;
    if (here && here !== panel && !here.isConnected) {
      const same = [...panel.querySelectorAll(here.localName)].find((it) => it.textContent === here.textContent);
      (same || panel).focus({ preventScroll: true });
    }
    button.textContent = words.titel + ": " + (state.stoerung || state.summe);
    button.dataset.schwere = state.stoerung ? "error" : state.schwere;
    host.dataset.stand = state.kennung;
  };
  // Whether this browser is not let in, as after a new start of the preview.
  let stranger = false;
  const ask = async (address) => {
    const answer = await fetch(address, { cache: "no-store" });
    stranger = answer.status === 403;
    return answer.json();
  };
  const load = async () => {
    show(await ask("/_konzept/befunde/" + path));
  };

  const reload = () => {
    store.set("platz", JSON.stringify([location.pathname, scrollX, scrollY]));
    // The browser would go there before the styles are applied, and then keep what is there by chance.
    history.scrollRestoration = "manual";
    location.reload();
  };
  const restyle = (news) => {
    // One that is on its way out is no longer counted: the next style can come before the last one is there.
    const links = [...document.querySelectorAll("link[rel=stylesheet]:not([data-geht])")];
    // The part of the page with its styles; read aside, where nothing of it is loaded or runs.
    const part = [...new DOMParser().parseFromString(news.stile, "text/html").head.children];
    const addresses = part.filter((it) => it.matches("link[rel=stylesheet]")).map((it) => it.getAttribute("href"));
    const same = links.every((link, at) => link.getAttribute("href") === addresses[at]);
    // Whatever cannot be swapped piece by piece comes with the page.
    if (same || addresses.length !== part.length || addresses.length !== links.length) return reload();
    links.forEach((link, at) => {
      if (link.getAttribute("href") === addresses[at]) return;
      // The old style stays until the new one is there, so that the page does not jump.
      const next = link.cloneNode();
      next.href = addresses[at];
      link.dataset.geht = at;
      next.addEventListener("load", () => {
        for (const old of document.querySelectorAll(`link[data-geht="${at}"]`)) if (old !== next) old.remove();
      });
      // Of several styles in a row only the last one is still served, and news of it is on the way.
      next.addEventListener("error", () => {
        next.remove();
        if ("geht" in next.dataset) return;
        delete link.dataset.geht;
        setTimeout(() => { if (link.isConnected && !("geht" in link.dataset)) reload(); }, 2000);
      });
      link.after(next);
    });
    known.stil = news.stil;
  };
  const address = (way) => ["/_konzept/" + way, known.inhalt, known.stil, known.befunde, path].join("/");
  const take = (news) => {
    if (news.art === "neu") reload();
    else if (news.art === "stil") restyle(news);
    else return load();
  };
  let stream = null;
  let later = 0;
  const listen = () => {
    if (stream || document.hidden) return;
    clearTimeout(later);
    stream = new EventSource(address("nachrichten"));
    stream.addEventListener("message", (event) => { Promise.resolve(take(JSON.parse(event.data))).catch(() => {}); });
    // More pages wait than one browser has connections for: this one waited longest.
    stream.addEventListener("genug", () => { leave(); soon(); });
    stream.addEventListener("error", lost);
  };
  const soon = () => { later = setTimeout(look, 2000); };
  const look = async () => {
    try {
      for (const news of await ask(address("neues"))) await take(news);
    } catch {
      if (!stream) lost();
      return;
    }
    if (!document.hidden && !stream) soon();
  };
  const lost = () => {
    // The browser would ask with what it knew at first; what it has by now decides.
    leave();
    button.dataset.schwere = "error";
    const said = stranger ? words.zugang : words.getrennt;
    if (said) button.textContent = said;
    later = setTimeout(async () => {
      try { await load(); } catch { /* it does not run yet, or does not know us */ }
      listen();
    }, 1000);
  };
  const leave = () => { stream?.close(); stream = null; clearTimeout(later); };
  // Browsers open few connections to one host: pages that nobody looks at give theirs back.
  document.addEventListener("visibilitychange", () => { if (document.hidden) leave(); else listen(); });
  addEventListener("pagehide", leave);
  addEventListener("pageshow", (event) => { if (event.persisted) listen(); });
  addEventListener("focus", listen);

  // Where a block stands: a click says so and copies it.
  const hover = new CSSStyleSheet();
  hover.replaceSync("[data-quelle]:hover { outline: 1px dashed currentColor; outline-offset: 4px; }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, hover];
  document.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (!target || event.defaultPrevented || target.closest("a, button, input, select, textarea, summary, label")) return;
    if (String(getSelection())) return;
    const block = target.closest("[data-quelle]");
    if (block) copy(where(block));
  });

  const place = JSON.parse(store.get("platz") || "null");
  store.set("platz", "null");
  addEventListener("load", () => { history.scrollRestoration = "auto"; }, { once: true });
  if (place && place[0] === location.pathname) {
    // At once, and again when styles and images are there; whoever moves meanwhile is left alone.
    const moved = new AbortController();
    const there = () => scrollTo({ left: place[1], top: place[2], behavior: "instant" });
    there();
    addEventListener("load", there, { once: true, signal: moved.signal });
    for (const it of ["wheel", "touchmove", "keydown", "pointerdown"]) addEventListener(it, () => moved.abort(), { once: true, passive: true });
  }
  open(store.get("offen") === "1");
  load().catch(() => {}).finally(listen);
})();
