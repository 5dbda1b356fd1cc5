// Steps of an earlier page, taken to one that was made anew: where an article has
// changed, its units are followed by their texts.

const Follow = (() => {
  /** The units of an article as they are kept with the steps in it. */
  function state(article) {
    return {
      doc: article.name, state: article.state,
      units: sides.map((side) => article.order[side].map((number) => [number, Units.get(article, side, number).text])),
    };
  }

  /** By number of a kept state, the number that its text has now; nothing for texts that are gone or doubtful. */
  function numbers(kept, article, side) {
    const now = new Map();
    for (const number of article.order[side]) {
      const text = Units.get(article, side, number).text;
      now.set(text, now.has(text) ? null : number);
    }
    const count = new Map();
    for (const [, text] of kept) count.set(text, (count.get(text) ?? 0) + 1);
    const out = new Map();
    for (const [number, text] of kept) {
      const found = now.get(text);
      if (found && count.get(text) === 1) out.set(number, found);
      else if (Units.get(article, side, number)?.text === text) out.set(number, number);
    }
    return out;
  }

  /** The number now of a unit or of a sentence of one; undefined where it is gone. */
  function follow(known, article, side, number) {
    const own = known.get(number);
    if (own) return own;
    const bar = number.indexOf('_');
    const whole = bar < 0 ? undefined : known.get(number.slice(0, bar));
    const part = whole && `${whole}_${number.slice(bar + 1)}`;
    return part && Units.get(article, side, part) ? part : undefined;
  }

  /**
   * Steps as they are for these articles: `{ steps, done, unfit, elsewhere }`,
   * those that fit no more apart, and those of articles that this page has not.
   */
  function steps(kept, done, states, articles) {
    const out = { steps: [], done: 0, unfit: [], elsewhere: [] };
    const known = new Map();
    const maps = (step, article) => {
      const name = `${step.doc}\n${step.state}`;
      if (!known.has(name)) {
        const state = states.find((state) => state.doc === step.doc && state.state === step.state);
        known.set(name, state ? Object.fromEntries(sides.map((side, i) => [side, numbers(state.units[i], article, side)])) : null);
      }
      return known.get(name);
    };
    kept.forEach((step, place) => {
      let here = step;
      const article = step.doc === undefined ? null : articles.get(step.doc);
      if (step.doc !== undefined && !article) {
        out.elsewhere.push(step);
        return;
      }
      if (article && step.state !== article.state) {
        const map = maps(step, article);
        const sets = [];
        for (const set of step.sets) {
          const now = { ...set };
          for (const side of sides) now[side] = set[side].map((number) => map && follow(map[side], article, side, number));
          if (sides.every((side) => now[side].every(Boolean))) sets.push(now);
        }
        if (sets.length < step.sets.length) out.unfit.push(step);
        if (sets.length === 0) return;
        here = { ...step, state: article.state, sets };
      }
      out.steps.push(here);
      if (place < done) out.done = out.steps.length;
    });
    return out;
  }

  return { state, steps };
})();
