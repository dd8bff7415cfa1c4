/* Types into Material's search box and sees what its list says; the same for every engine. */
(() => {
  "use strict";

  const part = (name) => document.querySelector(`.md-search${name}`);
  const items = () => [...document.querySelectorAll(".md-search-result__item")];

  const type = (text) => {
    const input = part("__input");
    input.value = text;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.dispatchEvent(new Event("keyup", { bubbles: true }));
  };

  /* Resolve as soon as `holds` does, looked at after every change of the result list. */
  const until = (holds) =>
    new Promise((resolve) => {
      const settle = () => {
        if (holds()) {
          watcher.disconnect();
          resolve(performance.now());
        }
      };
      const watcher = new MutationObserver(settle);
      watcher.observe(part("-result"), { childList: true, subtree: true, characterData: true });
      settle();
    });

  /* The box, once Material's script has run. */
  const ready = () =>
    new Promise((resolve) => {
      const look = () => {
        if (document.documentElement?.classList.contains("js") && part("__input") !== null) {
          resolve();
        } else {
          setTimeout(look, 2);
        }
      };
      look();
    });

  const addresses = () =>
    items().map((item) =>
      [...item.querySelectorAll(".md-search-result__link")].map((link) => link.href),
    );

  const meta = () => part("-result__meta").textContent.trim();
  let idle = null;

  window.bench = {
    /* Milliseconds to the first answer: from the opening of the page, and from its box. */
    first: async (typed) => {
      await ready();
      const start = performance.now();
      part("__input").focus();
      type(typed);
      const end = await until(() => items().length > 0);
      return [end, end - start];
    },

    /* Put the cursor into the empty box. */
    open: async () => {
      await ready();
      part("__input").focus();
      const settings = JSON.parse(document.getElementById("__config").textContent);
      idle = settings.translations["search.result.placeholder"];
    },

    /* Milliseconds from typing to the answer, and the links of each item shown. */
    ask: async (typed) => {
      type("");
      await until(() => meta() === idle);
      const start = performance.now();
      type(typed);
      const end = await until(() => meta() !== idle);
      return { ms: end - start, items: addresses() };
    },
  };
})();
