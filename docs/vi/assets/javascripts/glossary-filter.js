/* The box that filters the glossary: words with or without diacritics, the last one begun.
 *
 * A word typed with diacritics must have them (in either tone style: hoà, hòa); one typed
 * without is found with any. The entries stand in the page; nothing is asked for.
 */
(() => {
  "use strict";

  const box = document.querySelector(".ky-term-filter");
  if (!box) {
    return;
  }
  const input = box.querySelector("input");
  const status = box.querySelector("[role=status]");

  const folded = (text) =>
    text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d");

  // The tone of oa, oe, uy at a word's end stands on its first letter: as hòa, not hoà.
  const OLD = /(?<!q)([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])$/;
  const exact = (word) => word.toLowerCase().normalize("NFD").replace(OLD, "$1$3$2");
  const wordsOf = (text) => text.normalize("NFC").split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);

  const prepared = (element) => {
    const words = wordsOf(element.textContent).map((word) => ({
      bare: folded(word),
      whole: exact(word),
      typed: word.toLowerCase().normalize("NFD"),
    }));
    return { element, words };
  };
  const entries = [...document.querySelectorAll(".ky-entry")].map((entry) => ({
    entry,
    forms: [...entry.querySelectorAll(".ky-forms")].map(prepared),
  }));
  const items = [...document.querySelectorAll(".ky-index li")].map(prepared);
  const groups = [...document.querySelectorAll(".ky-group, .ky-index-group")];

  const asked = (text) =>
    wordsOf(text).map((word) => {
      const bare = folded(word);
      const typed = word.toLowerCase().normalize("NFD");
      return { bare, typed, whole: exact(word), marked: typed !== bare };
    });

  const same = (word, query, isLast) => {
    if (!query.marked) {
      return isLast ? word.bare.startsWith(query.bare) : word.bare === query.bare;
    }
    return isLast
      ? word.whole.startsWith(query.whole) || word.typed.startsWith(query.typed)
      : word.whole === query.whole;
  };
  const holds = (words, query) =>
    words.some((_, start) =>
      query.every(
        (one, index) =>
          start + index < words.length && same(words[start + index], one, index === query.length - 1),
      ),
    );

  const filter = () => {
    const query = asked(input.value);
    let count = 0;
    for (const { entry, forms } of entries) {
      entry.hidden = query.length > 0 && !forms.some((form) => holds(form.words, query));
      count += entry.hidden ? 0 : 1;
    }
    for (const { element, words } of items) {
      element.hidden = query.length > 0 && !holds(words, query);
    }
    for (const group of groups) {
      group.hidden = !group.querySelector(".ky-entry:not([hidden]), li:not([hidden])");
    }
    status.textContent = query.length ? `${status.dataset.found}: ${count}` : "";
  };

  box.hidden = false;
  input.addEventListener("input", filter);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && input.value) {
      input.value = "";
      filter();
    }
  });
  // A link to an entry shows it, whatever was filtered.
  window.addEventListener("hashchange", () => {
    const target = document.querySelector(":target");
    if (target && target.closest("[hidden]")) {
      input.value = "";
      filter();
      target.scrollIntoView();
    }
  });
  filter();
})();
