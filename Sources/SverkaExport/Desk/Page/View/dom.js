// Elements, made without mark-up: texts go in as text alone.

/**
 * An element: `make('p.unit', { lang: 'ru', onclick }, 'text', child)`.
 *
 * What begins with `on` is a listener; `true` is an attribute without a value,
 * `false`, `null` and `undefined` none.
 */
function make(name, attributes = {}, ...children) {
  const [tag, ...classes] = name.split('.');
  const element = document.createElement(tag);
  if (classes.length) element.className = classes.join(' ');
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, '');
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== ''));
  return element;
}

/** The terms of a glossary's row, each in its language. */
function pairOf({ ru, en }) {
  return [make('span.ru', { lang: 'ru' }, ru || '–'), ' – ', make('span.en', { lang: 'en' }, en || '–')];
}

/** A button that does something by name: `data-action` is part of the interface. */
function button(action, label, onclick, attributes = {}) {
  return make('button', { type: 'button', 'data-action': action, onclick, ...attributes }, label);
}

/** Sets or takes away an attribute. */
function mark(element, name, value) {
  if (value === null || value === false) element.removeAttribute(name);
  else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, value);
}
