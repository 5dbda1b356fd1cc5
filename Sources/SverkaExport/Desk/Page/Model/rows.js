// The rows of an article, and what a decision makes of them.
//
// A row is never changed: a decision makes an array of rows with some of them
// replaced. A settled row is given as a `set`: `{ ru, en, status, note }`, unit
// numbers of both sides, and what is said of the row that has them.

const Rows = (() => {
  /** A row of the page's data. */
  function read(article, data) {
    const [ru, en, confidence, status, flags, problem, note, origin, other, texts, words] = data;
    return {
      ru: Units.list(ru), en: Units.list(en), confidence,
      status: ['proposed', 'accepted', 'rejected'][status ?? 0],
      flags: flags ? flags.split(',') : [], problem: problem || '', note: note || '',
      origin: origin || `${ru}|${en}@${article.state}`, other: other || {},
      texts: texts || null, words: words || null, isLost: Boolean(texts), isAnew: false,
    };
  }

  const key = (row) => `${row.ru.join('+')}|${row.en.join('+')}`;
  const isPaired = (row) => row.ru.length > 0 && row.en.length > 0;
  /** Whether a row is one of those that have each unit once. */
  const isStanding = (row) => !row.isLost && row.status !== 'rejected';
  /** Whether a row came accepted out of the document, and not from a reviewer. */
  const isGiven = (row) => row.origin.startsWith('given ');
  const isDecided = (row) => row.status !== 'proposed';
  /** Whether it holds a reviewer's work. */
  const isTouched = (row) => row.note !== '' || row.status !== (isGiven(row) ? 'accepted' : 'proposed')
    || Object.values(row.other).some((value) => value !== '');
  /** Whether somebody has to look at a row yet. */
  const isOpen = (row) => row.isLost
    ? isDecided(row) || row.note !== '' : row.status === 'proposed' && (row.flags.length > 0 || row.isAnew);

  /** The origin of a row that the page made, by what it means to the next run. */
  function origin(article, row, isPersons) {
    const isParted = sides.some((side) => row[side].some((number) => Units.isPart(article, side, number)));
    const state = isParted ? Units.partedFingerprint(article, row) : article.state;
    return `${isParted ? 'parted ' : ''}${isPersons ? '|' : key(row)}@${state}`;
  }

  function made(article, units, status, note = '', other = {}) {
    const row = {
      ru: units.ru, en: units.en, confidence: status === 'proposed' ? 0 : 100, status, flags: [],
      problem: '', note, origin: '', other, texts: null, words: null, isLost: false,
      isAnew: status === 'proposed',
    };
    row.origin = origin(article, row, status !== 'proposed' || note !== '');
    return row;
  }

  // MARK: Wholes and parts

  /** Units with all parts of a paragraph in them as that paragraph. */
  function joined(article, units) {
    const out = {};
    for (const side of sides) {
      let numbers = [...new Set(units[side])].filter((number) => !units[side].includes(Units.whole(article, side, number)))
        .sort(Units.compare);
      for (const number of numbers) {
        const name = Units.whole(article, side, number);
        if (!name || !numbers.includes(number)) continue;
        const all = Units.sentences(article, side, name);
        if (all.every((part) => numbers.includes(part))) {
          numbers = [...numbers.filter((part) => !all.includes(part)), name].sort(Units.compare);
        }
      }
      out[side] = numbers;
    }
    return out;
  }

  /** What is left of units when others are taken, parts out of wholes too. */
  function without(article, side, numbers, taken) {
    const out = [];
    for (const number of numbers) {
      if (taken.has(number)) continue;
      const parts = Units.sentences(article, side, number);
      if (parts.some((part) => taken.has(part))) {
        out.push(...parts.filter((part) => !taken.has(part)));
      } else if (!taken.has(Units.whole(article, side, number))) {
        out.push(number);
      }
    }
    return out;
  }

  // MARK: Deciding

  /** The rows without some units in those that stand; what is left alone stands by itself. */
  function released(article, rows, units) {
    const taken = { ru: new Set(units.ru), en: new Set(units.en) };
    const out = [];
    for (const row of rows) {
      if (!isStanding(row)) {
        out.push(row);
        continue;
      }
      const left = {};
      for (const side of sides) left[side] = without(article, side, row[side], taken[side]);
      if (sides.every((side) => left[side].length === row[side].length && left[side].every((n, i) => n === row[side][i]))) {
        out.push(row);
      } else if (left.ru.length > 0 && left.en.length > 0) {
        out.push(made(article, left, row.status, row.note, row.other));
      } else {
        out.push(...alone(article, left));
      }
    }
    return out;
  }

  /** Rows of single units, to be aligned anew. */
  function alone(article, units) {
    return sides.flatMap((side) => units[side].map((number) => {
      const row = made(article, { ru: [], en: [], [side]: [number] }, 'proposed');
      row.flags = ['gap'];
      return row;
    }));
  }

  /** The units of rows that stand, by side. */
  function standing(article, rows) {
    const out = { ru: new Set(), en: new Set() };
    for (const row of rows) {
      if (!isStanding(row)) continue;
      for (const side of sides) row[side].forEach((number) => out[side].add(number));
    }
    return out;
  }

  /** The rows with one settled. */
  function settled(article, rows, set) {
    const units = joined(article, set);
    const name = key(units);
    const at = rows.findIndex((row) => !row.isLost && key(row) === name);
    const old = at < 0 ? null : rows[at];
    const status = set.status ?? old?.status ?? 'proposed';
    const row = old
      ? { ...old, status, note: set.note ?? old.note, other: set.other ?? old.other }
      : made(article, units, status, set.note ?? '', set.other ?? {});
    if (status === 'accepted') row.confidence = 100;
    if (status !== 'proposed') row.isAnew = false;
    if (old && old.origin.startsWith('|') && status === 'proposed' && row.note === '') row.origin = origin(article, row, false);
    if (old && isStanding(old) && isStanding(row)) return rows.with(at, row);
    let rest = old ? rows.toSpliced(at, 1) : rows;
    if (status === 'rejected') {
      // A record: its units stand elsewhere.
      rest = [...rest, row];
      const stand = standing(article, rest);
      const free = {};
      for (const side of sides) free[side] = without(article, side, units[side], stand[side]);
      for (const side of sides) {
        free[side] = free[side].filter((number) => !Units.sentences(article, side, number).some((part) => stand[side].has(part)));
      }
      return [...rest, ...alone(article, free)];
    }
    rest = released(article, rest, units);
    return [...rest, row];
  }

  /** The rows with some settled, in their order. */
  function apply(article, rows, sets) {
    const out = sets.reduce((rows, set) => settled(article, rows, set), rows);
    return ordered(article, out);
  }

  // MARK: Order

  /** The order of a table: that of the Russian units, English ones alone behind their predecessor. */
  function ordered(article, rows) {
    const place = (row, side) => (row[side].length ? Units.place(article, side, row[side][0]) : -1);
    const keyed = rows.filter((row) => !row.isLost)
      .map((row) => ({ row, ru: place(row, 'ru'), en: place(row, 'en') }))
      .sort((a, b) => a.ru - b.ru || a.en - b.en);
    const alone = { ru: keyed.filter((k) => k.en < 0), en: keyed.filter((k) => k.ru < 0) };
    const next = { ru: 0, en: 0 };
    const out = [];
    for (const pair of keyed) {
      if (pair.ru < 0 || pair.en < 0) continue;
      for (const side of sides) {
        if (side === 'en' && pair.row.flags.includes('crossed')) continue;
        while (next[side] < alone[side].length && alone[side][next[side]][side] < pair[side]) {
          out.push(alone[side][next[side]].row);
          next[side] += 1;
        }
      }
      out.push(pair.row);
    }
    for (const side of sides) out.push(...alone[side].slice(next[side]).map((k) => k.row));
    return [...out, ...rows.filter((row) => row.isLost)];
  }

  // MARK: Differences

  /** What is settled in rows otherwise than in others: the sets that lead there. */
  function difference(from, to) {
    const old = new Map(from.filter((row) => !row.isLost).map((row) => [key(row), row]));
    const out = [];
    for (const row of to) {
      if (row.isLost) continue;
      const before = old.get(key(row));
      old.delete(key(row));
      const status = before?.status ?? 'proposed';
      if (row.status !== status || row.note !== (before?.note ?? '')) {
        out.push({ ru: row.ru, en: row.en, status: row.status, note: row.note, before: before ?? null });
      } else if (!before && isPaired(row) && isStanding(row)) {
        out.push({ ru: row.ru, en: row.en, status: row.status, note: row.note, before: null });
      }
    }
    // Decisions that are no more: first, since their units may be taken anew.
    const gone = [...old.values()].filter((row) => isDecided(row) && row.status !== 'rejected')
      .map((row) => ({ ru: row.ru, en: row.en, status: 'proposed', note: '', before: row }));
    return [...gone, ...out];
  }

  return {
    read, key, isPaired, isStanding, isDecided, isTouched, isOpen, origin, made, joined, apply, ordered, difference, released, alone,
  };
})();
