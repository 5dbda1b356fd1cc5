// What one is at: the focus, which never gets lost, and the word that is pointed at.

const Focus = (() => {
  /** Where what had the focus is gone, its like has it, else the current row. */
  function keep() {
    let last = null;
    const check = () => {
      const active = document.activeElement;
      if (active !== document.body && !active?.disabled || !last || document.querySelector('dialog[open]')) return;
      if (last.isConnected && !last.disabled && last.checkVisibility()) return;
      const like = [...document.querySelectorAll(`#bar [data-action="${last.dataset.action}"], #way [data-action="${last.dataset.action}"]`)].find((other) => !other.disabled && other.checkVisibility());
      if (like) like.focus();
      else (View.list.elements.get(View.state.current) ?? document.getElementById('list')).focus({ preventScroll: true });
    };
    document.addEventListener('focusin', (event) => { last = event.target; });
    for (const name of ['click', 'keydown', 'change', 'submit']) document.addEventListener(name, () => setTimeout(check));
    document.addEventListener('close', () => setTimeout(check), true);
  }

  // MARK: What matched

  function pointed(event) {
    const word = event.target.closest?.('[data-match]');
    light(word && { bead: word.closest('.bead'), match: word.dataset.match });
  }

  function light(what) {
    document.querySelectorAll('.word.lit').forEach((word) => word.classList.remove('lit'));
    what?.bead.querySelectorAll(`[data-match="${what.match}"]`).forEach((word) => word.classList.add('lit'));
  }

  return { keep, pointed, light };
})();
