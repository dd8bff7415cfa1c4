/* The search worker, within the page.
 *
 * Material starts its search as `new Worker(address)` and talks to it in messages:
 *   { type: 0, data: { config, docs, options } }   set up      answered by { type: 1 }
 *   { type: 2, data: "what was typed" }            a query     answered by
 *   { type: 3, data: { items: [[entry, ...], ...] } }          one list of entries a page
 * A browser starts no worker from file://, so an object of the same manners stands in its
 * place, for that one address and over http too: one way for both. This file knows the
 * messages and nothing of searching; what searches is loaded when the box is first used.
 */
(() => {
  "use strict";

  const SETUP = 0;
  const READY = 1;
  const QUERY = 2;
  const RESULT = 3;

  const here = document.currentScript;
  const folder = new URL(".", here.src);
  const parts = [
    "search-analysis.js",
    "search-ranking.js",
    "search-engine.js",
    "search-results.js",
  ].map((name) => new URL(name, folder).href);
  const index = { base: new URL("../search/", folder).href, language: here.dataset.language };
  const failed = here.dataset.failed;

  /* Load a script once; a script, as fetch cannot read a file beside a page of file://. */
  const load = (address) =>
    new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = address;
      script.addEventListener("load", () => resolve());
      script.addEventListener("error", () => reject(new Error(`cannot load ${address}`)));
      document.head.append(script);
    });

  let loading = null;

  const prepare = () => {
    if (loading === null) {
      loading = parts
        .reduce((before, address) => before.then(() => load(address)), Promise.resolve())
        .then(() => window.kyyeu.engine.open(index));
      // The next use of the box tries again.
      loading.catch(() => {
        loading = null;
      });
    }
    return loading;
  };

  /* Say so where Material says how many pages were found. */
  const tellFailure = () => {
    const line = document.querySelector(".md-search-result__meta");
    if (line !== null) {
      line.textContent = failed;
    }
  };

  class PageWorker extends EventTarget {
    constructor() {
      super();
      this.asked = 0;
    }

    postMessage(message) {
      if (message.type === SETUP) {
        this.answer({ type: READY });
      } else if (message.type === QUERY) {
        this.query(String(message.data));
      }
    }

    /* Later, as a worker would: Material is not done with one message while it sends another. */
    answer(data) {
      Promise.resolve().then(() => this.dispatchEvent(new MessageEvent("message", { data })));
    }

    /* Answer the newest query; one overtaken while the index was loading gets none. */
    query(typed) {
      this.asked += 1;
      const number = this.asked;
      const results = (items) => ({ type: RESULT, data: { items } });
      if (typed.trim() === "") {
        this.answer(results([]));
        return;
      }
      prepare().then(
        async () => {
          const { engine, results: shown } = window.kyyeu;
          const isCurrent = () => number === this.asked;
          const answer = await engine.search(typed, { limit: 100, isCurrent });
          if (isCurrent()) {
            this.answer(results(shown.items(answer)));
          }
        },
        () => {
          if (number === this.asked) {
            this.answer(results([]));
            tellFailure();
          }
        },
      );
    }

    terminate() {
      this.asked += 1;
    }
  }

  const settings = document.getElementById("__config");
  const search = new URL(JSON.parse(settings.textContent).search, document.baseURI).href;
  const Native = window.Worker;

  window.Worker = new Proxy(Native, {
    construct(target, [address, ...rest]) {
      return new URL(String(address), document.baseURI).href === search
        ? new PageWorker()
        : Reflect.construct(target, [address, ...rest]);
    },
  });

  document.addEventListener("focusin", (event) => {
    if (event.target instanceof Element && event.target.matches(".md-search__input")) {
      prepare().catch(() => undefined);
    }
  });
})();
