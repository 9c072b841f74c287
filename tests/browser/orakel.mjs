// The oracle of the search: the rules of docs/decisions/0017 once more, written apart from the engine and as simply as can be, by
// scanning the texts of all pages; and random concepts to ask it about.

// Words of a text, by walking over its signs.

const CONNECTORS = "-‐‑*:_·/'’";
const isLetter = (sign) => /^\p{Alphabetic}$/u.test(sign ?? "");
const isInner = (sign) => /^[\p{Alphabetic}\p{N}\p{M}]$/u.test(sign ?? "");
const isDigit = (sign) => sign !== undefined && sign >= "0" && sign <= "9";

const pieces = (text) => {
  const signs = [...text];
  const found = [];
  for (let at = 0; at < signs.length;) {
    if (signs[at] === "§") {
      const start = at;
      while (signs[at] === "§") at += 1;
      found.push({ start, end: at, text: "§" });
    } else if (signs[at] === "€" || signs[at] === "%") {
      found.push({ start: at, end: at + 1, text: signs[at] });
      at += 1;
    } else if (isInner(signs[at])) {
      const start = at;
      const over = () => { while (isInner(signs[at]) || ((signs[at] === "." || signs[at] === ",") && isDigit(signs[at - 1]) && isDigit(signs[at + 1]))) at += 1; };
      over();
      // Thousands parted by protected spaces.
      for (;;) {
        const next = /^[\u00a0\u202f](\d{3}(?:,.*)?)$/.exec(((from) => { const keep = at; at += 1; over(); const text = signs.slice(from, at).join(""); at = keep; return text; })(at));
        if (!next || !/^\d{1,3}(?:[\u00a0\u202f]\d{3})*$/.test(signs.slice(start, at).join(""))) break;
        at += 1;
        over();
      }
      found.push({ start, end: at, text: signs.slice(start, at).join("") });
    } else at += 1;
  }
  return { signs, found };
};

const SPELLED = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", æ: "ae", œ: "oe", ø: "oe", å: "aa", ı: "i", ł: "l", đ: "d" };

export const fold = (written) => {
  if (written === "€") return "euro";
  if (written === "%") return "prozent";
  const word = written.normalize("NFKC");
  if (/^(\d+|\d{1,3}(\.\d\d\d)+|\d{1,3}( \d\d\d)+)(,\d+)?$/.test(word)) return word.replace(/,00$/, "").split(/[. ]/).join("");
  let folded = "";
  const signs = [...word.toLowerCase()];
  signs.forEach((sign, at) => {
    if (CONNECTORS.includes(sign) || /\s/.test(sign)) return;
    if ((sign === "." || sign === ",") && !(isDigit(signs[at - 1]) && isDigit(signs[at + 1]))) return;
    if (sign === "§" && folded.endsWith("§")) return;
    folded += SPELLED[sign] ?? [...sign.normalize("NFD")].filter((it) => !/\p{M}/u.test(it)).join("");
  });
  return folded;
};

export const flat = (folded) => {
  let out = "";
  for (let at = 0; at < folded.length; at += 1) {
    out += folded[at];
    if ("aou".includes(folded[at]) && folded[at + 1] === "e" && !(at > 0 && "aeq".includes(folded[at - 1]))) at += 1;
  }
  return out;
};

/** The words of a text, and its single pieces in their order; in a question a reference may be written small. */
export const words = (text, inQuestion = false) => {
  const { signs, found } = pieces(text.normalize("NFC"));
  const between = (left, right) => signs.slice(left.end, right.start).join("");
  const groups = [];
  for (const piece of found) {
    const last = groups.at(-1)?.at(-1);
    const gap = last && between(last, piece);
    if (last && !"§€%".includes(piece.text) && (gap === "/-" || (gap.length === 1 && CONNECTORS.includes(gap)))) groups.at(-1).push(piece);
    else groups.push([piece]);
  }
  const all = [];
  groups.forEach((group, at) => {
    for (const piece of group) {
      all.push({ fold: fold(piece.text), first: piece, last: piece });
      const parts = piece.text.split(".");
      if (parts.length === 3 && /^\d\d?$/.test(parts[0]) && /^\d\d?$/.test(parts[1]) && /^\d{4}$/.test(parts[2])) all.push({ fold: parts[2], first: piece, last: piece, year: true });
    }
    const whole = (first, last) => fold(signs.slice(first.start, last.end).join(""));
    for (let from = 0; from < group.length; from += 1) {
      for (let to = from + 1; to < group.length; to += 1) {
        if (group.length > 5 && !(from === 0 && to === group.length - 1)) continue;
        all.push({ fold: whole(group[from], group[to]), first: group[from], last: group[to] });
      }
    }
    const head = at > 0 && groups[at - 1].length === 1 ? groups[at - 1][0] : undefined;
    if (!head || !isDigit(group[0].text[0]) || !/^\.?[ \u00a0\u202f]*$/.test(between(head, group[0]))) return;
    const letters = [...head.text];
    const short = letters.length <= 3 && letters.every(isLetter) && (inQuestion || /^\p{Lu}$/u.test(letters[0]));
    if (head.text === "§" || short) all.push({ fold: whole(head, group.at(-1)), first: head, last: group.at(-1), reference: true, head });
  });
  return { all: all.filter((it) => it.fold !== ""), pieces: found };
};

// Asking.

const endless = (folded, endings) => [folded, ...endings.filter((it) => folded.endsWith(it)).map((it) => folded.slice(0, folded.length - it.length))];

const oneMistake = (left, right) => {
  if (left === right) return false;
  const rest = (word, at) => word.slice(0, at) + word.slice(at + 1);
  if (left.length === right.length) {
    const differ = [...left].map((it, at) => (it === right[at] ? -1 : at)).filter((at) => at >= 0);
    return differ.length === 1 || (differ.length === 2 && differ[1] === differ[0] + 1 && left[differ[0]] === right[differ[1]] && left[differ[1]] === right[differ[0]]);
  }
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return long.length === short.length + 1 && [...long].some((_, at) => rest(long, at) === short);
};

/**
 * Pages as `{ key, texts }`, an index as `{ endungen, fuellworte, synonyme }`; the answer to a question: keys of the pages that have all that is
 * asked, and of those that have a part of it.
 */
export const scan = (pages, index) => {
  const { endungen, synonyme } = index;
  const fillers = new Set(index.fuellworte.map(fold));
  const read = pages.map(({ key, texts }) => {
    const cut = texts.map((it) => words(it));
    return { key, cut, folds: new Set(cut.flatMap((it) => it.all.map((word) => word.fold))) };
  });
  const vocabulary = new Set(read.flatMap((it) => [...it.folds]));

  const terms = (text) => {
    const { all, pieces: single } = words(text, true);
    const chosen = [];
    for (let at = 0; at < single.length;) {
      const here = all.filter((it) => it.first === single[at] && !it.year);
      const joined = here.filter((it) => it.last !== it.first && vocabulary.has(it.fold) && !(it.reference && fillers.has(fold(it.head.text))));
      const longest = joined.sort((left, right) => right.last.end - left.last.end)[0] ?? here.find((it) => it.last === it.first);
      if (!longest) { at += 1; continue; }
      chosen.push(longest.fold);
      at = single.indexOf(longest.last) + 1;
    }
    return chosen;
  };

  const answers = (term) => {
    const exact = vocabulary.has(term) ? [term] : [];
    if (term.length <= 2) return new Set(exact);
    if (/\p{N}/u.test(term)) {
      const longer = /^\p{Alphabetic}\p{Alphabetic}/u.test(term) ? [...vocabulary].filter((it) => it.startsWith(term) && isLetter([...it.slice(term.length)][0])) : [];
      return new Set([...exact, ...longer]);
    }
    const stems = endless(term, endungen).map(flat).filter((it) => it.length >= 3);
    const parts = endless(term, endungen).map(flat).filter((it) => it.length >= 4);
    const found = [...vocabulary].filter((word) => word === term
      || endless(word, endungen).map(flat).some((it) => stems.includes(it))
      || flat(word).startsWith(flat(term))
      // What is left of a word without its ending is a part anywhere only if it is long; else at the end.
      || parts.some((it) => flat(word).includes(it) && (it === flat(term) || it.length >= 5 || endless(word, endungen).some((rest) => flat(rest).endsWith(it)))));
    if (found.length || term.length < 5) return new Set(found);
    return new Set([...vocabulary].filter((word) => oneMistake(term, word)));
  };

  /** Pages that have both words of which a term is made, for terms that nothing answers. */
  const takenApart = (term) => {
    const keys = new Set();
    if (/\p{N}/u.test(term)) return keys;
    const forms = (part) => {
      const stems = endless(part, endungen).map(flat).filter((it) => it.length >= 3);
      return [...vocabulary].filter((word) => !fillers.has(word) && endless(word, endungen).map(flat).some((it) => it.length >= 3 && stems.includes(it)));
    };
    for (let at = 4; at <= term.length - 4; at += 1) {
      const right = new Set(withWords(forms(term.slice(at))));
      for (const key of withWords(forms(term.slice(0, at)))) if (right.has(key)) keys.add(key);
    }
    return keys;
  };

  /** Whether words stand one after another in a text: each begins where the one before ends. */
  const follows = (cut, sequence) => {
    const from = (at, next) => next === sequence.length || cut.all.some((it) => !it.year && it.first === cut.pieces[at] && it.fold === sequence[next] && from(cut.pieces.indexOf(it.last) + 1, next + 1));
    return cut.pieces.some((_, at) => from(at, 0));
  };
  // A phrase of one word is that word, also as the year of a date.
  const withPhrase = (sequence) => read.filter((page) => (sequence.length === 1 ? page.folds.has(sequence[0]) : page.cut.some((cut) => follows(cut, sequence)))).map((it) => it.key);
  const withWords = (some) => read.filter((page) => [...some].some((it) => page.folds.has(it))).map((it) => it.key);

  return (question) => {
    const asked = [];
    // Odd parts stand between quotation marks; of an open one nothing is a phrase.
    const quoted = question.split(/"([^"]*)"|„([^“”"]*)[“”"]/);
    for (let at = 0; at < quoted.length; at += 3) {
      for (const it of terms(quoted[at] ?? "")) asked.push({ word: it });
      const phrase = quoted[at + 1] ?? quoted[at + 2];
      const sequence = phrase === undefined ? [] : terms(phrase);
      if (sequence.length) asked.push({ phrase: sequence });
    }
    const filler = (it) => it.word !== undefined && fillers.has(it.word);
    const single = (it) => it.word !== undefined && /^[^0-9]$/.test(it.word);
    const nothingElse = asked.every((it) => filler(it) || single(it));
    const counted = nothingElse ? asked : asked.filter((it) => !filler(it));
    const pagesOfWord = (word) => {
      const some = answers(word);
      return some.size ? new Set(withWords(some)) : takenApart(word);
    };
    const pagesOf = counted.map((it) => (it.phrase ? new Set(withPhrase(it.phrase)) : pagesOfWord(it.word)));
    // Other names of what is named.
    for (const names of synonyme) {
      for (const name of names) {
        const sequence = terms(name);
        for (let at = 0; at + sequence.length <= asked.length; at += 1) {
          const span = asked.slice(at, at + sequence.length);
          if (!sequence.every((it, step) => span[step].word === it)) continue;
          for (const other of names.filter((it) => it !== name)) {
            for (const key of withPhrase(terms(other))) counted.forEach((it, place) => { if (span.includes(it) || span.some((one) => one.word !== undefined && one.word === it.word)) pagesOf[place].add(key); });
          }
        }
      }
    }
    // Dates in figures are those in words, too.
    counted.forEach((it, place) => {
      const date = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(it.word ?? "");
      const month = date && index.monate[Number(date[2]) - 1];
      if (month) for (const key of withPhrase(terms(`${Number(date[1])}. ${month} ${date[3]}`))) pagesOf[place].add(key);
    });
    // A single letter finds nothing beside something else.
    const any = read.map((it) => it.key).filter((key) => pagesOf.some((it, place) => it.has(key) && (nothingElse || !single(counted[place]))));
    const full = any.filter((key) => pagesOf.every((it) => it.has(key)));
    return { full: full.sort((left, right) => left - right), part: any.filter((it) => !full.includes(it)).sort((left, right) => left - right) };
  };
};

// Random concepts.

/** Numbers that a seed gives, the same on every machine. */
export const random = (seed) => {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let it = Math.imul(state ^ (state >>> 15), state | 1);
    it ^= it + Math.imul(it ^ (it >>> 7), it | 61);
    return ((it ^ (it >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit) => Math.floor(next() * limit);
  const one = (list) => list[below(list.length)];
  return { below, one, chance: (share) => next() < share };
};

export const WORDS = [
  "Integration", "Konzept", "Integrationskonzept", "Konzepte", "Integrationskonzepts", "Maßnahme", "Maßnahmen", "Maßnahmenblatt", "Straße", "Straßen", "Strassenfest", "Rat", "Räte", "Rates",
  "Ratsbeschluss", "Beschluss", "Beschlüsse", "beschlossen", "Beratung", "Beratungen", "Sprachberatung", "Kind", "Kinder", "Kindern", "Kindergarten", "Kinderbetreuung", "Betreuung", "Haus", "Häuser",
  "Wohnhäuser", "Wohnhaus", "Öffnung", "öffnen", "Bürger*innen", "Bürger:innen", "Bürger", "Bürgerinnen", "Schüler_innen", "Bürger/-innen", "Quelle", "Quellen", "neue", "neuen", "Bauer", "Bauern", "Frauenhaus", "Frau", "Frauen",
  "I-Konferenz", "Konferenz", "Teilhabe- und Integrationsgesetz", "Gesetz", "E-Mail", "Café", "Cafe", "Łódź", "Ærø", "M 3.1", "M 3.2", "O 2", "§ 14a", "§§ 3", "Nr. 7", "Abs. 2", "24.800", "24.800,50", "3,5", "0183/2019", "24.03.2010", "2010", "148",
  "Quartiersbüro", "Büro", "Büros", "Quartier", "Verein", "Vereine", "Sportverein", "Vereinsheim", "Schule", "Schulen", "Grundschule", "schulisch", "außerschulisch", "Zuwanderung", "Zugewanderte", "Menschen", "Mensch", "und", "der", "die", "für", "im", "wir", "In 2019", "Bis 2025",
  "Volksschule", "VHS", "Träger", "tragen", "Antrag", "Anträge", "Antrags", "übermäßig", "Übermaß", "maßvoll", "Ziel", "Ziele", "Leitziel", "zielen", "Stadt", "Städte", "Stadtteil", "Stadtteile", "Altstadt", "Müller's", "Rock'n'Roll", "24’800", "x", "an", "Tag", "Tage", "Tagen", "Betriebstag",
];

export const sentence = ({ below, one }, some = WORDS) => `${Array.from({ length: 4 + below(12) }, () => one(some)).join(" ")}.`;
