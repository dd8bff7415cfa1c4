/* The menu of a sentence's mark: copy its link, a citation, the sentence in both languages.
 *
 * Without this, a mark is a plain link to the sentence in the full text. What the menu says
 * and how citations are worded stands in the page (.ky-reading, render/citation.py);
 * the words of the sentence are those shown in its row. All of it is put in as text.
 */
(() => {
  "use strict";

  const source = document.querySelector(".ky-reading");
  if (source === null) {
    return;
  }
  const data = JSON.parse(source.dataset.json);
  const language = document.documentElement.lang === "en" ? "en" : "vi";
  const other = language === "en" ? "vi" : "en";

  /* Put values in for {names}, in one pass: what is put in is not looked at again. */
  const filled = (text, values) => text.replace(/\{(\w{1,20})\}/g, (_, name) => values[name] ?? "");

  /* ---- what is copied ---- */

  const canonical = document.querySelector("link[rel=canonical]");
  const root = (page) => new URL("../".repeat(data.depth) || ".", page);

  const below = (sentence, lang) =>
    `${lang === "en" ? "en/" : ""}${data.reports[sentence.slug].address}#${sentence.id}`;

  /* Where the sentence is for good, if the site knows its own address; else where it is now.
     A pack without the full text has it on this page alone. */
  const link = (sentence) => {
    const page = canonical?.href ?? window.location.href;
    return sentence.mark.hasAttribute("href")
      ? new URL(below(sentence, language), root(page)).href
      : new URL(`#${sentence.id}`, page.replace(/[?#].*$/, "")).href;
  };

  const citation = (sentence, lang) => {
    const place = below(sentence, lang);
    return filled(data.cite[lang], {
      report: data.reports[sentence.slug][lang],
      block: sentence.block,
      number: sentence.number,
      address: canonical ? new URL(place, root(canonical.href)).href : `${data.bundle}/${place}`,
    });
  };

  /* The sentence as it is shown in a language, "" where it is not; what is left out is said. */
  const words = (row, lang) => {
    const cells = [...row.querySelectorAll(".ky-cell")];
    const cell = cells.find((one) => one.querySelector(`.ky-s[lang=${lang}]`) !== null);
    return [...(cell?.querySelectorAll(".ky-s, .ky-cut") ?? [])]
      .map((part) => (part.matches(".ky-cut") ? "[…]" : part.textContent))
      .join(" ")
      .replace(/\s+/g, " ")
      .trim();
  };

  const quotation = (sentence) => {
    const said = ["vi", "en"].map((lang) => {
      const text = words(sentence.row, lang);
      if (text === "") {
        return null;
      }
      const notes = lang === "en" ? [data.unofficial] : [];
      if (lang === "en" && sentence.row.matches(".ky-stale")) {
        notes.push(data.stale);
      }
      const note = notes.length > 0 ? ` [${notes.join("; ")}]` : "";
      return `“${text}”${note}\n${citation(sentence, lang)}`;
    });
    return said.filter((text) => text !== null).join("\n\n");
  };

  /* ---- the menu, made once ---- */

  const made = (name, css, text = "") => {
    const element = document.createElement(name);
    element.className = css;
    element.textContent = text;
    return element;
  };

  const menu = made("div", "ky-menu");
  const title = made("span", "ky-menu-title");
  const close = made("button", "ky-menu-close", "×");
  const status = made("p", "ky-menu-said");
  const field = made("textarea", "ky-menu-text");
  const home = made("a", "ky-menu-home", data.menu.home);
  const twin = made("a", "ky-menu-twin", data.menu.twin);
  let current = null;

  const copy = async (text) => {
    field.hidden = true;
    status.textContent = "";
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = data.menu.copied;
    } catch {
      // Refused, as from some folders and plain http: the text stands there, selected.
      field.value = text;
      field.hidden = false;
      field.focus();
      field.select();
      const copied = document.execCommand("copy");
      status.textContent = copied ? data.menu.copied : data.menu.refused;
    }
  };

  const copies = [
    ["link", () => link(current)],
    ["vi", () => citation(current, "vi")],
    ["en", () => citation(current, "en")],
    ["quote", () => quotation(current)],
  ].map(([name, text]) => {
    const button = made("button", "ky-menu-copy", data.menu[name]);
    button.type = "button";
    button.dataset.copy = name;
    button.addEventListener("click", () => copy(text()));
    return button;
  });

  const build = () => {
    title.id = "ky-menu-title";
    menu.setAttribute("role", "dialog");
    menu.setAttribute("aria-labelledby", title.id);
    close.type = "button";
    close.setAttribute("aria-label", data.menu.close);
    status.setAttribute("role", "status");
    field.readOnly = true;
    field.setAttribute("aria-labelledby", title.id);
    const head = made("div", "ky-menu-head");
    head.append(title, close);
    const links = made("div", "ky-menu-links");
    links.append(home, twin);
    menu.append(head, ...copies, links, status, field);
    menu.hidden = true;
    const frame = made("div", "md-typeset ky-menu-frame");
    frame.append(menu);
    document.body.append(frame);
  };

  /* ---- opening, closing, moving about ---- */

  const shut = (back) => {
    if (current === null) {
      return;
    }
    const { mark, row } = current;
    current = null;
    menu.hidden = true;
    row.classList.remove("ky-chosen");
    mark.setAttribute("aria-expanded", "false");
    if (back) {
      mark.focus();
    }
  };

  const put = (mark) => {
    const at = mark.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    const left = Math.max(8, Math.min(at.left, width - menu.offsetWidth - 8));
    const room = window.innerHeight - at.bottom > menu.offsetHeight + 12;
    const top = room ? at.bottom + 4 : Math.max(8, at.top - menu.offsetHeight - 4);
    menu.style.setProperty("--ky-menu-left", `${left + window.scrollX}px`);
    menu.style.setProperty("--ky-menu-top", `${top + window.scrollY}px`);
  };

  const open = (mark) => {
    shut(false);
    const row = mark.closest(".ky-row");
    const slice = row.querySelector(".ky-s");
    const { block, number } = mark.dataset;
    current = { mark, row, block, number, id: slice.dataset.of, slug: slice.dataset.src };
    title.textContent = filled(data.menu.title, { block, number });
    const anchor = `#${current.id}`;
    const place = mark.getAttribute("href") ?? "#";
    home.href = place;
    home.hidden = place.startsWith("#");
    const beside = document.querySelector(`link[rel=alternate][hreflang=${other}]`);
    twin.hidden = beside === null;
    twin.href = beside === null ? "" : new URL(anchor, beside.href).href;
    status.textContent = "";
    field.hidden = true;
    row.classList.add("ky-chosen");
    mark.setAttribute("aria-expanded", "true");
    menu.hidden = false;
    put(mark);
    copies[0].focus({ preventScroll: true });
    try {
      // The address is that of the sentence, for whoever copies it there or switches language.
      window.history.replaceState(window.history.state, "", anchor);
    } catch {
      // Some browsers leave the address of a file alone.
    }
  };

  const move = (event) => {
    const stops = [...menu.querySelectorAll("button, a, textarea")].filter(
      (stop) => !stop.hidden && stop.offsetParent !== null,
    );
    const at = stops.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      shut(true);
    } else if (step !== undefined && document.activeElement !== field) {
      event.preventDefault();
      stops[(at + step + stops.length) % stops.length].focus();
    } else if (event.key === "Tab" && at === (event.shiftKey ? 0 : stops.length - 1)) {
      shut(true); // and on from the mark
    }
  };

  build();
  menu.addEventListener("keydown", move);
  close.addEventListener("click", () => shut(true));

  for (const mark of document.querySelectorAll("a.ky-mark")) {
    mark.setAttribute("role", "button");
    mark.removeAttribute("aria-disabled"); // of a link that leads out of a pack
    mark.tabIndex = 0;
    mark.setAttribute("aria-haspopup", "dialog");
    mark.setAttribute("aria-expanded", "false");
  }

  const markOf = (event) => (event.target instanceof Element ? event.target.closest("a.ky-mark") : null);

  document.addEventListener("click", (event) => {
    const mark = markOf(event);
    if (mark === null) {
      if (!menu.contains(event.target)) {
        shut(false);
      }
    } else if (!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
      event.preventDefault();
      if (current?.mark === mark) {
        shut(true);
      } else {
        open(mark);
      }
    }
  });

  document.addEventListener("keydown", (event) => {
    const mark = markOf(event);
    const pressed = event.key === " " || (event.key === "Enter" && mark !== null && !mark.href);
    if (mark !== null && pressed) {
      event.preventDefault();
      mark.click();
    }
  });
})();
