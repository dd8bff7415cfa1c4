/* Ways to say a query, looked up in an index. scripts/kyyeu/search/lookup.py does the same. */
(() => {
  "use strict";

  const kyyeu = (window.kyyeu = window.kyyeu || {});
  const { HEADING, PLACE } = kyyeu.index;
  const { groups } = kyyeu.query;
  const { hits, holes, passageOf, placeOf, standsAt, ANYWHERE, VIA } = kyyeu.ranking;

  const MOST_HOLES = 5000;
  const MOST_PIECES_READ = 6;
  const MOST_PARTIAL = 200;
  /* The score of a passage with nearly all words; any with all has more. */
  const PARTIAL = 400;
  const OWN_PAGES = new Set(["resolution", "speaker"]);

  /* How close the closest words stand; -1 where nothing is found. */
  const closenessOf = (result) =>
    result.hits.reduce((all, { closeness }) => Math.max(all, closeness), -1);

  /* Two lists of places in order as one, to each of whose places is added how well it meets.
   * Where two stand at one place the better counts. */
  const merged = (one, level, other, otherLevel) => {
    const found = new Float64Array(one.length + other.length);
    let size = 0;
    let here = 0;
    let there = 0;
    while (here < one.length && there < other.length) {
      const first = one[here] + level;
      const second = other[there] + otherLevel;
      if (Math.abs(first - second) < PLACE && standsAt(first) === standsAt(second)) {
        found[size] = Math.max(first, second);
        here += 1;
        there += 1;
      } else if (first < second) {
        found[size] = first;
        here += 1;
      } else {
        found[size] = second;
        there += 1;
      }
      size += 1;
    }
    for (; here < one.length; here += 1, size += 1) {
      found[size] = one[here] + level;
    }
    for (; there < other.length; there += 1, size += 1) {
      found[size] = other[there] + otherLevel;
    }
    return found.subarray(0, size);
  };

  const NONE = new Float64Array(0);

  /* Where any of some words stand: lists of places, each with how well these meet. */
  const together = (lists) => {
    const left = [...lists];
    while (left.length > 1) {
      left.sort(([one], [other]) => other.length - one.length);
      left.push([merged(...left.pop(), ...left.pop()), 0]);
    }
    const [list, level] = left.length === 0 ? [NONE, 0] : left[0];
    return level === 0 ? list : merged(list, level, NONE, 0);
  };

  class Lookup {
    constructor(index) {
      this.index = index;
      this.met = new WeakMap();
      this.field = { lengths: index.lengths, isOwn: (passage) => this.isOwn(passage) };
    }

    /* Where each slot is met, and how well, in order. */
    async places(slots) {
      await this.index.need(
        slots.flatMap(({ choices }) => choices.map(({ folded }) => folded)),
      );
      return slots.map((slot) => {
        if (!this.met.has(slot)) {
          this.met.set(slot, this.placesOf(slot));
        }
        return this.met.get(slot);
      });
    }

    /* Whether a passage is the page of a document or a speaker. */
    isOwn(passage) {
      const page = this.index.pageOf(passage);
      return this.index.pageStarts[page] === passage && OWN_PAGES.has(this.index.pageKinds[page]);
    }

    placesOf({ choices }) {
      const lists = [];
      for (const { folded, exact, agreeing, otherwise } of choices) {
        for (const [form, list] of this.index.forms(folded)) {
          lists.push([list, form === exact ? agreeing : otherwise]);
        }
      }
      return together(lists);
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

    /* The passages that hold most, the rarer words counting more. */
    async partial(slots) {
      const lists = await this.places(slots);
      const worth = lists.map((list) =>
        list.length === 0 ? 0 : 33 - Math.clz32(Math.floor(this.index.passages / list.length)),
      );
      const total = worth.reduce((all, weight) => all + weight, 0);
      const met = new Map();
      lists.forEach((list, number) => {
        for (const value of list) {
          const passage = passageOf(value);
          const places = met.get(passage) || lists.map(() => -1);
          if (places[number] < 0) {
            places[number] = placeOf(value);
            met.set(passage, places);
          }
        }
      });
      const ranked = [];
      for (const [passage, places] of met) {
        if (2 * places.filter((place) => place >= 0).length >= places.length) {
          const weight = worth.reduce((all, one, n) => all + (places[n] >= 0 ? one : 0), 0);
          ranked.push({ weight, passage, places });
        }
      }
      ranked.sort((one, two) => two.weight - one.weight || one.passage - two.passage);
      return {
        variants: [{ slots, via: null }],
        hits: ranked.slice(0, MOST_PARTIAL).map(({ weight, passage, places }) => ({
          score: Math.floor((PARTIAL * weight) / total),
          passage,
          places,
          closeness: ANYWHERE,
          variant: 0,
        })),
      };
    }
  }

  kyyeu.lookup = { Lookup, closenessOf };
})();
