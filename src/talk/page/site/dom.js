/**
 * An element with its attributes and children. Strings become text nodes: nothing that a feed wrote is ever markup here.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} name
 * @param {Record<string, string | boolean | ((event: Event) => unknown)>} attributes `on…` are listeners, true is empty, false is left out
 * @param {(Node | string)[]} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export const el = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key.slice(2), value);
    else if (value !== false) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children);
  return made;
};

/**
 * A picture of strokes, for decoration only.
 * @param {string} path
 */
export const icon = (path) => {
  const space = 'http://www.w3.org/2000/svg';
  const made = document.createElementNS(space, 'svg');
  made.setAttribute('viewBox', '0 0 24 24');
  made.setAttribute('aria-hidden', 'true');
  made.setAttribute('class', 'icon');
  const line = document.createElementNS(space, 'path');
  line.setAttribute('d', path);
  made.append(line);
  return made;
};

/**
 * An address that may be opened; null for any other.
 * @param {string} text
 */
export const webAddress = (text) => {
  const url = URL.parse(text);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
};

/**
 * A link to somebody else's page, which learns nothing of this one.
 * @param {string} href
 * @param {Record<string, string>} attributes
 * @param {(Node | string)[]} children
 */
export const outside = (href, attributes, ...children) =>
  el('a', { href, target: '_blank', rel: 'noopener noreferrer nofollow', ...attributes }, ...children);
