// Tables of tab-separated values, read and written as the program does it.

const Tables = (() => {
  // Words that a spreadsheet takes for parts of a number or date, or for truth.
  let guarded = { number: new Set(), truth: new Set() };

  /** Sets the words of `spreadsheet.tsv`, by their kinds. */
  function guardWords(words) {
    guarded = { number: new Set(words.number), truth: new Set(words.truth) };
  }

  /** Whether a spreadsheet would run the text, or show it otherwise. */
  function wouldChange(text) {
    if (text === '') return false;
    if ('=+-@\''.includes(text[0])) return true;
    if (text.length > 80) return false;
    if (guarded.truth.has(text.toLowerCase())) return true;
    if (!/[0-9]/.test(text)) return false;
    return (text.match(/\p{L}+/gu) ?? []).every((word) => guarded.number.has(word.toLowerCase()));
  }

  const marks = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '\\': '\\\\', '"': '""', '\0': '\uFFFD' };

  /** A text as a value: kept from spreadsheets, escaped, quoted where it must be. */
  function cell(text) {
    const out = (wouldChange(text) ? '\'' : '') + text.replace(/[\t\n\r\\"\0]/g, (mark) => marks[mark]);
    return text.includes('"') ? `"${out}"` : out;
  }

  /** A value without its leading `'` and its escapes. */
  function plain(value) {
    const own = value.startsWith('\'') ? value.slice(1) : value;
    if (!own.includes('\\')) return own;
    return own.replace(/\\(.?)/gs, (all, mark) => {
      const text = { t: '\t', n: '\n', r: '\r', '\\': '\\' }[mark];
      if (text === undefined) throw new Error(`unknown escape ${all}`);
      return text;
    });
  }

  /**
   * The table of a text: `{ columns, rows }`, each row an array of values.
   *
   * Throws an `Error` that names the line where a row can't be read.
   */
  function parse(text) {
    const table = { columns: null, rows: [] };
    let at = text.startsWith('\uFEFF') ? 1 : 0;
    let line = 1;
    while (at < text.length) {
      const start = line;
      const values = [];
      let ended = false;
      while (!ended) {
        let value;
        if (text[at] === '"') {
          let end = at + 1;
          for (;;) {
            end = text.indexOf('"', end);
            if (end < 0) throw new Error(`line ${start}: a quote is not closed`);
            if (text[end + 1] !== '"') break;
            end += 2;
          }
          value = text.slice(at + 1, end).replaceAll('""', '"');
          line += value.split('\n').length - 1;
          at = end + 1;
        } else {
          let end = at;
          while (end < text.length && text[end] !== '\t' && text[end] !== '\n') end += 1;
          const bare = end > at && text[end - 1] === '\r' && text[end] !== '\t' ? end - 1 : end;
          value = text.slice(at, bare);
          at = end;
        }
        if (text[at] === '\r') at += 1;
        if (at < text.length && text[at] !== '\t' && text[at] !== '\n') {
          throw new Error(`line ${start}: text behind a closing quote`);
        }
        ended = text[at] !== '\t';
        at += 1;
        values.push(plain(value));
      }
      line += 1;
      if (values.length === 1 && values[0].trim() === '') continue;
      if (!table.columns) {
        table.columns = values;
      } else if (values.length !== table.columns.length) {
        throw new Error(`line ${start}: ${values.length} values, the header has ${table.columns.length}`);
      } else {
        table.rows.push(values);
      }
    }
    if (!table.columns) throw new Error('line 1: no header line');
    return table;
  }

  /**
   * The text of a table.
   *
   * Columns of `bare` hold numbers and words of ours, which are written as they
   * are.
   */
  function write(columns, rows, bare = new Set()) {
    const isBare = columns.map((name) => bare.has(name));
    const lines = [columns.map(cell).join('\t')];
    for (const row of rows) {
      lines.push(row.map((value, i) => (isBare[i] ? value : cell(value))).join('\t'));
    }
    return lines.join('\n') + '\n';
  }

  /** Words for statuses, in English and in Russian, by what they mean. */
  const statusWords = {
    предложено: 'proposed', принято: 'accepted', отклонено: 'rejected',
    предпочтительно: 'preferred', допустимо: 'admitted', 'не рекомендуется': 'deprecated',
  };

  /** A status as the program writes it. */
  function status(word) {
    const small = word.trim().toLowerCase();
    return statusWords[small] ?? (small === '' ? 'proposed' : small);
  }

  return { guardWords, wouldChange, parse, write, status };
})();
