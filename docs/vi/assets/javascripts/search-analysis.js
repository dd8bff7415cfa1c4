/* How text is read for searching: the same for what is searched and for what is typed.
 *
 * A token is a run of letters or a run of digits, so "52-NQ/TW", "52- NQ/TW" and "52nq/tw"
 * read alike. Each bears its exact key (no case, one tone style) and its folded one (no
 * diacritics either), and where it stands in the text as given, so that the original's
 * own letters can be marked.
 */
(() => {
  "use strict";

  const kyyeu = (window.kyyeu = window.kyyeu || {});

  /* Work is bounded whatever is typed. */
  const MOST_TYPED = 1000;
  const MOST_WORDS = 24;

  const MARKS = /\p{M}+/gu;
  const TOKENS = /\p{L}[\p{L}\p{M}]*|\p{N}[\p{N}\p{M}]*/gu;
  /* The older tone style: the tone on the second letter of oa, oe, uy at the end. */
  const OLD_STYLE = /(^|[^q])(?:(o)([àáảãạèéẻẽẹ])|(u)([ỳýỷỹỵ]))$/u;

  const moveTone = (all, before, o, afterO, u, afterU) => {
    const [base, tone] = (afterO || afterU).normalize("NFD");
    return before + ((o || u) + tone).normalize("NFC") + base;
  };

  const exactKey = (word) =>
    word.normalize("NFC").toLowerCase().normalize("NFC").replace(OLD_STYLE, moveTone);

  const foldedKey = (exact) => exact.normalize("NFD").replace(MARKS, "").replace(/đ/g, "d");

  /* Return the tokens of a text: [{ exact, folded, start, end }, ...]. */
  const tokens = (text) => {
    const found = [];
    TOKENS.lastIndex = 0;
    for (let match = TOKENS.exec(text); match !== null; match = TOKENS.exec(text)) {
      const exact = exactKey(match[0]);
      const end = match.index + match[0].length;
      found.push({ exact, folded: foldedKey(exact), start: match.index, end });
    }
    return found;
  };

  /* Return the words wanted: [{ exact, folded, strict, open }, ...].
   *
   * `strict` words were typed with diacritics and prefer their exact form; the last word
   * is `open` while it is being typed, and stands for all that begin with it.
   */
  const words = (typed) => {
    const text = typed.slice(0, MOST_TYPED);
    const found = tokens(text).slice(0, MOST_WORDS);
    return found.map(({ exact, folded, end }, place) => ({
      exact,
      folded,
      strict: exact !== folded,
      open: place === found.length - 1 && end === text.length,
    }));
  };

  kyyeu.analysis = { tokens, words };
})();
