// What a reviewer can do with rows.

const Actions = (() => {
  let session;
  const start = (theSession) => { session = theSession; };

  const rowsOf = (article) => session.rows.get(article.name);

  /** Does a step in an article and says what became of it. */
  function settle(article, sets, said) {
    const done = session.perform({ doc: article.name, state: article.state, sets });
    if (done && said) Status.say(said);
    return done;
  }

  /** The rows that an action is for: those that are selected, else the current one. */
  function chosen() {
    const { current, selected } = View.state;
    const items = View.list.items.filter((item) => item.row && selected.has(item.row));
    return items.length ? items : current ? [current] : [];
  }

  /** Settles rows of several articles, a step an article. */
  function decide(items, status) {
    const byArticle = new Map();
    for (const item of items) {
      if (item.row.isLost) continue;
      if (!byArticle.has(item.article)) byArticle.set(item.article, []);
      byArticle.get(item.article).push({ ru: item.row.ru, en: item.row.en, status });
    }
    for (const [article, sets] of byArticle) settle(article, sets);
    return byArticle.size > 0;
  }

  /** The row that stands behind the current one, by its units. */
  function behind() {
    const next = View.neighbour(1);
    return next && { article: next.article, ru: next.row.ru, en: next.row.en };
  }

  function moveOn(next, article, own) {
    View.state.selected.clear();
    if (!(next && View.goTo(next.article, next)) && own) View.goTo(article, own);
  }

  function accept() {
    const items = chosen();
    if (!items.length) return;
    const next = behind(), [{ article, row }] = items;
    decide(items, 'accepted');
    Status.say(items.length > 1 ? Say('said.accepted.many', items.length) : Say(Rows.isPaired(row) ? 'said.accepted' : 'said.omission'));
    moveOn(items.length > 1 ? null : next, article, row);
  }

  function reject() {
    const items = chosen();
    if (!items.length) return;
    const pairs = items.filter(({ row }) => Rows.isPaired(row));
    if (pairs.length === 0) {
      Status.say(Say('said.single'));
      return;
    }
    const { article, row } = pairs[0];
    const place = View.list.place(items.at(-1));
    decide(pairs, 'rejected');
    Status.say(Say('said.rejected'));
    View.state.selected.clear();
    const at = rowsOf(article).findIndex((other) => Rows.key(other) === Rows.key(row));
    const next = rowsOf(article)[at + 1] ?? row;
    if (!View.go(View.list.items.includes(View.itemOf(article, next)) ? View.itemOf(article, next) : View.list.items[Math.min(place, View.list.items.length - 1)])) View.goTo(article, row);
  }

  /** Takes a decision back, so that the next run may decide. */
  function reopen() {
    const items = chosen();
    decide(items, 'proposed');
    Status.say(Say('said.reopened'));
  }

  /** Joins the current row with the next that stands, or the rows that are selected. */
  function join(step = 1) {
    const items = chosen();
    if (!items.length) return;
    const { article, row } = items[0];
    let parts = items.filter((item) => item.article === article && Rows.isStanding(item.row)).map((item) => item.row);
    if (items.length < 2) {
      const rows = rowsOf(article);
      let at = rows.indexOf(row) + step;
      while (rows[at] && !Rows.isStanding(rows[at])) at += step;
      if (!rows[at] || !Rows.isStanding(row)) return;
      parts = [row, rows[at]];
    }
    if (parts.length < 2) return;
    const units = {};
    for (const side of sides) units[side] = parts.flatMap((part) => part[side]).sort(Units.compare);
    const status = units.ru.length && units.en.length ? 'accepted' : 'proposed';
    settle(article, [{ ...units, status }], Say('said.joined'));
    View.state.selected.clear();
    View.goTo(article, Rows.joined(article, units));
  }

  // MARK: Parting

  /** What a side can be parted into: its units, or the sentences of its only one. */
  function pieces(article, row) {
    const many = sides.some((side) => row[side].length > 1);
    const out = {};
    for (const side of sides) {
      const parts = !many && row[side].length === 1 ? Units.sentences(article, side, row[side][0]) : [];
      out[side] = parts.length > 1 ? parts : row[side];
    }
    return out;
  }

  /** How many pieces of a side belong to the first part, by length, where the other side is cut at a share. */
  function cutAt(article, side, parts, share) {
    if (parts.length < 2) return parts.length;
    const lengths = parts.map((number) => Units.get(article, side, number).text.length);
    const all = lengths.reduce((a, b) => a + b, 0);
    let sum = 0, best = 1, least = Infinity;
    for (let i = 0; i + 1 < parts.length; i += 1) {
      sum += lengths[i];
      const off = Math.abs(sum / all - share);
      if (off < least) [least, best] = [off, i + 1];
    }
    return best;
  }

  /**
   * Parts the current row in two: before a unit or sentence of it, or behind its
   * first one. The other side is parted where about as much of it stands before.
   */
  function part(before = null) {
    const item = View.state.current;
    if (!item || !Rows.isStanding(item.row)) return;
    const { article, row } = item;
    const all = pieces(article, row);
    let lead = all.ru.length > 1 ? 'ru' : 'en';
    let cut = 1;
    if (before) {
      lead = before.side;
      const name = Units.whole(article, lead, before.number);
      if (name && row[lead].includes(name)) {
        all[lead] = row[lead].flatMap((number) => (number === name ? Units.sentences(article, lead, name) : [number]));
      }
      cut = all[lead].indexOf(before.number);
      const other = otherSide[lead];
      if (row[other].length === 1) {
        const parts = Units.sentences(article, other, row[other][0]);
        if (parts.length > 1 && name) all[other] = parts;
      }
    }
    if (cut < 1 || all[lead].length < 2) {
      Status.say(Say('said.whole'));
      return;
    }
    const length = (numbers) => numbers.reduce((sum, number) => sum + Units.get(article, lead, number).text.length, 0);
    const share = length(all[lead].slice(0, cut)) / length(all[lead]);
    const other = otherSide[lead];
    const cuts = { [lead]: cut, [other]: all[other].length === all[lead].length ? cut : cutAt(article, other, all[other], share) };
    const parts = [{}, {}];
    for (const side of sides) {
      parts[0][side] = all[side].slice(0, cuts[side]);
      parts[1][side] = all[side].slice(cuts[side]);
    }
    const sets = parts.map((part) => ({ ...part, status: Rows.isPaired(part) ? 'accepted' : 'proposed' })).filter((set) => set.ru.length || set.en.length);
    settle(article, sets, Say('said.parted'));
    View.goTo(article, Rows.joined(article, parts[0]));
  }

  // MARK: Moving units

  /** The unit that moves if none is chosen. */
  function movable(row, step) {
    const side = !row.en.length || row.ru.length > row.en.length ? 'ru' : 'en';
    return { side, number: step < 0 ? row[side][0] : row[side].at(-1) };
  }

  /** Moves a unit to the row above or below it that has something on the other side. */
  function move(step) {
    const { current, unit } = View.state;
    if (!current || !Rows.isStanding(current.row)) return;
    const { article, row } = current;
    const { side, number } = unit && row[unit.side].includes(unit.number) ? unit : movable(row, step);
    const rows = rowsOf(article);
    let at = rows.indexOf(row) + step;
    while (rows[at] && !(Rows.isStanding(rows[at]) && rows[at][otherSide[side]].length)) at += step;
    if (!rows[at]) {
      Status.say(Say('said.end'));
      return;
    }
    moveTo(article, side, number, rows[at]);
  }

  /** Gives a unit to another row. */
  function moveTo(article, side, number, row) {
    const units = { ...row, [side]: [...row[side], number].sort(Units.compare) };
    settle(article, [{ ru: units.ru, en: units.en, status: Rows.isPaired(units) ? 'accepted' : 'proposed' }], Say('said.moved', number));
    View.goTo(article, Rows.joined(article, units));
    View.state.unit = { side, number };
    View.list.render();
  }

  /** Confirms that units have no counterpart: of a pair the chosen unit, or all of one side. */
  function omit() {
    const { current, unit } = View.state;
    if (!current || !Rows.isStanding(current.row)) return;
    const { article, row } = current;
    if (!Rows.isPaired(row)) {
      accept();
      return;
    }
    const sets = unit && row[unit.side].includes(unit.number)
      ? [{ ru: [], en: [], [unit.side]: [unit.number], status: 'accepted' }]
      : sides.map((side) => ({ ru: [], en: [], [side]: row[side], status: 'accepted' }));
    settle(article, sets, Say('said.omission'));
    View.goTo(article, sets[0]);
  }

  /** Chooses a unit of the current row, the one before or behind. */
  function choose(step) {
    const { current, unit } = View.state;
    if (!current) return;
    const all = sides.flatMap((side) => current.row[side].map((number) => ({ side, number })));
    if (!all.length) return;
    const at = all.findIndex((other) => other.side === unit?.side && other.number === unit?.number);
    View.state.unit = all[at < 0 ? (step > 0 ? 0 : all.length - 1) : (at + step + all.length) % all.length];
    View.list.render();
    Status.say(Say('said.unit', View.state.unit.number));
  }

  // MARK: Notes

  function note() {
    const item = View.state.current;
    if (!item || item.row.isLost) return;
    const { article, row } = item;
    Dialogs.ask(Say('action.note'), [{ name: 'note', label: Say('note'), value: row.note, lines: 3 }], ({ note }) => {
      settle(article, [{ ru: row.ru, en: row.en, note: note.trim() }], Say('said.noted'));
      View.goTo(article, row);
    });
  }

  // MARK: Many at once

  /** The rows in the list that an action on many is for. */
  function acceptAbove(confidence) {
    const items = View.list.items.filter(({ row }) => row && Rows.isPaired(row) && row.status === 'proposed' && !row.isLost && row.confidence >= confidence);
    decide(items, 'accepted');
    Status.say(Say('said.accepted.many', items.length));
  }

  function acceptArticle() {
    const { current } = View.state;
    if (!current) return;
    const rows = rowsOf(current.article).filter((row) => Rows.isPaired(row) && row.status === 'proposed' && !row.isLost);
    decide(rows.map((row) => ({ article: current.article, row })), 'accepted');
    Status.say(Say('said.accepted.many', rows.length));
  }

  function select(item = View.state.current, isRange = false) {
    if (!item?.row) return;
    const { selected, anchor } = View.state;
    if (isRange && anchor) {
      const [a, b] = [View.list.place(anchor), View.list.place(item)].sort((x, y) => x - y);
      for (let i = a; i <= b; i += 1) if (View.list.items[i]?.row) selected.add(View.list.items[i].row);
    } else if (!selected.delete(item.row)) {
      selected.add(item.row);
    }
    View.state.anchor = item;
    View.list.render();
    Status.say(Say('said.selected', selected.size));
  }

  // MARK: Undo

  function undo(step = session.undo()) {
    if (!step) {
      Status.say(Say('said.nothing'));
      return;
    }
    Status.say(Say('said.undone'));
    show(step, 'said.undone');
  }

  function redo(step = session.redo()) {
    if (!step) {
      Status.say(Say('said.nothing'));
      return;
    }
    Status.say(Say('said.redone'));
    show(step, 'said.redone');
  }

  function show(step, said) {
    if (step.doc) {
      View.goTo(session.articles.get(step.doc), step.sets[0]);
      return;
    }
    const values = session.glossary.list.find(({ id }) => id === step.changes[0].id)?.values;
    if (values) Status.say(`${Say(said)}: `, ...pairOf(values), `: ${Say(`status.${values.status}`)}`);
  }

  return {
    start, settle, accept, reject, reopen, join, part, move, moveTo, omit, choose, note, acceptAbove, acceptArticle, select, undo, redo,
  };
})();
