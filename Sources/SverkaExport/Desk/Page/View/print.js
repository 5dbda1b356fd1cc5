// What is decided, in two columns, for paper.

const Print = (() => {
  /** Makes the document that is printed in place of the page. */
  function prepare(session) {
    document.getElementById('print')?.remove();
    const box = make('div', { id: 'print' }, make('h1', {}, `${Say('title')}: ${Say('print.title')}`));
    for (const [name, rows] of session.rows) {
      const decided = rows.filter((row) => row.status === 'accepted' && !row.isLost);
      const article = session.articles.get(name);
      if (decided.length) box.append(make('h2.name', {}, name), ...decided.map((row) => pair(article, row)));
    }
    const terms = session.glossary.list.filter((term) => Terms.isDecided(term) && term.values.status !== 'rejected');
    if (terms.length) box.append(make('h2', {}, Say('glossary')), ...terms.map(termOf));
    document.body.append(box);
  }

  const noteOf = (note) => (note ? make('p.note', {}, note) : null);

  function pair(article, row) {
    const columns = sides.map((side) => (row[side].length
      ? make('div', { lang: side }, ...row[side].map((number) => {
        const unit = Units.get(article, side, number);
        return make(unit?.heading ? 'p.heading' : 'p', {}, unit?.text ?? '');
      })) : make('div', {}, make('p.none', {}, Say('print.none')))));
    return make('div.printed', {}, ...columns, noteOf(row.note));
  }

  function termOf({ values }) {
    return make('div.printed', {}, ...sides.map((side) => make('div', { lang: side }, values[side] || '–')),
      make('p.note', {}, [Say(`status.${values.status}`), values.note].filter(Boolean).join('; ')));
  }

  return { prepare };
})();
