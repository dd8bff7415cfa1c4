/* An index read piece by piece; scripts/kyyeu/search/index.py says what each piece holds, and
 * reader.py reads the same. What is asked for must have been loaded; what could not be reads as
 * empty.
 */
(() => {
  "use strict";

  const kyyeu = (window.kyyeu = window.kyyeu || {});
  const { expanded, numbers, places } = kyyeu.codec;
  const { Pieces } = kyyeu.pieces;

  const FORMAT = 3;

  /* A place of a word: passage * PASSAGE + place * PLACE + how well the word is met (0 to 3). */
  const PLACE = 4;
  const PASSAGE = 2 ** 18;
  /* Places in headings and titles count from here. */
  const HEADING = 0x8000;
  const TITLE = 0xc000;
  const LAST_IN_FIELD = 0x3fff;

  /* Places kept in memory. */
  const MOST_PLACES = 1_000_000;

  /* The first place in a sorted list, from `low` on, whose value is not below `value`. */
  const lowerBound = (list, value, low = 0) => {
    let from = low;
    // Mostly it is not far on: in steps that double, then between the last two.
    let step = 1;
    while (from + step < list.length && list[from + step] < value) {
      from += step;
      step *= 2;
    }
    let to = Math.min(from + step, list.length);
    while (from < to) {
      const middle = (from + to) >> 1;
      if (list[middle] < value) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  };

  /* The last place in a sorted list whose value is not above `value`. */
  const lastAtMost = (list, value) => {
    let from = 0;
    let to = list.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (list[middle] <= value) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from - 1;
  };

  /* Places in texts, which are in order, and in other fields, which are not among them, as one. */
  const inOrder = (inTexts, inFields) => {
    if (inFields.length === 0) {
      return inTexts;
    }
    const found = new Float64Array(inTexts.length + inFields.length);
    found.set(inTexts);
    found.set(inFields, inTexts.length);
    return found.sort();
  };

  /* The values of runs (how many, which, in turn), to be looked up: few passages are. */
  const runs = (values, text) => {
    const read = numbers(text);
    const ends = new Float64Array(read.length >> 1);
    let end = 0;
    for (let run = 0; run < ends.length; run += 1) {
      end += read[2 * run];
      ends[run] = end;
    }
    return { values, read, ends };
  };

  const valueAt = ({ values, read, ends }, place) => {
    const run = lastAtMost(ends, place) + 1;
    return run < ends.length ? values[read[2 * run + 1]] : undefined;
  };

  const totals = (sizes) => {
    const found = [0];
    for (const size of sizes) {
      found.push(found[found.length - 1] + size);
    }
    return found;
  };

  class Index {
    constructor(options) {
      this.pieces = new Pieces(options, ["start", "words", "glossary"], (name) => {
        this.read.delete(name);
      });
      this.problems = this.pieces.problems;
      this.read = new Map();
      this.known = new Map();
      this.size = 0;
      this.lengths = new Map();
    }

    /* Load what every query needs; throws where there is nothing to search. */
    async open() {
      await this.pieces.load(["start"]);
      const start = this.pieces.get("start");
      if (start === undefined || start[0] !== FORMAT) {
        this.pieces.stamp = "";
        throw new Error(`the search index cannot be read: ${this.problems.get("start")}`);
      }
      const [, passages, pageSizes, kinds, kindRuns, postings, vocabulary, textSizes] = start;
      this.passages = passages;
      this.pageStarts = totals(numbers(pageSizes));
      this.pageKinds = expanded(kinds, kindRuns);
      this.postings = postings;
      this.firstKnown = vocabulary;
      this.textStarts = totals(numbers(textSizes));
      const [facetStep, nameStep, characters] = start.slice(8);
      this.steps = { facets: facetStep, names: nameStep };
      kyyeu.analysis.learn(characters);
      await this.ready();
    }

    /* Load what every query needs beside the start, where an earlier try failed too. */
    async ready() {
      await this.pieces.load(["words", "glossary"]);
      const words = this.pieces.get("words");
      this.words = words === undefined ? [] : words[0].split("\n");
      const glossary = this.pieces.get("glossary");
      this.glossary = glossary === undefined ? [] : glossary[0];
    }

    /* Forget what was used longest ago, between searches. */
    tidy() {
      this.pieces.tidy();
      this.problems.clear();
      if (this.size > MOST_PLACES) {
        this.known.clear();
        this.lengths.clear();
        this.size = 0;
      }
    }

    pageOf(passage) {
      return lastAtMost(this.pageStarts, passage);
    }

    /* The piece that a folded key stands in, if it stands anywhere, as a list. */
    piecesOf(folded) {
      const number = lastAtMost(this.postings, folded);
      return number < 0 ? [] : [`postings-${number}`];
    }

    /* Load the spellings of folded keys. */
    async need(folded) {
      const wanted = [...new Set(folded)].filter((key) => !this.known.has(key));
      await this.pieces.load(wanted.flatMap((key) => this.piecesOf(key)));
      for (const key of wanted) {
        const forms = new Map();
        for (const name of this.piecesOf(key)) {
          if (this.pieces.has(name)) {
            this.lists(this.pieces.get(name), key, forms);
          }
        }
        if (!this.piecesOf(key).some((name) => this.problems.has(name))) {
          this.known.set(key, forms);
        }
      }
    }

    /* The spellings of a folded key that was loaded: exact key to places in order. */
    forms(folded) {
      return this.known.get(folded) || new Map();
    }

    lists([keys, counts, exacts, sizes, lists], folded, into) {
      const which = keys.split(" ").indexOf(folded);
      if (which < 0) {
        return;
      }
      const each = numbers(counts);
      const before = each.slice(0, which).reduce((all, count) => all + count, 0);
      const lengths = numbers(sizes);
      const spelled = exacts.split(" ");
      let at = 0;
      for (let number = 0; number < before * 3; number += 1) {
        at += lengths[number];
      }
      for (let number = before; number < before + each[which]; number += 1) {
        const [inText, ...others] = lengths.slice(number * 3, number * 3 + 3).map((length) => {
          at += length;
          return lists.slice(at - length, at);
        });
        const fields = [];
        this.placed(others[0], HEADING, fields);
        this.placed(others[1], TITLE, fields);
        const found = inOrder(places(inText, PASSAGE, PLACE), fields);
        into.set(spelled[number] || folded, found);
        this.size += found.length;
      }
    }

    /* Places in headings or titles; how long each of these is is kept. */
    placed(written, field, into) {
      let passage = 0;
      const read = numbers(written);
      for (let at = 0; at < read.length; at += 3) {
        passage += read[at];
        this.lengths.set(passage * PASSAGE + field, read[at + 2]);
        into.push(passage * PASSAGE + (field + Math.min(read[at + 1], LAST_IN_FIELD)) * PLACE);
      }
    }

    /* Load and return the known folded keys that begin with a prefix: [[key, count], ...]. */
    async vocabulary(prefix = "") {
      const names = [];
      const start = Math.max(lastAtMost(this.firstKnown, prefix), 0);
      const end = lastAtMost(this.firstKnown, `${prefix}\uffff`);
      for (let number = start; number <= end; number += 1) {
        names.push(`vocabulary-${number}`);
      }
      await this.pieces.load(names);
      const found = [];
      for (const name of names) {
        if (this.pieces.has(name)) {
          const [shared, rest, counts] = this.pieces.get(name);
          const [lengths, stands] = [numbers(shared), numbers(counts)];
          let key = "";
          rest.split(" ").forEach((end_, number) => {
            key = key.slice(0, lengths[number]) + end_;
            if (key.startsWith(prefix)) {
              found.push([key, stands[number]]);
            }
          });
        }
      }
      return found;
    }

    textPieceOf(passage) {
      return lastAtMost(this.textStarts, passage);
    }

    /* Load the texts of passages. */
    texts(passages) {
      return this.pieces.load(passages.map((passage) => `texts-${this.textPieceOf(passage)}`));
    }

    /* What is shown of a passage whose text was loaded; null where it could not be. */
    row(passage) {
      const number = this.textPieceOf(passage);
      const name = `texts-${number}`;
      if (!this.pieces.has(name) || this.words.length === 0) {
        return null;
      }
      if (!this.read.has(name)) {
        this.read.set(name, kyyeu.rows.rowsOf(this.pieces.get(name), this.words));
      }
      return this.read.get(name)(passage - this.textStarts[number]);
    }

    /* Load the facets of passages, or their names. */
    columnsOf(kind, passages) {
      const found = new Set();
      for (const passage of passages) {
        found.add(Math.floor(passage / this.steps[kind]));
      }
      return this.pieces.load([...found].map((number) => `${kind}-${number}`));
    }

    /* Kind and language of a passage, each a list. */
    facets(passage) {
      return this.values("facets", passage) || [[], []];
    }

    /* Speakers, report and documents of a passage, each a list. */
    names(passage) {
      return this.values("names", passage) || [[], [], []];
    }

    /* What stands in each column of a passage; of one value there is one list, always the same. */
    values(kind, passage) {
      const step = this.steps[kind];
      const columns = this.columns(`${kind}-${Math.floor(passage / step)}`);
      return columns === null ? null : columns.map((column) => valueAt(column, passage % step));
    }

    columns(name) {
      if (!this.pieces.has(name)) {
        return null;
      }
      if (!this.read.has(name)) {
        const piece = this.pieces.get(name);
        const columns = [];
        for (let at = 0; at < piece.length; at += 2) {
          columns.push(runs(piece[at], piece[at + 1]));
        }
        this.read.set(name, columns);
      }
      return this.read.get(name);
    }

    /* A word of a passage whose text was loaded, as it is written, or "". */
    wordAt(passage, place) {
      const row = this.row(passage);
      if (row === null) {
        return "";
      }
      if (place < HEADING) {
        const [start, end] = row.words[place] || [0, 0];
        return row.text.slice(start, end);
      }
      const [text, first] = place >= TITLE ? [row.title, TITLE] : [row.heading, HEADING];
      const token = kyyeu.analysis.tokens(text)[place - first];
      return token === undefined ? "" : text.slice(token.start, token.end);
    }

    /* The exact key that a folded one, which was loaded, most often stands for. */
    spelling(folded) {
      let best = folded;
      let most = 0;
      for (const [exact, found] of this.forms(folded)) {
        if (found.length > most || (found.length === most && exact < best)) {
          best = exact;
          most = found.length;
        }
      }
      return best;
    }
  }

  kyyeu.index = { Index, lowerBound, PASSAGE, PLACE, HEADING, TITLE };
})();
