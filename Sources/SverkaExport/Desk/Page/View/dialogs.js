// Dialogs, and what the page says in a line.

/** What a screen reader says: what was done and where one is now, in one breath. */
const Voice = {
  parts: new Map(),

  /** Says texts and elements; of what is said at once the last of each kind, `done` before `place`. */
  say(kind, ...parts) {
    if (Voice.parts.size === 0) queueMicrotask(Voice.speak);
    Voice.parts.set(kind, parts);
  },

  speak() {
    const spoken = ['done', 'place'].filter((kind) => Voice.parts.has(kind)).map((kind) => make('p', {}, ...Voice.parts.get(kind)));
    Voice.parts.clear();
    document.getElementById('spoken').replaceChildren(...spoken);
  },
};

const Status = {
  /** Says something, aloud too. */
  say(...parts) {
    document.getElementById('status').replaceChildren(...parts.map((part) => part.cloneNode?.(true) ?? part));
    Voice.say('done', ...parts);
  },
  /** Says something that stays until it is closed. */
  warn(text) {
    const box = document.getElementById('warnings');
    box.append(make('div.warning', { role: 'alert' }, make('span', {}, text), button('close', '×', (event) => event.target.closest('.warning').remove(), { 'aria-label': Say('action.close') })));
  },
};

const Dialogs = {
  /** A dialog with some content; it goes when it is closed. */
  open(title, ...content) {
    const last = document.activeElement;
    const dialog = make('dialog', { 'aria-label': title, onclose: () => { dialog.remove(); last?.focus?.({ preventScroll: true }); } }, make('h2', {}, title), ...content);
    document.body.append(dialog);
    dialog.showModal();
    return dialog;
  },

  /** Asks for texts by their names, and gives them when they are confirmed. */
  ask(title, fields, confirmed, extra = null) {
    const inputs = fields.map(({ name, label, value, lines }) => {
      const input = make(lines ? 'textarea' : 'input', { name, rows: lines, 'data-field': name, lang: name.length === 2 ? name : null, autocomplete: 'off' });
      input.value = value ?? '';
      return { input, element: make('label', {}, label, input) };
    });
    const form = make('form', { method: 'dialog', onsubmit: (event) => {
      event.preventDefault();
      const values = Object.fromEntries(fields.map(({ name }, i) => [name, inputs[i].input.value]));
      dialog.close();
      confirmed(values);
    } }, ...inputs.map(({ element }) => element), extra,
    make('div.buttons', {}, make('button', { type: 'submit', 'data-action': 'ok' }, Say('ok')), button('cancel', Say('cancel'), () => dialog.close())));
    const dialog = Dialogs.open(title, form);
    // A line break is Shift+Enter.
    form.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.shiftKey && event.target.tagName === 'TEXTAREA' && !event.isComposing) {
        event.preventDefault();
        form.requestSubmit();
      }
    });
    inputs[0]?.input.focus();
    return dialog;
  },

  /** The keys, and a switch for them. */
  help() {
    const rows = Keys.table.map(([action, , key]) => make('tr', {}, make('td', {}, make('kbd', {}, key)), make('td', {}, Say(`action.${action}`))));
    const toggle = make('input', { type: 'checkbox', 'data-action': 'keys', onchange: () => { Keys.isOn = toggle.checked; View.renew(); } });
    toggle.checked = Keys.isOn;
    Dialogs.open(Say('help.title'), make('p', {}, Say('help.why')), make('label.switch', {}, toggle, Say('action.keys')),
      make('table.keys', {}, ...rows), make('div.buttons', {}, button('close', Say('action.close'), (event) => event.target.closest('dialog').close())));
  },
};
