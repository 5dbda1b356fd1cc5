// The page as a whole: what it is made of, and what is done by name.

const Page = (() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  let session, keeper, build, ready, searching = 0;
  const get = (id) => document.getElementById(id);

  // MARK: Starting

  function languageOf() {
    try {
      const kept = localStorage.getItem('sverka-language');
      if (kept) return kept;
    } catch { /* the browser's it is */ }
    return navigator.language?.startsWith('ru') ? 'ru' : 'en';
  }

  function fnv(text) {
    let hash = 0x811C9DC5;
    for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return (hash >>> 0).toString(16);
  }

  async function start() {
    Say.language = languageOf();
    Tables.guardWords(data.guard);
    Search.take(data.forms);
    const articles = data.articles.map(Units.article);
    const rows = data.articles.map((article, i) => [articles[i].name, article.r.map((row) => Rows.read(articles[i], row))]);
    session = new Session(articles, rows, Terms.read(Tables.parse(data.glossary)));
    const folder = location.pathname.replace(/[^/]*$/, '');
    keeper = new Keeper(`${data.id} ${folder}`);
    build = fnv(data.articles.map((article) => article.d + article.s + JSON.stringify(article.r.map((row) => row.slice(0, 8)))).join('\n') + data.glossary);
    keeper.onFailure = () => {
      const text = Say(keeper.isTaken ? 'said.taken' : 'said.notKept');
      if (!document.querySelector('.warning')?.textContent.startsWith(text)) Status.warn(text);
    };
    frame();
    Actions.start(session);
    Save.start(session, keeper, data.other);
    await keeper.open();
    await restore();
    Glossary.start(session, get('glossary'));
    View.start(session, articles, get('list'));
    session.onChange(keepStep);
    session.onChange(changed);
    Keys.start(perform);
    listen();
    texts();
    if (!View.followAddress()) View.go(View.state.current, { focus: false });
    document.body.classList.add('ready');
    document.body.dataset.ready = 'true';
  }

  /** Takes up what was kept, and says what fits no more. */
  async function restore() {
    const kept = await keeper.read();
    if (keeper.failed) {
      Status.warn(Say('said.notKept'));
      return;
    }
    if (kept.steps.length === 0) return;
    const followed = Follow.steps(kept.steps, kept.done, kept.states, session.articles);
    session.restore(followed.steps, followed.done);
    if (kept.build !== build || followed.unfit.length) {
      // The page was made anew: what it has already is no step any more.
      session.steps.length = session.done;
      session.undoes.length = session.done;
      await keeper.all(session, build, followed.elsewhere);
    }
    if (session.done) Status.say(Say('said.kept', session.done));
    if (followed.unfit.length) {
      const list = followed.unfit.flatMap((step) => step.sets.map((set) => `${step.doc} ${set.ru.join('+')}|${set.en.join('+')}`));
      Status.warn(`${Say('said.unfit')}: ${list.join('; ')}`);
    }
  }

  const statesKept = new Set();

  function keepStep(step, how) {
    if (how !== 'perform') {
      keeper.cursor(session, build);
      return;
    }
    const article = step.doc && session.articles.get(step.doc);
    const isNew = article && !statesKept.has(article.name);
    if (isNew) statesKept.add(article.name);
    keeper.step(session, build, isNew ? Follow.state(article) : null);
  }

  function changed(step) {
    if (step.changes) {
      View.renew();
      Glossary.changed();
    }
    View.refresh();
    counts();
  }

  // MARK: Frame

  function frame() {
    document.body.append(
      make('header', { id: 'bar' },
        make('h1', {}, 'Sverka'),
        make('div.group', { id: 'filters' }),
        make('div.group', { id: 'tools' })),
      make('div', { id: 'warnings' }),
      make('div', { id: 'work' },
        make('nav', { id: 'articles' }),
        make('main', {}, make('div', { id: 'list', role: 'feed', tabindex: -1 })),
        make('aside', { id: 'glossary', hidden: true })),
      make('footer', { id: 'foot' }, make('div', { id: 'status' }), make('div.group', { id: 'way' }),
        make('div.spoken', { id: 'spoken', role: 'status', 'aria-live': 'polite', 'aria-atomic': 'true' })));
  }

  function option(value, text) {
    return make('option', { value }, text);
  }

  function select(name, label, options, value, change) {
    const element = make('select', { 'data-field': name, 'aria-label': label, onchange: () => change(element.value) }, ...options);
    element.value = value;
    return element;
  }

  /** All texts of the frame, in the page's language. */
  function texts() {
    document.documentElement.lang = Say.language;
    document.title = Say('title');
    get('bar').querySelector('h1').textContent = Say('title');
    get('list').setAttribute('aria-label', Say('articles'));
    get('articles').setAttribute('aria-label', Say('articles'));
    get('glossary').setAttribute('aria-label', Say('glossary'));
    const { state } = View;
    const search = make('input', { type: 'search', 'data-action': 'search', placeholder: Say('search'), 'aria-label': Say('search') });
    search.value = state.query?.text ?? '';
    clearTimeout(searching);
    search.addEventListener('input', () => {
      clearTimeout(searching);
      searching = setTimeout(() => find(search.value), 120);
    });
    search.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') {
        clearTimeout(searching);
        find(search.value);
        View.go(View.state.current);
      }
    });
    get('way').replaceChildren(way('previous-open', '‹', 'previousOpen', 'p'), make('span', { id: 'left' }), way('next-open', '›', 'nextOpen', 'n'));
    const above = make('input', { type: 'number', min: 0, max: 100, value: 95, 'data-field': 'above', 'aria-label': Say('action.acceptAbove') });
    get('filters').replaceChildren(
      search,
      select('article', Say('articles'), [option('', Say('articles.all')), ...View.articles.map(({ name }) => option(name, name))], state.article ?? '', showArticle),
      select('status', Say('status'), ['all', 'open', 'proposed', 'accepted', 'rejected'].map((name) => option(name, Say(`status.${name}`))), state.status, (status) => View.filter({ status })),
      select('flag', Say('flag'), [option('', Say('flag.all')), ...['gap', 'numbers', 'names', 'length', 'partial', 'crossed', 'untranslated', 'terms'].map((name) => option(name, Say(`flag.${name}`)))], state.flag, (flag) => View.filter({ flag })),
      select('confidence', Say('confidence.most'), [100, 95, 90, 80, 70, 50].map((value) => option(value, value === 100 ? Say('confidence.most') + '…' : `≤ ${value} %`)), state.confidence, (value) => View.filter({ confidence: Number(value) })),
      make('details.many', {}, make('summary', {}, Say('action.acceptAbove') + '…'),
        make('div', {}, button('accept-above', Say('action.acceptAbove'), () => Actions.acceptAbove(Number(above.value))), above, ' %',
          button('accept-article', Say('action.acceptArticle'), () => Actions.acceptArticle()))),
      button('all', Say('action.all'), () => perform('all')));
    get('tools').replaceChildren(
      signed('undo', '↶', 'z'), signed('redo', '↷', 'Z'),
      button('save', Say('action.save'), () => perform('save')), button('download', Say('action.download'), () => perform('download'), { class: 'seldom' }),
      button('glossary', Say('action.glossary'), () => perform('glossary'), { title: 'g' }),
      button('language', Say('action.language'), () => perform('language'), { class: 'seldom', lang: Say.language === 'ru' ? 'en' : 'ru' }),
      button('help', '?', () => perform('help'), { class: 'seldom', 'aria-label': Say('action.help') }),
      button('more', '☰', () => perform('more'), { 'aria-label': Say('action.more'), 'aria-controls': 'filters', 'aria-expanded': get('bar').classList.contains('open') }));
    counts();
  }

  /** A button that leads to the next or the previous row to look at. */
  function way(action, sign, name, key) {
    return button(action, sign, () => perform(name), { title: `${Say(`action.${name}`)} (${key})`, 'aria-label': Say(`action.${name}`) });
  }

  /** A button that is a sign alone where there is little room. */
  function signed(action, sign, key) {
    return make('button', { type: 'button', 'data-action': action, title: key, 'aria-label': Say(`action.${action}`), onclick: () => perform(action) },
      make('span.sign', { 'aria-hidden': 'true' }, sign), make('span.word', {}, Say(`action.${action}`)));
  }

  /** Shows one article; by an empty name all of them. */
  function showArticle(name) {
    View.state.current = null;
    View.filter({ article: name || null, concordance: null });
    get('filters').querySelector('[data-field=article]').value = name;
    counts();
  }

  function find(text) {
    View.filter({ query: Search.query(text) });
    Status.say(Say('said.found', View.list.items.filter(({ row }) => row).length));
  }

  // MARK: Articles

  const openCounts = new WeakMap();

  function leftIn(rows) {
    if (!openCounts.has(rows)) openCounts.set(rows, rows.reduce((sum, row) => sum + (Rows.isOpen(row) ? 1 : 0), 0));
    return openCounts.get(rows);
  }

  function counts() {
    const nav = get('articles');
    if (nav.dataset.language !== Say.language) {
      nav.dataset.language = Say.language;
      const pages = data.pages.length > 1
        ? [make('details.pages', {}, make('summary', {}, Say('pages')), ...data.pages.map((page, i) => make('a', { href: page, 'aria-current': i === data.page ? 'page' : null }, page)))] : [];
      nav.replaceChildren(...pages, make('button', { type: 'button', 'data-article': '' }, Say('articles.all')),
        ...View.articles.map((article) => make('button', { type: 'button', 'data-article': article.name }, make('span.name', {}, article.name), ' ', make('small'))));
    }
    let sum = 0;
    nav.querySelectorAll('button[data-article]').forEach((button, i) => {
      mark(button, 'aria-current', button.dataset.article === (View.state.article ?? '') ? 'true' : null);
      if (i === 0) return;
      const left = leftIn(session.rows.get(View.articles[i - 1].name));
      sum += left;
      const text = left ? String(left) : '✓';
      const small = button.querySelector('small');
      if (small.textContent !== text) small.textContent = text;
      mark(button, 'title', left ? Say('left', left) : Say('left.none'));
    });
    const unsaved = Save.count();
    const anew = [...session.rows].reduce((sum, [name, rows]) => (rows === session.base.get(name) ? sum : sum + rows.filter((row) => row.isAnew && Rows.isStanding(row)).length), 0);
    get('left').textContent = [sum ? Say('left', sum) : Say('left.none'), anew ? Say('anew.count', anew) : '', unsaved ? Say('unsaved', unsaved) : ''].filter(Boolean).join(' · ');
    get('tools').querySelector('[data-action=undo]')?.toggleAttribute('disabled', session.done === 0);
    get('tools').querySelector('[data-action=redo]')?.toggleAttribute('disabled', session.done === session.steps.length);
    get('tools').querySelector('[data-action=save]')?.classList.toggle('due', unsaved > 0);
  }

  Save.onSaved = () => counts();

  // MARK: Doing

  const isOpen = (row) => Rows.isOpen(row);
  const byName = {
    accept: Actions.accept, reject: Actions.reject, reopen: Actions.reopen, omit: Actions.omit, note: Actions.note,
    join: () => Actions.join(1), joinAbove: () => Actions.join(-1), part: () => Actions.part(), up: () => Actions.move(-1), down: () => Actions.move(1),
    unit: () => Actions.choose(1), unitBefore: () => Actions.choose(-1), select: () => Actions.select(), selectRange: () => Actions.select(View.state.current, true),
    next: () => View.go(View.neighbour(1)), previous: () => View.go(View.neighbour(-1)),
    nextOpen: () => View.go(View.neighbour(1, isOpen), { how: 'center' }) || Status.say(Say('left.none')),
    previousOpen: () => View.go(View.neighbour(-1, isOpen), { how: 'center' }) || Status.say(Say('left.none')),
    undo: () => Actions.undo(), redo: () => Actions.redo(), save: () => Save.save(), download: () => Save.download(),
    search: () => {
      if (!get('filters').checkVisibility()) perform('more');
      get('filters').querySelector('input').select();
    }, glossary: () => Glossary.toggle(), help: () => Dialogs.help(),
    all: () => { View.filter({ article: null, status: 'all', flag: '', confidence: 100, query: null, concordance: null }); texts(); },
    language: () => {
      Say.language = Say.language === 'ru' ? 'en' : 'ru';
      try {
        localStorage.setItem('sverka-language', Say.language);
      } catch { /* for this time alone */ }
      texts();
      Status.say('');
      Glossary.build();
      View.renew();
      View.list.render();
    },
    more: () => mark(get('tools').querySelector('[data-action=more]'), 'aria-expanded', get('bar').classList.toggle('open')),
    escape: () => {
      if (document.querySelector('dialog')) return;
      if (View.state.selected.size) {
        View.state.selected.clear();
        View.list.render();
      } else if (get('glossary').contains(document.activeElement)) {
        Glossary.toggle(false);
      } else if (View.state.query || View.state.concordance) {
        View.filter({ query: null, concordance: null });
        texts();
        View.go(View.state.current);
      }
    },
  };

  function perform(action) {
    byName[action]?.();
  }

  // MARK: Listening

  function itemOf(element) {
    const bead = element.closest?.('.bead');
    return bead && [...View.list.elements].find(([, other]) => other === bead)?.[0];
  }

  function listen() {
    get('list').addEventListener('click', (event) => {
      const item = itemOf(event.target);
      if (!item) return;
      const action = event.target.closest('[data-action]')?.dataset.action;
      const cut = event.target.closest('[data-cut]');
      const unit = event.target.closest('[data-unit]');
      if (action && action !== 'accept' && action !== 'reject' || !action) View.go(item, { focus: !getSelection()?.toString() });
      else View.state.current = item;
      if (cut) Actions.part({ side: unit.dataset.side, number: cut.dataset.cut });
      else if (action) perform(action);
      else if (event.target.closest('.chip, .term, .alone')?.title && !getSelection()?.toString()) Status.say(event.target.closest('.chip, .term, .alone').title);
      else if (event.ctrlKey || event.metaKey || event.shiftKey) Actions.select(item, event.shiftKey);
      else if (unit) {
        View.state.unit = { side: unit.dataset.side, number: unit.dataset.unit };
        View.list.render();
      }
    });
    get('list').addEventListener('focusin', (event) => {
      const item = itemOf(event.target);
      // Nothing may move between the press of a button and its release.
      if (item && item !== View.state.current) View.go(item, { focus: false, how: null });
    });
    get('articles').addEventListener('click', (event) => {
      const name = event.target.closest('[data-article]')?.dataset.article;
      if (name === undefined) return;
      showArticle(name);
      View.go(View.state.current);
    });
    get('glossary').addEventListener('click', (event) => Glossary.click(event));
    get('list').addEventListener('pointerover', Focus.pointed);
    get('list').addEventListener('pointerleave', () => Focus.light(null));
    View.onChange((what) => { if (what === 'current') Voice.say('place', ...View.spoken(View.state.current)); });
    Focus.keep();
    window.addEventListener('hashchange', () => View.followAddress());
    window.addEventListener('beforeprint', () => Print.prepare(session));
    window.addEventListener('beforeunload', (event) => {
      if (keeper.failed && Save.isDownloaded !== session.done && Save.count() > 0) event.preventDefault();
    });
  }

  ready = start();
  return { perform, ready, get session() { return session; }, get keeper() { return keeper; } };
})();
