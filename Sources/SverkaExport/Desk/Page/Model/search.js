// Search in any inflected form, by the forms that come with the page.
//
// `forms` is `{ ru: [classes, lemmas], en: […] }`: a class is a line of endings,
// a lemma `[stem, class]`, its forms the stem with each ending.

const Search = (() => {
  let lemmas = { ru: [], en: [] };
  let byForm = { ru: new Map(), en: new Map() };

  const folded = Terms.folded;

  /**
   * Takes the page's forms. What stands before the colon of a class says what it
   * is: `N` and a gender for nouns, whose nominative comes first; `A` for
   * adjectives, whose nominatives of three genders and the plural do.
   */
  function take(forms) {
    for (const side of sides) {
      const [classes, entries] = forms?.[side] ?? [[], []];
      const endings = classes.map((line) => {
        const [kind, list] = line.split(':');
        return Object.assign(list.split(','), { kind: kind[0] ?? '', gender: Number(kind[1] ?? 0) });
      });
      lemmas[side] = entries.map(([stem, number]) => ({ stem, endings: endings[number] }));
      const map = new Map();
      lemmas[side].forEach(({ stem, endings }, i) => {
        for (const ending of endings) {
          const form = stem + ending;
          if (map.has(form)) map.get(form).push(i); else map.set(form, [i]);
        }
      });
      byForm[side] = map;
    }
  }

  /** All forms of a word in a language, folded, itself among them. */
  function formsOf(word, side) {
    const small = folded(word);
    const out = new Set([small]);
    for (const i of byForm[side].get(small) ?? []) {
      const { stem, endings } = lemmas[side][i];
      endings.forEach((ending) => out.add(stem + ending));
    }
    return out;
  }

  const words = /[\p{L}\p{N}]+(?:['’‑-][\p{L}\p{N}]+)*/gu;

  /** What is searched for: in each language a set of forms a word; the last word may go on. */
  function query(text) {
    const found = text.match(words) ?? [];
    if (found.length === 0) return null;
    const out = { text, exact: text.startsWith('"') };
    for (const side of sides) out[side] = found.map((word) => (out.exact ? new Set([folded(word)]) : formsOf(word, side)));
    out.last = folded(found.at(-1));
    return out;
  }

  /** Where a text has what is searched for: `[from, to]`, words that follow one another. */
  function ranges(text, side, query) {
    const wanted = query[side];
    if (wanted.length === 0) return [];
    const all = [...text.matchAll(words)];
    const out = [];
    for (let i = 0; i + wanted.length <= all.length; i += 1) {
      const fits = wanted.every((forms, k) => {
        const word = folded(all[i + k][0]);
        return forms.has(word) || k === wanted.length - 1 && !query.exact && query.last.length > 2 && word.startsWith(query.last);
      });
      if (fits) out.push([all[i].index, all[i + wanted.length - 1].index + all[i + wanted.length - 1][0].length]);
    }
    return out;
  }

  const has = (text, side, query) => ranges(text, side, query).length > 0;

  /** Whether a row has what is searched for, on either side. */
  function matches(article, row, query) {
    return sides.some((side) => {
      const text = row.texts ? row.texts[side === 'ru' ? 0 : 1] : Units.text(article, side, row[side]);
      return has(text, side, query);
    });
  }

  /**
   * A term as it is cited: its first noun in the nominative, the adjectives
   * before it agreeing, as far as the page's forms tell; else as it stands.
   */
  function citation(text, side) {
    const found = [...text.trim().matchAll(words)];
    if (found.length === 0) return text.trim();
    if (side === 'en') return englishCitation(text.trim(), found);
    const cited = found.map((match) => Citation.of(match[0], byForm.ru, lemmas.ru));
    const head = cited.findIndex((word) => word.kind === 'N');
    if (head < 0) return found.length === 1 ? cased(found[0][0], cited[0].nominative?.[0] ?? found[0][0]) : text.trim();
    let out = text.trim();
    for (let i = head; i >= 0; i -= 1) {
      const at = found[i].index;
      const word = i === head ? cited[i].nominative[0] : cited[i].kind === 'A' ? cited[i].nominative[cited[head].gender] : null;
      if (word) out = out.slice(0, at) + cased(found[i][0], word) + out.slice(at + found[i][0].length);
    }
    return out;
  }

  function englishCitation(text, found) {
    const last = found.at(-1)[0];
    const entry = (byForm.en.get(folded(last)) ?? []).map((i) => lemmas.en[i])[0];
    const bare = text.replace(/^(?:the|an?)\s+/i, '');
    if (!entry) return bare;
    const lemma = entry.stem + entry.endings[0];
    return bare.slice(0, bare.length - last.length) + cased(last, lemma);
  }

  /** A word with the capitals of another. */
  function cased(like, word) {
    if (like.length > 1 && like === like.toUpperCase()) return word.toUpperCase();
    return like[0] === like[0].toUpperCase() && like[0] !== like[0].toLowerCase() ? word[0].toUpperCase() + word.slice(1) : word;
  }

  return { take, formsOf, query, ranges, has, matches, citation };
})();

/** What a Russian form is a form of, for citing it. */
const Citation = {
  of(word, byForm, lemmas) {
    const entries = (byForm.get(Terms.folded(word)) ?? []).map((i) => lemmas[i]);
    const noun = entries.find(({ endings }) => endings.kind === 'N');
    if (noun) return { kind: 'N', gender: noun.endings.gender, nominative: [noun.stem + noun.endings[0]] };
    const adjective = entries.find(({ endings }) => endings.kind === 'A');
    if (adjective) return { kind: 'A', nominative: adjective.endings.slice(0, 4).map((ending) => adjective.stem + ending) };
    return { kind: '', nominative: entries[0] ? [entries[0].stem + entries[0].endings[0]] : null };
  },
};
