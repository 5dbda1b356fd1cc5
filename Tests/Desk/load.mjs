// The page's script without the page: its files are joined as the program joins
// them, up to those that need a document.

import { readFileSync } from 'node:fs';

const folder = new URL('../../Sources/SverkaExport/Desk/Page/', import.meta.url);
const files = ['Model/tables.js', 'Model/units.js', 'Model/rows.js', 'Model/terms.js', 'Model/merge.js', 'Model/history.js', 'Model/follow.js', 'View/words.js', 'Model/search.js'];
const names = 'Tables, Units, Rows, Terms, Merge, Session, Follow, Words, Search, sides';

export const desk = new Function(`'use strict';${files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n')}\nreturn { ${names} };`)();

/** Numbers that are the same on every run. */
export function random(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** An article of so many pairs, each paragraph of two sentences. */
export function article(count, name = 'a.txt') {
  const unit = (number, word) => {
    const first = `${word} ${number} one.`, text = `${first} And ${word} ${number} two.`;
    return [String(number), text, 0, [first.length, text.length]];
  };
  const pairs = Array.from({ length: count }, (_, i) => i);
  return {
    d: name, s: '0123abcd',
    u: [pairs.map((i) => unit(2 * i + 1, 'Ru')), pairs.map((i) => unit(2 * i + 2, 'En'))],
    r: pairs.map((i) => [String(2 * i + 1), String(2 * i + 2), 90]),
  };
}

export function session(...data) {
  const articles = data.map(desk.Units.article);
  const rows = data.map((item, i) => [item.d, item.r.map((row) => desk.Rows.read(articles[i], row))]);
  return new desk.Session(articles, rows, desk.Terms.read(desk.Tables.parse(
    'concept\tru\ten\tstatus\torigin\tnote\ncouncil\tсовет\tcouncil\tproposed\tсовет|council\t\ncouncil\tсовет\tadvice\tproposed\tсовет|advice\t\nbridge\tмост\tbridge\tpreferred\tмост|bridge\tn\n')));
}

/** The rows of an article in short: `1|2 accepted`. */
export const lines = (session, name = 'a.txt') => session.rows.get(name).map((row) => `${desk.Rows.key(row)} ${row.status}`);
