/* What the engine found, as the entries that Material draws: lists of
 * { location, title, text, score, terms }, one list a page, one entry of each without `#`.
 *
 * Material writes titles and texts as HTML, so every letter that goes there is escaped
 * here; only our own <mark> and <span lang> stand between. Nothing typed is shown at all:
 * what is marked are the original's own letters.
 */
(() => {
  "use strict";

  const kyyeu = (window.kyyeu = window.kyyeu || {});

  const MOST_ON_A_PAGE = 20;
  const SHOWN_AT_ONCE = 3;
  const BEFORE = 80;
  const LONGEST = 260;

  const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  const escaped = (text) => text.replace(/[&<>"']/g, (char) => ENTITIES[char]);

  /* The stretches to mark; words side by side are one, with what stands between them. */
  const stretches = (text, tokens, places) => {
    const sorted = [...new Set(places)].sort((one, other) => one - other);
    const found = [];
    for (const place of sorted) {
      const { start, end } = tokens[place];
      const before = found[found.length - 1];
      if (before !== undefined && before.place === place - 1) {
        before.end = end;
        before.place = place;
      } else {
        found.push({ start, end, place });
      }
    }
    return found;
  };

  const marked = (text, spans, from, to) => {
    let at = from;
    let html = "";
    for (const { start, end } of spans) {
      if (start >= at && end <= to) {
        html += `${escaped(text.slice(at, start))}<mark>${escaped(text.slice(start, end))}</mark>`;
        at = end;
      }
    }
    return html + escaped(text.slice(at, to));
  };

  const whole = (text, tokens, places) =>
    marked(text, stretches(text, tokens, places), 0, text.length);

  /* A long text is cut between words around its first mark. */
  const excerpt = (text, tokens, places) => {
    const spans = stretches(text, tokens, places);
    if (text.length <= LONGEST) {
      return marked(text, spans, 0, text.length);
    }
    const first = spans.length > 0 ? spans[0].start : 0;
    const wanted = Math.max(0, Math.min(first - BEFORE, text.length - LONGEST));
    const opening = tokens.find(({ start }) => start >= wanted);
    const from = wanted === 0 || opening === undefined ? 0 : Math.min(opening.start, first);
    const limit = from + LONGEST;
    const inside = tokens.filter(({ start, end }) => start >= from && end <= limit);
    const to = limit >= text.length || inside.length === 0 ? text.length : inside[inside.length - 1].end;
    return `${from > 0 ? "… " : ""}${marked(text, spans, from, to)}${to < text.length ? " …" : ""}`;
  };

  const inLanguage = ({ foreign, language }, html) =>
    foreign && html !== "" ? `<span lang="${escaped(language)}">${html}</span>` : html;

  const entry = (location, title, text, score) => ({ location, title, text, score, terms: {} });

  /* The page itself, found by its title or not. */
  const pageEntry = (page, hit, score) => {
    if (hit === undefined) {
      return entry(page.address, escaped(page.title), "", score);
    }
    const { passage, marks } = hit;
    const title = whole(passage.title, passage.tokens.title, marks.title);
    const text = excerpt(passage.text, passage.tokens.text, marks.text);
    if (!passage.foreign) {
      return entry(page.address, title, text, score);
    }
    const both = [title, text].filter((part) => part !== "").join(". ");
    return entry(page.address, escaped(page.title), inLanguage(passage, both), score);
  };

  const placeEntry = ({ passage, marks }, score) => {
    const heading = whole(passage.heading, passage.tokens.heading, marks.heading);
    const title = [heading, escaped(passage.label)].filter((part) => part !== "").join(" · ");
    const text = inLanguage(passage, excerpt(passage.text, passage.tokens.text, marks.text));
    return entry(`${passage.page.address}#${passage.anchor}`, title, text, score);
  };

  /* Material shows at once what scores as high as the first entry, and folds the rest away;
   * where the page itself comes first, it shows the page's own text instead. A full text has
   * none of its own: there the sentences come first, also where its title is found. */
  const group = ({ page, hits }) => {
    const top = hits[0].score;
    const own = hits.find(({ passage }) => passage.anchor === "");
    const places = hits.filter(({ passage }) => passage.anchor !== "").slice(0, MOST_ON_A_PAGE);
    if (own === hits[0] && (places.length === 0 || page.kind !== "narrative")) {
      return [pageEntry(page, own, top), ...places.map((hit) => placeEntry(hit, top - 1))];
    }
    const below = (number) => (number < SHOWN_AT_ONCE ? top : top - 1);
    return [
      ...places.map((hit, number) => placeEntry(hit, below(number))),
      pageEntry(page, own, top - 1),
    ];
  };

  kyyeu.results = { items: (found) => found.map(group) };
})();
