// The concordance: every pair that has a term, by what renders it.

const Concordance = (() => {
  const sameTerm = (number, side, name) => Terms.folded(Glossary.termOf(number)?.values[side] ?? '') === name;

  /** What a concordance looks for: the terms of a row of the glossary. */
  function of(term) {
    const names = {}, queries = {};
    for (const side of sides) {
      names[side] = Terms.folded(term.values[side] ?? '');
      queries[side] = names[side] ? Search.query(`${term.values[side]}`) : null;
    }
    const query = { ru: queries.ru?.ru ?? [], en: queries.en?.en ?? [], last: '', exact: true };
    return { term, names, queries, query };
  }

  function stands(search, article, row, side) {
    if (!search.names[side]) return false;
    return row[side].some((number) => {
      const unit = Units.get(article, side, number);
      if (!unit) return false;
      return unit.marks.some(([, , id]) => sameTerm(id, side, search.names[side])) || Search.has(unit.text, side, search.queries[side]);
    });
  }

  const has = (search, article, row) => Rows.isPaired(row) && Rows.isStanding(row) && sides.some((side) => stands(search, article, row, side));

  /** The rendering of the term that stands in a row; null where there is none. */
  function rendering(search, { article, row }) {
    const here = Object.fromEntries(sides.map((side) => [side, stands(search, article, row, side)]));
    const { ru, en } = search.term.values;
    if (here.ru && here.en) return { ru, en };
    const side = here.ru ? 'en' : 'ru';
    const { concept } = search.term.values;
    for (const number of row[side]) {
      for (const [, , id] of Units.get(article, side, number)?.marks ?? []) {
        const term = Glossary.termOf(id);
        const other = otherSide[side];
        if (term && (term.values.concept === concept || Glossary.rowsOf(id, side).some(({ values }) => Terms.folded(values[other]) === search.names[other]))) {
          return side === 'en' ? { ru, en: term.values.en } : { ru: term.values.ru, en };
        }
      }
    }
    return null;
  }

  /** Items by rendering, those without one first. */
  function ordered(search, items) {
    const groups = new Map([['', { rows: [] }]]);
    for (const item of items) {
      if (!item.row) continue;
      const pair = rendering(search, item), name = pair ? `${pair.ru}\t${pair.en}` : '';
      if (!groups.has(name)) groups.set(name, { pair, rows: [] });
      groups.get(name).rows.push(item);
    }
    const sorted = [...groups.values()].filter(({ rows }) => rows.length)
      .sort((a, b) => Number(!b.pair) - Number(!a.pair) || b.rows.length - a.rows.length);
    const { ru, en } = search.term.values;
    const own = make('span', { lang: ru ? 'ru' : 'en' }, ru || en);
    return sorted.flatMap(({ pair, rows }) => {
      const months = [...new Set(rows.map(({ article }) => /(\d{4})[-/_.]?(0[1-9]|1[0-2])/.exec(article.name)?.slice(1, 3).join('-')).filter(Boolean))].sort();
      const seen = ` (${rows.length})${months.length ? `, ${months[0]}${months.length > 1 ? `–${months.at(-1)}` : ''}` : ''}`;
      return [{ label: [...(pair ? pairOf(pair) : [own.cloneNode(true), `: ${Say('glossary.none')}`]), seen] }, ...rows];
    });
  }

  return { of, has, ordered };
})();
