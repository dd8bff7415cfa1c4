/* How well passages answer: words among places, in whole numbers alone.
 *
 * scripts/kyyeu/search/ranking.py does the same and says how passages rank. A hit is
 * { score, passage, places, closeness, variant }, with a place (or -1) for each slot.
 */
(() => {
  "use strict";

  const kyyeu = (window.kyyeu = window.kyyeu || {});
  const { HEADING, PASSAGE, PLACE, TITLE, lowerBound } = kyyeu.index;

  const TOGETHER = 5000;
  const NEAR_BY = 2400;
  const SCATTERED = 100;
  const IN_ORDER = 150;
  const IN_TITLE = 500;
  const IN_HEADING = 250;
  const WHOLE = 300;
  const AS_TYPED = 3;
  const ALL_AS_TYPED = 1400;
  const SPELLED = [0, 150, 250, 300];
  const OWN_PAGE = 200;
  const VIA = 300;
  const GAP = 100;
  const WIDEST = 15;

  /* How close the words stand: anywhere, within twice their number, side by side in order. */
  const ANYWHERE = 0;
  const NEAR = 1;
  const ADJACENT = 2;

  const passageOf = (value) => Math.floor(value / PASSAGE);
  const placeOf = (value) => Math.floor((value % PASSAGE) / PLACE);
  const standsAt = (value) => Math.floor(value / PLACE);

  const fieldOf = (value) => {
    const place = placeOf(value);
    if (place >= TITLE) {
      return TITLE;
    }
    return place >= HEADING ? HEADING : 0;
  };

  const least = (values) => values.reduce((one, other) => (other < one ? other : one));
  const most = (values) => values.reduce((one, other) => (other > one ? other : one));

  /* Call `take(passage, parts)` for each passage that stands in all lists. */
  const answers = (lists, take) => {
    const order = [...lists.keys()].sort(
      (one, other) => lists[one].length - lists[other].length || one - other,
    );
    const at = lists.map(() => 0);
    const rarest = lists[order[0]];
    let place = 0;
    while (place < rarest.length) {
      const passage = passageOf(rarest[place]);
      let behind = -1;
      for (const number of order) {
        const list = lists[number];
        at[number] = lowerBound(list, passage * PASSAGE, at[number]);
        if (at[number] === list.length) {
          return;
        }
        if (list[at[number]] >= (passage + 1) * PASSAGE) {
          behind = passageOf(list[at[number]]);
          break;
        }
      }
      if (behind < 0) {
        take(
          passage,
          lists.map((list, number) => {
            let end = at[number];
            while (end < list.length && list[end] < (passage + 1) * PASSAGE) {
              end += 1;
            }
            return Array.from(list.subarray(at[number], end));
          }),
        );
        behind = passage + 1;
      }
      place = lowerBound(rarest, behind * PASSAGE, place);
    }
  };

  const spelled = (chain) =>
    chain.every((value) => value % PLACE === AS_TYPED)
      ? ALL_AS_TYPED
      : Math.floor(chain.reduce((all, value) => all + SPELLED[value % PLACE], 0) / chain.length);

  /* What the field and the spelling add. */
  const weightOf = (passage, chain, field) => {
    const where = fieldOf(chain[0]);
    let weight = spelled(chain);
    if (where > 0) {
      const known = field.lengths.get(passage * PASSAGE + where) || 1;
      weight += Math.floor((WHOLE * chain.length) / Math.max(known, chain.length));
      weight += where === TITLE ? IN_TITLE : IN_HEADING;
      if (where === TITLE && field.isOwn(passage)) {
        weight += OWN_PAGE;
      }
    }
    return weight;
  };

  /* Each way in which one value of each part stands right behind the one before. */
  const sideBySide = (parts) => {
    let chains = parts[0].map((value) => [value]);
    for (const part of parts.slice(1)) {
      if (chains.length === 0) {
        break;
      }
      const following = new Map(part.map((value) => [standsAt(value), value]));
      const longer = [];
      for (const chain of chains) {
        const next = following.get(standsAt(chain[chain.length - 1]) + 1);
        if (next !== undefined) {
          longer.push([...chain, next]);
        }
      }
      chains = longer;
    }
    return chains;
  };

  /* How many other words stand among the words of a chain. */
  const gapOf = (chain) => {
    const width = Math.floor((most(chain) - least(chain)) / PLACE) + 1;
    return Math.max(width - chain.length, 0);
  };

  /* The narrowest chain of the words in their order; null where there is none. */
  const inOrder = (parts) => {
    const at = parts.map(() => 0);
    let best = null;
    for (const first of parts[0]) {
      const chain = [first];
      for (let number = 1; number < parts.length; number += 1) {
        const part = parts[number];
        const before = standsAt(chain[number - 1]);
        while (at[number] < part.length && standsAt(part[at[number]]) <= before) {
          at[number] += 1;
        }
        if (at[number] === part.length) {
          return best;
        }
        chain.push(part[at[number]]);
      }
      if (best === null || gapOf(chain) < gapOf(best)) {
        best = chain;
      }
    }
    return best;
  };

  /* The narrowest stretch that holds a value of each part, by part. */
  const anyOrder = (parts) => {
    const merged = parts
      .flatMap((part, number) => part.map((value) => [value, number]))
      .sort((one, other) => one[0] - other[0] || one[1] - other[1]);
    const last = parts.map(() => -1);
    let best = null;
    let width = 0;
    let missing = parts.length;
    for (const [value, number] of merged) {
      missing -= last[number] < 0 ? 1 : 0;
      last[number] = value;
      if (missing === 0) {
        const now = value - least(last);
        if (best === null || now < width) {
          best = [...last];
          width = now;
        }
      }
    }
    return best;
  };

  /* The score of a passage, the value chosen of each part, and how close they are. */
  const best = (passage, parts, field) => {
    let found = null;
    for (const chain of sideBySide(parts)) {
      const score = TOGETHER + weightOf(passage, chain, field);
      if (found === null || score > found.score) {
        found = { score, chain, closeness: ADJACENT };
      }
    }
    if (found !== null) {
      return found;
    }
    let chain = anyOrder(parts);
    let score = NEAR_BY - GAP * Math.min(gapOf(chain), WIDEST);
    const ordered = inOrder(parts);
    if (ordered !== null) {
      const worth = NEAR_BY + IN_ORDER - GAP * Math.min(gapOf(ordered), WIDEST);
      if (worth >= score) {
        chain = ordered;
        score = worth;
      }
    }
    if (fieldOf(least(chain)) !== fieldOf(most(chain))) {
      return { score: SCATTERED + spelled(chain), chain, closeness: ANYWHERE };
    }
    return {
      score: score + weightOf(passage, chain, field),
      chain,
      closeness: gapOf(chain) <= parts.length ? NEAR : ANYWHERE,
    };
  };

  /* Return the hits of a variant; `less` is taken off each score. */
  const hits = (lists, quoted, field, variant, less) => {
    const found = [];
    if (lists.length === 0 || lists.some((list) => list.length === 0)) {
      return found;
    }
    answers(lists, (passage, parts) => {
      if (quoted.every(([from, to]) => sideBySide(parts.slice(from, to)).length > 0)) {
        const { score, chain, closeness } = best(passage, parts, field);
        const places = chain.map(placeOf);
        found.push({ score: score - less, passage, places, closeness, variant });
      }
    });
    return found;
  };

  const holds = (list, place) => {
    const at = lowerBound(list, place * PLACE);
    return at < list.length && standsAt(list[at]) === place;
  };

  /* Where the words stand side by side in order but for one, which may be any. */
  const holes = (lists, hole, atMost) => {
    const others = [...lists.keys()].filter((number) => number !== hole);
    const rarest = others.reduce((one, other) =>
      lists[other].length < lists[one].length ? other : one,
    );
    const found = [];
    for (const value of lists[rarest]) {
      const place = standsAt(value) + hole - rarest;
      if (others.every((other) => holds(lists[other], place + other - hole))) {
        found.push(place * PLACE);
        if (found.length === atMost) {
          break;
        }
      }
    }
    return found;
  };

  const byScore = (found) =>
    [...found].sort((one, other) => other.score - one.score || one.passage - other.passage);

  kyyeu.ranking = {
    hits,
    holes,
    byScore,
    passageOf,
    placeOf,
    standsAt,
    VIA,
    ANYWHERE,
    NEAR,
    ADJACENT,
  };
})();
