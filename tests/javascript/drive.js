/* Asks the search scripts of the site, in Node or in a browser; tests/javascript/__init__.py. */
window.drive = async ({ files, language, queries, texts }) => {
  const { kyyeu } = window;
  const run = window.runScript;
  const load = async (address) => {
    const script = files[address] ?? files[address.replace(/\?.*$/, "")];
    if (script === undefined) {
      throw new Error(`no ${address}`);
    }
    run(script);
  };
  await kyyeu.engine.open({ base: "", language, load });
  const answers = [];
  for (const [typed, options] of queries) {
    answers.push(await kyyeu.engine.search(typed, options));
  }
  const read = texts.map((text) => {
    const tokens = kyyeu.analysis.tokens(text);
    const between = tokens.map(({ start }, number) =>
      text.slice(number === 0 ? 0 : tokens[number - 1].end, start),
    );
    const folded = tokens.map((token) => token.folded);
    const specials = kyyeu.numbers.specials(folded, between);
    return { tokens, specials, vni: kyyeu.vni.vni(text).text };
  });
  return { answers, read };
};
