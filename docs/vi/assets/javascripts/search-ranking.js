/* How well a passage answers what was typed. Knows tokens (search-analysis.js), no texts.
 *
 * A passage has three fields: title, heading, text. It answers when each word wanted
 * stands in one of them. All words in one field, in their order and side by side, count
 * most; a title more than a heading, a heading more than text; the letters as typed more
 * than the same without diacritics. Weights are whole numbers, so that any program ranks
 * alike.
 */
(() => {
  "use strict";

  const kyyeu = (window.kyyeu = window.kyyeu || {});

  const FIELDS = ["title", "heading", "text"];
  const FIELD_WEIGHT = { title: 400, heading: 150, text: 0 };
  const WHOLE_FIELD = 100;
  const SIDE_BY_SIDE = 150;
  const IN_ORDER = 100;
  const ANY_ORDER = 60;
  const WIDEST_GAP = 50;
  const AS_TYPED = 40;
  const SCATTERED = 5;

  /* How a token stands for a word: 3 as typed, 2 folded, 1 begins with it, 0 not at all. */
  const likeness = (token, word) => {
    if (word.strict ? token.exact === word.exact : token.folded === word.folded) {
      return 3;
    }
    if (token.folded === word.folded) {
      return 2;
    }
    return word.open && token.folded.startsWith(word.folded) ? 1 : 0;
  };

  /* For each word, where it stands in a field: [[{ place, like }, ...], ...]. */
  const standing = (field, words) =>
    words.map((word) => {
      const places = [];
      field.forEach((token, place) => {
        const like = likeness(token, word);
        if (like > 0) {
          places.push({ place, like });
        }
      });
      return places;
    });

  const width = (chain) => chain[chain.length - 1].place - chain[0].place + 1;
  const likenessOf = (chain) => chain.reduce((sum, { like }) => sum + like, 0);

  /* The better of two chains: the narrower, then the one more like what was typed. */
  const better = (one, other) => {
    if (one === null || width(other) < width(one)) {
      return other;
    }
    return width(other) === width(one) && likenessOf(other) > likenessOf(one) ? other : one;
  };

  /* The words in their order, as close together as they stand; null where they do not. */
  const inOrder = (places) => {
    const next = places.map(() => 0);
    let best = null;
    for (const first of places[0]) {
      const chain = [first];
      for (let word = 1; word < places.length; word += 1) {
        const before = chain[word - 1].place;
        while (next[word] < places[word].length && places[word][next[word]].place <= before) {
          next[word] += 1;
        }
        if (next[word] === places[word].length) {
          return best;
        }
        chain.push(places[word][next[word]]);
      }
      best = better(best, chain);
    }
    return best;
  };

  /* The words in whatever order: the narrowest stretch that holds them all. */
  const anyOrder = (places) => {
    const all = places
      .flatMap((list, word) => list.map(({ place, like }) => ({ place, like, word })))
      .sort((one, other) => one.place - other.place);
    const last = places.map(() => null);
    let best = null;
    for (const here of all) {
      last[here.word] = here;
      if (last.every((seen) => seen !== null)) {
        const chain = [...last].sort((one, other) => one.place - other.place);
        best = better(best, chain);
      }
    }
    return best;
  };

  const closeness = (chain, ordered) => {
    const gap = Math.min(Math.max(width(chain) - chain.length, 0), WIDEST_GAP);
    if (ordered && gap === 0) {
      return SIDE_BY_SIDE;
    }
    return (ordered ? IN_ORDER : ANY_ORDER) - gap;
  };

  const asTyped = (chain) => Math.floor((AS_TYPED * likenessOf(chain)) / (3 * chain.length));

  /* What one field is worth, and the places to mark in it; null where a word is not there. */
  const scoreField = (name, field, places) => {
    if (places.some((list) => list.length === 0)) {
      return null;
    }
    const ordered = inOrder(places);
    const any = anyOrder(places);
    const inOrderWins =
      ordered !== null && closeness(ordered, true) >= closeness(any, false);
    const chain = inOrderWins ? ordered : any;
    const whole = Math.floor((WHOLE_FIELD * chain.length) / Math.max(field.length, chain.length));
    return {
      score:
        FIELD_WEIGHT[name] +
        closeness(chain, inOrderWins) +
        asTyped(chain) +
        (name === "text" ? 0 : whole),
      marks: chain.map(({ place }) => place),
    };
  };

  /* Return { score, marks: { title, heading, text } } for a passage, or null.
   *
   * `passage` holds the tokens of the three fields; marks are places among them.
   */
  const rank = (passage, words) => {
    const places = {};
    const marks = {};
    for (const name of FIELDS) {
      places[name] = standing(passage[name], words);
      marks[name] = [];
    }
    const wanted = words.map((_, word) => FIELDS.filter((name) => places[name][word].length > 0));
    if (words.length === 0 || wanted.some((names) => names.length === 0)) {
      return null;
    }
    let score = SCATTERED;
    for (const name of FIELDS) {
      const found = scoreField(name, passage[name], places[name]);
      if (found !== null) {
        score += found.score;
        marks[name] = found.marks;
      } else {
        marks[name] = places[name].filter((list) => list.length > 0).map(([{ place }]) => place);
      }
    }
    return { score, marks };
  };

  kyyeu.ranking = { rank };
})();
