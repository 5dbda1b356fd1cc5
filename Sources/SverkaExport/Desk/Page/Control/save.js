// Saving into the tables of the folder, and downloading what is decided.

const Save = (() => {
  let session, keeper, others = [], handle = null;
  const names = { rows: 'alignment.tsv', terms: 'glossary.tsv' };

  function start(theSession, theKeeper, otherColumns) {
    [session, keeper, others] = [theSession, theKeeper, otherColumns];
  }

  const parts = () => [...session.articles.values()].map((article) => ({ article, base: session.base.get(article.name), rows: session.rows.get(article.name) }));

  /** How many decisions are not in the tables yet. */
  function count() {
    let sum = Terms.difference(session.baseGlossary, session.glossary).length;
    for (const { base, rows } of parts()) if (base !== rows) sum += Rows.difference(base, rows).length;
    return sum;
  }

  // MARK: Downloading

  function offer(name, text) {
    const link = make('a', { download: name, href: URL.createObjectURL(new Blob([text], { type: 'text/tab-separated-values' })) });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  function download() {
    offer('decisions.alignment.tsv', Merge.decisions(parts(), others));
    offer('decisions.glossary.tsv', Terms.decisions(session.glossary));
    Status.say(Say('said.downloaded'));
    Save.isDownloaded = session.done;
  }

  // MARK: Saving

  async function folder() {
    handle ??= await keeper.handle();
    if (handle) {
      try {
        const isGranted = !handle.queryPermission || await handle.queryPermission({ mode: 'readwrite' }) === 'granted'
          || await handle.requestPermission({ mode: 'readwrite' }) === 'granted';
        if (isGranted) return handle;
      } catch { /* the folder is gone: it is asked for again */ }
    }
    handle = await showDirectoryPicker({ id: 'sverka', mode: 'readwrite' });
    await keeper.keepHandle(handle);
    return handle;
  }

  async function read(folder, name) {
    try {
      return await (await (await folder.getFileHandle(name)).getFile()).text();
    } catch (error) {
      if (error.name === 'NotFoundError') return null;
      throw error;
    }
  }

  async function write(folder, name, text) {
    const file = await folder.getFileHandle(name, { create: true });
    const writer = await file.createWritable();
    await writer.write(text);
    await writer.close();
  }

  /** Saves where the browser can, else downloads. */
  async function save() {
    if (!window.showDirectoryPicker) {
      download();
      return;
    }
    try {
      await saveTo(await folder(), new Map());
    } catch (error) {
      if (error.name !== 'AbortError') Status.warn(Say('said.notSaved', error.message));
    }
  }

  async function saveTo(folder, choices) {
    const texts = {};
    const tables = {};
    for (const [kind, name] of Object.entries(names)) {
      texts[kind] = await read(folder, name);
      try {
        tables[kind] = texts[kind] === null ? empty(kind) : Tables.parse(texts[kind]);
      } catch (error) {
        throw new Error(`${name}: ${error.message}`);
      }
    }
    const rows = Merge.alignment(tables.rows, parts(), choices);
    const terms = Merge.glossary(tables.terms, session.baseGlossary, session.glossary, choices);
    const conflicts = [...rows.conflicts, ...terms.conflicts];
    if (conflicts.length) {
      await settle(conflicts, choices);
      return saveTo(folder, choices);
    }
    if (rows.stale.length) Status.warn(Say('said.stale', rows.stale.join(', ')));
    const number = count();
    if (rows.merged.size && rows.text !== texts.rows) await write(folder, names.rows, rows.text);
    if (Terms.difference(session.baseGlossary, session.glossary).length && terms.text !== texts.terms) await write(folder, names.terms, terms.text);
    take(rows, terms);
    Status.say(number ? Say('said.saved', number) : Say('said.nothingToSave'));
  }

  function empty(kind) {
    return Tables.parse(kind === 'rows'
      ? 'document\tpair\tru\ten\torigin\tconfidence\tstatus\tflags\tproblem\tnote\tru_text\ten_text\n' : `${session.glossary.columns.join('\t')}\n`);
  }

  /** Takes over what others have decided, and what was written as what tables and page have in common. */
  function take(rows, terms) {
    for (const [name, merged] of rows.merged) {
      const article = session.articles.get(name);
      const sets = Rows.difference(session.rows.get(name), merged);
      if (sets.length) session.perform({ doc: name, state: article.state, sets });
      session.base.set(name, session.rows.get(name));
    }
    const changes = Terms.difference(session.glossary, terms.glossary).map(({ id, set, add }) => ({ id, set, add }));
    if (changes.length) session.perform({ changes });
    session.baseGlossary = session.glossary;
    Save.onSaved?.();
  }

  /** Shows conflicts side by side, until each is chosen; stops where the dialog is closed. */
  function settle(conflicts, choices) {
    return new Promise((resolve, reject) => {
      const side = (conflict, which) => (conflict.kind === 'terms'
        ? [conflict.column === 'status' ? Say(`status.${conflict[which]}`) : conflict[which]]
        : [`${Rows.key(conflict[which])}: ${Say(`status.${conflict[which].status}`)}`, conflict[which].note ? ` (${conflict[which].note})` : '']);
      const lines = conflicts.map((conflict, i) => {
        const option = (which) => {
          const input = make('input', { type: 'radio', name: `conflict-${i}`, value: which, 'data-choice': which });
          input.checked = which === 'mine';
          return make('label', {}, input, Say(`conflicts.${which}`), ': ', ...side(conflict, which));
        };
        const title = conflict.kind === 'terms' ? pairOf(conflict.term.values) : [conflict.article.name];
        return make('fieldset.conflict', { 'data-conflict': conflict.kind }, make('legend', {}, ...title), option('mine'), option('theirs'));
      });
      let isSettled = false;
      const form = make('form', { onsubmit: (event) => {
        event.preventDefault();
        conflicts.forEach((conflict, i) => choices.set(conflict.id, form.querySelector(`[name=conflict-${i}]:checked`).value));
        isSettled = true;
        dialog.close();
        resolve();
      } }, ...lines, make('div.buttons', {}, make('button', { type: 'submit', 'data-action': 'ok' }, Say('conflicts.write')), button('cancel', Say('cancel'), () => dialog.close())));
      const dialog = Dialogs.open(Say('conflicts'), form);
      dialog.addEventListener('close', () => { if (!isSettled) reject(new DOMException('', 'AbortError')); });
    });
  }

  return { start, save, download, count, isDownloaded: 0 };
})();
