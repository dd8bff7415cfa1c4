/* Ways to say a query, looked up in an index. scripts/kyyeu/search/lookup.py does the same. */
(() => {
  "use strict";

  const kyyeu = (window.kyyeu = window.kyyeu || {});
  const { HEADING, PLACE } = kyyeu.index;
  const { groups } = kyyeu.query;
  const { hits, holes, passageOf, placeOf, standsAt, VIA } = kyyeu.ranking;

  const MOST_HOLES = 5000;
  const MOST_PIECES_READ = 6;
  const OWN_PAGES = new Set(["resolution", "speaker"]);

  /* How close the closest words stand; -1 where nothing is found. */
  const closenessOf = (result) =>
    result.hits.reduce((all, { closeness }) => Math.max(all, closeness), -1);

  /* Two lists in order as one. Where both stand at one place the better counts. */
  const merged = (one, other) => {
    const found = new Float64Array(one.length + other.length);
    let size = 0;
    let here = 0;
    let there = 0;
    while (here < one.length || there < other.length) {
      const first =
        there === other.length || (here < one.length && one[here] <= other[there]);
      const value = first ? one[here] : other[there];
      here += first ? 1 : 0;
      there += first ? 0 : 1;
      if (size > 0 && value - found[size - 1] < PLACE && standsAt(value) === standsAt(found[size - 1])) {
        found[size - 1] = value;
      } else {
        found[size] = value;
        size += 1;
      }
    }
    return found.subarray(0, size);
  };

  class Lookup {
    constructor(index) {
      this.index = index;
      this.merged = new WeakMap();
      const own = new Set(
        index.pageStarts.filter((_, page) => OWN_PAGES.has(index.pageKinds[page])),
      );
      this.field = { lengths: index.lengths, own };
    }

    /* Where each slot is met, and how well, in order. */
    async places(slots) {
      await this.index.need(
        slots.flatMap(({ choices }) => choices.map(({ folded }) => folded)),
      );
      return slots.map((slot) => {
        if (!this.merged.has(slot)) {
          this.merged.set(slot, this.placesOf(slot));
        }
        return this.merged.get(slot);
      });
    }

    placesOf({ choices }) {
      const lists = [];
      for (const { folded, exact, agreeing, otherwise } of choices) {
        for (const [form, list] of this.index.forms(folded)) {
          const level = form === exact ? agreeing : otherwise;
          lists.push(list.map((value) => value + level));
        }
      }
      while (lists.length > 1) {
        lists.sort((one, other) => other.length - one.length);
        lists.push(merged(lists.pop(), lists.pop()));
      }
      return lists.length === 0 ? new Float64Array(0) : lists[0];
    }

    async run(ways) {
      const best = new Map();
      const lists = await this.places(ways.flatMap(({ slots }) => slots));
      let at = 0;
      ways.forEach(({ slots, via }, number) => {
        const own = lists.slice(at, at + slots.length);
        at += slots.length;
        const less = via === null ? 0 : VIA;
        for (const hit of hits(own, groups(slots), this.field, number, less)) {
          const known = best.get(hit.passage);
          if (known === undefined || hit.score > known.score) {
            best.set(hit.passage, hit);
          }
        }
      });
      return { variants: ways, hits: [...best.values()] };
    }

    /* The words that fit and stand where one is left out, most frequent first. Reads a few
     * pieces of texts, those with the most such places. */
    async wordsInHoles(lists, hole, fits) {
      if (lists.length < 2 || lists.some((list, n) => n !== hole && list.length === 0)) {
        return [];
      }
      const byPiece = new Map();
      for (const value of holes(lists, hole, MOST_HOLES)) {
        if (placeOf(value) < HEADING) {
          const piece = this.index.textPieceOf(passageOf(value));
          const known = byPiece.get(piece) || [];
          known.push(value);
          byPiece.set(piece, known);
        }
      }
      const read = [...byPiece]
        .sort((one, two) => two[1].length - one[1].length || one[0] - two[0])
        .slice(0, MOST_PIECES_READ)
        .flatMap(([, values]) => values);
      await this.index.texts(read.map(passageOf));
      const counts = new Map();
      for (const value of read) {
        const word = this.index.wordAt(passageOf(value), placeOf(value));
        const key = word === "" ? "" : kyyeu.analysis.keys(word).folded;
        if (key !== "" && fits(key)) {
          counts.set(key, (counts.get(key) || 0) + 1);
        }
      }
      return [...counts]
        .sort((one, two) => two[1] - one[1] || (one[0] < two[0] ? -1 : 1))
        .map(([key]) => key);
    }
  }

  kyyeu.lookup = { Lookup, closenessOf };
})();
