/* The engine: reads every passage for every query. Enough for some thousands of them.
 *
 * assets/search/<language>.js hands its passages to `kyyeu.engine.add`. `search` returns
 * pages, best first: [{ page, hits: [{ passage, score, marks }, ...] }, ...], where `page`
 * is { address, title, kind } and `passage` holds texts and, under `tokens`, their tokens.
 */
(() => {
  "use strict";

  const kyyeu = (window.kyyeu = window.kyyeu || {});
  const { tokens, words } = kyyeu.analysis;
  const { rank } = kyyeu.ranking;

  const MOST_PAGES = 100;

  let passages = [];

  /* Take in { pages: [[address, title, kind], ...],
   *           passages: [[page, anchor, language, title, heading, label, text], ...] }. */
  const add = (data) => {
    const pages = data.pages.map(([address, title, kind]) => ({ address, title, kind }));
    passages = data.passages.map(
      ([page, anchor, language, title, heading, label, text], number) => ({
        number,
        page: pages[page],
        anchor,
        language,
        foreign: language !== data.language,
        title,
        heading,
        label,
        text,
        tokens: { title: tokens(title), heading: tokens(heading), text: tokens(text) },
      }),
    );
  };

  const byScore = (one, other) =>
    other.score - one.score || one.passage.number - other.passage.number;

  /* A sentence and its original are one place: keep the better of the two. */
  const onePerPlace = (hits) => {
    const seen = new Set();
    return hits.filter(({ passage }) => {
      const place = `${passage.page.address}#${passage.anchor}`;
      return !seen.has(place) && seen.add(place);
    });
  };

  const search = (typed) => {
    const wanted = words(typed);
    const hits = [];
    for (const passage of passages) {
      const found = rank(passage.tokens, wanted);
      if (found !== null) {
        hits.push({ passage, score: found.score, marks: found.marks });
      }
    }
    const pages = new Map();
    for (const hit of onePerPlace(hits.sort(byScore))) {
      const { page } = hit.passage;
      if (!pages.has(page)) {
        pages.set(page, { page, hits: [] });
      }
      pages.get(page).hits.push(hit);
    }
    return [...pages.values()].slice(0, MOST_PAGES);
  };

  kyyeu.engine = { add, search };
})();
