import { call } from './api.js';
import { el, outside, webAddress } from './dom.js';
import { openTalk, why } from './talk.js';
import { state, word } from './words.js';

/** @typedef {{ url: string, title: string, articles: string, state: string, says: string, trouble: string, next: string, newest: string }} Feed */

/** @typedef {{ feeds: Feed[], facts: [string, string][], read: { done: number, total: number } }} Overview */

/** An address in a call: nothing in it can begin another option. @param {string} url */
const quoted = (url) => `"${url.replace(/["\s]/g, '')}"`;

/** Milliseconds between two looks while feeds are read for the first time. */
const SOON = 3000;

/** Feeds and how they fare, with what can be done about them. */
export const openFeeds = () => {
  const facts = el('dl', { class: 'facts' });
  const rows = el('tbody');
  const reading = el('div', { class: 'reading', hidden: true });
  const none = el('p', { class: 'none', hidden: true }, word('noFeeds'));
  const { log, ask } = openTalk({ afterwards: () => void look() });

  /** @param {string} command @param {string} url */
  const run = (command, url) => void ask(`/barq feed ${command} url:${quoted(url)}`);

  /** @param {string} text @param {() => void} does @param {string} kind @param {string} about */
  const button = (text, does, kind, about) =>
    el('button', { type: 'button', class: `button ${kind}`, 'aria-label': `${text}: ${about}`, onclick: does }, text);

  /** Removing asks once more, in its place. @param {Feed} feed */
  const removing = ({ url, title }) => {
    const cell = el('span', { class: 'sure' });
    const sure = () => {
      cell.replaceChildren(
        el('span', {}, word('sure')),
        button(word('remove'), () => run('remove', url), 'danger', title),
        button(word('keep'), () => cell.replaceChildren(first()), 'secondary', title),
      );
      cell.querySelector('button')?.focus();
    };
    const first = () => button(word('remove'), sure, 'secondary', title);
    cell.append(first());
    return cell;
  };

  /** @param {Feed} feed */
  const row = (feed) => {
    const { url, title, articles, state: how, says, trouble, next, newest } = feed;
    const still = how === 'paused' || how === 'gone';
    const href = webAddress(url);
    return el(
      'tr',
      {},
      el(
        'th',
        { scope: 'row' },
        el('bdi', {}, title),
        href ? outside(href, { class: 'address', dir: 'ltr' }, url) : '',
      ),
      el('td', {}, el('span', { class: `state ${how}` }, says), trouble ? el('p', { class: 'small' }, trouble) : ''),
      el('td', { 'data-label': word('next') }, next),
      el('td', { 'data-label': word('articles') }, articles),
      el('td', { 'data-label': word('newest') }, el('bdi', {}, newest)),
      el(
        'td',
        { class: 'does' },
        still
          ? button(word('resume'), () => run('resume', url), 'secondary', title)
          : button(word('pause'), () => run('pause', url), 'secondary', title),
        removing(feed),
      ),
    );
  };

  /** How far the first reading is; looked at again until it is over. @param {Overview['read']} read */
  const shows = ({ done, total }) => {
    reading.hidden = done === total;
    clearTimeout(again);
    if (done === total) return;
    const bar = el('progress', { max: String(total), value: String(done), 'aria-label': word('reading') });
    reading.replaceChildren(el('span', {}, word('reading')), bar, el('bdi', {}, `${done} / ${total}`));
    if (view.hidden || !view.isConnected) return;
    // Whoever is about to press a button is not disturbed.
    const later = () => (rows.contains(document.activeElement) ? shows({ done, total }) : void look());
    again = window.setTimeout(later, SOON);
  };
  let again = 0;

  /** Whoever is at a button of a row is at that row's first one afterwards. @param {Feed[]} feeds */
  const fill = (feeds) => {
    const at = [...rows.children].findIndex((one) => one.contains(document.activeElement));
    rows.replaceChildren(...feeds.map(row));
    const button = rows.children[at]?.querySelector('.does button');
    if (button instanceof HTMLElement) button.focus();
  };

  const look = async () => {
    try {
      const told = /** @type {Overview} */ (await call('overview', { lang: state.lang }));
      facts.replaceChildren(
        ...told.facts.map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value))),
      );
      fill(told.feeds);
      shows(told.read);
      none.hidden = told.feeds.length > 0;
    } catch (error) {
      none.hidden = false;
      none.textContent = why(error);
    }
  };

  const address = el('input', {
    type: 'text',
    dir: 'ltr',
    'aria-label': word('address'),
    placeholder: 'https://',
    autocomplete: 'off',
    maxlength: '2048',
  });
  /** @param {string} command */
  const named = (command) => {
    const url = address.value.trim();
    if (url === '') return address.focus();
    run(command, url);
    if (command === 'add') address.value = '';
  };
  address.addEventListener('keydown', (event) => event.key === 'Enter' && named('add'));

  const heads = ['feed', 'state', 'next', 'articles', 'newest', 'actions'];
  const view = el(
    'div',
    { class: 'feeds' },
    el('h2', {}, word('health')),
    facts,
    reading,
    el('h2', {}, word('follow')),
    el(
      'div',
      { class: 'adding' },
      address,
      el('button', { type: 'button', class: 'button primary', onclick: () => named('add') }, word('add')),
      el('button', { type: 'button', class: 'button secondary', onclick: () => named('test') }, word('test')),
      el('button', { type: 'button', class: 'button secondary', onclick: () => void look() }, word('refresh')),
    ),
    log,
    el('h2', {}, word('list')),
    none,
    el(
      'table',
      {},
      el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', { scope: 'col' }, word(head))))),
      rows,
    ),
  );
  return { view, look };
};
