/* One language, or both side by side: known before the first paint, so that nothing moves.
 *
 * The box on the page works without this (kyyeu-passages.css). Here stands what a link asks for
 * (?xem=song-song, ?xem=mot-cot), else what the reader chose last, where the browser keeps it.
 */
(() => {
  "use strict";

  const KEY = "kyyeu.xem";
  const SIDE = "song-song";

  const remembered = () => {
    try {
      return window.localStorage.getItem(KEY);
    } catch {
      return null; // refused: the page starts as it was made
    }
  };

  const asked = new URLSearchParams(window.location.search).get("xem");
  document.documentElement.classList.toggle("ky-side", (asked ?? remembered()) === SIDE);
})();
