/* A piece of texts read back; scripts/kyyeu/search/rows.py does the same. */
(() => {
  "use strict";

  const kyyeu = (window.kyyeu = window.kyyeu || {});
  const { BASE, expanded, numberAt, numbers, rank } = kyyeu.codec;

  /* How texts are coded: below ONE the character is a word of the table, below LITERAL two
   * are; LITERAL and a number are a word that only the piece lists. */
  const ONE = 42;
  const LITERAL = 91;

  /* Return { text, words }: words are [start, end] in code units. */
  const lineOf = (code, table, literals) => {
    const words = [];
    let text = "";
    let afterWord = false;
    for (let place = 0; place < code.length; ) {
      const first = rank(code, place);
      let written = "";
      if (first < ONE) {
        written = table[first];
        place += 1;
      } else if (first < LITERAL) {
        written = table[ONE + (first - ONE) * BASE + rank(code, place + 1)];
        place += 2;
      } else {
        const { value, end } = numberAt(code, place + 1);
        written = literals[value];
        place = end;
      }
      const isWord = kyyeu.analysis.isWord(written);
      if (isWord) {
        text += afterWord ? " " : "";
        words.push([text.length, text.length + written.length]);
      }
      text += written;
      afterWord = isWord;
    }
    return { text, words };
  };

  /* Return a function that gives the passage at a place in a piece:
   * { address, pageTitle, title, anchor, heading, label, speakers, report, documents, date,
   *   text, words }. */
  const rowsOf = (piece, table) => {
    const [addresses, titles, pages, anchors, headings, headingRuns] = piece;
    const [labels, labelRuns, own, ownRuns, speakers, speakerRuns] = piece.slice(6);
    const [reports, reportRuns, documents, documentRuns, dates, dateRuns] = piece.slice(12);
    const [literalList, sizes, codes] = piece.slice(18);
    const literals = literalList.split("\n");
    const address = addresses.split("\n");
    const anchor = anchors.split("\n");
    const page = expanded([...address.keys()], pages);
    const heading = expanded(headings, headingRuns);
    const label = expanded(labels, labelRuns);
    const ownTitle = expanded(own, ownRuns);
    const speaker = expanded(speakers, speakerRuns);
    const report = expanded(reports, reportRuns);
    const cited = expanded(documents, documentRuns);
    const date = expanded(dates, dateRuns);
    const ends = [];
    let end = 0;
    for (const size of numbers(sizes)) {
      end += size;
      ends.push(end);
    }
    const line = (code) => lineOf(code, table, literals);
    const read = new Map();
    return (place) => {
      if (!read.has(place)) {
        const pageTitle = line(titles[page[place]]).text;
        read.set(place, {
          address: address[page[place]],
          pageTitle,
          title: line(ownTitle[place]).text || pageTitle,
          anchor: anchor[place],
          heading: heading[place],
          label: label[place],
          speakers: speaker[place],
          report: report[place],
          documents: cited[place],
          date: date[place],
          ...line(codes.slice(place === 0 ? 0 : ends[place - 1], ends[place])),
        });
      }
      return read.get(place);
    };
  };

  kyyeu.rows = { rowsOf };
})();
