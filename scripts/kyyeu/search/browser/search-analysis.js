/* How text is read for searching; scripts/kyyeu/search/analysis.py says how, and reads alike.
 *
 * Letters, marks, numbers and lower case are those of the table that the index brings along:
 * browsers' own are of different versions of Unicode.
 */
(() => {
  "use strict";

  const kyyeu = (window.kyyeu = window.kyyeu || {});

  const LONGEST = 40;

  const MARKS = /[\u0300-\u036f]/g;
  const DIGIT = /^[0-9]/;
  /* The older tone style: the tone on the second letter of oa, oe, uy at the end. */
  const OLD_STYLE = /(^|[^q])(?:(o)([àáảãạèéẻẽẹ])|(u)([ỳýỷỹỵ]))$/;
  const ENGLISH = /^[a-z]{4,40}$/;
  const VOWEL = /[aeiouy]/;
  const DOUBLED = /(b|d|f|g|m|n|p|r|t)\1$/;
  const CLOSED = /[^aeiou][aeiou][^aeiouwxy]$/;

  let pattern = null;
  let wordStart = null;
  let lower = null;
  const opens = new Map();

  const hex = (code) => `\\u${code.toString(16).padStart(4, "0")}`;

  /* What stands between the brackets of a pattern, from gap and length in turn. */
  const inside = (runs) => {
    let end = 0;
    let written = "";
    for (let place = 0; place < runs.length; place += 2) {
      const start = end + runs[place];
      end = start + runs[place + 1];
      written += `${hex(start)}-${hex(end - 1)}`;
    }
    return written;
  };

  /* Take the table: four lists, as characters.py describes them. */
  const learn = ([letterRuns, markRuns, numberRuns, lowerRuns]) => {
    const [letters, marks, numbers] = [letterRuns, markRuns, numberRuns].map(inside);
    pattern = new RegExp(
      `[${letters}][${letters}${marks}]*` +
        `|[0-9]{1,3}(?:[.,][0-9]{3}){1,6}(?![${numbers}])` +
        `|[${numbers}][${numbers}${marks}]*`,
      "g",
    );
    wordStart = new RegExp(`^[${letters}${numbers}]`);
    opens.clear();
    lower = new Map();
    let start = 0;
    for (let place = 0; place < lowerRuns.length; place += 4) {
      const [gap, count, step, shift] = lowerRuns.slice(place, place + 4);
      start += gap;
      for (let number = 0; number < count; number += 1) {
        const code = start + step * number;
        lower.set(String.fromCharCode(code), String.fromCharCode(code + shift));
      }
    }
  };

  const moveTone = (all, before, o, afterO, u, afterU) => {
    const [vowel, tone] = (afterO || afterU).normalize("NFD");
    return before + ((o || u) + tone).normalize("NFC") + vowel;
  };

  const small = (text) => {
    let written = "";
    for (let place = 0; place < text.length; place += 1) {
      written += lower.get(text[place]) || text[place];
    }
    return written;
  };

  const stem = (word) => {
    if (!ENGLISH.test(word)) {
      return word;
    }
    if (word.endsWith("ies")) {
      return `${word.slice(0, -3)}y`;
    }
    let found = word;
    if (/s$/.test(found) && !/(?:ss|us|is)$/.test(found)) {
      found = found.slice(0, -1);
    }
    for (const ending of ["ing", "ed"]) {
      const bare = found.slice(0, -ending.length);
      if (found.endsWith(ending) && bare.length >= 3 && VOWEL.test(bare)) {
        if (DOUBLED.test(bare)) {
          return bare.slice(0, -1);
        }
        found = bare.length === 3 && CLOSED.test(bare) ? `${bare}e` : bare;
        break;
      }
    }
    return found.length >= 6 && found.endsWith("e") ? found.slice(0, -1) : found;
  };

  /* Return the keys of a token as it is written: { exact, folded }. */
  const keys = (written) => {
    if (DIGIT.test(written)) {
      const exact = written.replace(/[.,]/g, "").slice(0, LONGEST);
      return { exact, folded: exact };
    }
    const exact = small(written.normalize("NFC"))
      .normalize("NFC")
      .slice(0, LONGEST)
      .replace(OLD_STYLE, moveTone);
    const folded = exact.normalize("NFD").replace(MARKS, "").replace(/đ/g, "d");
    return { exact, folded: folded === exact ? stem(folded) : folded };
  };

  /* Return the tokens of a text: [{ exact, folded, start, end }, ...]. */
  const tokens = (text) => {
    const found = [];
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      found.push({ ...keys(match[0]), start: match.index, end });
    }
    return found;
  };

  /* Whether what is written begins as a word does; asked of every word of a text. */
  const isWord = (written) => {
    const first = written.charCodeAt(0);
    if (!opens.has(first)) {
      opens.set(first, wordStart.test(written));
    }
    return opens.get(first);
  };

  kyyeu.analysis = { learn, keys, small, tokens, isWord };
})();
