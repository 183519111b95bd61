import { el, icon, outside, webAddress } from './dom.js';
import { markdown } from './markdown.js';
import { state, word } from './words.js';

/**
 * A component of Discord's wire: what each type has of these stands in its documentation.
 * @typedef {{ type: number, components?: Component[], content?: string, accessory?: Component, style?: number,
 *   label?: string, url?: string, custom_id?: string, disabled?: boolean, placeholder?: string,
 *   options?: { label: string, value: string, default?: boolean }[], max_values?: number, items?: Picture[], media?: { url: string }, description?: string,
 *   file?: { url: string }, spacing?: number, accent_color?: number }} Component
 * @typedef {{ media?: { url: string }, description?: string }} Picture
 * @typedef {{ flags: number, components: Component[] }} Message
 * @typedef {{ files: Record<string, string>, press: (id: string, picked?: string[]) => void }} Around
 */

const EPHEMERAL = 64;
const STYLES = ['', 'primary', 'secondary', 'success', 'danger', 'link'];
const OUT = 'M14 4h6v6M20 4l-9 9M10 5H6a2 2 0 0 0-2 2v11a2 2 0 0 0 2 2h11a2 2 0 0 0 2-2v-4';
const DOWN = 'M12 4v11m0 0 5-5m-5 5-5-5M5 20h14';

/** @param {string | undefined} url */
const nameOf = (url = '') => url.replace(/^attachment:\/\//, '');
/** Where a file that goes with the message is served. @param {string | undefined} url @param {Around} around */
const fileAt = (url, { files }) => files[nameOf(url)];

/** @param {Component} of @param {Around} around */
const button = ({ style = 2, label = '', url, custom_id: id = '', disabled = false }, { press }) => {
  const name = `button ${STYLES[style] ?? ''}`;
  const href = url === undefined ? null : webAddress(url);
  if (href) return outside(href, { class: name }, label, icon(OUT));
  return el('button', { type: 'button', class: name, disabled, onclick: () => press(id) }, label);
};

/** Several of a list: the button beside it says when they are picked. @param {Component} of @param {Around} around */
const several = ({ custom_id: id = '', placeholder = '', options = [] }, { press }) => {
  const list = el(
    'select',
    { 'aria-label': placeholder, multiple: true, size: String(options.length) },
    ...options.map(({ label, value, default: selected = false }) => el('option', { value, selected }, label)),
  );
  const picked = () => [...list.selectedOptions].map(({ value }) => value);
  const done = el(
    'button',
    { type: 'button', class: 'button secondary', onclick: () => press(id, picked()) },
    placeholder,
  );
  return el('div', { class: 'several' }, list, done);
};

/** @param {Component} of @param {Around} around */
const select = (of, around) => {
  const { custom_id: id = '', placeholder = '', options = [], max_values: most = 1 } = of;
  if (most > 1) return several(of, around);
  const made = el(
    'select',
    { 'aria-label': placeholder },
    el('option', { value: '' }, placeholder),
    ...options.map(({ label, value }) => el('option', { value }, label)),
  );
  made.addEventListener('change', () => made.value && around.press(id, [made.value]));
  return made;
};

/** @param {Picture} of @param {Around} around */
const picture = ({ media, description = '' }, around) => {
  const src = fileAt(media?.url, around);
  // What is not served here is not loaded.
  if (!src) return el('span', { class: 'lost' }, description);
  return el('a', { href: src, target: '_blank', rel: 'noopener' }, el('img', { src, alt: description }));
};

/** @param {Component} of @param {Around} around */
const attached = ({ file }, around) => {
  const name = nameOf(file?.url);
  const href = fileAt(file?.url, around) ?? '#';
  return el(
    'a',
    { class: 'file', href, download: name },
    icon(DOWN),
    el('bdi', {}, name),
    el('span', {}, word('download')),
  );
};

/**
 * A component as Discord draws it. One that is not known here fails, so that none can be shown wrongly.
 * @param {Component} of @param {Around} around
 * @returns {HTMLElement}
 */
const component = (of, around) => {
  const { type, components = [], content = '', accessory, items = [], spacing, accent_color: colour } = of;
  const all = () => components.map((one) => component(one, around));
  switch (type) {
    case 1:
      return el('div', { class: 'row' }, ...all());
    case 2:
      return button(of, around);
    case 3:
      return select(of, around);
    case 9:
      return el(
        'div',
        { class: 'section' },
        el('div', {}, ...all()),
        ...(accessory ? [component(accessory, around)] : []),
      );
    case 10:
      return el('div', { class: 'text' }, ...markdown(content));
    case 11:
      return el('div', { class: 'thumbnail' }, picture(of, around));
    case 12:
      return el('div', { class: 'gallery' }, ...items.map((item) => picture(item, around)));
    case 13:
      return attached(of, around);
    case 14:
      return el('hr', { class: spacing === 2 ? 'wide' : '' });
    case 17: {
      const made = el('div', { class: 'container' }, ...all());
      if (colour !== undefined) made.style.setProperty('--accent', `#${colour.toString(16).padStart(6, '0')}`);
      return made;
    }
    default:
      throw new Error(`component ${type} is not known here`);
  }
};

/**
 * A message as Discord draws it.
 * @param {Message} message @param {Around} around
 * @returns {HTMLElement[]}
 */
export const drawn = ({ flags, components }, around) => {
  const parts = components.map((one) => component(one, around));
  const own = (flags & EPHEMERAL) === 0 ? [] : [el('p', { class: 'only' }, word('onlyYou'))];
  return [
    el('div', { class: 'message', dir: state.box === 'ltr' ? 'ltr' : document.documentElement.dir }, ...parts),
    ...own,
  ];
};
