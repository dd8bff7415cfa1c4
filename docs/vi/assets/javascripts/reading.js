/* How a page is read: the box for both languages, and the way to the other one.
 *
 * - The box #ky-side shows what reading-view.js found, remembers what is chosen where the
 *   browser allows it, and writes it into the address, so that a link carries it.
 * - The language switch leads to the same sentence: Material's links name only the page.
 * - A link into a folded part opens it.
 */
(() => {
  "use strict";

  const KEY = "kyyeu.xem";
  const SIDE = "song-song";
  const SINGLE = "mot-cot";
  const root = document.documentElement;
  const box = document.getElementById("ky-side");

  const remember = (choice) => {
    try {
      window.localStorage.setItem(KEY, choice);
    } catch {
      // Refused: the choice holds for this page, and for whom the link is given to.
    }
  };

  const address = (choice) => {
    const here = new URL(window.location.href);
    here.searchParams.set("xem", choice);
    try {
      window.history.replaceState(window.history.state, "", here);
    } catch {
      // From file://, some browsers leave the address alone.
    }
  };

  const show = (side) => {
    root.classList.toggle("ky-side", side);
    if (box !== null) {
      box.checked = side;
    }
  };

  if (box !== null) {
    show(root.classList.contains("ky-side"));
    box.addEventListener("change", () => {
      const choice = box.checked ? SIDE : SINGLE;
      show(box.checked);
      remember(choice);
      address(choice);
    });
  }

  /* What the address points at on this page, or null; anything at all may stand there. */
  const target = () => {
    try {
      const id = decodeURIComponent(window.location.hash.slice(1));
      return id === "" ? null : document.getElementById(id);
    } catch {
      return null;
    }
  };

  /* The part of an address that means the same on the twin of this page: a sentence, an entry;
     headings are named in one language. */
  const place = () => {
    const found = target();
    return found === null || /^H[1-6]$/.test(found.tagName) ? "" : window.location.hash;
  };

  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a.md-select__link") : null;
    if (link === null) {
      return;
    }
    const twin = new URL(link.href);
    const view = new URLSearchParams(window.location.search).get("xem");
    if (view !== null) {
      twin.searchParams.set("xem", view);
    }
    twin.hash = place();
    link.href = twin.href;
  });

  const unfold = () => {
    let part = target()?.closest("details") ?? null;
    while (part !== null) {
      part.open = true;
      part = part.parentElement.closest("details");
    }
  };
  window.addEventListener("hashchange", unfold);
  unfold();
})();
