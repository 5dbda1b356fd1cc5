import assert from 'node:assert/strict';
import test from 'node:test';
import { desk, random } from './load.mjs';

const { Tables } = desk;
Tables.guardWords({ number: ['may', 'мая'], truth: ['true'] });

test('what is written is read back', () => {
  const next = random(7);
  const parts = ['a', 'я', '\t', '\n', '\r', '\\', '"', '\'', '=', '+1', '4+5', 'May 5', ' ', '', '<', '\u202E', '𝄞', 'true', '\\n'];
  for (let round = 0; round < 300; round += 1) {
    const rows = Array.from({ length: 3 }, () => Array.from({ length: 3 }, () => Array.from({ length: next(5) }, () => parts[next(parts.length)]).join('')));
    rows.forEach((row) => { row[2] = `x${row[2]}`; });
    assert.deepEqual(Tables.parse(Tables.write(['a', 'b', 'c'], rows)).rows, rows);
  }
});

test('what a spreadsheet would change is kept from it', () => {
  assert.equal(Tables.write(['a'], [['=1+1'], ['4+5'], ['May 5'], ['5 мая'], ['5 домов'], ['TRUE'], ['x']]), 'a\n\'=1+1\n\'4+5\n\'May 5\n\'5 мая\n5 домов\n\'TRUE\nx\n');
});

test('tables of spreadsheets are read', () => {
  assert.deepEqual(Tables.parse('\uFEFFa\tb\r\n"x\ny"\t\'=1\r\n\r\n"say ""so"""\tz\r\n'), { columns: ['a', 'b'], rows: [['x\ny', '=1'], ['say "so"', 'z']] });
});

test('what can\'t be read is named by its line', () => {
  assert.throws(() => Tables.parse('a\tb\nx\n'), /line 2: 1 values, the header has 2/);
  assert.throws(() => Tables.parse('a\n"x\n'), /line 2: a quote is not closed/);
  assert.throws(() => Tables.parse('a\n\\x\n'), /unknown escape \\x/);
  assert.throws(() => Tables.parse(''), /no header line/);
});

test('statuses are read in both languages', () => {
  assert.deepEqual(['Принято', 'не рекомендуется', 'ACCEPTED', ''].map(Tables.status), ['accepted', 'deprecated', 'accepted', 'proposed']);
});
