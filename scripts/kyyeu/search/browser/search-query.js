/* What is typed, as words to look for, and the other ways to say the same.
 *
 * scripts/kyyeu/search/query.py does the same. A variant is { slots, via }; a slot is met by any
 * of its choices: { choices: [{ folded, exact, agreeing, otherwise }], quoted, isSpecial }.
 */
(() => {
  "use strict";

  const kyyeu = (window.kyyeu = window.kyyeu || {});
  const { tokens } = kyyeu.analysis;
  const { specials } = kyyeu.numbers;

  /* Work is bounded whatever is typed. */
  const MOST_TYPED = 1000;
  const MOST_WORDS = 16;
  const MOST_VARIANTS = 8;
  const LONGEST_TERM = 8;
  const QUOTES = new Set('"“”„«»');

  /* How well a word is met: as typed, otherwise spelled, or by another word. */
  const AS_TYPED = 3;
  const FOLDED = 2;
  const OTHER = 1;

  /* For each word the number of its quotation, 0 where it stands in none or it is open. */
  const quotations = (between) => {
    const marks = between.map((part) => [...part].filter((char) => QUOTES.has(char)).length);
    const total = marks.reduce((all, count) => all + count, 0);
    const closed = total - (total % 2);
    let seen = 0;
    return marks.slice(0, -1).map((count) => {
      seen += count;
      return seen % 2 === 1 && seen < closed ? (seen + 1) / 2 : 0;
    });
  };

  const ASCII = /^[\x00-\x7f]*$/;
  const hasDiacritics = ({ exact, folded }) => !ASCII.test(exact) && exact !== folded;

  /* Return { text, words, between, strict, open, ignored }. */
  const queryOf = (typed) => {
    const text = Array.from(typed.slice(0, 2 * MOST_TYPED)).slice(0, MOST_TYPED).join("");
    const found = tokens(text);
    const between = found.map(({ start }, number) =>
      text.slice(number === 0 ? 0 : found[number - 1].end, start),
    );
    const last = found.length === 0 ? 0 : found[found.length - 1].end;
    const quoted = quotations([...between, text.slice(last)]);
    const words = found
      .slice(0, MOST_WORDS)
      .map((token, number) => ({ ...token, quoted: quoted[number] }));
    return {
      text,
      words,
      between: between.slice(0, MOST_WORDS),
      strict: words.some(hasDiacritics),
      open: words.length > 0 && words[words.length - 1].end === text.length,
      ignored: found.slice(MOST_WORDS).map(({ start, end }) => text.slice(start, end)),
    };
  };

  const choice = (folded, exact, strict) => ({
    folded,
    exact,
    agreeing: AS_TYPED,
    otherwise: strict ? FOLDED : AS_TYPED,
  });

  const typedSlots = (query) =>
    query.words.map(({ folded, exact, quoted }) => ({
      choices: [choice(folded, exact, query.strict)],
      quoted,
      isSpecial: false,
    }));

  const joined = (words) => words.map(({ folded }) => folded).join(" ");

  /* Whether words typed with diacritics are the form's own. */
  const agree = (words, form) => {
    const own = tokens(form);
    return words.every(
      ({ exact, folded }, number) => exact === own[number].exact || exact === folded,
    );
  };

  /* The forms typed letter by letter; where there are none, those that agree. */
  const meantBy = (words, found, query) => {
    const typed = words.map(({ exact }) => exact).join(" ");
    const same = found.filter(
      ({ form }) => tokens(form).map(({ exact }) => exact).join(" ") === typed,
    );
    return same.length > 0
      ? same
      : found.filter(({ form }) => !query.strict || agree(words, form));
  };

  /* The terms, found among words typed. On English pages, which show originals too, all forms
   * are looked for. */
  class Glossary {
    constructor(entries, language) {
      this.found = new Map();
      for (const [vietnamese, english, written] of entries) {
        const keys = written.split("\n");
        const sought = language === "vi" ? vietnamese : [...english, ...vietnamese];
        for (const [number, form] of [...vietnamese, ...english].entries()) {
          const key = keys[number];
          if (key !== "") {
            const known = this.found.get(key) || [];
            known.push({ form, sought });
            this.found.set(key, known);
          }
        }
      }
    }

    /* Yield the words with a term in other forms in its place, the longest terms first. */
    *variants(query, slots) {
      const { words } = query;
      for (let length = Math.min(words.length, LONGEST_TERM); length > 0; length -= 1) {
        for (let start = 0; start + length <= words.length; start += 1) {
          const part = words.slice(start, start + length);
          const key = joined(part);
          if (!part.some(({ quoted }) => quoted > 0)) {
            for (const { sought } of meantBy(part, this.found.get(key) || [], query)) {
              for (const other of sought) {
                const meant = tokens(other);
                if (joined(meant) !== key) {
                  const into = meant.map(({ folded, exact }) => ({
                    choices: [choice(folded, exact, true)],
                    quoted: 0,
                    isSpecial: false,
                  }));
                  yield {
                    slots: [...slots.slice(0, start), ...into, ...slots.slice(start + length)],
                    via: {
                      typed: query.text.slice(part[0].start, part[length - 1].end),
                      found: other,
                    },
                  };
                }
              }
            }
          }
        }
      }
    }
  }

  /* The slots with one for each document number and date. */
  const withSpecials = (query, slots) => {
    if (query.words.some(({ quoted }) => quoted > 0)) {
      return slots;
    }
    const kept = [];
    let end = 0;
    const folded = query.words.map((word) => word.folded);
    for (const special of specials(folded, query.between)) {
      const worth = [AS_TYPED, FOLDED, FOLDED];
      const choices = special.keys.map((key, number) => {
        const level = number < worth.length ? worth[number] : OTHER;
        return { folded: key, exact: key, agreeing: level, otherwise: level };
      });
      kept.push(...slots.slice(end, special.start), { choices, quoted: 0, isSpecial: true });
      end = special.end;
    }
    return end === 0 ? slots : [...kept, ...slots.slice(end)];
  };

  const keyOf = ({ slots }) => JSON.stringify(slots.map(({ choices }) => choices));

  /* Return the ways to say what was typed, the glossary's last, at most MOST_VARIANTS. */
  const variants = (query, slots, glossary) => {
    const numbered = withSpecials(query, slots);
    const found = [{ slots, via: null }];
    // Of two that find the same the first counts: it marks a document's number whole.
    if (numbered !== slots) {
      found.unshift({ slots: numbered, via: null });
    }
    const seen = new Set(found.map(keyOf));
    for (const variant of glossary.variants(query, slots)) {
      const key = keyOf(variant);
      if (!seen.has(key) && variant.slots.length <= 2 * MOST_WORDS) {
        seen.add(key);
        found.push(variant);
      }
      if (found.length === MOST_VARIANTS) {
        break;
      }
    }
    return found;
  };

  /* The slots of each quotation, [from, to], whose words must stand side by side. */
  const groups = (slots) => {
    const found = [];
    slots.forEach(({ quoted }, number) => {
      const last = found[found.length - 1];
      if (quoted > 0 && last !== undefined && last[2] === quoted && last[1] === number) {
        last[1] = number + 1;
      } else if (quoted > 0) {
        found.push([number, number + 1, quoted]);
      }
    });
    return found.map(([from, to]) => [from, to]);
  };

  kyyeu.query = { queryOf, typedSlots, variants, groups, Glossary, OTHER };
})();
