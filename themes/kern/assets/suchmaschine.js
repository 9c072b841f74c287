// Die Suchmaschine: liest den Suchindex und beantwortet Fragen. Sie kennt weder Seite noch Netz; Dateien reicht ihr herein,
// wer sie öffnet (`lade`). Was ein Wort ist und welches Wort welchem antwortet, sagt docs/decisions/0017-suche.md.
"use strict";
globalThis.Suchmaschine = (() => {
  // Wörter

  const TEIL = /(?:[0-9][.,](?=[0-9])|[\p{Alphabetic}\p{N}\p{M}])+|§+|[€%]/gu;
  const ZEICHEN = /^[§€%]/;
  const GESCHUETZT = "\u00a0\u202f";
  const UNSICHTBAR = /[\u00ad\u200b\u2060\ufeff]/g;
  const BINDER = new Set(["-", "‐", "‑", "*", ":", "_", "·", "/", "'", "’", "/-"]);
  const BUCHSTABEN = /^\p{Alphabetic}{1,3}$/u;
  const ABSTAND = /^\.?[ \u00a0\u202f]*$/;
  const DATUM = /^\d{1,2}\.\d{1,2}\.(\d{4})$/;
  const ZAHL = /^(\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+)(,\d+)?$/;
  const ERSATZ = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", æ: "ae", œ: "oe", ø: "oe", å: "aa", ı: "i", ł: "l", đ: "d" };

  const sauber = (text) => text.normalize("NFC").replace(UNSICHTBAR, "");

  /** Die Faltung: was als dasselbe Wort gilt. */
  const falte = (wort) => {
    const klein = wort.toLowerCase();
    // Die meisten Wörter eines Wortschatzes sind damit fertig.
    if (/^(?:[a-z]+|[0-9]+)$/.test(klein)) return klein;
    if (/^[a-zäöüß]+$/.test(klein)) return klein.replace(/[äöüß]/g, (it) => ERSATZ[it]);
    if (klein === "€") return "euro";
    if (klein === "%") return "prozent";
    // Hochgestellte Ziffern und verbundene Buchstaben sind, was sie heißen: „CO₂“ ist „CO2“.
    return falteGleiche(klein.normalize("NFKC").toLowerCase());
  };
  const falteGleiche = (klein) => {
    const [, ganz, nachkomma] = ZAHL.exec(klein) ?? [];
    if (ganz) return ganz.replace(/[. ]/g, "") + (nachkomma && nachkomma !== ",00" ? nachkomma : "");
    // Ein Punkt bleibt nur zwischen Ziffern; hinter den Buchstaben eines Verweises geht er mit den Abständen.
    return klein.replace(/[äöüßæœøåıłđ]/g, (it) => ERSATZ[it]).normalize("NFD")
      .replace(/[\p{M}\s‐‑*:_·/'’-]/gu, "").replace(/(^|[^0-9])[.,]/g, "$1").replace(/§+/g, "§");
  };

  /** Die flache Faltung: ohne Umlaute. */
  const flach = (gefaltet) => (/[aou]e/.test(gefaltet) ? gefaltet.replace(/(^|[^aeq])([aou])e/g, "$1$2") : gefaltet);

  /**
   * Die Wörter eines Textes: jedes Stück; und als Worte mehr, was Binder verbinden (`Bürger*innen`), Verweise (`§ 14a`) und das Jahr eines
   * Datums. `von` und `bis` sind Stellen im Text, `beginn` und `ende` die Stücke. In einer Frage darf ein Verweis klein geschrieben sein.
   */
  const woerter = (text, inFrage = false) => {
    const teile = [];
    for (const { 0: wort, index } of text.matchAll(TEIL)) {
      const davor = teile.at(-1);
      // Tausender, die ein geschützter Abstand trennt, sind eine Zahl.
      const dazu = davor && index === davor.bis + 1 && GESCHUETZT.includes(text[davor.bis]) && /^\d{3}(?:,.*)?$/.test(wort)
        && /^(?:\d{1,3}|\d{1,3}(?:[\u00a0\u202f]\d{3})+)$/.test(davor.wort);
      if (dazu) Object.assign(davor, { wort: text.slice(davor.von, index + wort.length), bis: index + wort.length });
      else teile.push({ wort, von: index, bis: index + wort.length });
    }
    const zwischen = (stelle) => text.slice(teile[stelle - 1].bis, teile[stelle].von);
    const alle = [];
    const merke = (beginn, ende, mehr) => {
      const [{ von }, { bis }] = [teile[beginn], teile[ende - 1]];
      const wort = { von, bis, beginn, ende, falte: falte(text.slice(von, bis)), ...mehr };
      if (wort.falte) alle.push(wort);
    };
    // Worauf eine Zahl folgen kann, die dazugehört.
    let kopf = false;
    for (let beginn = 0; beginn < teile.length;) {
      let ende = beginn + 1;
      while (ende < teile.length && !ZEICHEN.test(teile[ende].wort) && BINDER.has(zwischen(ende))) ende += 1;
      for (let teil = beginn; teil < ende; teil += 1) {
        merke(teil, teil + 1);
        const jahr = DATUM.exec(teile[teil].wort)?.[1];
        if (jahr) merke(teil, teil + 1, { falte: jahr, jahr: true });
      }
      const { wort } = teile[beginn];
      // Jede Folge von Stücken ist eines: „G-01“ in „KV-G-01“; von sehr langen nur das Ganze.
      for (let erstes = beginn; erstes < ende; erstes += 1) {
        for (let letztes = erstes + 2; letztes <= ende; letztes += 1) {
          if (ende - beginn <= 5 || (erstes === beginn && letztes === ende)) merke(erstes, letztes);
        }
      }
      if (kopf && /^[0-9]/.test(wort) && ABSTAND.test(zwischen(beginn))) merke(beginn - 1, ende, { verweis: true });
      kopf = ende === beginn + 1 && (wort[0] === "§" || (BUCHSTABEN.test(wort) && (inFrage || /^\p{Lu}/u.test(wort))));
      beginn = ende;
    }
    return alle;
  };

  // Welches Wort antwortet

  const [GENAU, FORM, BEGINN, TEIL_VON, IRGENDWO, NAME, TIPPFEHLER, ZERLEGT] = [0, 1, 2, 3, 4, 5, 6, 7];
  const GRUENDE = ["genau", "form", "beginn", "teil", "teil", "name", "tippfehler", "zerlegt"];
  const STUFENWERT = [60, 50, 40, 35, 20, 45, 20, 15];
  const KLASSENWERT = [0, 0, 8, 16, 24, 44, 52, 64];
  const FUGEN = ["s", "es", "n", "en", "er", "e"];

  /** Was bleibt, wenn eine Endung weg ist, und das Ganze. */
  const reste = (gefaltet, endungen) => {
    const alle = [gefaltet];
    for (const endung of endungen) if (gefaltet.length > endung.length && gefaltet.endsWith(endung)) alle.push(gefaltet.slice(0, -endung.length));
    return alle;
  };

  /** Was von einem Wort bleibt, ohne Umlaute: daran hängen seine anderen Formen. */
  const staemme = (gefaltet, endungen) => reste(gefaltet, endungen).map(flach).filter((it) => it.length >= 3);

  /** Ob höchstens ein Buchstabe anders ist, fehlt oder zu viel ist, oder zwei Nachbarn vertauscht sind. */
  const fastGleich = (eines, anderes) => {
    const [kurz, lang] = eines.length <= anderes.length ? [eines, anderes] : [anderes, eines];
    if (lang.length - kurz.length > 1) return false;
    let stelle = 0;
    while (stelle < kurz.length && kurz[stelle] === lang[stelle]) stelle += 1;
    if (kurz.length < lang.length) return kurz.slice(stelle) === lang.slice(stelle + 1);
    return kurz.slice(stelle + 1) === lang.slice(stelle + 1)
      || (kurz[stelle] === lang[stelle + 1] && kurz[stelle + 1] === lang[stelle] && kurz.slice(stelle + 2) === lang.slice(stelle + 2));
  };

  /** Wie viele Fehler ein Wort vom anderen trennen; mehr als `grenze` zählt niemand. */
  const abstand = (eines, anderes, grenze) => {
    if (Math.abs(eines.length - anderes.length) > grenze) return grenze + 1;
    let [vorletzte, letzte] = [[], Array.from({ length: anderes.length + 1 }, (_, spalte) => spalte)];
    for (let zeile = 1; zeile <= eines.length; zeile += 1) {
      const neue = [zeile];
      let kleinste = zeile;
      for (let spalte = 1; spalte <= anderes.length; spalte += 1) {
        const gleich = eines[zeile - 1] === anderes[spalte - 1];
        let wert = Math.min(letzte[spalte] + 1, neue[spalte - 1] + 1, letzte[spalte - 1] + (gleich ? 0 : 1));
        if (zeile > 1 && spalte > 1 && eines[zeile - 1] === anderes[spalte - 2] && eines[zeile - 2] === anderes[spalte - 1]) wert = Math.min(wert, vorletzte[spalte - 2] + 1);
        neue.push(wert);
        kleinste = Math.min(kleinste, wert);
      }
      if (kleinste > grenze) return grenze + 1;
      [vorletzte, letzte] = [letzte, neue];
    }
    return letzte[anderes.length];
  };

  /** Welche Buchstaben ein Wort hat, als Bits: Jeder Fehler ändert höchstens zwei. */
  const buchstaben = (wort) => {
    let alle = 0;
    for (let stelle = 0; stelle < wort.length; stelle += 1) alle |= 1 << (wort.charCodeAt(stelle) & 31);
    return alle;
  };
  const anzahlBits = (zahl) => {
    let anzahl = 0;
    for (let rest = zahl; rest; rest &= rest - 1) anzahl += 1;
    return anzahl;
  };

  const gemeinsamerAnfang = (eines, anderes) => {
    let stelle = 0;
    while (stelle < eines.length && eines[stelle] === anderes[stelle]) stelle += 1;
    return stelle;
  };

  // Der Index

  const ZIFFER = new Uint8Array(128);
  [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"].forEach((zeichen, wert) => { ZIFFER[zeichen.charCodeAt(0)] = wert; });

  /** Liest eine Folge von Zahlen: `zahl` eine jeder Größe, `ziffer` eine bis 63. */
  const leser = (text) => {
    let stelle = 0;
    const ziffer = () => ZIFFER[text.charCodeAt(stelle++)];
    const zahl = () => {
      let wert = 0;
      for (let faktor = 1; ; faktor *= 32) {
        const teil = ziffer();
        wert += (teil & 31) * faktor;
        if (teil < 32) return wert;
      }
    };
    return { ziffer, zahl, fertig: () => stelle >= text.length };
  };

  const leseWorte = (text, liste) => {
    let davor = "";
    for (const zeile of text.split("\n")) {
      davor = davor.slice(0, zeile.charCodeAt(0) - 48) + zeile.slice(1);
      liste.push(davor);
    }
  };

  const leseSeiten = (text) => {
    const seiten = new Map();
    const { ziffer, zahl, fertig } = leser(text);
    for (let schluessel = 0; !fertig();) {
      schluessel += zahl();
      const [art, feld, rest] = [ziffer(), zahl(), ziffer()];
      seiten.set(schluessel, { schluessel, art, feld, entwurf: (rest & 1) === 1, gewicht: rest >> 1 });
    }
    return seiten;
  };

  class Suche {
    constructor(lade, kopf, worte, seiten) {
      Object.assign(this, { lade, kopf, worte, seiten, arten: kopf.arten, felder: kopf.felder });
      this.falten = worte.map(falte);
      this.flache = this.falten.map(flach);
      this.alleFlachen = new Set(this.flache);
      this.nummern = new Map(this.falten.map((it, nummer) => [it, nummer]));
      this.anhaenge = [...new Set([...FUGEN, ...kopf.endungen])];
      this.fuellworte = new Set(kopf.fuellworte.map(falte));
      this.posten = kopf.posten.map(([anzahl, datei]) => ({ anzahl, datei }));
      this.texte = new Map();
      this.namen = new Map();
      for (const gruppe of kopf.synonyme) {
        for (const name of gruppe) {
          const folge = this.folge(name).join(" ");
          this.namen.set(folge, [...(this.namen.get(folge) ?? []), ...gruppe.filter((it) => it !== name)]);
        }
      }
    }

    /** Die Wörter einer Frage ohne Anführungszeichen: verbunden, was es verbunden gibt, sonst in Stücken. */
    zerlege(text) {
      const alle = woerter(text, true);
      const gewaehlt = [];
      const anzahl = alle.reduce((bisher, it) => Math.max(bisher, it.ende), 0);
      for (let stelle = 0; stelle < anzahl;) {
        const moeglich = alle.filter((it) => it.beginn === stelle && !it.jahr);
        const stueck = moeglich.find((it) => it.ende === stelle + 1);
        if (!stueck) { stelle += 1; continue; }
        // „in 2019“ fragt nach beidem, nicht nach einem Verweis.
        const ganzes = moeglich.filter((it) => it !== stueck && this.nummern.has(it.falte) && !(it.verweis && this.fuellworte.has(stueck.falte)));
        const wort = ganzes.sort((eines, anderes) => anderes.ende - eines.ende)[0] ?? stueck;
        gewaehlt.push({ text: text.slice(wort.von, wort.bis), falte: wort.falte });
        stelle = wort.ende;
      }
      return gewaehlt;
    }

    folge(text) { return this.zerlege(sauber(text)).map((it) => it.falte); }

    /** Wonach gefragt ist: Wörter, und Wortfolgen in Anführungszeichen. */
    frageworte(frage) {
      const terme = [];
      const sagt = /"([^"]*)"|„([^“”"]*)[“”"]|»([^«]*)«|«([^»]*)»|“([^”]*)”/g;
      const text = sauber(frage);
      let davor = 0;
      const nimm = (stueck) => { for (const it of this.zerlege(stueck)) terme.push(it); };
      for (const fund of text.matchAll(sagt)) {
        nimm(text.slice(davor, fund.index));
        davor = fund.index + fund[0].length;
        const inhalt = fund.slice(1).find((it) => it !== undefined);
        const folge = this.folge(inhalt);
        if (folge.length) terme.push({ text: `„${inhalt.trim()}“`, folge });
      }
      nimm(text.slice(davor));
      // Zweimal gefragt ist dasselbe gefragt.
      const einmal = terme.map((it) => terme.find((anderer) => anderer.falte === it.falte && String(anderer.folge) === String(it.folge)));
      const fuellt = (it) => !it.folge && this.fuellworte.has(it.falte);
      // Ein einzelner Buchstabe ordnet, findet aber neben anderem nichts: „Gruppe A“.
      const schwach = (it) => !it.folge && /^[^0-9]$/.test(it.falte);
      const nurFuellworte = einmal.every((it) => fuellt(it) || schwach(it));
      for (const it of einmal) [it.zaehlt, it.schwach] = [nurFuellworte || !fuellt(it), !nurFuellworte && schwach(it)];
      return einmal;
    }

    /** Die Wörter des Konzepts, die einem Wort antworten: Nummer und Stufe. */
    antworten(gefragt) {
      const gefunden = [];
      const genau = this.nummern.get(gefragt);
      if (genau !== undefined) gefunden.push([genau, GENAU]);
      if (gefragt.length <= 2) return gefunden;
      if (/\p{N}/u.test(gefragt)) {
        // Was mit Buchstaben beginnt und weitergeht, ist ein Wort: „CO2“ in „CO2e“. Nummern gelten, wie sie dastehen.
        if (!/^\p{Alphabetic}{2}/u.test(gefragt)) return gefunden;
        this.falten.forEach((wort, nummer) => {
          if (wort.startsWith(gefragt) && /^\p{Alphabetic}/u.test(wort.slice(gefragt.length))) gefunden.push([nummer, BEGINN]);
        });
        return gefunden;
      }
      const { endungen } = this.kopf;
      const eigene = new Set(staemme(gefragt, endungen));
      // Von hier an zählen Umlaute nicht: „Abschluss“ ist ein Teil von „Berufsabschlüsse“.
      const ganz = flach(gefragt);
      const anfang = ganz.slice(0, 3);
      // Jeder Rest ist ein Anfang des Wortes; was den kürzesten nicht enthält, enthält keinen.
      const teile = reste(gefragt, endungen).map(flach).filter((it) => it.length >= 4).sort((eines, anderes) => anderes.length - eines.length);
      const kuerzester = teile.at(-1);
      // Ein kurzer Rest sagt nur als Grundwort etwas: „Kurse“ zu „Sprachkurs“, nicht „Maße“ zu „Maßnahme“.
      const steht = (wort, nummer, teil) => wort.includes(teil) && (teil === ganz || teil.length >= 5 || reste(falten[nummer], endungen).some((it) => flach(it).endsWith(teil)));
      const { falten, flache } = this;
      for (let nummer = 0; nummer < falten.length; nummer += 1) {
        const wort = flache[nummer];
        if (nummer === genau) continue;
        if (wort.startsWith(anfang) && staemme(falten[nummer], endungen).some((it) => eigene.has(it))) gefunden.push([nummer, FORM]);
        else if (wort.startsWith(ganz)) gefunden.push([nummer, BEGINN]);
        else if (kuerzester && wort.includes(kuerzester)) {
          const darin = teile.filter((it) => steht(wort, nummer, it));
          if (darin.length) gefunden.push([nummer, darin.some((it) => this.zusammengesetzt(wort, it)) ? TEIL_VON : IRGENDWO]);
        }
      }
      if (!gefunden.length && gefragt.length >= 5) {
        for (let nummer = 0; nummer < falten.length; nummer += 1) if (fastGleich(gefragt, falten[nummer])) gefunden.push([nummer, TIPPFEHLER]);
      }
      return gefunden;
    }

    /** Ob neben dem Teil nur Wörter des Konzepts stehen, mit Fuge oder Endung, oder nur eine solche. */
    zusammengesetzt(wort, teil) {
      const istWort = (rest) => rest === "" || this.alleFlachen.has(rest)
        || this.anhaenge.some((it) => rest.endsWith(it) && (rest === it || this.alleFlachen.has(rest.slice(0, -it.length))));
      for (let stelle = wort.indexOf(teil); stelle >= 0; stelle = wort.indexOf(teil, stelle + 1)) {
        if (istWort(wort.slice(0, stelle)) && istWort(wort.slice(stelle + teil.length))) return true;
      }
      return false;
    }

    /** Die Wörter, von denen nach einer Endung oder ohne das Gleiche bleibt. */
    formen(gefragt) {
      const { endungen } = this.kopf;
      if (!this.mitStamm) {
        this.mitStamm = new Map();
        this.falten.forEach((wort, nummer) => {
          if (this.fuellworte.has(wort)) return;
          for (const stamm of staemme(wort, endungen)) {
            if (!this.mitStamm.has(stamm)) this.mitStamm.set(stamm, []);
            this.mitStamm.get(stamm).push(nummer);
          }
        });
      }
      return [...new Set(staemme(gefragt, endungen).flatMap((it) => this.mitStamm.get(it) ?? []))];
    }

    /** Die Seiten, auf denen beide Wörter stehen, aus denen das gefragte besteht: Schlüssel, Gewicht und beide Wörter. */
    async zerlegt(term) {
      const gefunden = [];
      if (/\p{N}/u.test(term.falte)) return gefunden;
      for (let stelle = 4; stelle + 4 <= term.falte.length; stelle += 1) {
        const [vorn, hinten] = [term.falte.slice(0, stelle), term.falte.slice(stelle)].map((it) => this.formen(it));
        if (!vorn.length || !hinten.length) continue;
        const stehen = async (nummern) => new Map((await Promise.all(nummern.map(async (nummer) =>
          (await this.stellen(nummer)).map(([schluessel, gewicht]) => [schluessel, { gewicht, nummer }])))).flat());
        const [links, rechts] = [await stehen(vorn), await stehen(hinten)];
        for (const nummer of [...vorn, ...hinten]) term.marken.add(this.falten[nummer]);
        for (const [schluessel, eines] of links) {
          const anderes = rechts.get(schluessel);
          if (anderes) gefunden.push([schluessel, Math.min(eines.gewicht, anderes.gewicht), `${this.worte[eines.nummer]} + ${this.worte[anderes.nummer]}`]);
        }
      }
      return gefunden;
    }

    /** Wo ein Wort steht: Seite und Gewicht. */
    async stellen(nummer) {
      let davor = 0;
      const teil = this.posten.find((it) => { davor += it.anzahl; return nummer < davor; });
      teil.zeilen ??= this.lade(teil.datei).then((text) => text.split("\n"));
      const { ziffer, zahl, fertig } = leser((await teil.zeilen)[nummer - davor + teil.anzahl]);
      const alle = [];
      for (let schluessel = 0; !fertig();) {
        schluessel += zahl();
        alle.push([schluessel, ziffer()]);
      }
      return alle;
    }

    /** Der Text einer Seite. */
    async text(schluessel) {
      const { bits, dateien } = this.kopf.texte;
      const datei = dateien[schluessel >>> (30 - bits)];
      if (!this.texte.has(datei)) this.texte.set(datei, this.lade(datei).then((liste) => new Map(liste.map((it) => [it[0], it]))));
      const [, adresse, titel, nummer, art, stuecke] = (await this.texte.get(datei)).get(schluessel);
      const teile = [];
      // Was keinen Anker hat, gehört zur Überschrift davor, wenn nichts mit eigenem Anker dazwischen steht.
      let [ueberschrift, gilt] = [undefined, false];
      for (let stelle = 0; stelle < stuecke.length; stelle += 3) {
        const [rang, anker, text] = stuecke.slice(stelle, stelle + 3);
        const selbst = rang === 4;
        if (selbst) ueberschrift = { text, anker };
        gilt = selbst || (gilt && !anker);
        const darueber = (gilt || anker) && !anker.includes("fn-") ? ueberschrift : undefined;
        teile.push({ rang, anker: anker || darueber?.anker || "", text, ueberschrift: darueber, selbst });
      }
      return { adresse, titel, nummer, art, teile };
    }

    /** Die Seiten, auf denen eine Wortfolge steht: Schlüssel und Gewicht. */
    async mitFolge(folge) {
      const nummern = [...new Set(folge)].map((it) => this.nummern.get(it));
      if (nummern.includes(undefined)) return [];
      if (folge.length === 1) return this.stellen(nummern[0]);
      const listen = await Promise.all(nummern.map((it) => this.stellen(it)));
      const mengen = listen.slice(1).map((it) => new Set(it.map(([schluessel]) => schluessel)));
      const moeglich = listen[0].map(([schluessel]) => schluessel).filter((it) => mengen.every((menge) => menge.has(it)));
      const geprueft = await Promise.all(moeglich.map(async (schluessel) => {
        const seite = await this.text(schluessel);
        let [klasse, anzahl] = [0, 0];
        const laenge = seite.titel.trim().split(/\s+/).length;
        const teile = [[laenge < 2 ? 7 : laenge < 4 ? 6 : 5, seite.titel], [7, seite.nummer], [2, seite.art], ...seite.teile.map((it) => [it.rang, it.text])];
        for (const [rang, text] of teile) {
          const mal = folgen(woerter(text), folge).length;
          if (mal) klasse = Math.max(klasse, rang);
          anzahl += mal;
        }
        return [schluessel, 8 * klasse + (anzahl < 2 ? 0 : anzahl < 4 ? 1 : anzahl < 8 ? 2 : 3), anzahl];
      }));
      return geprueft.filter((it) => it[2]);
    }

    /** Die anderen Namen dessen, was die Frage nennt: für welche Wörter der Frage, und als welche Folge. */
    andereNamen(terme) {
      const gefunden = [];
      for (let beginn = 0; beginn < terme.length; beginn += 1) {
        let folge = "";
        for (let ende = beginn; ende < terme.length && terme[ende].falte; ende += 1) {
          folge += (folge && " ") + terme[ende].falte;
          for (const name of this.namen.get(folge) ?? []) gefunden.push({ name, folge: this.folge(name), terme: terme.slice(beginn, ende + 1) });
        }
      }
      return gefunden;
    }

    /** Beantwortet eine Frage: die Seiten in ihrer Reihenfolge; zu jedem Wort, was ihm antwortet, und was fehlt. */
    async frage(frage) {
      const alle = this.frageworte(frage);
      const terme = [...new Set(alle)].filter((it) => it.zaehlt);
      const treffer = new Map();
      const merke = (schluessel, term, gewicht, stufe, wort) => {
        if (!treffer.has(schluessel)) treffer.set(schluessel, new Map());
        const seite = treffer.get(schluessel);
        const punkte = (KLASSENWERT[gewicht >> 3] + 2 * (gewicht & 7)) * STUFENWERT[stufe];
        const bisher = seite.get(term);
        if (!bisher) seite.set(term, { punkte, stufe, wort });
        else {
          // Steht das gefragte Wort da, ist kein anderes der Grund.
          if (stufe < bisher.stufe) Object.assign(bisher, { stufe, wort });
          bisher.punkte = Math.max(bisher.punkte, punkte);
        }
      };
      await Promise.all(terme.map(async (term) => {
        term.marken = new Set();
        term.folgen = [];
        if (term.folge) {
          term.folgen.push(term.folge);
          // Eine Folge von einem Wort ist dieses Wort, auch als Jahr eines Datums.
          if (term.folge.length === 1) term.marken.add(term.folge[0]);
          for (const [schluessel, gewicht] of await this.mitFolge(term.folge)) merke(schluessel, term, gewicht, GENAU, term.text);
          return;
        }
        const antworten = this.antworten(term.falte);
        if (!antworten.length) for (const [schluessel, gewicht, worte] of await this.zerlegt(term)) merke(schluessel, term, gewicht, ZERLEGT, worte);
        const listen = await Promise.all(antworten.map(([nummer]) => this.stellen(nummer)));
        antworten.forEach(([nummer, stufe], stelle) => {
          term.marken.add(this.falten[nummer]);
          for (const [schluessel, gewicht] of listen[stelle]) merke(schluessel, term, gewicht, stufe, this.worte[nummer]);
        });
      }));
      // Ein Datum in Ziffern steht meist in Worten da.
      for (const term of terme.filter((it) => !it.folge)) {
        const [, tag, monat, jahr] = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(term.text) ?? [];
        const name = this.kopf.monate[monat - 1];
        if (!name) continue;
        const folge = this.folge(`${Number(tag)}. ${name} ${jahr}`);
        term.folgen.push(folge);
        for (const [schluessel, gewicht] of await this.mitFolge(folge)) merke(schluessel, term, gewicht, GENAU, term.text);
      }
      for (const { name, folge, terme: gemeint } of this.andereNamen(alle)) {
        const seiten = await this.mitFolge(folge);
        for (const term of gemeint.filter((it) => it.zaehlt)) {
          term.folgen.push(folge);
          for (const [schluessel, gewicht] of seiten) merke(schluessel, term, gewicht, NAME, name);
        }
      }
      const seiten = [...treffer].filter(([, antworten]) => [...antworten.keys()].some((it) => !it.schwach)).map(([schluessel, antworten]) => {
        const seite = this.seiten.get(schluessel);
        let punkte = 0;
        for (const it of antworten.values()) punkte += it.punkte;
        return {
          ...seite,
          punkte: punkte * seite.gewicht,
          fehlt: terme.filter((it) => !antworten.has(it)).map((it) => it.text),
          gruende: [...antworten.values()].filter((it) => it.stufe !== GENAU).map(({ stufe, wort }) => ({ grund: GRUENDE[stufe], wort })),
        };
      });
      seiten.sort((eine, andere) => (eine.fehlt.length ? 1 : 0) - (andere.fehlt.length ? 1 : 0)
        || andere.punkte - eine.punkte || eine.art - andere.art || eine.schluessel - andere.schluessel);
      return { terme, seiten };
    }

    /** Was ein Ergebnis zeigt: Adresse, Titel, und die Stellen, an denen die gefragten Wörter stehen. */
    async ergebnis(seite, terme) {
      const { adresse, titel, nummer, art, teile } = await this.text(seite.schluessel);
      const gefunden = teile.map((teil) => ({ ...teil, marken: marken(teil.text, terme) })).filter((it) => it.marken.length);
      const stellen = [];
      let offen = new Set(terme);
      const neue = (it) => new Set(it.marken.map(({ term }) => term).filter((term) => offen.has(term))).size;
      // Ein Satz zeigt mehr als eine Überschrift, und die mehr als ein bloßer Name.
      const wert = (it) => 8 * neue(it) + ({ 2: 3, 3: 4, 4: 2 }[it.rang] ?? 1);
      // Die beste Stelle; und eine zweite, wenn erst dort ein weiteres der Wörter steht.
      while (stellen.length < 2) {
        const beste = gefunden.filter(neue).reduce((bisher, it) => (bisher && wert(bisher) >= wert(it) ? bisher : it), undefined);
        if (!beste) break;
        stellen.push(beste);
        offen = new Set([...offen].filter((term) => !beste.marken.some((it) => it.term === term)));
      }
      if (!stellen.length) {
        const erste = teile.find((it) => it.rang === 3) ?? teile.find((it) => it.rang === 2);
        if (erste) stellen.push({ ...erste, marken: [] });
      }
      const ganz = (text) => auszug(text, marken(text, terme), Infinity);
      return { adresse, art: ganz(art), nummer: ganz(nummer), titel: ganz(titel), stellen: stellen.map((it) => ({ ...it, auszug: auszug(it.text, it.marken, 180) })) };
    }

    /** Wörter des Konzepts, die dem Gefragten am nächsten kommen. */
    naechste(frage, hoechstens = 6) {
      const gefunden = [];
      for (const { falte: gefragt } of this.frageworte(frage).flatMap((it) => it.folge?.map((wort) => ({ falte: wort })) ?? it)) {
        if (gefragt.length < 3 || /\p{N}/u.test(gefragt)) continue;
        const grenze = gefragt.length < 5 ? 1 : gefragt.length < 9 ? 2 : 3;
        const eigene = buchstaben(gefragt);
        this.falten.forEach((wort, nummer) => {
          const anfang = gemeinsamerAnfang(gefragt, wort);
          const nah = Math.abs(wort.length - gefragt.length) <= grenze && anzahlBits(eigene ^ buchstaben(wort)) <= 2 * grenze;
          if ((!nah && anfang < 4) || wort.length < 3 || this.fuellworte.has(wort) || /\p{N}/u.test(wort)) return;
          const fehler = nah ? abstand(gefragt, wort, grenze) : grenze + 1;
          // Ein gemeinsamer Anfang zählt, wenn er die Hälfte des Wortes ausmacht.
          if (fehler <= grenze) gefunden.push({ nummer, wert: 100 - 10 * fehler + anfang });
          else if (anfang >= 4 && anfang * 2 >= gefragt.length) gefunden.push({ nummer, wert: anfang });
        });
      }
      gefunden.sort((eines, anderes) => anderes.wert - eines.wert || eines.nummer - anderes.nummer);
      return [...new Set(gefunden.map((it) => this.worte[it.nummer]))].slice(0, hoechstens);
    }
  }

  // Fundstellen

  /** Wo eine Folge von Wörtern in den Wörtern eines Textes steht. */
  const folgen = (alle, folge) => {
    const ab = new Map();
    for (const it of alle) if (!it.jahr) ab.set(it.beginn, [...(ab.get(it.beginn) ?? []), it]);
    const ende = (beginn, stelle) => {
      for (const it of ab.get(beginn) ?? []) {
        if (it.falte !== folge[stelle]) continue;
        const letztes = stelle + 1 === folge.length ? it : ende(it.ende, stelle + 1);
        if (letztes) return letztes;
      }
      return undefined;
    };
    const gefunden = [];
    for (const it of alle) {
      const letztes = it.falte === folge[0] && !it.jahr && ende(it.beginn, 0);
      if (letztes && gefunden.at(-1)?.von !== it.von) gefunden.push({ von: it.von, bis: letztes.bis });
    }
    return gefunden;
  };

  /** Die Stellen eines Textes, die der Frage antworten. */
  const marken = (text, terme) => {
    const alle = woerter(text);
    const gefunden = [];
    for (const term of terme) {
      for (const it of alle) if (term.marken.has(it.falte)) gefunden.push({ von: it.von, bis: it.bis, term });
      for (const folge of term.folgen) for (const it of folgen(alle, folge)) gefunden.push({ ...it, term });
    }
    return gefunden.sort((eine, andere) => eine.von - andere.von || andere.bis - eine.bis);
  };

  /** Ein Ausschnitt um die dichteste Stelle, als Folge von Text und hervorgehobenem Text. */
  const auszug = (text, gefunden, laenge) => {
    let [von, bis] = [0, text.length];
    if (text.length > laenge) {
      const wert = (erste) => new Set(gefunden.filter((it) => it.von >= erste.von && it.bis <= erste.von + laenge - 60).map((it) => it.term)).size;
      const beste = gefunden.reduce((bisher, it) => (bisher && wert(bisher) >= wert(it) ? bisher : it), undefined);
      von = Math.max(0, Math.min((beste?.von ?? 0) - 60, text.length - laenge));
      bis = Math.min(text.length, Math.max(von + laenge, beste?.bis ?? 0));
      // Kein Wort wird zerschnitten.
      if (von) von = text.indexOf(" ", von) + 1 || von;
      if (beste && von > beste.von) von = beste.von;
      if (bis < text.length) bis = Math.max(text.lastIndexOf(" ", bis), beste?.bis ?? 0);
    }
    const teile = [];
    if (von) teile.push({ text: "… " });
    let stelle = von;
    for (const it of gefunden) {
      if (it.von < stelle || it.bis > bis) continue;
      if (it.von > stelle) teile.push({ text: text.slice(stelle, it.von) });
      teile.push({ text: text.slice(it.von, it.bis), marke: true });
      stelle = it.bis;
    }
    if (bis > stelle) teile.push({ text: text.slice(stelle, bis) });
    if (bis < text.length) teile.push({ text: " …" });
    return teile;
  };

  /** Öffnet einen Index. `lade` gibt zu einem Dateinamen ein Versprechen auf den Wert der Datei. */
  const oeffne = async (lade, datei) => {
    const dateien = new Map();
    const hole = (it) => {
      if (!dateien.has(it)) dateien.set(it, lade(it));
      return dateien.get(it);
    };
    const kopf = await hole(datei);
    // Stehen die Seiten aller Wörter in einer Datei, braucht sie jede Frage; so kommt sie gleich mit.
    if (kopf.posten.length === 1) hole(kopf.posten[0][1]).catch(() => {});
    const [seiten, ...teile] = await Promise.all([kopf.seiten, ...kopf.worte.map((it) => it[1])].map(hole));
    const worte = [];
    for (const teil of teile) leseWorte(teil, worte);
    return new Suche(hole, kopf, worte, leseSeiten(seiten));
  };

  return { oeffne, woerter, falte, flach };
})();
