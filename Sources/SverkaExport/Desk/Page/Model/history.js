// The steps of a session: each can be undone and done again, without end.
//
// A step is `{ doc, state, sets }`, rows settled in an article of that
// fingerprint, or `{ changes }` of the glossary. It says what is settled, not
// what was there before, so that it can be taken to a page made anew.

class Session {
  /** A session over the articles and the glossary of a page. */
  constructor(articles, rows, glossary) {
    this.articles = new Map(articles.map((article) => [article.name, article]));
    this.rows = new Map(rows);
    this.base = new Map(rows);
    this.glossary = glossary;
    this.baseGlossary = glossary;
    this.steps = [];
    this.undoes = [];
    this.done = 0;
    this.listeners = [];
  }

  /** Calls a function after each step with what it touched: `{ doc }` or `{ terms }`. */
  onChange(listener) {
    this.listeners.push(listener);
  }

  /** Does a step; steps that were undone before are gone. Returns whether anything changed. */
  perform(step) {
    const undo = this.#apply(step);
    if (!undo) return false;
    this.steps.length = this.done;
    this.undoes.length = this.done;
    this.steps.push(step);
    this.undoes.push(undo);
    this.done += 1;
    this.#tell(step, 'perform');
    return true;
  }

  undo() {
    if (this.done === 0) return null;
    this.done -= 1;
    const step = this.steps[this.done];
    this.#exchange(step, this.undoes[this.done]);
    this.#tell(step, 'undo');
    return step;
  }

  redo() {
    if (this.done === this.steps.length) return null;
    const step = this.steps[this.done];
    this.#exchange(step, this.undoes[this.done]);
    this.done += 1;
    this.#tell(step, 'redo');
    return step;
  }

  /** Takes over kept steps, the last of them undone. Returns those that change nothing here. */
  restore(steps, done) {
    const idle = [];
    steps.forEach((step) => {
      const undo = this.#apply(step);
      if (!undo) {
        idle.push(step);
        return;
      }
      this.steps.push(step);
      this.undoes.push(undo);
      this.done += 1;
    });
    const undone = steps.slice(done).filter((step) => !idle.includes(step)).length;
    for (let i = 0; i < undone; i += 1) {
      this.done -= 1;
      this.#exchange(this.steps[this.done], this.undoes[this.done]);
    }
    return idle;
  }

  #tell(step, how) {
    for (const listener of this.listeners) listener(step, how);
  }

  /** Makes a step true; what it replaced, or null where it changes nothing. */
  #apply(step) {
    if (step.changes) {
      const old = this.glossary;
      this.glossary = Terms.apply(old, step.changes);
      return { glossary: patch(old.list, this.glossary.list) };
    }
    const article = this.articles.get(step.doc);
    if (!article) return null;
    const old = this.rows.get(step.doc);
    const rows = Rows.apply(article, old, step.sets);
    const change = patch(old, rows);
    if (change.removed.length === 0 && change.inserted.length === 0
      || change.removed.length === change.inserted.length && change.removed.every((row, i) => isSame(row, change.inserted[i]))) return null;
    this.rows.set(step.doc, rows);
    return { rows: change };
  }

  /** Puts what a step replaced in the place of what it made, or the other way round. */
  #exchange(step, undo) {
    if (undo.glossary) {
      this.glossary = { columns: this.glossary.columns, list: exchanged(this.glossary.list, undo.glossary) };
    } else {
      this.rows.set(step.doc, exchanged(this.rows.get(step.doc), undo.rows));
    }
  }
}

/** Whether two rows say the same. */
function isSame(a, b) {
  return Rows.key(a) === Rows.key(b) && a.status === b.status && a.note === b.note;
}

/** What has to be replaced in an array to make it another one. */
function patch(from, to) {
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < from.length - start && end < to.length - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end += 1;
  return { start, removed: from.slice(start, from.length - end), inserted: to.slice(start, to.length - end) };
}

/** An array with a patch turned round: what it inserted is removed again, and the patch with it. */
function exchanged(array, change) {
  const out = array.toSpliced(change.start, change.inserted.length, ...change.removed);
  [change.removed, change.inserted] = [change.inserted, change.removed];
  return out;
}

if (!Array.prototype.toSpliced) {
  Object.defineProperty(Array.prototype, 'toSpliced', {
    value(...how) { const out = this.slice(); out.splice(...how); return out; },
  });
}
if (!Array.prototype.with) {
  Object.defineProperty(Array.prototype, 'with', {
    value(at, item) { const out = this.slice(); out[at] = item; return out; },
  });
}
