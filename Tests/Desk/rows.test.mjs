import assert from 'node:assert/strict';
import test from 'node:test';
import { article, desk, lines, random, session } from './load.mjs';

const { Rows, Units, sides } = desk;
const step = (ru, en, status, note) => ({ doc: 'a.txt', state: '0123abcd', sets: [{ ru: Units.list(ru), en: Units.list(en), ...(status ? { status } : {}), ...(note === undefined ? {} : { note }) }] });

test('a unit that is taken leaves its old row, and what is left alone stands by itself', () => {
  const desk = session(article(3));
  desk.perform(step('1', '2+4', 'accepted'));
  assert.deepEqual(lines(desk), ['1|2+4 accepted', '3| proposed', '5|6 proposed']);
  desk.perform(step('3', '6', 'accepted'));
  assert.deepEqual(lines(desk), ['1|2+4 accepted', '3|6 accepted', '5| proposed']);
});

test('a rejected row is a record, and its units stand elsewhere', () => {
  const desk = session(article(2));
  desk.perform(step('1', '2', 'rejected'));
  assert.deepEqual(lines(desk), ['1|2 rejected', '1| proposed', '|2 proposed', '3|4 proposed'].sort((a, b) => lines(desk).indexOf(a) - lines(desk).indexOf(b)));
  desk.perform(step('1', '2', 'accepted'));
  assert.deepEqual(lines(desk), ['1|2 accepted', '3|4 proposed']);
});

test('sentences stand beside whole paragraphs, and all of them are the paragraph', () => {
  const desk = session(article(2));
  desk.perform(step('1_1', '2', 'accepted'));
  assert.deepEqual(lines(desk), ['1_1|2 accepted', '1_2| proposed', '3|4 proposed']);
  assert.match(desk.rows.get('a.txt')[0].origin, /^parted \|@[0-9a-f]{8}$/);
  assert.equal(Units.text(desk.articles.get('a.txt'), 'ru', ['1_2']), 'And Ru 1 two.');
  desk.perform(step('1_1+1_2', '2', 'accepted'));
  assert.deepEqual(lines(desk), ['1|2 accepted', '3|4 proposed']);
});

test('undo and redo lead through the same rows without end', () => {
  const desk = session(article(6));
  const seen = [lines(desk)];
  for (const item of [step('1', '2', 'accepted'), step('3', '4+6', 'accepted'), step('5', '8', 'rejected'), step('9_1', '10', 'accepted'), step('1', '2', undefined, 'n')]) {
    assert.ok(desk.perform(item));
    seen.push(lines(desk));
  }
  for (let round = 0; round < 3; round += 1) {
    for (let i = seen.length - 2; i >= 0; i -= 1) {
      desk.undo();
      assert.deepEqual(lines(desk), seen[i]);
    }
    assert.equal(desk.undo(), null);
    for (let i = 1; i < seen.length; i += 1) {
      desk.redo();
      assert.deepEqual(lines(desk), seen[i]);
    }
    assert.equal(desk.redo(), null);
  }
});

/** Every unit of an article stands in just one row, whole or in all its parts. */
function expectTiling(session) {
  const article = session.articles.get('a.txt');
  const rows = session.rows.get('a.txt').filter(Rows.isStanding);
  for (const side of sides) {
    const numbers = rows.flatMap((row) => row[side]);
    assert.equal(new Set(numbers).size, numbers.length);
    for (const number of article.order[side]) {
      const parts = Units.sentences(article, side, number);
      const stand = numbers.includes(number) ? 1 : 0;
      const apart = parts.filter((part) => numbers.includes(part)).length;
      assert.ok(stand ? apart === 0 : apart === parts.length && apart > 0, `${side} ${number}`);
    }
  }
}

test('a random walk ends where a walk without what was undone ends', () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const next = random(seed), walk = session(article(8));
    for (let i = 0; i < 200; i += 1) {
      const what = next(10);
      if (what < 2) walk.undo();
      else if (what < 3) walk.redo();
      else {
        const row = walk.rows.get('a.txt')[next(walk.rows.get('a.txt').length)];
        const other = walk.rows.get('a.txt')[next(walk.rows.get('a.txt').length)];
        const article = walk.articles.get('a.txt');
        const part = (side) => Units.sentences(article, side, row[side][0] ?? '');
        const sets = [
          () => [{ ru: row.ru, en: row.en, status: 'accepted' }],
          () => (Rows.isPaired(row) ? [{ ru: row.ru, en: row.en, status: 'rejected' }] : [{ ru: row.ru, en: row.en, status: 'proposed' }]),
          () => [{ ru: [...new Set([...row.ru, ...other.ru])], en: [...new Set([...row.en, ...other.en])], status: 'accepted' }],
          () => (part('ru').length ? [{ ru: part('ru').slice(0, 1), en: row.en, status: 'accepted' }] : [{ ru: row.ru, en: row.en, note: `n${i}` }]),
        ][next(4)]();
        walk.perform({ doc: 'a.txt', state: '0123abcd', sets });
      }
      expectTiling(walk);
    }
    const again = session(article(8));
    walk.steps.slice(0, walk.done).forEach((item) => again.perform(item));
    assert.deepEqual(again.rows.get('a.txt'), walk.rows.get('a.txt'));
    const restored = session(article(8));
    restored.restore(walk.steps, walk.done);
    assert.deepEqual(restored.rows.get('a.txt'), walk.rows.get('a.txt'));
    while (restored.redo()) walk.redo();
    assert.deepEqual(lines(restored), lines(walk));
  }
});
