// Keys, by their places: they do the same on every layout.

const Keys = (() => {
  const table = [
    ['accept', 'KeyA', 'a'], ['reject', 'KeyR', 'r'], ['next', 'KeyJ', 'j'], ['previous', 'KeyK', 'k'],
    ['nextOpen', 'KeyN', 'n'], ['previousOpen', 'KeyP', 'p'], ['join', 'KeyM', 'm'], ['part', 'KeyS', 's'],
    ['up', 'KeyU', 'u'], ['down', 'KeyD', 'd'], ['omit', 'KeyO', 'o'], ['note', 'KeyE', 'e'], ['reopen', 'KeyW', 'w'],
    ['select', 'KeyX', 'x'], ['unit', 'ArrowRight', '→'], ['undo', 'KeyZ', 'z'], ['redo', 'Shift+KeyZ', 'Z'],
    ['search', 'Slash', '/'], ['glossary', 'KeyG', 'g'], ['help', 'Shift+Slash', '?'],
  ];
  const also = { ArrowDown: 'next', ArrowUp: 'previous', 'Shift+KeyX': 'selectRange', 'Shift+KeyM': 'joinAbove', ArrowLeft: 'unitBefore' };
  const byCode = new Map([...table.map(([action, code]) => [code, action]), ...Object.entries(also)]);
  let isOn = read();

  /** Whether keys are on in this browser. */
  function read() {
    try {
      return globalThis.localStorage?.getItem('sverka-keys') !== 'off';
    } catch {
      return true;
    }
  }

  function turn(value) {
    isOn = value;
    try {
      localStorage.setItem('sverka-keys', value ? 'on' : 'off');
    } catch { /* for this time alone */ }
  }

  /** The key of an action, as it is written. */
  const of = (action) => (isOn ? table.find(([name]) => name === action)?.[2] : undefined);

  const isText = (target) => target.closest?.('input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable]');

  function start(perform) {
    document.addEventListener('keydown', (event) => {
      if (event.isComposing || event.altKey) return;
      if (event.ctrlKey || event.metaKey) {
        if (event.code === 'KeyZ' && !isText(event.target)) {
          event.preventDefault();
          perform(event.shiftKey ? 'redo' : 'undo');
        } else if (event.code === 'KeyS') {
          event.preventDefault();
          perform('save');
        }
        return;
      }
      if (event.key === 'Escape') {
        perform('escape');
        return;
      }
      if (!isOn || isText(event.target) || event.target.closest?.('dialog')) return;
      const inPanel = event.target.closest?.('#glossary');
      const action = byCode.get((event.shiftKey ? 'Shift+' : '') + event.code);
      if (!action || (inPanel && !['glossary', 'undo', 'redo', 'help'].includes(action) && Glossary.key(event))) {
        if (action) event.preventDefault();
        return;
      }
      event.preventDefault();
      perform(action);
    });
  }

  return { table, of, start, get isOn() { return isOn; }, set isOn(value) { turn(value); } };
})();
