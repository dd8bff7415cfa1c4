/* Pieces of an index: scripts that are loaded when they are needed, and checked.
 *
 * scripts/kyyeu/search/codec.py writes them. A piece that cannot be had, does not agree with its
 * own sum or is of another build is a problem of the searches that need it and reads as empty;
 * the next search tries again. The address of a piece names its build, so that no cache answers
 * with that of another; only those that every query needs are asked for before it is known.
 */
(() => {
  "use strict";

  const kyyeu = (window.kyyeu = window.kyyeu || {});
  const { sum } = kyyeu.codec;

  const MOST_KEPT = 200;

  const arrived = new Map();

  /* Each piece is a script that calls this. */
  const take = (name, stamp, total, data) => {
    arrived.set(name, { stamp, total, data });
  };

  class Pieces {
    /* `needed` are never forgotten; `dropped` is told of each that is. */
    constructor({ base, language, load }, needed, dropped) {
      this.folder = `${base}${language}/`;
      this.script = load;
      this.needed = needed;
      this.dropped = dropped;
      this.stamp = "";
      this.problems = new Map();
      this.kept = new Map();
      this.loading = new Map();
    }

    has(name) {
      return this.kept.has(name);
    }

    get(name) {
      return this.kept.get(name);
    }

    /* Load pieces that are not there yet, all at once. */
    load(names) {
      return Promise.all(
        [...new Set(names)].map((name) => {
          if (this.kept.has(name)) {
            // Those used last are dropped last.
            const piece = this.kept.get(name);
            this.kept.delete(name);
            this.kept.set(name, piece);
            return null;
          }
          if (!this.loading.has(name)) {
            const ended = () => this.loading.delete(name);
            this.loading.set(name, this.fetch(name).then(ended, ended));
          }
          return this.loading.get(name);
        }),
      );
    }

    async fetch(name) {
      const build = this.stamp === "" ? "" : `?${this.stamp}`;
      let problem = await this.arrival(name, this.needed.includes(name) ? "" : build);
      if (problem === "outdated" && this.needed.includes(name)) {
        problem = await this.arrival(name, build);
      }
      if (problem === null) {
        this.problems.delete(name);
      } else {
        this.problems.set(name, problem);
      }
    }

    /* Load a piece and keep it; return what is wrong with it, or null. */
    async arrival(name, build) {
      try {
        await this.script(`${this.folder}${name}.js${build}`);
      } catch {
        return "missing";
      }
      const piece = arrived.get(name);
      arrived.delete(name);
      if (piece === undefined || sum(JSON.stringify(piece.data)) !== piece.total) {
        return "damaged";
      }
      if (this.stamp !== "" && piece.stamp !== this.stamp) {
        return "outdated";
      }
      this.stamp = piece.stamp;
      this.kept.set(name, piece.data);
      return null;
    }

    /* Forget what was used longest ago. Only between searches: one may need all it loaded. */
    tidy() {
      for (const name of this.kept.keys()) {
        if (this.kept.size <= MOST_KEPT) {
          break;
        }
        if (!this.needed.includes(name)) {
          this.kept.delete(name);
          this.dropped(name);
        }
      }
    }
  }

  kyyeu.pieces = { take, Pieces };
})();
