/* Hits made into an answer: filtered, counted, grouped by page, and read.
 *
 * scripts/kyyeu/search/shown.py does the same; search-engine.js says what an answer holds.
 */
(() => {
  "use strict";

  const kyyeu = (window.kyyeu = window.kyyeu || {});
  const { tokens } = kyyeu.analysis;
  const { specials } = kyyeu.numbers;
  const { HEADING, TITLE } = kyyeu.index;
  const { ANYWHERE } = kyyeu.ranking;

  const MOST_ENTRIES = 5;
  /* Passages of a page that add to its rank, one point each. */
  const MOST_COUNTED = 15;
  const AGAIN = "again";
  /* Where the values of a filter stand among the facets of a passage, or among its names. */
  const LANGUAGE = 1;
  const FACETS = ["kind", "language"];
  const NAMES = ["speaker", "report", "document"];

  /* The words that a document number or date is written with. */
  const writtenAt = (text, words, place) => {
    const folded = tokens(text).map((token) => token.folded);
    const between = words.map(([start], number) =>
      text.slice(number === 0 ? 0 : words[number - 1][1], start),
    );
    const found = specials(folded, between).find((special) => special.place === place);
    if (found === undefined) {
      return [place];
    }
    return Array.from({ length: found.end - found.start }, (_, step) => found.start + step);
  };

  /* The stretches of a text to mark; words side by side are one. */
  const marksOf = (text, words, places) => {
    const marked = new Set();
    for (const { place, isSpecial } of places) {
      for (const word of isSpecial ? writtenAt(text, words, place) : [place]) {
        if (word >= 0 && word < words.length) {
          marked.add(word);
        }
      }
    }
    const found = [];
    let before = -2;
    for (const place of [...marked].sort((one, other) => one - other)) {
      const [start, end] = words[place];
      if (place === before + 1) {
        found[found.length - 1][1] = end;
      } else {
        found.push([start, end]);
      }
      before = place;
    }
    return found;
  };

  const entryOf = (index, hit, row, ways) => {
    const [kind, language] = index.facets(hit.passage);
    const way = ways[hit.variant];
    const slots = way === undefined ? [] : way.slots;
    const places = hit.places
      .map((place, number) => ({ place, isSpecial: slots[number].isSpecial }))
      .filter(({ place }) => place >= 0);
    const isPage = row.anchor === "";
    const heading = isPage ? row.title : row.heading;
    const field = isPage ? TITLE : HEADING;
    const inHeading = places
      .filter(({ place }) => place >= field && place < field + 0x4000)
      .map(({ place, isSpecial }) => ({ place: place - field, isSpecial }));
    const headingWords =
      inHeading.length === 0 ? [] : tokens(heading).map(({ start, end }) => [start, end]);
    return {
      location: isPage ? row.address : `${row.address}#${row.anchor}`,
      heading,
      headingMarks: marksOf(heading, headingWords, inHeading),
      label: row.label,
      text: row.text,
      marks: marksOf(
        row.text,
        row.words,
        places.filter(({ place }) => place < HEADING),
      ),
      kind: kind[0] || "",
      language: language[0] || "",
      speakers: row.speakers,
      report: row.report,
      documents: row.documents,
      date: row.date,
      via: way === undefined ? null : way.via,
      score: hit.score,
    };
  };

  /* How often each value stands in lists that stand so often, most frequent first. */
  const counts = (met) => {
    const found = new Map();
    for (const [list, count] of met) {
      for (const value of list) {
        if (value !== AGAIN) {
          found.set(value, (found.get(value) || 0) + count);
        }
      }
    }
    return [...found].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  };

  class Shown {
    /* `names` are counted if told so or filtered by. */
    constructor(index, filters, limit, names) {
      this.index = index;
      this.limit = limit;
      this.filters = Object.entries(filters)
        .filter(([name, values]) => [...FACETS, ...NAMES].includes(name) && values.length > 0)
        .map(([name, values]) => [name, new Set(values)]);
      this.names = names || this.filters.some(([name]) => NAMES.includes(name));
    }

    /* Where nothing is typed: all that passes the filters. */
    everything() {
      const hit = (_, passage) => ({
        score: 0,
        passage,
        places: [],
        closeness: ANYWHERE,
        variant: 0,
      });
      return this.answer([], Array.from({ length: this.index.passages }, hit));
    }

    /* The answer that hits give, best first. */
    async answer(ways, ranked) {
      // The texts are on their way meanwhile: what the facets leave out, translations and
      // what a filter does not let pass, seldom stands before others.
      const likely = this.filters.length === 0 ? this.byPage(ranked) : new Map();
      const ahead = this.textsOf(this.best(likely));
      const passages = ranked.map(({ passage }) => passage);
      await Promise.all([
        ahead,
        this.index.columnsOf("facets", passages),
        this.names ? this.index.columnsOf("names", passages) : null,
      ]);
      const { kept, totals } = this.narrowed(this.once(ranked));
      const pages = likely.size > 0 && kept.length === ranked.length ? likely : this.byPage(kept);
      const best = this.best(pages);
      await this.textsOf(best);
      return {
        groups: best.map((one) => this.group(one, ways)).filter((group) => group !== null),
        pages: pages.size,
        passages: kept.length,
        corrected: null,
        partial: false,
        near: [],
        tried: { words: [], forms: [], glossary: [] },
        totals,
        ignored: [],
        problems: [],
      };
    }

    /* Hits by their page, best first. */
    byPage(hits) {
      const pages = new Map();
      for (const hit of hits) {
        const page = this.index.pageOf(hit.passage);
        const known = pages.get(page);
        if (known === undefined) {
          pages.set(page, [hit]);
        } else {
          known.push(hit);
        }
      }
      return pages;
    }

    /* The pages to show, best first. */
    best(pages) {
      return [...pages]
        .map(([page, found]) => ({
          page,
          found,
          score: found[0].score + Math.min(found.length - 1, MOST_COUNTED),
        }))
        .sort((one, other) => other.score - one.score || one.page - other.page)
        .slice(0, this.limit);
    }

    /* Load the texts of what is shown of pages. */
    textsOf(best) {
      const read = best.flatMap(({ found }) => found.slice(0, MOST_ENTRIES));
      return this.index.texts(read.map(({ passage }) => passage));
    }

    /* Leave out hits at a place that a better one has: a translation or its original. */
    once(ranked) {
      const taken = new Set();
      return ranked.filter(({ passage }) => {
        let place = passage;
        while (place > 0 && this.index.facets(place)[LANGUAGE][1] === AGAIN) {
          place -= 1;
        }
        return !taken.has(place) && taken.add(place);
      });
    }

    /* The hits that pass all filters, and how many each value would leave. */
    narrowed(ranked) {
      const counted = this.names ? [...FACETS, ...NAMES] : FACETS;
      const wanted = this.filters.map(([name, values]) => [counted.indexOf(name), values]);
      const columns = [...counted.keys()];
      const met = columns.map(() => new Map()); // how often each list of values stands there
      const kept = ranked.filter(({ passage }) => {
        const lists = this.names
          ? [...this.index.facets(passage), ...this.index.names(passage)]
          : this.index.facets(passage);
        const failed = wanted
          .filter(([column, values]) => !lists[column].some((value) => values.has(value)))
          .map(([column]) => column);
        if (failed.length < 2) {
          for (const column of failed.length === 0 ? columns : failed) {
            met[column].set(lists[column], (met[column].get(lists[column]) || 0) + 1);
          }
        }
        return failed.length === 0;
      });
      const totals = Object.fromEntries(
        counted.map((name, column) => [name, counts(met[column])]),
      );
      return { kept, totals };
    }

    /* The best passages of a page; null where its texts cannot be read. */
    group({ page, found, score }, ways) {
      const entries = [];
      let address = "";
      let title = "";
      for (const hit of found.slice(0, MOST_ENTRIES)) {
        const row = this.index.row(hit.passage);
        if (row !== null) {
          address = row.address;
          title = row.pageTitle;
          entries.push(entryOf(this.index, hit, row, ways));
        }
      }
      if (entries.length === 0) {
        return null;
      }
      const kind = this.index.pageKinds[page];
      return { page: address, title, kind, score, entries, more: found.length - entries.length };
    }
  }

  kyyeu.shown = { Shown };
})();
