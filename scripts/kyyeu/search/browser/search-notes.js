/* What is said about an answer, beside its list: that a slip was forgiven, what was tried
 * where nothing is found, that a piece of the index is missing. And it is said to those who
 * listen: a live region speaks once typing has come to rest.
 *
 * All of it is written as text: what was typed, and what the index holds, never act.
 */
(() => {
  "use strict";

  const kyyeu = (window.kyyeu = window.kyyeu || {});
  const { words, type, exactly, narrow, more } = kyyeu.search;

  const QUIET = 700; // ms without a new answer before it is spoken
  const MOST_SHOWN = 60; // letters of a word that was typed

  const notes = document.createElement("div");
  notes.className = "ky-notes";
  notes.hidden = true;

  const further = document.createElement("button");
  further.type = "button";
  further.className = "ky-more-results";
  further.hidden = true;

  const spoken = document.createElement("div");
  spoken.className = "ky-spoken";
  spoken.setAttribute("role", "status");
  spoken.setAttribute("aria-live", "polite");

  const short = (text) => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text);
  const quoted = (text) => words.quoted.replace("{text}", () => short(text));
  const filled = (text, values) =>
    text.replace(/\{(\w{1,20})\}/g, (whole, name) => (Object.hasOwn(values, name) ? values[name] : whole));

  const button = (text, label, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "ky-suggestion";
    made.textContent = text;
    made.setAttribute("aria-label", label);
    made.addEventListener("click", act);
    return made;
  };

  const line = (className, ...content) => {
    const made = document.createElement("p");
    made.className = className;
    made.append(...content);
    return made;
  };

  const corrections = (corrected) =>
    corrected
      .map(({ from, to }) => filled(words.instead, { to: quoted(to), from: quoted(from) }))
      .join("; ");

  const corrected = (answer, { typed }) => [
    line("ky-note", filled(words.corrected, { words: corrections(answer.corrected) })),
    line(
      "ky-note",
      button(
        filled(words.exactly, { words: quoted(typed.trim()) }),
        filled(words.exactly, { words: quoted(typed.trim()) }),
        () => exactly(),
      ),
    ),
  ];

  const list = (values) => values.map(quoted).join(", ");

  const tried = ({ tried: { words: looked, forms, glossary } }) => {
    const others = forms.filter((form) => !looked.includes(form));
    return [
      looked.length > 0 ? filled(words.tried, { words: list(looked) }) : "",
      others.length > 0 ? filled(words.triedForms, { words: list(others) }) : "",
      glossary.length > 0 ? filled(words.triedGlossary, { words: list(glossary) }) : "",
    ].filter((text) => text !== "");
  };

  const suggestions = (near) =>
    line(
      "ky-note ky-suggestions",
      `${words.near} `,
      ...near.map((word) =>
        button(short(word), filled(words.suggest, { words: quoted(word) }), () => type(word)),
      ),
    );

  const isOn = (filters) => Object.values(filters).some((values) => values.length > 0);

  const nothing = (answer, { filters }) => [
    ...tried(answer).map((text) => line("ky-note", text)),
    ...(answer.near.length > 0 ? [suggestions(answer.near)] : []),
    ...(isOn(filters) ? [line("ky-note", button(words.widen, words.widen, () => narrow({})))] : []),
  ];

  const problems = (answer) => {
    const kinds = new Set(answer.problems.map(({ kind }) => kind));
    const pieces = [...new Set(answer.problems.map(({ piece }) => short(piece)))].slice(0, 3);
    const text = kinds.has("outdated") ? words.outdated : words.incomplete;
    return line("ky-note ky-problem", filled(text, { pieces: pieces.join(", ") }));
  };

  const content = (answer, wanted) => [
    ...(answer.problems.length > 0 ? [problems(answer)] : []),
    ...(answer.corrected !== null ? corrected(answer, wanted) : []),
    ...(answer.partial ? [line("ky-note", words.partial)] : []),
    ...(answer.groups.length === 0 ? nothing(answer, wanted) : []),
    ...(answer.ignored.length > 0
      ? [line("ky-note", filled(words.ignored, { n: answer.ignored.length }))]
      : []),
  ];

  let waiting = null;

  /* Say how many there are, then the lines that stand above them. */
  const speak = (text) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      spoken.textContent = text;
    }, QUIET);
  };

  const draw = (answer, wanted) => {
    const lines = content(answer, wanted);
    notes.replaceChildren(...lines);
    notes.hidden = lines.length === 0;
    const left = answer.pages - answer.groups.length;
    further.hidden = answer.groups.length === 0 || left <= 0;
    further.textContent = filled(words.more, { n: left });
    const { textContent: count } = document.querySelector(".md-search-result__meta");
    speak([`${count}.`, ...lines.map((made) => made.textContent)].join(" "));
  };

  const clear = () => {
    notes.replaceChildren();
    notes.hidden = true;
    further.hidden = true;
    speak("");
  };

  /* The list is drawn anew, and Material goes on with it as it is scrolled: stay where we were. */
  const scroller = document.querySelector(".md-search__scrollwrap");
  further.addEventListener("click", async () => {
    const { scrollTop } = scroller;
    await more();
    scroller.scrollTop = scrollTop;
  });

  scroller.querySelector(".md-search-result").before(notes);
  scroller.append(further);
  document.querySelector(".md-search__inner").append(spoken);

  kyyeu.notes = { draw, clear };
})();
