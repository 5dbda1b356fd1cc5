// A row as the page shows it: both sides level, what ties them, what there is to
// say of it, and what can be done.

const Bead = (() => {
  const word = /[\p{L}\p{N}]+(?:['’‑-][\p{L}\p{N}]+)*/uy;

  /** Ranges of a side's joined text as ranges of its units: a list a unit. */
  function byUnit(units, ranges) {
    const out = units.map(() => []);
    let start = 0;
    units.forEach((unit, i) => {
      const end = start + unit.text.length;
      for (const range of ranges) {
        if (range.from >= start && range.to <= end) out[i].push({ ...range, from: range.from - start, to: range.to - start });
      }
      start = end + 1;
    });
    return out;
  }

  /** Where words match or have no partner on a side, by its joined text. */
  function wordRanges(row, side, text) {
    if (!row.words) return [];
    const at = side === 'ru' ? 0 : 1;
    const pairs = (numbers, kind) => {
      const out = [];
      for (let i = 0; i < (numbers?.length ?? 0); i += 2) out.push({ from: numbers[i], to: numbers[i + 1], kind });
      return out;
    };
    const out = [...pairs(row.words[at], 'numbers'), ...pairs(row.words[2 + at], 'names')];
    const matches = row.words[4] ?? [];
    for (let i = at; i < matches.length; i += 2) {
      word.lastIndex = matches[i];
      const length = word.exec(text)?.[0].length ?? 1;
      out.push({ from: matches[i], to: matches[i] + length, kind: 'match', match: i >> 1 });
    }
    return out;
  }

  /** The text of a unit with its marks, outer ones around inner ones. */
  function write(element, text, ranges) {
    const edges = new Set([0, text.length]);
    ranges.forEach(({ from, to }) => { edges.add(from); edges.add(to); });
    const cuts = [...edges].sort((a, b) => a - b);
    let open = null, inside = null;
    for (let i = 0; i + 1 < cuts.length; i += 1) {
      const piece = text.slice(cuts[i], cuts[i + 1]);
      const here = ranges.filter(({ from, to }) => from <= cuts[i] && to >= cuts[i + 1]);
      const term = here.find(({ kind }) => kind === 'term');
      if (term !== open) {
        open = term ?? null;
        inside = term ? make(`mark.term.${term.rank}`, { 'data-term': term.term }) : null;
        if (inside) element.append(inside);
      }
      let target = inside ?? element;
      for (const { kind, match } of here) {
        if (kind === 'term') continue;
        const wrapped = kind === 'match' ? make('span.word', { 'data-match': match }) : kind === 'found' ? make('mark.found') : make(`span.alone.${kind}`, { title: Say(`alone.${kind}`) });
        target.append(wrapped);
        target = wrapped;
      }
      target.append(piece);
    }
  }

  /** One side of a row. */
  function sideOf(article, row, side, found) {
    const box = make(`div.side.${side}`, { lang: side });
    if (row.isLost) {
      if (row.texts[side === 'ru' ? 0 : 1]) box.append(make('p.unit', {}, make('b.number', {}, row[side].join('+')), ' ', row.texts[side === 'ru' ? 0 : 1]));
      return box;
    }
    const units = row[side].map((number) => Units.get(article, side, number)).filter(Boolean);
    const words = byUnit(units, wordRanges(row, side, units.map((unit) => unit.text).join(' ')));
    units.forEach((unit, i) => {
      const paragraph = make(unit.heading ? 'p.unit.heading' : 'p.unit', { 'data-unit': unit.number, 'data-side': side });
      paragraph.append(make('b.number', {}, unit.number), ' ');
      const ranges = unit.marks.map(([from, to, term]) => ({ from, to, term, kind: 'term', rank: Glossary.rank(term, side) })).filter(({ rank }) => rank !== 'none');
      const text = make('span.text');
      const searched = found ? Search.ranges(unit.text, side, found).map(([from, to]) => ({ from, to, kind: 'found' })) : [];
      if (unit.ends?.length > 1) {
        let start = 0;
        unit.ends.forEach((end, k) => {
          const inside = [...ranges, ...words[i], ...searched].filter(({ from, to }) => from >= start && to <= end)
            .map((range) => ({ ...range, from: range.from - start, to: range.to - start }));
          write(text, unit.text.slice(start, end), inside);
          if (k + 1 < unit.ends.length && Rows.isStanding(row)) {
            text.append(make('button.cut', { type: 'button', tabindex: -1, 'data-cut': Units.sentences(article, side, unit.number)[k + 1], title: Say('cut'), 'aria-label': Say('cut') }, '✂'));
          }
          start = end;
        });
      } else {
        write(text, unit.text, [...ranges, ...words[i], ...searched]);
      }
      paragraph.append(text);
      box.append(paragraph);
    });
    return box;
  }

  /** What a chip says of a flag: which numbers, which names. */
  function chip(article, row, flag) {
    const text = [Say(`flag.${flag}`)];
    const at = { numbers: 0, names: 2 }[flag];
    if (row.words && at !== undefined) {
      const alone = sides.map((side, i) => {
        const joined = Units.text(article, side, row[side]);
        const out = [];
        const ranges = row.words[at + i] ?? [];
        for (let k = 0; k < ranges.length; k += 2) out.push(joined.slice(ranges[k], ranges[k + 1]));
        return out.join(', ');
      });
      if (alone[0] || alone[1]) text.push(': ', make('span', { lang: 'ru' }, alone[0] || '–'), ' ↔ ', make('span', { lang: 'en' }, alone[1] || '–'));
    }
    return make(`span.chip.${flag}`, { title: Say(`flag.${flag}.why`) }, ...text);
  }

  const actions = ['accept', 'reject', 'join', 'part', 'up', 'down', 'omit', 'note'];
  const signs = { accept: '✓', reject: '✗', join: '⇊', part: '✂', up: '↑', down: '↓', omit: '∅', note: '✎', reopen: '↺' };

  function verdict(article, row) {
    const box = make('div.verdict');
    if (Rows.isPaired(row) && !row.isLost) {
      const bar = make('span.bar', { role: 'img', 'aria-label': Say('confidence', row.confidence), title: Say('confidence', row.confidence) }, make('i'));
      bar.firstChild.style.width = `${row.confidence}%`;
      box.append(bar);
    }
    if (Rows.isDecided(row)) box.append(make(`span.chip.${row.status}`, {}, Say(`status.${row.status}`)));
    for (const flag of row.flags) if (row.status === 'proposed') box.append(chip(article, row, flag));
    if (row.isAnew) box.append(make('span.chip.anew', { title: Say('anew.why') }, Say('anew')));
    if (row.problem) box.append(make('span.chip.problem', { title: Say(`problem.${row.problem}`) }, Say(`problem.${row.problem}`)));
    if (row.note) box.append(make('em.note', {}, row.note));
    const bar = make('div.actions', { role: 'group', 'aria-label': Say('actions') });
    if (!row.isLost) {
      for (const action of Rows.isDecided(row) ? [...actions, 'reopen'] : actions) {
        bar.append(make('button', { type: 'button', 'data-action': action, tabindex: -1, title: `${Say(`action.${action}`)}${keyOf(action)}`, 'aria-label': Say(`action.${action}`) }, signs[action]));
      }
    }
    box.append(bar);
    return box;
  }

  function keyOf(action) {
    const key = Keys.of(action);
    return key ? ` (${key})` : '';
  }

  /** The shape between the sides, by how many units each has. */
  function tie(row) {
    const shape = !row.ru.length || !row.en.length ? 'none' : row.ru.length === 1 && row.en.length === 1 ? 'one'
      : row.ru.length > row.en.length ? 'fromMany' : row.ru.length < row.en.length ? 'toMany' : 'many';
    return make(`div.tie.${shape}`, { 'aria-hidden': 'true' });
  }

  /**
   * The element of a row.
   *
   * - found: what is searched for; isApart: whether it stands among rows of other
   *   articles, so that its own has to be named.
   */
  function element(article, row, found, isApart = false) {
    const classes = ['bead', Rows.isPaired(row) ? 'pair' : 'single', row.status];
    if (row.flags.includes('gap') && row.status === 'proposed') classes.push('gap');
    if (row.isLost) classes.push('lost');
    if (Rows.isOpen(row)) classes.push('open');
    const out = make(`article.${classes.join('.')}`, {
      'data-document': article.name, 'data-ru': row.ru.join('+'), 'data-en': row.en.join('+'), 'data-status': row.status, tabindex: -1,
    });
    if (isApart) out.append(make('div.where', {}, article.name));
    out.append(make('button.pick', { type: 'button', 'data-action': 'select', tabindex: -1, title: Say('action.select'), 'aria-label': Say('action.select') }, '☐'));
    out.append(sideOf(article, row, 'ru', found), tie(row), sideOf(article, row, 'en', found), verdict(article, row));
    return out;
  }

  return { element, signs };
})();
