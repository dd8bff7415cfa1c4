/* Filters as tags below the search box: those that are on, and those that would narrow what
 * was found. Each is a button that says what it is and whether it is on. All that stands on
 * them comes from the index or from an address and is written as text.
 */
(() => {
  "use strict";

  const kyyeu = (window.kyyeu = window.kyyeu || {});
  const { words, narrow, countNames } = kyyeu.search;

  /* How many of each are offered, the first at once and the others when they are asked for. */
  const OFFERED = { kind: 7, speaker: 4, document: 3, report: 3, language: 2 };
  const AT_ONCE = "kind";
  const NAMES = ["speaker", "document", "report"];

  const bar = document.createElement("div");
  bar.className = "ky-filters";
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", words.filters);
  bar.hidden = true;

  const shownValue = (name, value) => {
    const known = name === "kind" ? words.kinds : name === "language" ? words.languages : {};
    return Object.hasOwn(known, value) ? known[value] : value;
  };

  const changed = (filters, name, value, on) => {
    const others = (filters[name] || []).filter((other) => other !== value);
    return { ...filters, [name]: on ? [...others, value] : others };
  };

  const span = (className, text) => {
    const made = document.createElement("span");
    made.className = className;
    made.textContent = text;
    return made;
  };

  /* A tag; its name for a screen reader says which filter it is, too. */
  const tag = (filters, name, value, count, on) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "ky-tag";
    made.dataset.filter = name;
    made.dataset.value = value;
    made.setAttribute("aria-pressed", String(on));
    const shown = shownValue(name, value);
    const counted = count === null ? "" : `, ${words.passages.replace("{n}", count)}`;
    made.setAttribute("aria-label", `${words.names[name]}: ${shown}${counted}`);
    made.append(span("ky-tag-text", shown));
    if (on) {
      made.append(span("ky-tag-off", "×"));
    } else if (count !== null) {
      made.append(span("ky-tag-count", String(count)));
    }
    made.addEventListener("click", () => narrow(changed(filters, name, value, !on)));
    return made;
  };

  /* The tags of one filter: what is on, and what would narrow; one choice alone is none. */
  const tags = (filters, name, totals) => {
    const on = filters[name] || [];
    const counts = new Map(totals);
    const others = totals.map(([value]) => value).filter((value) => !on.includes(value));
    const offered = on.length + others.length > 1 ? others.slice(0, OFFERED[name]) : [];
    return {
      name,
      on: on.map((value) => tag(filters, name, value, counts.get(value) ?? null, true)),
      offered: offered.map((value) => tag(filters, name, value, counts.get(value), false)),
    };
  };

  const row = (name, made) => {
    const line = document.createElement("div");
    line.className = "ky-filter";
    const label = span("ky-filter-name", words.names[name]);
    label.setAttribute("aria-hidden", "true"); // each tag says it
    line.append(label, ...made);
    return line;
  };

  /* Show or fold away what is not offered at once. */
  const further = document.createElement("button");
  further.type = "button";
  further.className = "ky-further";
  let drawn = { filters: {}, totals: null };
  further.addEventListener("click", () => {
    further.setAttribute("aria-expanded", String(!isUnfolded()));
    if (isUnfolded() && areUncounted(drawn.totals)) {
      countNames();
    } else {
      draw(drawn.filters, drawn.totals);
    }
  });
  /* Whether speakers, documents and reports were left out of what was counted. */
  const areUncounted = (totals) =>
    totals !== null && NAMES.some((name) => totals[name] === undefined);
  const isUnfolded = () => further.getAttribute("aria-expanded") === "true";
  further.setAttribute("aria-expanded", "false");

  const focused = () => (bar.contains(document.activeElement) ? document.activeElement : null);

  /* Tags are made anew; who was on one stays on it, or goes back to the box. */
  const focusAgain = (before) => {
    const same = [...bar.querySelectorAll("button")].find(
      (made) =>
        made === before ||
        (before.dataset.filter !== undefined &&
          made.dataset.filter === before.dataset.filter &&
          made.dataset.value === before.dataset.value),
    );
    (same || document.querySelector(".md-search__input")).focus();
  };

  /* Draw what is on and, with the totals of an answer, what can be. */
  const draw = (filters, totals) => {
    drawn = { filters, totals };
    const before = focused();
    const groups = Object.keys(OFFERED).map((name) =>
      tags(filters, name, (totals && totals[name]) || []),
    );
    const rows = groups
      .map(({ name, on, offered }) => [
        name,
        name === AT_ONCE || isUnfolded() ? [...on, ...offered] : on,
      ])
      .filter(([, made]) => made.length > 0)
      .map(([name, made]) => row(name, made));
    const hasMore =
      groups.some(({ name, offered }) => name !== AT_ONCE && offered.length > 0) ||
      (areUncounted(totals) && totals[AT_ONCE].length > 0);
    further.textContent = isUnfolded() ? words.fewerFilters : words.moreFilters;
    bar.replaceChildren(...rows, ...(hasMore ? [further] : []));
    bar.hidden = bar.childElementCount === 0;
    if (before !== null) {
      focusAgain(before);
    }
  };

  document.querySelector(".md-search__scrollwrap").prepend(bar);
  kyyeu.filters = { draw, shownValue };
})();
