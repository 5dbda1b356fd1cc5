// Units of an article: numbers, texts, and the sentences of a paragraph.

const sides = ['ru', 'en'];
const otherSide = { ru: 'en', en: 'ru' };

const Units = (() => {
  /** `4_10` as `[4, 10]`; a paragraph as a whole has sentence 0. */
  function parts(number) {
    const bar = number.indexOf('_');
    return bar < 0 ? [Number(number), 0] : [Number(number.slice(0, bar)), Number(number.slice(bar + 1))];
  }

  function compare(a, b) {
    const [x, y] = [parts(a), parts(b)];
    return x[0] - y[0] || x[1] - y[1];
  }

  /** `4+5` as `['4', '5']`, rising. */
  function list(joined) {
    return joined === '' ? [] : joined.split('+').map((part) => part.trim()).sort(compare);
  }

  /** Numbers by threes: from where, to where, which term. */
  function triples(numbers) {
    const out = [];
    for (let i = 0; numbers && i < numbers.length; i += 3) out.push(numbers.slice(i, i + 3));
    return out;
  }

  /**
   * An article of the page's data, with its units by side and number.
   *
   * `units.ru` has each unit as `{ number, text, heading, ends, marks }`, `ends`
   * being the ends of its sentences; `order.ru` their numbers in order.
   */
  function article(data) {
    const out = { name: data.d, state: data.s, units: {}, order: {}, place: {}, aside: data.a ?? [] };
    sides.forEach((side, i) => {
      out.units[side] = new Map();
      out.order[side] = [];
      for (const [number, text, kind, ends, marks] of data.u[i]) {
        out.units[side].set(number, { number, text, heading: kind === 1, ends: ends || null, marks: triples(marks) });
        out.order[side].push(number);
      }
      out.place[side] = new Map(out.order[side].map((number, place) => [number, place]));
    });
    return out;
  }

  /**
   * The unit that a sentence's number is a part of, if the article has that
   * unit whole: `4` of `4_2`, and `4_1` of `4_102`; else undefined.
   */
  function whole(article, side, number) {
    const [paragraph, sentence] = parts(number);
    if (sentence === 0) return undefined;
    const part = `${paragraph}_${Math.floor(sentence / 100)}`;
    const found = [part, String(paragraph)].find((name) => article.units[side].has(name));
    return found === number ? undefined : found;
  }

  /** The place of a sentence among those of its paragraph, from 0. */
  function rank(name, number) {
    const sentence = parts(number)[1];
    return (name.includes('_') ? sentence % 100 : sentence) - 1;
  }

  /** The numbers of the sentences of a unit that stands whole. */
  function sentences(article, side, number) {
    const unit = article.units[side].get(number);
    if (!unit || !unit.ends || unit.ends.length < 2) return [];
    const [paragraph, part] = parts(number);
    return unit.ends.map((_, i) => `${paragraph}_${part * 100 + i + 1}`);
  }

  /** A unit by its number, also a sentence of one; undefined where there is none. */
  function get(article, side, number) {
    const own = article.units[side].get(number);
    if (own) return own;
    const name = whole(article, side, number);
    if (!name) return undefined;
    const unit = article.units[side].get(name);
    const place = rank(name, number);
    const ends = unit.ends ?? [unit.text.length];
    if (!(place in ends)) return undefined;
    const start = place === 0 ? 0 : ends[place - 1] + (/^\s*/u.exec(unit.text.slice(ends[place - 1]))[0].length);
    const end = ends[place];
    const marks = unit.marks.filter(([from, to]) => from >= start && to <= end)
      .map(([from, to, id]) => [from - start, to - start, id]);
    return { number, text: unit.text.slice(start, end), heading: unit.heading, ends: null, marks, offset: start, of: name };
  }

  /** The texts of units, as a table joins them. */
  function text(article, side, numbers) {
    return numbers.map((number) => get(article, side, number)?.text ?? '').join(' ');
  }

  /** The place of a unit among those of its side, sentences between the wholes. */
  function place(article, side, number) {
    const own = article.place[side].get(number);
    if (own !== undefined) return own;
    const name = whole(article, side, number);
    if (!name) return -1;
    return article.place[side].get(name) + (rank(name, number) + 1) / 100_000;
  }

  /** Whether a number is that of a sentence of a unit that the article has whole. */
  const isPart = (article, side, number) => whole(article, side, number) !== undefined;

  // MARK: Fingerprints

  const utf8 = new TextEncoder();
  const prime = 0x100000001B3n;
  const mask = 0xFFFFFFFFFFFFFFFFn;

  /**
   * The fingerprint of units by number and text, as the program makes it: FNV-1a
   * over both sides, folded to 32 bits.
   */
  function fingerprint(unitsOf) {
    let hash = 0xCBF29CE484222325n;
    const next = (byte) => { hash = ((hash ^ BigInt(byte)) * prime) & mask; };
    for (const side of sides) {
      next(0x1D);
      for (const { number, text } of unitsOf[side]) {
        for (const value of parts(number)) {
          for (let shift = 0n; shift < 32n; shift += 8n) next(Number((BigInt(value) >> shift) & 0xFFn));
        }
        for (const byte of utf8.encode(text)) next(byte);
        next(0x1E);
      }
    }
    const folded = (hash ^ (hash >> 32n)) & 0xFFFFFFFFn;
    return (folded === 0n ? 1n : folded).toString(16).padStart(8, '0');
  }

  /**
   * The fingerprint of a row of which a unit was parted: of all sentences of the
   * paragraphs that it has parts of.
   */
  function partedFingerprint(article, row) {
    const out = {};
    for (const side of sides) {
      const numbers = new Set();
      for (const number of row[side]) {
        if (isPart(article, side, number)) sentences(article, side, whole(article, side, number)).forEach((n) => numbers.add(n));
      }
      out[side] = [...numbers].sort(compare).map((number) => get(article, side, number));
    }
    return fingerprint(out);
  }

  return {
    parts, compare, list, article, whole, sentences, get, text, place, isPart, fingerprint, partedFingerprint,
  };
})();
