/* Words written in VNI with the keyboard set to Latin; scripts/kyyeu/search/vni.py says how, and
 * does the same.
 */
(() => {
  "use strict";

  const kyyeu = (window.kyyeu = window.kyyeu || {});

  const LONGEST = 12;
  const RUN = /[A-Za-z0-9]{1,1000}/g;
  const ASCII = /^[\x00-\x7f]*$/;
  const TONE = /^[1-5]$/;
  /* Marks: the letters they stand on, and how often in a word. */
  const MARKS = { 6: ["aeo", 1], 7: ["ou", 2], 8: ["a", 1], 9: ["d", 1] };
  const SYLLABLE =
    /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|ng?h?|ph?|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|ng?|nh|p|t)?$/i;

  /* The letters of a VNI word, "" where it is none. */
  const bare = (run) => {
    let letters = "";
    const used = new Map();
    for (const char of run.slice(0, LONGEST + 1)) {
      if (char < "0" || char > "9") {
        letters += char;
        continue;
      }
      const kind = TONE.test(char) ? "tone" : char;
      const [on, most] = kind === "tone" ? ["aeiouy", 1] : MARKS[char] || ["", 1];
      used.set(kind, (used.get(kind) || 0) + 1);
      const stands = [...letters.toLowerCase()].some((letter) => on.includes(letter));
      if (used.get(kind) > most || !stands) {
        return "";
      }
    }
    const isLong = letters.length > 0 && letters.length < run.length && run.length <= LONGEST;
    return isLong && SYLLABLE.test(letters) ? letters : "";
  };

  /* Return { text, read }: VNI words in bare letters, and these as typed by where they start. */
  const vni = (text) => {
    let written = "";
    const read = new Map();
    let end = 0;
    for (const { 0: run, index } of text.matchAll(RUN)) {
      const around = text.slice(Math.max(index - 1, 0), index) + text.charAt(index + run.length);
      const word = ASCII.test(around) ? bare(run) : "";
      written += text.slice(end, index);
      if (word !== "") {
        read.set(written.length, run);
      }
      written += word || run;
      end = index + run.length;
    }
    return { text: written + text.slice(end), read };
  };

  kyyeu.vni = { vni };
})();
