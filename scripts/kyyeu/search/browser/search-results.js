/* What the engine found (its Answer), as the entries that Material draws: lists of
 * { location, title, text, score, terms }, one list a page, one entry of each without `#`.
 *
 * Material writes titles and texts as HTML, so every letter that goes there is escaped
 * here; only our own <mark> and <span lang> stand between. Nothing typed is shown at all:
 * what is marked are the original's own letters.
 */
(() => {
  "use strict";

  const kyyeu = (window.kyyeu = window.kyyeu || {});

  const SHOWN_AT_ONCE = 3;
  const BEFORE = 80;
  const LONGEST = 260;

  const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  const escaped = (text) => text.replace(/[&<>"']/g, (char) => ENTITIES[char]);

  const marked = (text, spans, from, to) => {
    let at = from;
    let html = "";
    for (const [start, end] of spans) {
      if (start >= at && end <= to) {
        html += `${escaped(text.slice(at, start))}<mark>${escaped(text.slice(start, end))}</mark>`;
        at = end;
      }
    }
    return html + escaped(text.slice(at, to));
  };

  const whole = (text, spans) => marked(text, spans, 0, text.length);

  /* A long text is cut between words around its first mark. */
  const excerpt = (text, spans) => {
    if (text.length <= LONGEST) {
      return marked(text, spans, 0, text.length);
    }
    const first = spans.length > 0 ? spans[0][0] : 0;
    const wanted = Math.max(0, Math.min(first - BEFORE, text.length - LONGEST));
    const opening = text.indexOf(" ", wanted) + 1;
    const from = wanted === 0 || opening > first ? Math.min(wanted, first) : opening;
    const closing = text.lastIndexOf(" ", from + LONGEST);
    const to = from + LONGEST >= text.length ? text.length : Math.max(closing, from + 1);
    return `${from > 0 ? "… " : ""}${marked(text, spans, from, to)}${to < text.length ? " …" : ""}`;
  };

  const pageLanguage = document.documentElement.lang;
  const inLanguage = ({ language }, html) =>
    language !== pageLanguage && html !== "" ? `<span lang="${escaped(language)}">${html}</span>` : html;

  const { words, base } = kyyeu.search;

  /* The words found at each place, for the page that a result leads to (search-marks.js). */
  const found = new Map();
  const MOST_MARKS = 12;

  const keepMarks = ({ location, text, marks }) => {
    const stretches = marks.slice(0, MOST_MARKS).map(([start, end]) => text.slice(start, end));
    found.set(new URL(location, base).href, stretches);
  };

  /* A date (ISO 8601, or --MM-DD where no year is given) as people write it. */
  const written = (date) => {
    const [year, month, day] = date.replace(/^--/, "-").split("-");
    const number = (digits) => String(Number(digits));
    const parts = [
      day === undefined ? "" : number(day),
      month === undefined ? "" : words.months[Number(month) - 1] || number(month),
      year,
    ];
    return parts.filter((part) => part !== "").join(words.months.length > 0 ? " " : "/");
  };

  /* Said below an entry: what it is, who speaks where its title does not say so, when, and
   * the glossary's term it was found by. */
  const tags = ({ kind, speakers, heading, date, via }) =>
    [
      Object.hasOwn(words.kinds, kind) ? words.kinds[kind] : kind,
      ...speakers.filter((name) => !heading.includes(name)),
      written(date),
      via === null ? "" : `${words.via}: ${via.typed} → ${via.found}`,
    ]
      .filter((text) => text !== "")
      .map(escaped);

  const entry = (location, title, text, score, shown) => ({
    location,
    title,
    text,
    score,
    terms: {},
    ...(shown === undefined ? {} : { tags: tags(shown) }),
  });

  /* The page itself, found by its title or not. */
  const pageEntry = ({ page, title }, hit, score) => {
    if (hit === undefined) {
      return entry(page, escaped(title), "", score);
    }
    const heading = whole(hit.heading, hit.headingMarks);
    const text = excerpt(hit.text, hit.marks);
    if (hit.language === pageLanguage) {
      return entry(page, heading, text, score, hit);
    }
    const both = [heading, text].filter((part) => part !== "").join(". ");
    return entry(page, escaped(title), inLanguage(hit, both), score, hit);
  };

  const placeEntry = (hit, score) => {
    keepMarks(hit);
    const heading = whole(hit.heading, hit.headingMarks);
    const title = [heading, escaped(hit.label)].filter((part) => part !== "").join(" · ");
    return entry(hit.location, title, inLanguage(hit, excerpt(hit.text, hit.marks)), score, hit);
  };

  /* Material shows at once what scores as high as the first entry, and folds the rest away;
   * where the page itself comes first, it shows the page's own text instead. A full text has
   * none of its own: there the sentences come first, also where its title is found. */
  const group = (found) => {
    const top = found.entries[0].score;
    const own = found.entries.find(({ location }) => !location.includes("#"));
    const places = found.entries.filter(({ location }) => location.includes("#"));
    if (own === found.entries[0] && (places.length === 0 || found.kind !== "narrative")) {
      return [pageEntry(found, own, top), ...places.map((hit) => placeEntry(hit, top - 1))];
    }
    const below = (number) => (number < SHOWN_AT_ONCE ? top : top - 1);
    return [
      ...places.map((hit, number) => placeEntry(hit, below(number))),
      pageEntry(found, own, top - 1),
    ];
  };

  const items = (answer) => {
    found.clear();
    return answer.groups.map(group);
  };

  /* Whoever follows a result finds its words marked there. */
  const remember = (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link !== null && found.has(link.href)) {
      kyyeu.marks.keep(link.href, found.get(link.href));
    }
  };
  const list = document.querySelector(".md-search-result");
  list.addEventListener("click", remember);
  list.addEventListener("auxclick", remember);

  /* Material draws what a result is as navigation, which it is not; it draws results one by
   * one, as they are scrolled to. */
  const named = () => {
    for (const tags of list.querySelectorAll("nav.md-tags:not([role])")) {
      tags.setAttribute("role", "none");
    }
  };
  new MutationObserver(named).observe(list, { childList: true, subtree: true });

  kyyeu.results = { items };
})();
