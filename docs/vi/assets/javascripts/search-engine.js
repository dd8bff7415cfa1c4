/* The engine: what is typed in, what is found out. Knows no page and draws nothing.
 *
 *   kyyeu.engine.open({ base, language, load? })
 *     `base` is the address of assets/search/ and ends in `/`; `language` is that of the
 *     pages ("vi" or "en"). `load(address)` returns a promise kept once the script at the
 *     address has run; left out, a <script> is added to the page. Loads only what
 *     every query needs; the promise is rejected where that cannot be had, and the next
 *     call tries again. The scripts of the engine are loaded before: search-analysis.js,
 *     -codec, -pieces, -ranking, -query, -engine, in this order (those there are).
 *
 *   kyyeu.engine.search(query, { filters, limit, exact, isCurrent }) -> Promise<Answer>
 *     Never rejects, whatever is typed and whatever cannot be loaded. All optional:
 *       filters    { kind: [value, ...], speaker: [...], report: [...], document: [...],
 *                    language: [...] }; values of one filter widen, filters narrow. With
 *                    filters and an empty query, all passages that pass them are found.
 *       limit      pages in `groups`, 10 where left out; ask again with more for more
 *       exact      true: no typing slip is forgiven ("search for ... instead")
 *       isCurrent  () => boolean, asked between steps; once it says false the work stops
 *                  and the promise is kept with null: a newer query has come
 *
 *   Answer, plain data:
 *     groups     [{ page, title, kind, score, entries, more }, ...], best first. `page` is an
 *                address below the site's root; `more` counts the page's passages that
 *                answer too and are not among `entries`.
 *       entries  [{ location, heading, label, text, marks, headingMarks, kind, speakers,
 *                   report, documents, date, language, via, score }, ...], best first.
 *                `location` is the page's address, with `#anchor` for a place on it; without
 *                one it is the page itself, and `heading` is its title. `marks` and
 *                `headingMarks` are [[start, end], ...] in code units of `text` and
 *                `heading`: the original's own letters, in order; words side by side are
 *                one mark, with what stands between them. `speakers` and
 *                `documents` are lists of values as `filters` takes them. `via` is null or
 *                { typed, found }: the two forms of the glossary's term it was found by.
 *     pages      how many pages answer, also those not in `groups`
 *     passages   how many passages do
 *     corrected  null, or [{ from, to }, ...]: words as typed, and those that stand in the
 *                answer in place of them. Then nothing was found for what was typed.
 *     partial    true where no passage holds all words: the best are shown that hold some
 *     near       words like those typed that would find something; only where nothing is
 *     tried      { words, forms, glossary }: where nothing is found, the words looked for,
 *                other spellings of them and terms of the glossary that were tried
 *     totals     { kind: [[value, passages], ...], speaker, report, document, language },
 *                most passages first, over all that answer (before `filters` of that name)
 *     ignored    words typed beyond those that are looked for
 *     problems   [{ piece, kind }, ...], `kind` "missing", "damaged" or "outdated": pieces
 *                that could not be used. The answer holds what the others give.
 */
(() => {
  "use strict";

  const kyyeu = (window.kyyeu = window.kyyeu || {});

  /* For the time being: the scan over all passages, behind the lasting contract. */
  const MOST_ENTRIES = 20;

  let passages = [];
  let opened = null;

  const add = (data) => {
    const { tokens } = kyyeu.analysis;
    const pages = data.pages.map(([address, title, kind]) => ({ address, title, kind }));
    passages = data.passages.map(
      ([page, anchor, language, title, heading, label, text], number) => ({
        number,
        page: pages[page],
        anchor,
        language,
        title,
        heading,
        label,
        text,
        tokens: { title: tokens(title), heading: tokens(heading), text: tokens(text) },
      }),
    );
  };

  const byTag = (address) =>
    new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = address;
      script.addEventListener("load", () => resolve());
      script.addEventListener("error", () => reject(new Error(`cannot load ${address}`)));
      document.head.append(script);
    });

  const open = ({ base, language, load = byTag }) => {
    if (opened === null) {
      opened = load(`${base}${language}.js`).catch((error) => {
        opened = null;
        throw error;
      });
    }
    return opened;
  };

  const spans = (tokens, places) => {
    const found = [];
    let last = -2;
    for (const place of [...new Set(places)].sort((one, other) => one - other)) {
      if (place === last + 1) {
        found[found.length - 1][1] = tokens[place].end;
      } else {
        found.push([tokens[place].start, tokens[place].end]);
      }
      last = place;
    }
    return found;
  };

  const entry = ({ passage, score, marks }) => {
    const { page, anchor, title, heading, label, text, language, tokens } = passage;
    return {
      location: anchor === "" ? page.address : `${page.address}#${anchor}`,
      heading: anchor === "" ? title : heading,
      headingMarks:
        anchor === "" ? spans(tokens.title, marks.title) : spans(tokens.heading, marks.heading),
      label,
      text,
      marks: spans(tokens.text, marks.text),
      kind: page.kind,
      speakers: [],
      report: "",
      documents: [],
      date: "",
      language,
      via: null,
      score,
    };
  };

  const search = (query, { limit = 10 } = {}) => {
    const wanted = kyyeu.analysis.words(query);
    const hits = [];
    for (const passage of passages) {
      const found = kyyeu.ranking.rank(passage.tokens, wanted);
      if (found !== null) {
        hits.push({ passage, ...found });
      }
    }
    hits.sort(
      (one, other) => other.score - one.score || one.passage.number - other.passage.number,
    );
    const groups = new Map();
    const places = new Set();
    for (const hit of hits) {
      const place = `${hit.passage.page.address}#${hit.passage.anchor}`;
      if (!places.has(place)) {
        places.add(place);
        const known = groups.get(hit.passage.page) || [];
        known.push(hit);
        groups.set(hit.passage.page, known);
      }
    }
    return Promise.resolve({
      groups: [...groups].slice(0, limit).map(([page, found]) => ({
        page: page.address,
        title: page.title,
        kind: page.kind,
        score: found[0].score,
        entries: found.slice(0, MOST_ENTRIES).map(entry),
        more: Math.max(0, found.length - MOST_ENTRIES),
      })),
      pages: groups.size,
      passages: places.size,
      corrected: null,
      partial: false,
      near: [],
      tried: { words: wanted.map(({ exact }) => exact), forms: [], glossary: [] },
      totals: { kind: [], speaker: [], report: [], document: [], language: [] },
      ignored: [],
      problems: [],
    });
  };

  kyyeu.engine = { open, search, add };
})();
