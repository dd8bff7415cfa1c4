/* What a word typed wrong or only half may be: words of the index near to it.
 *
 * scripts/kyyeu/search/mending.py does the same. Known words are [[key, count], ...].
 */
(() => {
  "use strict";

  const kyyeu = (window.kyyeu = window.kyyeu || {});

  /* Forms of Telex left in the text where the keyboard was not set to Vietnamese. */
  const TELEX_END = /[sfrxj]$/;
  const TELEX_WITHIN = [
    [/aa/g, "a"],
    [/ee/g, "e"],
    [/oo/g, "o"],
    [/dd/g, "d"],
    [/w/g, ""],
  ];
  const SHORTEST = 2;

  /* Whether one letter was left out, put in, changed, or two next to each other swapped. Of words
   * with fewer letters than `shortest` too many may be meant to say. */
  const isSlip = (typed, meant, shortest = SHORTEST) => {
    const [short, long] = meant.length < typed.length ? [meant, typed] : [typed, meant];
    if (typed === meant || long.length - short.length > 1 || typed.length < shortest) {
      return false;
    }
    let same = 0;
    while (same < short.length && short[same] === long[same]) {
      same += 1;
    }
    if (short.length < long.length) {
      return short.slice(same) === long.slice(same + 1);
    }
    if (short.slice(same + 1) === long.slice(same + 1)) {
      return true;
    }
    const swapped = long.slice(same + 1, same + 2) + long.slice(same, same + 1);
    return (
      short.slice(same, same + 2) === swapped && short.slice(same + 2) === long.slice(same + 2)
    );
  };

  /* The folded word that somebody wrote in Telex with the keyboard set to Latin, or "". */
  const telex = (typed) => {
    let bare = typed.replace(TELEX_END, "");
    for (const [written, meant] of TELEX_WITHIN) {
      bare = bare.replace(written, meant);
    }
    return bare === typed ? "" : bare;
  };

  const within = (ranked, most, budget) => {
    const found = [];
    let left = budget;
    for (const [key, count] of ranked) {
      if (found.length === most || (found.length > 0 && count > left)) {
        break;
      }
      found.push(key);
      left -= count;
    }
    return found;
  };

  const byCount = (one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1);

  /* The known words that may be meant, most frequent first; a Telex reading leads. At most
   * `most`, and no more once they stand `budget` times together. */
  const slips = (typed, known, most, budget) => {
    const spelled = telex(typed);
    const near = known.filter(
      ([key]) =>
        key === spelled || (Math.abs(key.length - typed.length) <= 1 && isSlip(typed, key)),
    );
    near.sort(
      (one, other) =>
        Number(one[0] !== spelled) - Number(other[0] !== spelled) || byCount(one, other),
    );
    return within(near, most, budget);
  };

  /* The known words that go on as typed, most frequent first, within the bounds. */
  const completions = (known, typed, most, budget) =>
    within(known.filter(([key]) => key !== typed).sort(byCount), most, budget);

  kyyeu.mending = { isSlip, telex, slips, completions };
})();
