// What is in sight: filters, the current row, what is selected.

const View = (() => {
  let session, list, rowItems = new WeakMap(), headings = new Map(), asides = new Map(), order = [];
  const state = {
    article: null, status: 'all', flag: '', confidence: 100, query: null, concordance: null,
    current: null, unit: null, selected: new Set(), anchor: null, hasFocus: false,
  };
  const listeners = [];

  function start(theSession, articles, box) {
    session = theSession;
    order = articles;
    list = new LongList(box, { make: element, guess, mark: markItem });
    list.onRender = () => listeners.forEach((listener) => listener('scroll'));
    refresh();
  }

  const onChange = (listener) => listeners.push(listener);

  // MARK: Items

  function itemOf(article, row) {
    if (!rowItems.has(row)) rowItems.set(row, { article, row });
    return rowItems.get(row);
  }

  function kept(map, article, name) {
    if (!map.has(article)) map.set(article, { [name]: article });
    return map.get(article);
  }

  function passes(article, row) {
    if (state.status === 'open' ? !Rows.isOpen(row) : state.status !== 'all' && row.status !== state.status) return false;
    if (state.flag && !row.flags.includes(state.flag)) return false;
    if (state.confidence < 100 && (row.status !== 'proposed' || row.confidence > state.confidence)) return false;
    if (state.concordance && !Concordance.has(state.concordance, article, row)) return false;
    return !state.query || Search.matches(article, row, state.query);
  }

  const isFiltered = () => state.status !== 'all' || state.flag || state.confidence < 100 || state.query || state.concordance;

  /** The items of an article's rows that pass, by the rows, as long as the filters are the same. */
  let passed = { filters: '', rows: new WeakMap() };

  function passing(article) {
    const rows = session.rows.get(article.name);
    if (!passed.rows.has(rows)) passed.rows.set(rows, rows.filter((row) => passes(article, row)).map((row) => itemOf(article, row)));
    return passed.rows.get(rows);
  }

  function items() {
    const out = [];
    const filters = [state.status, state.flag, state.confidence, state.query, state.concordance];
    if (filters.some((filter, i) => filter !== passed.filters[i])) passed = { filters, rows: new WeakMap() };
    for (const article of order) {
      if (state.article && article.name !== state.article) continue;
      const rows = passing(article);
      if (rows.length === 0 && isFiltered()) continue;
      out.push(kept(headings, article, 'heading'));
      for (const item of rows) out.push(item);
      if (article.aside.length && !isFiltered()) out.push(kept(asides, article, 'aside'));
    }
    return state.concordance ? Concordance.ordered(state.concordance, out) : out;
  }

  function element(item) {
    if (item.heading) return make('h2.article', {}, item.heading.name);
    if (item.aside) return asideElement(item.aside);
    if (item.label) return make('h2.article.rendering', {}, ...item.label);
    return Bead.element(item.article, item.row, state.concordance?.query ?? state.query, Boolean(state.concordance));
  }

  function asideElement(article) {
    return make('details.aside', { ontoggle: () => list.render() }, make('summary', {}, Say('aside', article.aside.length)),
      ...article.aside.map(([number, text, language]) => make('p', { lang: language === 'und' ? null : language }, make('b.number', {}, number), ' ', text)));
  }

  /** Pixels of an item that was not seen yet, by the length of its texts. */
  function guess(item) {
    if (!item.row) return item.heading || item.label ? 60 : 40;
    const width = Math.max(20, (list?.box.clientWidth ?? 1000) / 22);
    const length = Math.max(...sides.map((side) => item.row[side].reduce((sum, number) => sum + (Units.get(item.article, side, number)?.text.length ?? 0) + 20, 0)));
    return Math.max(64, 18 + 26 * Math.ceil(length / width));
  }

  function markItem(item, element, place) {
    if (!item.row) return;
    const isCurrent = item === state.current;
    mark(element, 'aria-current', isCurrent ? 'true' : null);
    mark(element, 'tabindex', isCurrent ? 0 : -1);
    mark(element, 'aria-posinset', place + 1);
    mark(element, 'aria-setsize', list.items.length);
    const isSelected = state.selected.has(item.row);
    element.classList.toggle('selected', isSelected);
    const pick = element.querySelector('.pick');
    mark(pick, 'aria-pressed', isSelected);
    if (pick.textContent !== (isSelected ? '☑' : '☐')) pick.textContent = isSelected ? '☑' : '☐';
    element.querySelectorAll('.actions button').forEach((button) => mark(button, 'tabindex', isCurrent ? 0 : -1));
    element.querySelectorAll('[data-unit]').forEach((unit) => {
      const isChosen = isCurrent && state.unit?.number === unit.dataset.unit && state.unit.side === unit.dataset.side;
      unit.classList.toggle('chosen', isChosen);
    });
    mark(element, 'aria-label', label(item));
  }

  function label({ row }) {
    return [`${row.ru.join('+') || '–'} | ${row.en.join('+') || '–'}`, Say(`status.${row.status}`), ...row.flags.map((flag) => Say(`flag.${flag}`))].join(', ');
  }

  /** A row as it is said: its units and what there is to say of it, then its texts. */
  function spoken(item) {
    const { article, row } = item;
    const texts = row.isLost ? row.texts : sides.map((side) => Units.text(article, side, row[side]));
    return [`${label(item)}. `, ...sides.map((side, i) => make('span', { lang: side }, `${texts[i]} `))];
  }

  // MARK: Showing

  /** Shows what passes the filters; the current row stays if it can. */
  function refresh() {
    const { current } = state, place = current ? list.place(current) ?? 0 : 0;
    list.show(items());
    if (current && list.place(current) === undefined) state.current = successor(current, place);
    state.current ??= list.items.find((item) => item.row) ?? null;
    list.render();
    listeners.forEach((listener) => listener('rows'));
  }

  /** The row that has most to do with one that is no more. */
  function successor({ article, row }, place) {
    const rows = session.rows.get(article.name).filter((other) => list.has(itemOf(article, other)));
    const next = rows.find((other) => Rows.key(other) === Rows.key(row))
      ?? rows.find((other) => Rows.isStanding(other) && sides.some((side) => other[side].some((n) => row[side].includes(n))));
    return next ? itemOf(article, next) : list.items.slice(Math.max(0, place - 1)).find((item) => item.row) ?? null;
  }

  function renew() {
    list.renew();
  }

  function filter(changes) {
    Object.assign(state, changes);
    list.renew();
    refresh();
    list.box.scrollTop = 0;
    if (state.current) list.reveal(state.current);
  }

  /** Makes a row the current one; without `how` the list doesn't scroll to it. */
  function go(item, { focus = true, how = 'nearest' } = {}) {
    if (!item) return false;
    if (item !== state.current) state.unit = null;
    state.current = item;
    const element = how ? list.reveal(item, how) : list.elements.get(item);
    list.render();
    if (focus) element?.focus({ preventScroll: true });
    address();
    listeners.forEach((listener) => listener('current'));
    return true;
  }

  /** Makes the row with some units the current one, if it is in the list. */
  function goTo(article, units, options) {
    const row = session.rows.get(article.name)?.find((row) => Rows.key(row) === Rows.key(units) && !row.isLost)
      ?? session.rows.get(article.name)?.find((row) => Rows.isStanding(row) && sides.some((side) => row[side].some((n) => units[side].includes(n))));
    return row ? go(itemOf(article, row), options) : false;
  }

  /** The next row before or behind the current one that fits. */
  function neighbour(step, fits = () => true) {
    let place = state.current ? list.place(state.current) ?? -1 : -1;
    for (place += step; place >= 0 && place < list.items.length; place += step) {
      const item = list.items[place];
      if (item.row && fits(item.row)) return item;
    }
    return null;
  }

  // MARK: Address

  function address() {
    const { current } = state;
    if (!current) return;
    try {
      history.replaceState(null, '', `#${[current.article.name, current.row.ru.join('+'), current.row.en.join('+')].map(encodeURIComponent).join('|')}`);
    } catch { /* where addresses can't be changed, the page is without */ }
  }

  function followAddress() {
    let parts;
    try {
      parts = location.hash.slice(1).split(/\||%7C/i).map(decodeURIComponent);
    } catch {
      return false;
    }
    const article = order.find((article) => article.name === parts[0]);
    if (!article) return false;
    if (state.article && state.article !== article.name) filter({ article: null });
    return goTo(article, { ru: Units.list(parts[1] ?? ''), en: Units.list(parts[2] ?? '') }, { how: 'center' });
  }

  return {
    start, state, onChange, refresh, renew, filter, go, goTo, neighbour, followAddress, itemOf, spoken,
    get list() { return list; }, get articles() { return order; },
  };
})();
