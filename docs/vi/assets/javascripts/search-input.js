/* Whatever changes what stands in the search box is searched at once.
 *
 * Material looks at the box when a key is let go. Vietnamese input methods, pasting by
 * mouse, dictation and some telephones change the text without a key; it would then be
 * searched only when the box loses focus, which redraws the list under the pointer just
 * as somebody clicks on a result.
 */
(() => {
  "use strict";

  document.addEventListener("input", (event) => {
    if (event.target instanceof Element && event.target.matches(".md-search__input")) {
      event.target.dispatchEvent(new Event("keyup"));
    }
  });
})();
