import assert from 'node:assert/strict';
import test from 'node:test';
import { article, desk, lines, session } from './load.mjs';

const { Follow, Merge, Rows, Tables, Terms, Units } = desk;
const step = (ru, en, status, note) => ({ doc: 'a.txt', state: '0123abcd', sets: [{ ru: Units.list(ru), en: Units.list(en), ...(status ? { status } : {}), ...(note === undefined ? {} : { note }) }] });
const parts = (session) => [...session.articles.values()].map((item) => ({ article: item, base: session.base.get(item.name), rows: session.rows.get(item.name) }));

/** The table of a session, as a run would have written it, with changes by `ru`. */
function table(session, changes = {}) {
  const rows = parts(session).flatMap(({ article, rows }) => rows.map((row, i) => ({ ...Merge.values(article, row, i + 1), mine: `own ${row.ru}`, ...changes[row.ru.join('+')] })));
  const columns = [...Object.keys(rows[0])];
  return Tables.parse(Tables.write(columns, rows.map((row) => columns.map((name) => row[name]))));
}

const read = (text) => {
  const { columns, rows } = Tables.parse(text);
  return rows.map((row) => Object.fromEntries(columns.map((name, i) => [name, row[i]])));
};

test('decisions go into the table, and what others wrote stays', () => {
  const mine = session(article(4), article(2, 'b.txt'));
  const disk = table(mine, { 5: { status: 'accepted', note: 'theirs' } });
  mine.perform(step('1', '2+4', 'accepted'));
  mine.perform(step('5', '6', 'accepted', 'mine'));
  const merged = Merge.alignment(disk, parts(mine));
  assert.deepEqual(merged.conflicts, []);
  const rows = read(merged.text);
  assert.deepEqual(rows.filter((row) => row.document === 'a.txt').map((row) => `${row.ru}|${row.en} ${row.status} ${row.note}`),
    ['1|2+4 accepted ', '3| proposed ', '5|6 accepted theirs; mine', '7|8 proposed ']);
  assert.equal(rows.find((row) => row.ru === '5').mine, 'own 5');
  assert.equal(rows.filter((row) => row.document === 'b.txt').length, 2);
});

test('what both have decided differently is a conflict, and a choice settles it', () => {
  for (const choice of ['mine', 'theirs']) {
    const mine = session(article(4));
    const disk = table(mine, { 1: { status: 'rejected' } });
    mine.perform(step('1', '2', 'accepted'));
    const first = Merge.alignment(disk, parts(mine));
    assert.equal(first.conflicts.length, 1);
    const merged = Merge.alignment(disk, parts(mine), new Map([[first.conflicts[0].id, choice]]));
    assert.deepEqual(merged.conflicts, []);
    assert.equal(read(merged.text).find((row) => row.ru === '1' && row.en === '2').status, choice === 'mine' ? 'accepted' : 'rejected');
  }
});

test('units that two accepted rows claim are a conflict', () => {
  const mine = session(article(4)), theirs = session(article(4));
  theirs.perform(step('3', '2', 'accepted'));
  const disk = table(theirs);
  mine.perform(step('1', '2', 'accepted'));
  assert.equal(Merge.alignment(disk, parts(mine)).conflicts.length, 1);
});

test('a table of another state of the article is not written', () => {
  const mine = session(article(2));
  const disk = table(mine, { 1: { origin: '1|2@ffffffff' }, 3: { origin: '3|4@ffffffff' } });
  mine.perform(step('1', '2', 'accepted'));
  assert.deepEqual(Merge.alignment(disk, parts(mine)).stale, ['a.txt']);
});

test('the glossary is merged column by column', () => {
  const mine = session(article(1));
  const disk = Tables.parse(Terms.write(mine.glossary.columns, mine.glossary.list.map((term) => ({
    values: { ...term.values, ...(term.values.en === 'advice' ? { status: 'deprecated' } : {}), ...(term.values.en === 'bridge' ? { note: 'theirs' } : {}) },
  }))));
  const id = (en) => mine.glossary.list.find((term) => term.values.en === en).id;
  mine.perform({ changes: [{ id: id('council'), set: { status: 'preferred' } }, { id: id('bridge'), set: { note: 'mine' } }] });
  mine.perform({ changes: [{ id: id('advice'), set: { status: 'rejected' } }] });
  mine.perform({ changes: Terms.create(mine.glossary, 'завод', 'plant', 'preferred') });
  const merged = Merge.glossary(disk, mine.baseGlossary, mine.glossary);
  assert.deepEqual(merged.conflicts.map(({ mine, theirs }) => [mine, theirs]), [['rejected', 'deprecated']]);
  assert.deepEqual(read(merged.text).map((row) => [row.en, row.status, row.note, row.concept]), [
    ['council', 'preferred', '', 'council'], ['advice', 'rejected', '', 'council'],
    ['bridge', 'preferred', 'theirs; mine', 'bridge'], ['plant', 'preferred', '', 'plant'],
  ]);
});

test('of two preferred renderings of a term the earlier is admitted', () => {
  const mine = session(article(1));
  const [council, advice] = mine.glossary.list;
  mine.perform({ changes: Terms.prefer(mine.glossary, council.id) });
  mine.perform({ changes: Terms.prefer(mine.glossary, advice.id) });
  assert.deepEqual(mine.glossary.list.map((term) => term.values.status), ['admitted', 'preferred', 'preferred']);
  mine.undo();
  assert.deepEqual(mine.glossary.list.map((term) => term.values.status), ['preferred', 'proposed', 'preferred']);
});

test('kept steps follow their texts into a changed article', () => {
  const old = session(article(4));
  old.perform(step('3', '4', 'accepted'));
  old.perform(step('5_1', '6', 'accepted'));
  old.perform(step('1', '2', 'accepted'));
  const states = [Follow.state(old.articles.get('a.txt'))];
  const data = article(4);
  data.s = 'fedc0001';
  data.u = data.u.map((units, side) => [[String(side + 1), 'New.', 0], ...units.map(([number, text, ...rest], i) => [String(Number(number) + 2), i === 0 ? 'Rewritten.' : text, ...rest])]);
  data.r = data.u[0].map(([number], i) => [number, data.u[1][i][0], 90]);
  const now = session(data);
  const followed = Follow.steps(old.steps, 3, states, now.articles);
  assert.deepEqual(followed.unfit.map((item) => Rows.key(item.sets[0])), ['1|2']);
  now.restore(followed.steps, followed.done);
  assert.deepEqual(lines(now).filter((line) => line.endsWith('accepted')), ['5|6 accepted', '7_1|8 accepted']);
});

test('both languages have every message', () => {
  for (const [name, texts] of Object.entries(desk.Words)) {
    assert.equal(texts.length, 2, name);
    assert.ok(texts.every((text) => text.length > 0), name);
    assert.equal(texts[0].includes('#'), texts[1].includes('#'), name);
  }
});

test('what a run says of a term stays through saving, merging and keeping', () => {
  const columns = ['concept', 'ru', 'en', 'status', 'origin', 'suggestions', 'note', 'first_seen', 'last_seen', 'mine'];
  const text = Tables.write(columns, [
    ['a', 'дума', '', 'proposed', 'дума|', 'Duma; "state" council', '', '2026-05-03', '2026-06-30', 'x; y'],
    ['b', '', 'strike', 'proposed', '|strike', 'забастовка; стачка', '', '', '2026-06', ''],
    ['c', 'мост', 'bridge', 'preferred', 'мост|bridge', '', 'n', '2026', '2026', '=own'],
  ]);
  const mine = new desk.Session([], [], Terms.read(Tables.parse(text)));
  const id = (concept) => mine.glossary.list.find((term) => term.values.concept === concept).id;
  assert.equal(Merge.glossary(Tables.parse(text), mine.baseGlossary, mine.glossary).text, text);
  mine.perform({ changes: [{ id: id('a'), set: { en: 'Duma' } }] });
  mine.perform({ changes: [{ id: id('b'), set: { status: 'rejected' } }] });
  mine.perform({ changes: Terms.create(mine.glossary, 'завод', 'plant', 'preferred') });
  // Meanwhile a run has seen the terms again, and somebody has written a note.
  const disk = read(text).map((row) => ({ ...row, last_seen: '2026-12-01', suggestions: row.suggestions && `${row.suggestions}; new`, ...(row.concept === 'c' ? { note: 'theirs' } : {}) }));
  const merged = Merge.glossary(Tables.parse(Tables.write(columns, disk.map((row) => columns.map((name) => row[name])))), mine.baseGlossary, mine.glossary);
  assert.deepEqual(merged.conflicts, []);
  const rows = read(merged.text);
  assert.deepEqual(Object.keys(rows[0]), columns);
  assert.deepEqual(rows.slice(0, 3), [{ ...disk[0], en: 'Duma' }, { ...disk[1], status: 'rejected' }, disk[2]]);
  assert.deepEqual([rows[3].ru, rows[3].suggestions, rows[3].first_seen], ['завод', '', '']);
  const kept = read(Terms.decisions(mine.glossary));
  assert.deepEqual(kept.map((row) => [row.concept, row.suggestions, row.first_seen, row.last_seen]), [
    ['a', 'Duma; "state" council', '2026-05-03', '2026-06-30'], ['b', 'забастовка; стачка', '', '2026-06'], ['c', '', '2026', '2026'], ['plant', '', '', ''],
  ]);
  mine.undo();
  mine.undo();
  mine.undo();
  assert.equal(Terms.write(mine.glossary.columns, mine.glossary.list), text);
});
