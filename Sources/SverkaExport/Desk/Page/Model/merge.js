// What the page has decided, laid over the tables as they stand on disk.

const Merge = (() => {
  const bareOfRows = new Set(['pair', 'ru', 'en', 'origin', 'confidence', 'status', 'flags']);
  const columns = [
    'document', 'pair', 'ru', 'en', 'origin', 'confidence', 'status', 'flags', 'problem', 'note', 'ru_text', 'en_text',
  ];

  const share = (confidence) => (confidence / 100).toFixed(2);

  /** The values of a row by the names of the table's columns. */
  function values(article, row, pair) {
    return {
      ...row.other, document: article.name, pair: String(pair), ru: row.ru.join('+'), en: row.en.join('+'),
      origin: row.origin, confidence: share(row.confidence), status: row.status, flags: row.flags.join(','),
      problem: row.problem, note: row.note,
      ru_text: row.texts ? row.texts[0] : Units.text(article, 'ru', row.ru),
      en_text: row.texts ? row.texts[1] : Units.text(article, 'en', row.en),
    };
  }

  /** The rows of a table that are an article's. */
  function rowsOf(article, records) {
    return records.map((record) => {
      const ru = Units.list(record.ru ?? ''), en = Units.list(record.en ?? '');
      const isKnown = ru.every((n) => Units.get(article, 'ru', n)) && en.every((n) => Units.get(article, 'en', n));
      const other = Object.fromEntries(Object.entries(record).filter(([name]) => !columns.includes(name)));
      return {
        ru, en, confidence: Math.round(Number((record.confidence || '0').replace(',', '.')) * 100), status: Tables.status(record.status ?? ''),
        flags: record.flags ? record.flags.split(',') : [], problem: record.problem ?? '', note: record.note ?? '',
        origin: record.origin || '', other, isAnew: false,
        isLost: !isKnown || Boolean(record.problem) && record.problem !== 'moved',
        texts: isKnown && (!record.problem || record.problem === 'moved') ? null : [record.ru_text ?? '', record.en_text ?? ''],
      };
    });
  }

  /** Whether rows of a table are of another state of the article than the page is. */
  function isOfAnotherState(article, records) {
    const states = records.map((record) => record.origin ?? '').filter((origin) => origin.includes('@') && !origin.startsWith('parted '))
      .map((origin) => origin.split('@')[1]);
    return states.length > 0 && !states.includes(article.state);
  }

  const overlaps = (a, b) => sides.some((side) => a[side].some((number) => b[side].includes(number)));

  /** What two reviewers have made of one row. */
  function conflictsOf(article, mine, theirs) {
    const out = [];
    for (const set of mine) {
      for (const other of theirs) {
        const isSame = Rows.key(set) === Rows.key(other);
        const areDifferent = isSame
          ? set.status !== other.status
          : set.status === 'accepted' && other.status === 'accepted' && overlaps(set, other);
        if (areDifferent) out.push({ kind: 'rows', id: `${article.name}\n${Rows.key(set)}\n${Rows.key(other)}`, article, mine: set, theirs: other });
      }
    }
    return out;
  }

  function joinedNotes(a, b) {
    if (a === '' || b === '' || a === b) return a || b;
    return `${a}; ${b}`;
  }

  /**
   * An alignment table with the page's decisions in it.
   *
   * - table: as it stands on disk.
   * - parts: `{ article, base, rows }` of the page: the rows that table and page
   *   had in common, and those of now.
   * - choices: by conflict `mine` or `theirs`.
   *
   * Returns `{ text, conflicts, stale, merged }`: conflicts that no choice
   * settles, articles that the table has another state of, and by article the
   * rows as they are written.
   */
  function alignment(table, parts, choices = new Map()) {
    const records = table.rows.map((row) => Object.fromEntries(table.columns.map((name, i) => [name, row[i]])));
    const all = [...table.columns, ...columns.filter((name) => !table.columns.includes(name))];
    const byName = Map.groupBy ? Map.groupBy(records, (record) => record.document) : grouped(records);
    const written = new Map();
    const out = { conflicts: [], stale: [], merged: new Map() };
    for (const { article, base, rows } of parts) {
      const mine = Rows.difference(base, rows);
      if (mine.length === 0) continue;
      const own = byName.get(article.name) ?? [];
      if (isOfAnotherState(article, own)) {
        out.stale.push(article.name);
        continue;
      }
      const theirRows = own.length ? rowsOf(article, own) : base;
      const theirs = Rows.difference(base, theirRows);
      const conflicts = conflictsOf(article, mine, theirs);
      out.conflicts.push(...conflicts.filter((conflict) => !choices.has(conflict.id)));
      const given = new Set(conflicts.filter((conflict) => choices.get(conflict.id) === 'theirs').map((conflict) => conflict.mine));
      const sets = mine.filter((set) => !given.has(set)).map((set) => {
        const other = theirs.find((other) => Rows.key(other) === Rows.key(set));
        return other ? { ...set, note: joinedNotes(other.note, set.note) } : set;
      });
      const merged = Rows.apply(article, theirRows, sets);
      out.merged.set(article.name, merged);
      written.set(article.name, merged.map((row, i) => values(article, row, i + 1)));
    }
    const lines = [];
    for (const record of records) {
      const own = written.get(record.document);
      if (!own) lines.push(record);
      else if (!own.isDone) {
        lines.push(...own);
        own.isDone = true;
      }
    }
    for (const own of written.values()) if (!own.isDone) lines.push(...own);
    out.text = Tables.write(all, lines.map((line) => all.map((name) => line[name] ?? '')), bareOfRows);
    return out;
  }

  function grouped(records) {
    const out = new Map();
    for (const record of records) {
      if (!out.has(record.document)) out.set(record.document, []);
      out.get(record.document).push(record);
    }
    return out;
  }

  /** The rows that hold a reviewer's work, as a table for `--keep`. */
  function decisions(parts, others) {
    const all = [...columns, ...others.filter((name) => !columns.includes(name))];
    const lines = parts.flatMap(({ article, rows }) => rows.map((row, i) => ({ row, pair: i + 1 }))
      .filter(({ row }) => Rows.isTouched(row))
      .map(({ row, pair }) => values(article, row, pair)));
    return Tables.write(all, lines.map((line) => all.map((name) => line[name] ?? '')), bareOfRows);
  }

  /**
   * A glossary's table with the page's decisions in it: `{ text, conflicts,
   * glossary }`.
   */
  function glossary(table, base, mine, choices = new Map()) {
    const theirs = Terms.read(table);
    const places = new Map(theirs.list.map((term) => [term.id, term]));
    const old = new Map(base.list.map((term) => [term.id, term]));
    const conflicts = [];
    const changes = [];
    for (const change of Terms.difference(base, mine)) {
      const their = places.get(change.id), before = old.get(change.id);
      const set = { ...(change.set ?? change.add) };
      for (const name of Object.keys(set)) {
        if (!their || their.values[name] === set[name]) continue;
        const isTheirs = before ? their.values[name] !== before.values[name] : true;
        if (!isTheirs || !before && !['status', 'note', 'concept'].includes(name)) continue;
        if (name === 'note') {
          set.note = joinedNotes(their.values.note, set.note);
          continue;
        }
        const conflict = { kind: 'terms', id: `${change.id}\n${name}`, column: name, term: mine.list.find((term) => term.id === change.id), mine: set[name], theirs: their.values[name] };
        if (!choices.has(conflict.id)) conflicts.push(conflict);
        if (choices.get(conflict.id) === 'theirs') delete set[name];
      }
      changes.push(change.add && !their ? { id: change.id, add: set } : { id: change.id, set, add: their ? undefined : mineValues(mine, change.id) });
    }
    const merged = Terms.apply(theirs, changes);
    return { text: Terms.write(merged.columns, merged.list), conflicts, glossary: merged };
  }

  const mineValues = (glossary, id) => glossary.list.find((term) => term.id === id)?.values;

  return { alignment, decisions, glossary, values, rowsOf };
})();
