/* Numbers as printable characters, read back; scripts/kyyeu/search/codec.py and rice.py write. */
(() => {
  "use strict";

  const kyyeu = (window.kyyeu = window.kyyeu || {});

  const ALPHABET = Array.from({ length: 0x7f - 0x20 }, (_, number) =>
    String.fromCharCode(0x20 + number),
  ).filter((char) => !'"\\<'.includes(char));
  const BASE = ALPHABET.length;
  const ONE = 64;
  const TWO = 86;
  const THREE = 91;
  const FROM_THREE = ONE + (TWO - ONE) * BASE;
  const FROM_FOUR = FROM_THREE + (THREE - TWO) * BASE * BASE;
  const REST = 5;

  const RANK = new Uint8Array(0x80);
  ALPHABET.forEach((char, rank) => {
    RANK[char.charCodeAt(0)] = rank;
  });
  const rank = (text, place) => RANK[text.charCodeAt(place) & 0x7f];

  /* Read one number: { value, end }, `end` the place behind it. */
  const numberAt = (text, place) => {
    const first = rank(text, place);
    if (first < ONE) {
      return { value: first, end: place + 1 };
    }
    if (first < TWO) {
      return { value: ONE + (first - ONE) * BASE + rank(text, place + 1), end: place + 2 };
    }
    if (first < THREE) {
      const high = (first - TWO) * BASE + rank(text, place + 1);
      return { value: FROM_THREE + high * BASE + rank(text, place + 2), end: place + 3 };
    }
    let value = 0;
    for (let step = 1; step <= REST; step += 1) {
      value = value * BASE + rank(text, place + step);
    }
    return { value: FROM_FOUR + value, end: place + 1 + REST };
  };

  const numbers = (text) => {
    const found = [];
    for (let place = 0; place < text.length; ) {
      const first = rank(text, place);
      if (first < ONE) {
        found.push(first);
        place += 1;
      } else {
        const { value, end } = numberAt(text, place);
        found.push(value);
        place = end;
      }
    }
    return found;
  };

  /* The values of runs: how many, which, how many, which. */
  const expanded = (values, text) => {
    const found = [];
    const read = numbers(text);
    for (let place = 0; place < read.length; place += 2) {
      for (let count = 0; count < read[place]; count += 1) {
        found.push(values[read[place + 1]]);
      }
    }
    return found;
  };

  /* A list of places in Rice codes, in order, each as passage * `each` + place * `step`.
   *
   * A window of 32 bits holds what comes next at its left; `held` of them are read from the
   * text. Steps between passages and places in them come in turn. One loop without a call in
   * it: a first answer waits for it, and has it run before a browser has made it fast. */
  const CHUNK = 13;
  const PLACE_WIDTH = 4;
  const WINDOW = 32;

  const places = (text, each, step) => {
    const { length } = text;
    const width = length === 0 ? 0 : rank(text, 0);
    const most = Math.floor((CHUNK * length) / (2 * (width + PLACE_WIDTH + 2)));
    const found = new Float64Array(most + 1);
    let size = 0;
    let at = 1;
    let bits = 0;
    let held = 0;
    let passage = -1;
    let place = 0;
    let far = -1; // how far on the passage is, once that is read
    let zeros = 0;
    for (;;) {
      while (held <= WINDOW - CHUNK && at < length) {
        const high = RANK[text.charCodeAt(at) & 0x7f];
        bits |= (high * BASE + RANK[text.charCodeAt(at + 1) & 0x7f]) << (WINDOW - CHUNK - held);
        held += CHUNK;
        at += 2;
      }
      if (bits === 0) {
        if (at >= length) {
          return 2 * size > most ? found.subarray(0, size) : found.slice(0, size);
        }
        zeros += held;
        held = 0;
        continue;
      }
      const skipped = Math.clz32(bits);
      zeros += skipped;
      bits = (bits << skipped) << 1;
      held -= skipped + 1;
      const low = far < 0 ? width : PLACE_WIDTH;
      while (held < low && at < length) {
        const high = RANK[text.charCodeAt(at) & 0x7f];
        bits |= (high * BASE + RANK[text.charCodeAt(at + 1) & 0x7f]) << (WINDOW - CHUNK - held);
        held += CHUNK;
        at += 2;
      }
      const value = low === 0 ? zeros : (zeros << low) | (bits >>> (WINDOW - low));
      bits <<= low;
      held -= low;
      zeros = 0;
      if (far < 0) {
        far = value;
      } else {
        place = far > 0 ? value : place + value;
        passage += far;
        found[size] = passage * each + place * step;
        size += 1;
        far = -1;
      }
    }
  };

  /* The sum that a piece carries, as codec.py says. It stays within what browsers hold as
   * small numbers. */
  const SUM = 0x1fffffff;

  const sum = (text) => {
    const bytes = new TextEncoder().encode(text);
    const { length } = bytes;
    let first = length & SUM;
    let second = 0;
    for (let at = 0; at < length; at += 2) {
      first = (first + (bytes[at] | (bytes[at + 1] << 8))) & SUM;
      second = (second + first) & SUM;
    }
    return `${first.toString(16)}.${second.toString(16)}`;
  };

  kyyeu.codec = { BASE, rank, numberAt, numbers, expanded, places, sum };
})();
