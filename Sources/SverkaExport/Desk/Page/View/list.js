// A long list of which only what is in sight is made.
//
// Items are objects; an item's element is made when it comes near the window,
// and measured there. Heights of the others are guessed by `guess`. An item keeps
// its place and its height itself: a list of 50,000 is gone through at each change.

class LongList {
  /**
   * - box: the element that scrolls.
   * - make: the element of an item; guess: its height before it was seen.
   * - mark: called with item, element and place for what changes without the item.
   */
  constructor(box, { make: makeItem, guess, mark: markItem }) {
    this.box = box;
    this.makeItem = makeItem;
    this.guess = guess;
    this.markItem = markItem;
    this.items = [];
    this.elements = new Map();
    this.above = make('div.space', { 'aria-hidden': 'true' });
    this.window = make('div.window');
    this.below = make('div.space', { 'aria-hidden': 'true' });
    box.append(this.above, this.window, this.below);
    this.range = [0, 0];
    this.sums = new Float64Array(1);
    box.addEventListener('scroll', () => this.#soon(), { passive: true });
    new ResizeObserver(() => this.#soon()).observe(box);
  }

  /** Shows other items; those that are the same objects keep their elements. */
  show(items) {
    this.items = items;
    for (let i = 0; i < items.length; i += 1) items[i].place = i;
    this.#sum();
    this.render();
  }

  /** Makes all elements anew. */
  renew() {
    this.elements.forEach((element) => element.remove());
    this.elements.clear();
    this.render();
  }

  #sum() {
    const sums = new Float64Array(this.items.length + 1);
    for (let i = 0; i < this.items.length; i += 1) {
      const item = this.items[i];
      sums[i + 1] = sums[i] + (item.height ?? (item.height = this.guess(item)));
    }
    this.sums = sums;
  }

  /** The place of an item; undefined where it is not shown. */
  place(item) {
    return item && this.items[item.place] === item ? item.place : undefined;
  }

  /** The item at a distance from the top. */
  #at(top) {
    let low = 0, high = this.items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sums[middle + 1] <= top) low = middle + 1; else high = middle;
    }
    return Math.min(low, Math.max(0, this.items.length - 1));
  }

  has(item) {
    return this.place(item) !== undefined;
  }

  #soon() {
    if (this.frame) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.render();
    });
  }

  /** Makes what is in sight, and some before and behind it. */
  render(around = null) {
    const height = this.box.clientHeight || 800;
    const offset = this.above.offsetTop;
    const top = around === null ? this.box.scrollTop - offset : this.sums[around] - height / 2;
    const first = this.#at(Math.max(0, top - height));
    const last = Math.min(this.items.length, this.#at(Math.max(0, top + 2 * height)) + 1);
    this.#fill(first, last);
    this.onRender?.();
  }

  #fill(first, last) {
    this.range = [first, last];
    const wanted = new Set();
    let next = this.window.firstChild;
    for (let i = first; i < last; i += 1) {
      const item = this.items[i];
      wanted.add(item);
      let element = this.elements.get(item);
      if (!element) {
        element = this.makeItem(item);
        this.elements.set(item, element);
      }
      if (element === next) next = next.nextSibling;
      else this.window.insertBefore(element, next);
      this.markItem(item, element, i);
    }
    for (const [item, element] of this.elements) {
      if (wanted.has(item)) continue;
      // What has the focus stays until something else has it.
      if (element.contains(document.activeElement)) this.box.focus({ preventScroll: true });
      element.remove();
      this.elements.delete(item);
    }
    let moved = false;
    for (const [item, element] of this.elements) {
      const height = element.offsetHeight;
      if (height && item.height !== height) {
        item.height = height;
        moved = true;
      }
    }
    if (moved) this.#sum();
    this.above.style.height = `${this.sums[first]}px`;
    this.below.style.height = `${this.sums[this.items.length] - this.sums[last]}px`;
  }

  /** The element of an item, brought into sight. */
  reveal(item, how = 'nearest') {
    const place = this.place(item);
    if (place === undefined) return null;
    if (!this.elements.has(item)) {
      this.render(place);
      this.elements.get(item)?.scrollIntoView({ block: 'center' });
      this.render();
    }
    const element = this.elements.get(item);
    element?.scrollIntoView({ block: how });
    return element ?? null;
  }

  /** The items whose elements are in sight. */
  get inSight() {
    const box = this.box.getBoundingClientRect();
    return this.items.slice(...this.range).filter((item) => {
      const place = this.elements.get(item)?.getBoundingClientRect();
      return place && place.bottom > box.top && place.top < box.bottom;
    });
  }
}
