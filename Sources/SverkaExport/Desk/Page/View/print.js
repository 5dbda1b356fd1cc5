// What is decided, in two columns, for paper.

const Print = {
  /** Makes the document that is printed in place of the page. */
  prepare(session) {
    document.getElementById('print')?.remove();
    const box = make('div', { id: 'print' }, make('h1', {}, `${Say('title')}: ${Say('print.title')}`));
    for (const [name, rows] of session.rows) {
      const decided = rows.filter((row) => row.status === 'accepted' && !row.isLost);
      if (!decided.length) continue;
      const article = session.articles.get(name);
      box.append(make('h2', {}, name), ...decided.map((row) => make('div.printed', {}, ...sides.map((side) => make('div', { lang: side },
        ...row[side].map((number) => make('p', {}, Units.get(article, side, number)?.text ?? '')))))));
    }
    document.body.append(box);
  },
};
