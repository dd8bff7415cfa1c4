/* The engine: what is typed in, what is found out. Knows no page and draws nothing.
 *
 *   kyyeu.engine.open({ base, language, load })
 *     `base` is the address of assets/search/ and ends in `/`; `language` is that of the
 *     pages ("vi" or "en"). `load(address)` returns a promise kept once the script at the
 *     address has run. Loads only what every query needs; the promise is rejected where that
 *     cannot be had, and the next call tries again.
 *
 *   kyyeu.engine.search(query, { filters, limit, exact, names, isCurrent }) -> Promise<Answer>
 *     Never rejects, whatever is typed and whatever cannot be loaded. All optional:
 *       filters    { kind: [value, ...], speaker: [...], report: [...], document: [...],
 *                    language: [...] }; values of one filter widen, filters narrow. With
 *                    filters and an empty query, all passages that pass them are found.
 *       limit      pages in `groups`, 10 where left out; ask again with more for more
 *       exact      true: no typing slip is forgiven ("search for ... instead")
 *       names      true: speakers, reports and documents are counted, too; as they are where
 *                  one of them narrows
 *       isCurrent  () => boolean, asked between steps; once it says false the work stops
 *                  and the promise is kept with null: a newer query has come
 *     To be called once `open` has succeeded.
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
 *     totals     { kind: [[value, passages], ...], language, and, where names are counted,
 *                speaker, report, document }, most passages first, over all that answer
 *                (before `filters` of that name)
 *     ignored    words typed beyond those that are looked for
 *     problems   [{ piece, kind }, ...], `kind` "missing", "damaged" or "outdated": pieces
 *                that could not be used. The answer holds what the others give.
 */
(() => {
  "use strict";

  const kyyeu = (window.kyyeu = window.kyyeu || {});
  const { Index } = kyyeu.index;
  const { queryOf, typedSlots, variants, Glossary, OTHER } = kyyeu.query;
  const { byScore, NEAR, ADJACENT } = kyyeu.ranking;
  const { Lookup, closenessOf } = kyyeu.lookup;
  const { isSlip, telex, slips, completions } = kyyeu.mending;
  const { vni } = kyyeu.vni;

  const LIMIT = 10;
  const MOST_WORDS_TRIED = 8;
  /* What the words tried may stand in all: bounds what is loaded. */
  const MOST_PLACES_TRIED = 60_000;
  const MOST_NEAR = 5;
  const DIGITS = /^[0-9]+$/;

  /* Thrown where a newer query has come. */
  class Overtaken extends Error {}

  const other = (key) => ({ folded: key, exact: key, agreeing: OTHER, otherwise: OTHER });
  /* Whether a word that stands where one was typed may be meant, short as that is. */
  const mayBe = (typed) => (key) => isSlip(typed, key, 1) || key === telex(typed);

  const distinct = (keys) => [...new Set(keys)].slice(0, MOST_WORDS_TRIED);

  class Engine {
    constructor(index, language) {
      this.index = index;
      this.language = language;
    }

    async search(typed, { filters = {}, limit = LIMIT, exact = false, names, isCurrent } = {}) {
      this.index.tidy();
      await this.index.ready();
      this.lookup = new Lookup(this.index);
      const check = () => {
        if (isCurrent !== undefined && !isCurrent()) {
          throw new Overtaken();
        }
      };
      const typedQuery = queryOf(typed);
      const shown = new kyyeu.shown.Shown(this.index, filters, limit, names === true);
      if (typedQuery.words.length === 0) {
        const any = Object.values(filters).some((values) => values.length > 0);
        return this.finished(await (any ? shown.everything() : shown.answer([], [])));
      }
      let asked = await this.asked(typedQuery, new Map());
      check();
      if (closenessOf(asked.result) < NEAR && !exact) {
        asked = await this.inVni(asked);
        check();
      }
      const { query, slots, ways } = asked;
      let { result } = asked;
      let corrected = [];
      if (query.open && closenessOf(result) < ADJACENT) {
        result = await this.completed(query, slots, result);
        check();
      }
      if (closenessOf(result) < NEAR && !exact) {
        const mended = await this.mended(query, slots);
        check();
        if (mended !== null) {
          result = mended;
          corrected = await this.corrections(query, slots, mended);
        }
      }
      const partial = result.hits.length === 0 && slots.length > 1;
      if (partial) {
        result = await this.lookup.partial(slots);
      }
      const answer = await shown.answer(result.variants, byScore(result.hits));
      check();
      corrected.unshift(...(await this.asRead(asked, result)));
      answer.corrected = corrected.length === 0 ? null : corrected;
      answer.partial = partial && result.hits.length > 0;
      answer.ignored = query.ignored;
      if (answer.groups.length === 0) {
        await this.nothing(answer, query, ways);
      }
      return this.finished(answer);
    }

    glossary() {
      const { glossary: entries } = this.index;
      if (this.known === undefined || this.known.entries !== entries) {
        this.known = { entries, glossary: new Glossary(entries, this.language) };
      }
      return this.known.glossary;
    }

    finished(answer) {
      const sorted = [...this.index.problems].sort(([one], [two]) => (one < two ? -1 : 1));
      return { ...answer, problems: sorted.map(([piece, kind]) => ({ piece, kind })) };
    }

    /* A query, the ways to say it and what is found for these. `read` holds words that were
     * read otherwise than typed, as typed, by where they start. */
    async asked(query, read) {
      const slots = typedSlots(query);
      const ways = variants(query, slots, this.glossary());
      return { query, slots, ways, result: await this.lookup.run(ways), read };
    }

    /* --- words written in VNI --- */

    /* What is asked if words of it are VNI's, where that finds closer words. */
    async inVni(asked) {
      const { text, read } = vni(asked.query.text);
      if (read.size === 0) {
        return asked;
      }
      const other = await this.asked(queryOf(text), read);
      return closenessOf(other.result) > closenessOf(asked.result) ? other : asked;
    }

    /* The words read otherwise: as typed, and as they stand in the best passage. */
    async asRead({ query, read }, { hits, variants: ways }) {
      if (read.size === 0 || hits.length === 0) {
        return [];
      }
      const [best] = byScore(hits);
      await this.index.texts([best.passage]);
      const { slots, via } = ways[best.variant];
      const isTyped = via === null && !slots.some(({ isSpecial }) => isSpecial);
      const found = [];
      query.words.forEach(({ start, folded }, number) => {
        if (read.has(start)) {
          const place = isTyped ? best.places[number] : -1;
          const stands = place >= 0 ? this.index.wordAt(best.passage, place) : "";
          found.push({ from: read.get(start), to: kyyeu.analysis.small(stands) || folded });
        }
      });
      return found;
    }

    /* --- the last word as it is typed --- */

    /* What is found, or what is with the last word gone on with, if that is closer. */
    async completed(query, slots, found) {
      const last = query.words[query.words.length - 1].folded;
      const lists = await this.lookup.places(slots);
      const begins = (key) => key !== last && key.startsWith(last);
      let keys = await this.lookup.wordsInHoles(lists, slots.length - 1, begins);
      if (closenessOf(found) < NEAR || last.length <= 2) {
        const known = await this.index.vocabulary(last);
        keys = keys.concat(completions(known, last, MOST_WORDS_TRIED, MOST_PLACES_TRIED));
      }
      const kept = distinct(keys);
      if (kept.length === 0) {
        return found;
      }
      const slot = slots[slots.length - 1];
      const open = { ...slot, choices: [slot.choices[0], ...kept.map(other)] };
      const longer = { slots: [...slots.slice(0, -1), open], via: null };
      const result = await this.lookup.run([longer]);
      return closenessOf(result) > closenessOf(found) ? result : found;
    }

    /* --- slips of the fingers --- */

    /* What is found with a slip forgiven in each word that may hold one, or null. */
    async mended(query, slots) {
      const lists = await this.lookup.places(slots);
      const numbers = [...slots.keys()];
      const unquoted = numbers.filter((number) => query.words[number].quoted === 0);
      const wrong = unquoted.filter(
        (number) => lists[number].length === 0 && !DIGITS.test(query.words[number].folded),
      );
      if (wrong.length < lists.filter((list) => list.length === 0).length) {
        return null;
      }
      const known = wrong.length > 0 ? await this.index.vocabulary() : [];
      const mended = new Map();
      for (const number of wrong.length > 0 ? wrong : unquoted) {
        const typed = query.words[number].folded;
        const keys = await this.lookup.wordsInHoles(lists, number, mayBe(typed));
        const kept = distinct([
          ...keys,
          ...slips(typed, known, MOST_WORDS_TRIED, MOST_PLACES_TRIED),
        ]);
        if (kept.length > 0) {
          mended.set(number, { ...slots[number], choices: kept.map(other) });
        }
      }
      if (wrong.length > 0) {
        if (mended.size < wrong.length) {
          return null;
        }
        const way = { slots: slots.map((slot, n) => mended.get(n) || slot), via: null };
        const result = await this.lookup.run([way]);
        return result.hits.length > 0 ? result : null;
      }
      const result = await this.lookup.run(
        [...mended].map(([number, changed]) => ({
          slots: slots.map((slot, n) => (n === number ? changed : slot)),
          via: null,
        })),
      );
      return closenessOf(result) === ADJACENT ? result : null;
    }

    /* The words mended in the best passage: as typed and as they stand there. */
    async corrections(query, slots, result) {
      const [top] = byScore(result.hits);
      await this.index.texts([top.passage]);
      const found = [];
      result.variants[top.variant].slots.forEach((slot, number) => {
        if (slot !== slots[number]) {
          const { start, end } = query.words[number];
          const to = this.index.wordAt(top.passage, top.places[number]);
          found.push({ from: query.text.slice(start, end), to: kyyeu.analysis.small(to) });
        }
      });
      return found;
    }

    /* Say what was tried, and words that would find something. */
    async nothing(answer, query, ways) {
      const known = await this.index.vocabulary();
      const near = [];
      for (const { folded } of query.words) {
        if (near.length < MOST_NEAR && !DIGITS.test(folded)) {
          near.push(...slips(folded, known, MOST_NEAR - near.length, MOST_PLACES_TRIED));
        }
      }
      await this.index.need(near);
      answer.near = [...new Set(near.map((key) => this.index.spelling(key)))];
      answer.tried = {
        words: query.words.map(({ start, end }) => query.text.slice(start, end)),
        forms: [...new Set(query.words.map(({ folded }) => folded))],
        glossary: ways.map(({ via }) => via).filter((via) => via !== null),
      };
    }
  }

  let opened = null;

  const open = (options) => {
    if (opened === null) {
      const index = new Index(options);
      opened = index.open().then(() => new Engine(index, options.language));
      // The next call tries again.
      opened.catch(() => {
        opened = null;
      });
    }
    return opened.then(() => undefined);
  };

  const search = async (typed, options) => {
    const engine = await opened;
    try {
      return await engine.search(typed, options);
    } catch (error) {
      if (error instanceof Overtaken) {
        return null;
      }
      throw error;
    }
  };

  kyyeu.engine = { open, search };
})();
