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
      const { value, end } = numberAt(text, place);
      found.push(value);
      place = end;
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

  /* A list of places in Rice codes: calls `take(passage, place)` for each, in order. */
  const CHUNK = 13;
  const PLACE_WIDTH = 4;

  const places = (text, take) => {
    const width = rank(text, 0);
    const words = new Uint16Array((text.length - 1) >> 1);
    for (let number = 0; number < words.length; number += 1) {
      words[number] = rank(text, 1 + 2 * number) * BASE + rank(text, 2 + 2 * number);
    }
    let at = 0; // the word, and the bits of it that are read
    let used = 0;
    const bits = (count) => {
      if (count < CHUNK - used && at < words.length) {
        used += count;
        return (words[at] >> (CHUNK - used)) & ((1 << count) - 1);
      }
      let value = 0;
      for (let left = count; left > 0; ) {
        const now = Math.min(left, CHUNK - used);
        const word = at < words.length ? words[at] : 0;
        value = value * 2 ** now + ((word >> (CHUNK - used - now)) & ((1 << now) - 1));
        used += now;
        left -= now;
        if (used === CHUNK) {
          used = 0;
          at += 1;
        }
      }
      return value;
    };
    /* How many zeros stand before the next one; -1 where no one follows. */
    const zeros = () => {
      let count = 0;
      while (at < words.length) {
        const rest = words[at] & ((1 << (CHUNK - used)) - 1);
        if (rest !== 0) {
          const skipped = Math.clz32(rest) - (32 - CHUNK) - used;
          used += skipped + 1;
          count += skipped;
          if (used === CHUNK) {
            used = 0;
            at += 1;
          }
          return count;
        }
        count += CHUNK - used;
        used = 0;
        at += 1;
      }
      return -1;
    };
    let passage = -1;
    let place = 0;
    for (;;) {
      const far = zeros();
      if (far < 0) {
        return;
      }
      const step = far * 2 ** width + bits(width);
      const high = zeros();
      if (high < 0) {
        return;
      }
      const after = high * 2 ** PLACE_WIDTH + bits(PLACE_WIDTH);
      place = step > 0 ? after : place + after;
      passage += step;
      take(passage, place);
    }
  };

  /* The sum that a piece carries: CRC-32 of its data as UTF-8. */
  const TABLE = Uint32Array.from({ length: 256 }, (_, number) => {
    let value = number;
    for (let bit = 0; bit < 8; bit += 1) {
      value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    }
    return value >>> 0;
  });

  const sum = (text) => {
    const bytes = new TextEncoder().encode(text);
    let value = 0xffffffff;
    for (let at = 0; at < bytes.length; at += 1) {
      value = TABLE[(value ^ bytes[at]) & 0xff] ^ (value >>> 8);
    }
    return (value ^ 0xffffffff) >>> 0;
  };

  kyyeu.codec = { BASE, rank, numberAt, numbers, expanded, places, sum };
})();
