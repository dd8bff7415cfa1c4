/* Words that were found, marked on the page that a result leads to.
 *
 * They travel by way of the browser's own storage, not in the address: from there they would
 * reach the server's log, and whoever an address is passed on to. The page they are meant
 * for takes them out. Where there is no storage, the sentence is marked by its address alone.
 */
(() => {
  "use strict";

  const kyyeu = (window.kyyeu = window.kyyeu || {});

  const KEY = "kyyeu.marks";
  const LONGEST_WAY = 60000; // ms from the click to the page

  const store = () => {
    try {
      return window.localStorage;
    } catch (error) {
      return null;
    }
  };

  const keep = (href, words) => {
    try {
      store()?.setItem(KEY, JSON.stringify({ href, words, at: Date.now() }));
    } catch (error) {
      // Full, or not allowed: the sentence is marked all the same.
    }
    if (href === document.location.href) {
      setTimeout(show);
    }
  };

  /* The words that were sent to this address; taken out by reading them. */
  const take = () => {
    try {
      const { href, words, at } = JSON.parse(store()?.getItem(KEY) ?? "{}");
      if (href !== document.location.href) {
        return [];
      }
      store().removeItem(KEY);
      const fresh = Math.abs(Date.now() - at) < LONGEST_WAY;
      return fresh && Array.isArray(words) ? words.map(String) : [];
    } catch (error) {
      return [];
    }
  };

  const clear = () => {
    for (const mark of document.querySelectorAll("mark.ky-word")) {
      const { parentNode } = mark;
      mark.replaceWith(...mark.childNodes);
      parentNode.normalize();
    }
  };

  /* Text as passages hold it: white space is one space. With where each character stood. */
  const squeezed = (text) => {
    const places = [];
    let shown = "";
    [...text.matchAll(/\s+|\S/g)].forEach((match) => {
      shown += match[0].trim() === "" ? " " : match[0];
      places.push(match.index);
    });
    places.push(text.length);
    return { shown, places };
  };

  /* Where the words stand in a text, one after the other; empty where one is not there. */
  const stretches = (text, words) => {
    const { shown, places } = squeezed(text);
    const found = [];
    let from = 0;
    for (const word of words) {
      const at = word === "" ? -1 : shown.indexOf(word, from);
      if (at === -1) {
        return [];
      }
      from = at + word.length;
      found.push([places[at], places[from - 1] + 1]);
    }
    return found;
  };

  /* Mark from `start` to `end` of an element's text, piece by piece: links may stand between. */
  const wrap = (element, start, end) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const pieces = [];
    for (let node = walker.nextNode(), at = 0; node !== null; node = walker.nextNode()) {
      const { length } = node.data;
      const [from, to] = [Math.max(start - at, 0), Math.min(end - at, length)];
      if (from < to) {
        pieces.push([node, from, to]);
      }
      at += length;
    }
    for (const [node, from, to] of pieces) {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      const mark = document.createElement("mark");
      mark.className = "ky-word";
      range.surroundContents(mark);
    }
  };

  /* The sentence itself, then its original or translation beside it. */
  const placesOf = (anchor) => {
    const own = document.getElementById(anchor);
    const others = document.querySelectorAll(`[data-of="${CSS.escape(anchor)}"]`);
    return [own, ...others].filter((element) => element !== null);
  };

  const show = () => {
    clear();
    const words = take();
    if (words.length === 0) {
      return;
    }
    const anchor = decodeURIComponent(document.location.hash.slice(1));
    for (const element of placesOf(anchor)) {
      const found = stretches(element.textContent, words);
      if (found.length > 0) {
        found.reverse().forEach(([start, end]) => wrap(element, start, end));
        // Found in the language that is not being read: then the sentence is shown in both.
        if (element.getClientRects().length === 0) {
          element.closest(".ky-row")?.classList.add("ky-both");
        }
        const folded = element.closest("details:not([open])");
        if (folded !== null) {
          folded.open = true;
        }
        return;
      }
    }
  };

  window.addEventListener("hashchange", show);
  kyyeu.marks = { keep };
  show();
})();
