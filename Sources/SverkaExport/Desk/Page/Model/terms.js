// The glossary's rows, and what a decision makes of them.
//
// A row is a term: `{ id, values }`, the values by the names of the table's
// columns. A decision is a list of changes: `{ id, set }` or, for a new term,
// `{ id, add }`.

const Terms = (() => {
  /** Small letters, `ё` as `е`, plain apostrophes and hyphens: how terms compare. */
  function folded(text) {
    return text.toLowerCase().replaceAll('ё', 'е').replaceAll('’', '\'').replace(/[‐‑]/g, '-');
  }

  const rendering = (values) => `${folded(values.ru ?? '')}\t${folded(values.en ?? '')}`;

  /** What a row is known by whatever becomes of its terms. */
  function identity(values) {
    return values.origin ? `o ${values.origin}` : `t ${rendering(values)}`;
  }

  /** The glossary of a table. */
  function read(table) {
    const met = new Map();
    const list = table.rows.map((row) => {
      const values = Object.fromEntries(table.columns.map((name, i) => [name, row[i]]));
      values.status = Tables.status(values.status ?? '');
      const name = identity(values);
      const count = met.get(name) ?? 0;
      met.set(name, count + 1);
      return { id: count ? `${name} #${count}` : name, values };
    });
    return { columns: table.columns, list };
  }

  const isDecided = (term) => term.values.status !== 'proposed';
  const isEdited = (term) => term.isMade
    || Boolean(term.values.origin) && term.values.origin !== originOf(term.values);
  const escaped = (text) => text.replace(/[|\\]/g, '\\$&');
  const originOf = (values) => `${escaped(values.ru)}|${escaped(values.en)}`;
  /** Whether a row holds a reviewer's work. */
  const isTouched = (term) => isDecided(term) || isEdited(term) || term.isNoted === true;

  /** A glossary with changes made; the rows that stay are the same objects. */
  function apply(glossary, changes) {
    const list = glossary.list.slice();
    const places = new Map(list.map((term, i) => [term.id, i]));
    for (const change of changes) {
      const at = places.get(change.id);
      if (change.add && at === undefined) {
        const values = Object.fromEntries(glossary.columns.map((name) => [name, '']));
        places.set(change.id, list.length);
        list.push({ id: change.id, values: { ...values, ...change.add }, isMade: true });
      } else if (at !== undefined) {
        const term = list[at];
        const set = change.set ?? change.add;
        list[at] = { ...term, values: { ...term.values, ...set }, isNoted: term.isNoted || 'note' in set };
      }
    }
    return { columns: glossary.columns, list };
  }

  // MARK: Decisions

  /** Prefers a rendering; another preferred one of the concept for the same term is admitted. */
  function prefer(glossary, id) {
    const term = glossary.list.find((term) => term.id === id);
    const rivals = glossary.list.filter((other) => other.id !== id && other.values.status === 'preferred'
      && other.values.concept === term.values.concept
      && sides.some((side) => folded(other.values[side]) === folded(term.values[side])));
    return [{ id, set: { status: 'preferred' } }, ...rivals.map((rival) => ({ id: rival.id, set: { status: 'admitted' } }))];
  }

  /**
   * Gives the rows of some terms' concepts the first one's name; those that
   * nobody has decided on are admitted, since a run renames what is proposed.
   */
  function join(glossary, ids) {
    const chosen = ids.map((id) => glossary.list.find((term) => term.id === id)).filter(Boolean);
    if (chosen.length < 2) return [];
    const name = chosen[0].values.concept;
    const names = new Set(chosen.map((term) => term.values.concept));
    return glossary.list.filter((term) => ids.includes(term.id) || names.has(term.values.concept) && term.values.concept !== '' && isDecided(term))
      .filter((term) => term.values.concept !== name || !isDecided(term) && ids.includes(term.id))
      .map((term) => ({ id: term.id, set: { concept: name, ...(isDecided(term) ? {} : { status: 'admitted' }) } }));
  }

  /** A name for a concept: of small Latin letters, digits and hyphens, that none has yet. */
  function conceptName(glossary, english, russian) {
    const taken = new Set(glossary.list.map((term) => term.values.concept));
    const slug = folded(english || romanized(russian)).normalize('NFD').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
    const name = /^[a-z]/.test(slug) ? slug : `term-${slug}`;
    if (!taken.has(name)) return name;
    for (let number = 2; ; number += 1) if (!taken.has(`${name}-${number}`)) return `${name}-${number}`;
  }

  const latin = {
    а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm',
    н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh',
    щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
  };
  const romanized = (text) => [...folded(text)].map((letter) => latin[letter] ?? letter).join('');

  /** A new term, or a decision on the row that has it already. */
  function create(glossary, russian, english, status) {
    const values = { ru: russian, en: english, status };
    const known = glossary.list.find((term) => rendering(term.values) === rendering(values));
    if (known) return [{ id: known.id, set: { status } }];
    const near = glossary.list.find((term) => isDecided(term) && term.values.status !== 'rejected'
      && sides.some((side) => values[side] !== '' && folded(term.values[side]) === folded(values[side])));
    const concept = near ? near.values.concept : conceptName(glossary, english, russian);
    return [{ id: `t ${rendering(values)}`, add: { concept, ...values, kind: 'term', form: 'full' } }];
  }

  // MARK: Tables

  const bare = new Set(['status', 'kind', 'form', 'pos', 'confidence', 'count', 'documents', 'ru_count', 'en_count', 'source']);

  function write(columns, list) {
    return Tables.write(columns, list.map((term) => columns.map((name) => term.values[name] ?? '')), bare);
  }

  /** The rows that hold a reviewer's work, as a table for `--keep`. */
  const decisions = (glossary) => write(glossary.columns, glossary.list.filter(isTouched));

  /** What is settled in a glossary otherwise than in another: the changes that lead there. */
  function difference(from, to) {
    const old = new Map(from.list.map((term) => [term.id, term]));
    const out = [];
    for (const term of to.list) {
      const before = old.get(term.id);
      if (before === term) continue;
      if (!before) {
        out.push({ id: term.id, add: term.values });
        continue;
      }
      const set = {};
      for (const name of ['concept', 'ru', 'en', 'status', 'note', 'definition', 'domain', 'reviewer', 'date']) {
        if (name in term.values && term.values[name] !== before.values[name]) set[name] = term.values[name];
      }
      if (Object.keys(set).length) out.push({ id: term.id, set, before: before.values });
    }
    return out;
  }

  return {
    folded, rendering, read, isDecided, isEdited, isTouched, apply, prefer, join, create, conceptName, write, decisions, difference,
  };
})();
