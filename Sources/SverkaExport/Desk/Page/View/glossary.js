// The glossary panel: terms, their renderings, and decisions on them.

const Glossary = (() => {
  let session, panel, list, box;
  let baseIds = [];
  const items = new WeakMap();
  const state = { isOpen: false, scope: 'sight', text: '', status: '', order: 'use', current: null, chosen: new Set(), picked: { ru: '', en: '' } };
  /** What marks say by status, the strongest first. */
  const strength = ['preferred', 'admitted', 'deprecated', 'proposed'];
  let ranks = { glossary: null };

  function start(theSession, element) {
    session = theSession;
    baseIds = session.baseGlossary.list.map((term) => term.id);
    panel = element;
    document.addEventListener('selectionchange', pick);
    document.addEventListener('pointerover', (event) => point(event.target.closest?.('[data-term]')));
    View.onChange((what) => { if (state.isOpen && state.scope === 'sight' && !panel.contains(document.activeElement)) soon(what); });
    build();
  }

  let timer = 0;
  function soon() {
    clearTimeout(timer);
    timer = setTimeout(refresh, 150);
  }

  // MARK: Marks in the text

  function rankTable() {
    if (ranks.glossary === session.glossary) return ranks;
    ranks = { glossary: session.glossary, ru: new Map(), en: new Map(), byId: new Map(session.glossary.list.map((term) => [term.id, term])) };
    for (const term of session.glossary.list) {
      for (const side of sides) {
        const name = Terms.folded(term.values[side] ?? '');
        const place = strength.indexOf(term.values.status);
        if (name === '' || place < 0) continue;
        if (!ranks[side].has(name) || ranks[side].get(name) > place) ranks[side].set(name, place);
      }
    }
    return ranks;
  }

  /** The term of a mark as it is now. */
  const termOf = (number) => rankTable().byId.get(baseIds[number]);

  /** How a mark of the text stands: the best status of its term; `none` where it is rejected. */
  function rank(number, side = 'ru') {
    const term = termOf(number);
    const place = term && rankTable()[side].get(Terms.folded(term.values[side] ?? ''));
    return place === undefined ? 'none' : strength[place];
  }

  /** The rows that have the term of a mark. */
  function rowsOf(number, side) {
    const term = termOf(number);
    if (!term) return [];
    const name = Terms.folded(term.values[side]);
    return session.glossary.list.filter((other) => other.values.status !== 'rejected' && Terms.folded(other.values[side]) === name);
  }

  /** Shows what a term is rendered by when it is pointed at. */
  function point(element) {
    if (!element || element.title) return;
    const side = element.closest('[data-side]')?.dataset.side;
    if (!side) return;
    element.title = rowsOf(Number(element.dataset.term), side)
      .map(({ values }) => [`${values.ru} – ${values.en}`, Say(`status.${values.status}`), values.note].filter(Boolean).join('; ')).join('\n');
  }

  // MARK: Panel

  function build() {
    panel.replaceChildren();
    const search = make('input', { type: 'search', placeholder: Say('glossary.search'), 'aria-label': Say('glossary.search'), 'data-field': 'glossary-search', oninput: () => { state.text = search.value; refresh(); } });
    search.value = state.text;
    const choice = (name, label, options, change) => {
      const select = make('select', { 'aria-label': label, 'data-field': name, onchange: () => { change(select.value); refresh(); } },
        ...options.map(([value, text]) => make('option', { value }, text)));
      select.value = state[name];
      return select;
    };
    box = make('div.terms', { tabindex: -1, role: 'list', 'aria-label': Say('glossary') });
    panel.append(
      make('header', {}, make('h2', {}, Say('glossary')), button('close', '×', () => toggle(false), { 'aria-label': Say('action.close') })),
      make('div.filters', {}, search,
        choice('scope', Say('glossary'), [['sight', Say('glossary.sight')], ['all', Say('glossary.all')]], (value) => { state.scope = value; }),
        choice('status', Say('status'), [['', Say('glossary.status')], ...['proposed', 'preferred', 'admitted', 'deprecated', 'rejected'].map((name) => [name, Say(`status.${name}`)])], (value) => { state.status = value; }),
        choice('order', Say('glossary.order'), ['use', 'count', 'ru', 'en'].map((name) => [name, Say(`glossary.order.${name}`)]), (value) => { state.order = value; })),
      make('div.filters', {}, button('new-term', Say('action.new-term'), newTerm), button('join-concepts', Say('action.join-concepts'), joinConcepts), make('span.picked', { 'aria-live': 'polite' })),
      box);
    list = new LongList(box, { make: element, guess: () => 70, mark: markItem });
    list.onRender = () => {};
    if (state.isOpen) refresh();
  }

  function itemOf(term) {
    if (!items.has(term)) items.set(term, { term });
    return items.get(term);
  }

  function shown() {
    let terms = session.glossary.list;
    if (state.scope === 'sight' && state.text === '') terms = inSight();
    if (state.status) terms = terms.filter((term) => term.values.status === state.status);
    if (state.text) {
      const query = Search.query(state.text);
      terms = terms.filter(({ values }) => query && (Search.has(values.ru, 'ru', query) || Search.has(values.en, 'en', query)));
    }
    if (state.order !== 'use') {
      const by = state.order;
      terms = terms.slice().sort((a, b) => (by === 'count' ? Number(b.values.count) - Number(a.values.count) : a.values[by].localeCompare(b.values[by], by)));
    }
    return terms;
  }

  /** The terms that are marked in the rows in sight, with all their renderings, and new ones. */
  function inSight() {
    const concepts = new Set();
    for (const { row, article } of View.list.inSight) {
      if (!row) continue;
      for (const side of sides) {
        for (const number of row[side]) {
          for (const [, , mark] of Units.get(article, side, number)?.marks ?? []) {
            const term = termOf(mark);
            if (term) concepts.add(term.values.concept);
          }
        }
      }
    }
    return session.glossary.list.filter((term) => concepts.has(term.values.concept) || term.isMade);
  }

  function refresh() {
    if (!state.isOpen) return;
    const terms = shown();
    const place = list.place(state.current) ?? 0;
    list.show(terms.map(itemOf));
    if (list.place(state.current) === undefined) {
      const id = state.current?.term.id;
      state.current = list.items.find((item) => item.term.id === id) ?? list.items[Math.min(place, list.items.length - 1)] ?? null;
    }
    list.render();
  }

  const actions = ['prefer', 'admit', 'deprecate', 'reject', 'edit', 'concordance'];
  const signs = { prefer: '★', admit: '✓', deprecate: '⚠', reject: '✗', edit: '✎', concordance: '≡' };
  const keys = { prefer: 'p', admit: 'a', deprecate: 'd', reject: 'r', edit: 'e', concordance: 'c' };

  function element({ term }) {
    const { values } = term;
    const box = make(`div.term-row.${values.status}`, { role: 'listitem', 'data-concept': values.concept, 'data-status': values.status, 'data-ru': values.ru, 'data-en': values.en, tabindex: -1 });
    const chosen = make('input', { type: 'checkbox', 'aria-label': Say('glossary.choose'), title: Say('glossary.choose'), tabindex: -1, 'data-field': 'choose' });
    const bar = make('div.actions', { role: 'group', 'aria-label': Say('actions') });
    for (const action of actions) {
      bar.append(make('button', { type: 'button', 'data-action': action, tabindex: -1, title: `${Say(`action.${action}`)} (${keys[action]})`, 'aria-label': Say(`action.${action}`) }, signs[action]));
    }
    box.append(
      make('div.head', {}, chosen, ...pairOf(values)),
      suggestions(term) ?? '',
      make('div.facts', {}, make(`span.chip.${values.status}`, {}, Say(`status.${values.status}`)),
        make('span', {}, Say('glossary.seen', Number(values.count) || 0)), values.concept ? make('span.concept', {}, values.concept) : null,
        values.first_seen ? make('span', {}, `${values.first_seen}–${values.last_seen ?? ''}`) : null),
      values.note ? make('em.note', {}, values.note) : '',
      values.ru_context || values.en_context ? make('details', {}, make('summary', { tabindex: -1 }, values.context_at || '…'), make('p', { lang: 'ru' }, values.ru_context), make('p', { lang: 'en' }, values.en_context)) : '',
      bar);
    return box;
  }

  /** The renderings that a run proposes for a row with one side, to be filled in. */
  function suggestions({ values }) {
    const side = sides.find((side) => !values[side]);
    const texts = side ? (values.suggestions ?? '').split(';').map((text) => text.trim()).filter(Boolean) : [];
    if (!texts.length) return null;
    return make('div.suggestions', { role: 'group', 'aria-label': Say('action.fill') },
      ...texts.map((text) => make('button', { type: 'button', 'data-action': 'fill', tabindex: -1, lang: side, title: Say('action.fill') }, text)));
  }

  /** Fills a rendering in; the row stays the current one, since nothing is decided on it yet. */
  function fill({ term }, text) {
    const side = sides.find((side) => !term.values[side]);
    if (!side) return;
    session.perform({ changes: [{ id: term.id, set: { [side]: text } }] });
    Status.say(...pairOf({ ...term.values, [side]: text }));
    focusCurrent();
  }

  function markItem(item, element, place) {
    const isCurrent = item === state.current;
    mark(element, 'aria-current', isCurrent ? 'true' : null);
    mark(element, 'tabindex', isCurrent ? 0 : -1);
    mark(element, 'aria-posinset', place + 1);
    mark(element, 'aria-setsize', list.items.length);
    element.querySelectorAll('button').forEach((button) => mark(button, 'tabindex', isCurrent ? 0 : -1));
    element.querySelector('[data-field=choose]').checked = state.chosen.has(item.term.id);
  }

  // MARK: Doing

  function toggle(isOpen = !state.isOpen, focus = true) {
    state.isOpen = isOpen;
    panel.hidden = !isOpen;
    document.body.classList.toggle('with-glossary', isOpen);
    if (isOpen) {
      refresh();
      if (focus) focusCurrent();
    } else {
      View.go(View.state.current);
    }
    View.list.render();
  }

  function focusCurrent() {
    if (!state.current) {
      panel.querySelector('input')?.focus();
      return;
    }
    list.reveal(state.current)?.focus({ preventScroll: true });
    list.render();
    const { values } = state.current.term;
    Voice.say('place', ...pairOf(values), `, ${Say(`status.${values.status}`)}`);
  }

  function perform(action, item = state.current) {
    if (!item) return;
    state.current = item;
    const { id, values } = item.term;
    const place = list.place(item);
    if (action === 'concordance') {
      View.filter({ concordance: Concordance.of(item.term), article: null });
      // Where the panel covers the rows it makes room for them.
      if (panel.offsetWidth >= document.body.clientWidth) toggle(false);
      Status.say(Say('said.found', View.list.items.filter(({ row }) => row).length));
      return;
    }
    if (action === 'edit') {
      edit(item.term);
      return;
    }
    const changes = action === 'prefer' ? Terms.prefer(session.glossary, id)
      : [{ id, set: { status: { admit: 'admitted', deprecate: 'deprecated', reject: 'rejected' }[action] } }];
    session.perform({ changes });
    Status.say(...pairOf(values), `: ${Say(`status.${changes[0].set.status}`)}`);
    const next = list.items[Math.min(place + 1, list.items.length - 1)];
    state.current = next ?? state.current;
    focusCurrent();
  }

  function edit(term) {
    const { values } = term;
    Dialogs.ask(Say('action.edit'), [
      { name: 'ru', label: Say('russian'), value: values.ru }, { name: 'en', label: Say('english'), value: values.en },
      { name: 'note', label: Say('note'), value: values.note ?? '' },
    ], (given) => {
      const set = {};
      for (const name of ['ru', 'en', 'note']) if (given[name].trim() !== (values[name] ?? '')) set[name] = given[name].trim();
      if (given.ru.trim() === '' && given.en.trim() === '') Status.say(Say('glossary.needsTerm'));
      else if (Object.keys(set).length) session.perform({ changes: [{ id: term.id, set }] });
    });
  }

  function joinConcepts() {
    const ids = session.glossary.list.filter((term) => state.chosen.has(term.id)).map((term) => term.id);
    if (ids.length < 2) {
      Status.say(Say('glossary.twoTerms'));
      return;
    }
    const changes = Terms.join(session.glossary, ids);
    state.chosen.clear();
    if (changes.length) session.perform({ changes });
    Status.say(Say('glossary.joined', session.glossary.list.find((term) => term.id === ids[0]).values.concept));
    refresh();
  }

  /** What is selected in the texts, a side each. */
  function pick() {
    const selection = getSelection();
    const text = selection?.toString().replace(/✂/g, '').replace(/\s+/g, ' ').trim();
    if (!text) return;
    const element = (node) => (node?.nodeType === 1 ? node : node?.parentElement);
    const unit = element(selection.anchorNode)?.closest('[data-side]');
    if (!unit || text.length > 200) return;
    state.picked[unit.dataset.side] = text;
    const shown = panel.querySelector('.picked');
    shown?.replaceChildren(...pairOf(state.picked));
  }

  function newTerm() {
    const { picked } = state;
    const hint = picked.ru && picked.en ? null : make('p.hint', {}, Say('glossary.selectText'));
    Dialogs.ask(Say('action.new-term'), [
      { name: 'ru', label: Say('russian'), value: Search.citation(picked.ru, 'ru') },
      { name: 'en', label: Say('english'), value: Search.citation(picked.en, 'en') },
    ], ({ ru, en }) => {
      if (ru.trim() === '' && en.trim() === '') {
        Status.say(Say('glossary.needsTerm'));
        return;
      }
      session.perform({ changes: Terms.create(session.glossary, ru.trim(), en.trim(), 'preferred') });
      state.picked = { ru: '', en: '' };
      Status.say(...pairOf({ ru, en }), `: ${Say('status.preferred')}`);
    }, hint);
  }

  /** Whether a key was one of the panel's. */
  function key(event) {
    const move = { KeyJ: 1, ArrowDown: 1, KeyK: -1, ArrowUp: -1 }[event.code];
    if (move) {
      const next = list.items[(list.place(state.current) ?? -move) + move];
      if (next) {
        state.current = next;
        focusCurrent();
      }
      return true;
    }
    const action = { KeyP: 'prefer', KeyA: 'admit', KeyD: 'deprecate', KeyR: 'reject', KeyE: 'edit', KeyC: 'concordance' }[event.code];
    if (action) perform(action);
    else if (event.code === 'KeyX' && state.current) choose(state.current);
    else if (event.code === 'KeyM') joinConcepts();
    else if (event.code === 'KeyT') newTerm();
    else if (event.code === 'Slash') panel.querySelector('input').focus();
    else return false;
    return true;
  }

  function choose(item) {
    if (!state.chosen.delete(item.term.id)) state.chosen.add(item.term.id);
    list.render();
  }

  function click(event) {
    const element = event.target.closest('.term-row');
    if (!element) return;
    const item = [...list.elements].find(([, other]) => other === element)?.[0];
    if (!item) return;
    const action = event.target.closest('[data-action]')?.dataset.action;
    if (event.target.dataset.field === 'choose') choose(item);
    else if (action === 'fill') {
      state.current = item;
      fill(item, event.target.textContent);
    } else if (action) perform(action, item);
    else if (!event.target.closest('details')) {
      state.current = item;
      list.render();
    }
  }

  /** After a step: marks and rows as they are now. */
  function changed() {
    if (state.isOpen) {
      refresh();
      if (panel.contains(document.activeElement) || document.activeElement === document.body) focusCurrent();
    }
  }

  return { start, build, rank, rowsOf, termOf, toggle, refresh, perform, key, click, changed, newTerm, joinConcepts, state };
})();
