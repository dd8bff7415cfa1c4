/* The keyboard between the search box and the buttons below it: Tab goes from the box through
 * them and on, arrows move within them. The rest is Material's: down to the results, letters
 * into the box, Escape; and Tab from the last, which closes the search. An answer that comes
 * late leaves the keyboard where it is.
 */
(() => {
  "use strict";

  const box = document.querySelector(".md-search__input");
  const scroller = document.querySelector(".md-search__scrollwrap");

  const buttons = () =>
    [...scroller.querySelectorAll(":is(.ky-filters, .ky-notes) button, .ky-more-results")].filter(
      (made) => made.offsetParent !== null,
    );

  /* Where a key leads from the element in focus; null where that is not ours to say. */
  const target = ({ key, shiftKey }) => {
    const stops = [box, ...buttons()];
    const at = stops.indexOf(document.activeElement);
    const ahead = key === "Tab" ? !shiftKey : key === "ArrowRight";
    if (at === -1 || (at === 0 && key !== "Tab")) {
      return null;
    }
    if (key === "ArrowUp") {
      return box;
    }
    const moves = ["Tab", "ArrowLeft", "ArrowRight"].includes(key);
    return moves ? stops[at + (ahead ? 1 : -1)] || null : null;
  };

  /* What Material makes of a key pressed on a button is right for letters, which go into the
   * box, and for these; Shift alone must not leave the button, nor the key that presses it. */
  const isMaterials = ({ key }) =>
    (key.length === 1 && key !== " ") || ["Escape", "Tab", "ArrowDown"].includes(key);

  document.querySelector(".md-search__inner").addEventListener("keydown", (event) => {
    const next = target(event);
    if (next !== null) {
      event.preventDefault();
      event.stopPropagation();
      next.focus();
    } else if (buttons().includes(document.activeElement) && !isMaterials(event)) {
      event.stopPropagation();
    }
  });

  /* An answer that is drawn while a result has the focus takes that result away: the one in its
   * place gets the focus, or the box where the answer holds none. */
  const list = document.querySelector(".md-search-result__list");
  const links = () => [...list.querySelectorAll(".md-search-result__link")];
  const NONE = -1;
  let place = NONE;

  const focusAgain = () => {
    if (place !== NONE && document.activeElement === document.body) {
      (links()[place] || links()[0] || box).focus();
    }
  };

  list.addEventListener("focusin", ({ target: link }) => {
    place = links().indexOf(link);
  });
  list.addEventListener("focusout", ({ relatedTarget }) => {
    place = relatedTarget === null ? place : NONE;
  });
  new MutationObserver(focusAgain).observe(list, { childList: true });
})();
