/* What a marked term means, where it is pointed at, focused or tapped; and marks off.
 *
 * The page carries the words (.ky-glosses); nothing is asked for. A link is described by
 * them (aria-describedby), so that a screen reader says them without a pop-up. The pop-up
 * stays while the pointer is on the link or on itself, or the link has focus, and goes with
 * Escape (WCAG 2.2, 1.4.13). On a touch screen the first tap shows it, the second follows
 * the link. Without this script a mark is a link to the glossary, and nothing is lost.
 */
(() => {
  "use strict";

  const KEY = "kyyeu.terms";
  const LINK = "a.ky-term[href]";
  const MARK = ".ky-s a.ky-term";
  const OPENING = 150;
  const CLOSING = 250;
  const GAP = 6;

  const glosses = document.querySelector(".ky-glosses");
  if (!glosses) {
    return;
  }

  // From file:// some browsers refuse storage, each in its own way.
  const remembered = () => {
    try {
      return window.localStorage.getItem(KEY);
    } catch {
      return null;
    }
  };
  const remember = (value) => {
    try {
      window.localStorage.setItem(KEY, value);
    } catch {
      // Then it holds for this page.
    }
  };

  const glossOf = (link) => {
    const term = decodeURIComponent((link.getAttribute("href") || "").split("#")[1] || "");
    return term ? document.getElementById(`ky-gloss-${term}`) : null;
  };

  for (const link of document.querySelectorAll(LINK)) {
    const gloss = glossOf(link);
    if (gloss) {
      link.setAttribute("aria-describedby", gloss.id);
    }
  }

  // ---- the pop-up ----

  const popup = document.createElement("div");
  popup.className = "ky-gloss";
  popup.setAttribute("role", "tooltip");
  popup.hidden = true;
  // Within the page's content, of which it is a part to those who listen.
  (document.querySelector("main") ?? document.body).append(popup);

  let shown = null;
  let timer = 0;

  const place = (link) => {
    const box = link.getClientRects()[0] || link.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    const left = Math.max(GAP, Math.min(box.left, width - popup.offsetWidth - GAP));
    const below = box.bottom + GAP;
    const above = box.top - GAP - popup.offsetHeight;
    const fits = below + popup.offsetHeight <= window.innerHeight || above < 0;
    popup.style.left = `${left + window.scrollX}px`;
    popup.style.top = `${(fits ? below : above) + window.scrollY}px`;
  };

  const show = (link, touched) => {
    const gloss = glossOf(link);
    window.clearTimeout(timer);
    if (!gloss || shown === link) {
      return;
    }
    popup.replaceChildren(...[...gloss.children].map((child) => child.cloneNode(true)));
    if (touched) {
      const hint = document.createElement("p");
      hint.className = "ky-gloss-hint";
      hint.textContent = glosses.dataset.touch;
      popup.append(hint);
    }
    popup.hidden = false;
    shown = link;
    place(link);
  };

  const hide = () => {
    window.clearTimeout(timer);
    popup.hidden = true;
    shown = null;
  };

  const later = (action, delay) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(action, delay);
  };

  const linkAt = (target) => (target instanceof Element ? target.closest(LINK) : null);
  const isFocused = () => shown !== null && shown === document.activeElement;

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") {
      return;
    }
    const link = linkAt(event.target);
    if (link) {
      later(() => show(link, false), OPENING);
    } else if (event.target instanceof Node && popup.contains(event.target)) {
      window.clearTimeout(timer);
    } else if (shown && !isFocused()) {
      later(hide, CLOSING);
    } else {
      window.clearTimeout(timer);
    }
  });
  document.documentElement.addEventListener("pointerleave", () => {
    if (!isFocused()) {
      later(hide, CLOSING);
    }
  });

  // A tap focuses the link before it clicks: what counts is what stood when it began.
  let tapped = null;
  document.addEventListener("pointerdown", (event) => {
    const link = linkAt(event.target);
    tapped = event.pointerType === "touch" ? { link, open: link !== null && shown === link } : null;
    if (!link && !(event.target instanceof Node && popup.contains(event.target))) {
      hide();
    }
  });
  document.addEventListener("click", (event) => {
    const link = linkAt(event.target);
    if (link && tapped && tapped.link === link && !tapped.open && glossOf(link)) {
      event.preventDefault();
      shown = null;
      show(link, true);
    }
    tapped = null;
  });

  document.addEventListener("focusin", (event) => {
    const link = linkAt(event.target);
    if (link && !tapped) {
      show(link, false);
    } else if (!link && shown) {
      hide();
    }
  });
  document.addEventListener("focusout", () => {
    if (shown && !tapped) {
      later(hide, CLOSING);
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && shown) {
      hide();
      event.stopPropagation();
    }
  }, true);
  window.addEventListener("resize", hide);

  // ---- marks on and off ----

  const marks = [...document.querySelectorAll(MARK)];
  const button = document.querySelector(".ky-switch");

  const mark = (on) => {
    hide();
    document.documentElement.classList.toggle("ky-unmarked", !on);
    for (const link of marks) {
      if (!on && link.hasAttribute("href")) {
        link.dataset.href = link.getAttribute("href");
        link.removeAttribute("href");
      } else if (on && link.dataset.href) {
        link.setAttribute("href", link.dataset.href);
        delete link.dataset.href;
      }
    }
    if (button) {
      button.setAttribute("aria-pressed", String(on));
    }
  };

  if (button && marks.length) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const on = button.getAttribute("aria-pressed") !== "true";
      mark(on);
      remember(on ? "on" : "off");
    });
  }
  if (remembered() === "off") {
    mark(false);
  }
})();
