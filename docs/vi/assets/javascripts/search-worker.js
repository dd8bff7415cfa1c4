/* The search worker, within the page.
 *
 * Material starts its search as `new Worker(address)` and talks to it in messages:
 *   { type: 0, data: { config, docs, options } }   set up      answered by { type: 1 }
 *   { type: 2, data: "what was typed" }            a query     answered by
 *   { type: 3, data: { items: [[entry, ...], ...] } }          one list of entries a page
 * A browser starts no worker from file://, so an object of the same manners stands in its
 * place, for that one address and over http too: one way for both. What searches is one script
 * (search-core.js, put together from scripts/kyyeu/search/browser/) and is loaded after what
 * the page itself needs. Beside Material's messages there are filters, which links
 * (`?q=...&speaker=...`) and the tags in the box set: see search-filters.js.
 */
(() => {
  "use strict";

  const kyyeu = (window.kyyeu = window.kyyeu || {});

  const SETUP = 0;
  const READY = 1;
  const QUERY = 2;
  const RESULT = 3;

  const FILTERS = ["kind", "speaker", "document", "report", "language"];
  const MOST_VALUES = 20;
  const PAGES_AT_FIRST = 10;
  const PAGES_MORE = 20;

  const here = document.currentScript;
  const folder = new URL(".", here.src);
  const engine = new URL("search-core.js", folder).href;
  const marks = new URL("search-marks.js", folder).href;
  const index = { base: new URL("../search/", folder).href, language: here.dataset.language };
  const ahead = ["start", "words", "glossary"].map(
    (name) => `${index.base}${index.language}/${name}.js`,
  );
  const words = JSON.parse(document.getElementById("ky-search-words").textContent);
  const settings = JSON.parse(document.getElementById("__config").textContent);

  /* Load a script; a script, as fetch cannot read a file beside a page of file://. */
  const load = (address, how) =>
    new Promise((resolve, reject) => {
      const script = Object.assign(document.createElement("script"), { src: address, ...how });
      const done = (settle) => () => {
        script.remove();
        settle();
      };
      script.addEventListener("load", done(resolve));
      script.addEventListener("error", done(() => reject(new Error(`cannot load ${address}`))));
      document.head.append(script);
    });

  /* What is asked for before it is needed runs in the order asked for, and what the page itself
   * needs goes first. It is loaded once; where that failed, whoever needs it asks again. */
  const early = new Map();
  const loadAhead = (address) => {
    const loaded = load(address, { async: false, fetchPriority: "low" });
    loaded.catch(() => undefined);
    early.set(address, loaded);
  };
  const loadOnce = (address) => {
    const loaded = early.get(address) ?? load(address);
    early.delete(address);
    return loaded;
  };

  /* Keep a promise for all who ask, and try again for the next after it was broken. */
  const kept = (make) => {
    let made = null;
    return () => {
      if (made === null) {
        made = make();
        made.catch(() => {
          made = null;
        });
      }
      return made;
    };
  };

  const loadCode = [marks, engine].map((address) => kept(() => loadOnce(address)));
  const prepare = kept(() =>
    Promise.all(loadCode.map((part) => part())).then(() =>
      kyyeu.engine.open({ ...index, load: loadOnce }),
    ),
  );

  const box = () => document.querySelector(".md-search__input");
  const meta = () => document.querySelector(".md-search-result__meta");

  /* What is looked for: Material brings what is typed, tags and links bring the rest. */
  const wanted = { typed: "", filters: {}, exact: false, limit: PAGES_AT_FIRST, names: false };
  let asked = 0;
  let worker = null;

  const isNarrowed = () => FILTERS.some((name) => (wanted.filters[name] || []).length > 0);

  const filtersOf = (address) => {
    const { searchParams } = new URL(address, document.baseURI);
    const found = {};
    for (const name of FILTERS) {
      const values = searchParams.getAll(name).filter((value) => value !== "");
      if (values.length > 0) {
        found[name] = [...new Set(values)].slice(0, MOST_VALUES);
      }
    }
    return found;
  };

  /* Material says how many entries it was given; we know how many there are. */
  const tellCount = (pages) => {
    const line = meta();
    if (line !== null && pages > 1) {
      line.textContent = settings.translations["search.result.other"].replace("#", pages);
    }
  };

  const draw = async (answer) => {
    await worker.answer({ type: RESULT, data: { items: kyyeu.results.items(answer) } });
    tellCount(answer.pages);
    kyyeu.filters.draw(wanted.filters, answer.totals);
    kyyeu.notes.draw(answer, wanted);
  };

  const drawNothing = async () => {
    await worker.answer({ type: RESULT, data: { items: [] } });
    if (kyyeu.notes !== undefined) {
      kyyeu.filters.draw(wanted.filters, null);
      kyyeu.notes.clear();
    }
  };

  const drawFailure = async () => {
    await drawNothing();
    const line = meta();
    if (line !== null) {
      line.textContent = words.failed;
    }
  };

  /* Answer what is wanted now; what is overtaken meanwhile gets no answer. */
  const ask = async () => {
    asked += 1;
    const number = asked;
    const isCurrent = () => number === asked;
    if (worker === null) {
      return;
    }
    if (wanted.typed.trim() === "" && !isNarrowed()) {
      await drawNothing();
      return;
    }
    try {
      await prepare();
      if (isCurrent()) {
        const { typed, ...how } = wanted;
        const answer = await kyyeu.engine.search(typed, { ...how, isCurrent });
        if (answer !== null && isCurrent()) {
          await draw(answer);
        }
      }
    } catch (error) {
      if (isCurrent()) {
        await drawFailure();
      }
    }
  };

  /* What the tags and buttons in the box can do. */
  kyyeu.search = {
    words,
    base: new URL(settings.base.replace(/\/?$/, "/"), document.baseURI),

    /* Look for the same with another filter; with none, without any. */
    narrow: (filters) => {
      Object.assign(wanted, { filters, limit: PAGES_AT_FIRST });
      return ask();
    },

    /* Count speakers, documents and reports, too, from now on: their names are loaded. */
    countNames: () => {
      wanted.names = true;
      return ask();
    },

    /* Look for something else, as if it had been typed. */
    type: (typed) => {
      box().value = typed;
      box().dispatchEvent(new Event("keyup"));
      box().focus();
    },

    /* Look for the very words typed. */
    exactly: () => {
      wanted.exact = true;
      return ask();
    },

    more: () => {
      wanted.limit += PAGES_MORE;
      return ask();
    },
  };

  class PageWorker extends EventTarget {
    /* Ready at once: there is no index that Material would have to bring, and it asks for its
     * own, which is empty, before it sets a worker up. */
    constructor() {
      super();
      worker = this;
      this.answer({ type: READY });
    }

    postMessage(message) {
      if (message.type === SETUP) {
        this.answer({ type: READY });
      } else if (message.type === QUERY) {
        Object.assign(wanted, { typed: String(message.data), exact: false, limit: PAGES_AT_FIRST });
        ask();
      }
    }

    /* Later, as a worker would: Material is not done with one message while it sends another. */
    answer(data) {
      return Promise.resolve().then(() => {
        this.dispatchEvent(new MessageEvent("message", { data }));
      });
    }

    terminate() {
      asked += 1;
    }
  }

  const address = new URL(settings.search, document.baseURI).href;
  const Native = window.Worker;

  window.Worker = new Proxy(Native, {
    construct(target, [given, ...rest]) {
      return new URL(String(given), document.baseURI).href === address
        ? new PageWorker()
        : Reflect.construct(target, [given, ...rest]);
    },
  });

  /* A page that was opened with filters: Material takes `q` from its address and takes it
   * out again once the box is closed, and so do we with ours. */
  wanted.filters = filtersOf(document.location.href);

  const forgetAddress = () => {
    const here = new URL(document.location.href);
    FILTERS.forEach((name) => here.searchParams.delete(name));
    window.history.replaceState({}, "", here.href);
  };

  const toggle = document.getElementById("__search");
  toggle.addEventListener("change", () => {
    if (!toggle.checked && document.location.search !== "") {
      forgetAddress();
    }
  });

  /* Places that offer to search within something: made a link, whose address can be passed
   * on; followed here, it opens the box on the page that is there. */
  for (const place of document.querySelectorAll(".ky-search-in[data-filter]")) {
    const link = document.createElement("a");
    link.href = `?${new URLSearchParams({ q: "", [place.dataset.filter]: place.dataset.value })}`;
    link.append(...place.childNodes);
    place.append(link);
    place.hidden = false;
  }

  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest(".ky-search-in a") : null;
    const held = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (link !== null && event.button === 0 && !held && worker !== null) {
      event.preventDefault();
      Object.assign(wanted, { filters: filtersOf(link.href), limit: PAGES_AT_FIRST });
      box().focus();
      ask();
    }
  });

  /* At once: the words of a result that has led here are to be marked; and the first answer
   * shall wait for its own pieces alone. All of it is the same on every page. */
  for (const address of [marks, engine, ...ahead]) {
    loadAhead(address);
  }
  window.addEventListener("load", () => {
    const whenIdle = window.requestIdleCallback ?? ((act) => setTimeout(act, 200));
    whenIdle(() => prepare().catch(() => undefined));
  });

  document.addEventListener("focusin", (event) => {
    if (event.target instanceof Element && event.target.matches(".md-search__input")) {
      prepare().catch(() => undefined);
    }
  });
})();
