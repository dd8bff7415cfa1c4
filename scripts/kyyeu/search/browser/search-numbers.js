/* Document numbers and dates among tokens, under one key however they are written.
 *
 * scripts/kyyeu/search/numbers.py does the same, and says which keys there are.
 */
(() => {
  "use strict";

  const kyyeu = (window.kyyeu = window.kyyeu || {});

  const KINDS = {
    nq: "nghi quyet",
    nd: "nghi dinh",
    qd: "quyet dinh",
    ct: "chi thi",
    tt: "thong tu",
    kl: "ket luan",
    kh: "ke hoach",
    cv: "cong van",
    tb: "thong bao",
    bc: "bao cao",
    hd: "huong dan",
    qc: "quy che",
    tr: "to trinh",
    pl: "phap lenh",
    luat: "",
    ttlt: "",
    nqlt: "",
    ttg: "",
    qh: "",
  };
  const KNOWN = new Set(Object.keys(KINDS));
  const BY_NAME = new Map(Object.entries(KINDS).map(([kind, name]) => [name, kind]));
  BY_NAME.delete("");
  const TIGHT = new Set(["-", "/", "–", "."]);
  const YEAR = /^(?:19|20)[0-9]{2}$/;
  const NUMBER = /^[0-9]{1,5}$/;
  const LETTERS = /^[a-z]{1,12}$/;
  const SHORT = /^[0-9]{1,2}$/;

  /* The number that a key of one or two digits is, from 1 to `most`; else 0. */
  const whole = (key, most) => {
    const number = SHORT.test(key) ? Number(key) : 0;
    return number <= most ? number : 0;
  };

  /* What stands around the number at `place`. */
  const around = (folded, between, place) => {
    const at = (step) => folded[place + step] || "";
    const mark = (step) => between[place + step].trim();
    const inside = (step) => place + step > 0 && place + step < folded.length;
    const tight = (step) => inside(step) && TIGHT.has(mark(step));

    const date = () => {
      const day = whole(at(0), 31);
      if (day === 0) {
        return null;
      }
      const start = at(-1) === "ngay" ? place - 1 : place;
      let month = 0;
      let step = 0;
      let year = 0;
      if (at(1) === "thang") {
        month = whole(at(2), 12);
        step = 3;
        year = at(3) === "nam" ? 4 : 3;
      } else if (tight(1)) {
        month = whole(at(1), 12);
        step = 2;
        year = 2;
        if (!tight(2) && !(start < place && at(2) === "nam")) {
          year = 0;
        } else if (at(2) === "nam") {
          year = 3;
        }
      }
      if (month === 0) {
        return null;
      }
      if (year > 0 && YEAR.test(at(year))) {
        const keys = [`#${at(year)}-${month}-${day}`, `#${month}-${day}`];
        return { start, end: place + year + 1, place, keys };
      }
      if (step === 2 && start === place && mark(1) !== "/") {
        return null;
      }
      return { start, end: place + step, place, keys: [`#${month}-${day}`] };
    };

    const month = () => {
      const number = whole(at(0), 12);
      if (number === 0 || at(-1) !== "thang") {
        return null;
      }
      const step = at(1) === "nam" ? 2 : 1;
      if (!YEAR.test(at(step)) || (step === 1 && !tight(1))) {
        return null;
      }
      return {
        start: place - 1,
        end: place + step + 1,
        place,
        keys: [`#${at(step)}-${number}`],
      };
    };

    /* The kind written before the number, and where it starts. */
    const kindBefore = () => {
      const step = at(-1) === "so" ? -2 : -1;
      if (KNOWN.has(at(step))) {
        return [at(step), place + step];
      }
      const kind = BY_NAME.get(`${at(step - 1)} ${at(step)}`);
      return kind === undefined ? ["", place] : [kind, place + step - 1];
    };

    const document = () => {
      if (!NUMBER.test(at(0))) {
        return null;
      }
      const [named, start] = kindBefore();
      let kind = named;
      let step = 1;
      let year = "";
      let issuer = "";
      if (tight(step) && YEAR.test(at(step))) {
        year = `/${at(step)}`;
        step += 1;
      }
      if (KNOWN.has(at(step)) && (tight(step) || /^\s+$/.test(between[place + step]))) {
        kind = at(step);
        step += 1;
        if (tight(step) && LETTERS.test(at(step))) {
          issuer = `-${at(step)}`;
          step += 1;
        }
      }
      if (kind === "") {
        return null;
      }
      const keys = new Set();
      for (const meant of [kind, named || kind]) {
        const bare = `#${meant}${Number(at(0))}`;
        [bare + year + issuer, bare + issuer, bare + year, bare].forEach((key) => keys.add(key));
      }
      return { start, end: place + step, place, keys: [...keys] };
    };

    return date() || month() || document();
  };

  /* Return [{ start, end, place, keys }, ...]; `between[n]` stands before token n. */
  const specials = (folded, between) => {
    const found = [];
    let end = 0;
    folded.forEach((key, place) => {
      if (place >= end && /^[0-9]/.test(key)) {
        const special = around(folded, between, place);
        if (special !== null) {
          end = special.end;
          found.push(special);
        }
      }
    });
    return found;
  };

  kyyeu.numbers = { specials };
})();
