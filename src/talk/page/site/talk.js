import { press, Refused, say } from './api.js';
import { el } from './dom.js';
import { drawn } from './message.js';
import { moment, state, word } from './words.js';

/** @typedef {import('./api.js').Told} Told */

/** What a failed call means, in words. @param {unknown} error */
export const why = (error) => {
  if (!(error instanceof Refused)) throw error;
  return word(error.status === 401 ? 'noKey' : error.status === 0 ? 'lost' : 'refused');
};

const avatar = () => el('img', { class: 'avatar', src: '/barq.svg', alt: '' });

/**
 * What somebody said: words of one's own, an answer, or what is said in its place.
 * @typedef {{ who: 'you' | 'barq', at: number, text?: string, told?: Told, waiting?: true, trouble?: unknown }} Said
 */

/** @param {Said} said @param {Node[]} body */
const entry = ({ who, at }, ...body) => {
  const face =
    who === 'barq' ? avatar() : el('span', { class: 'avatar you', 'aria-hidden': 'true' }, word('you').slice(0, 1));
  const tag = who === 'barq' ? [el('span', { class: 'app' }, word('app'))] : [];
  const head = el('p', { class: 'who' }, el('strong', {}, word(who)), ...tag, el('time', {}, moment(at / 1000, 't')));
  return el('article', { class: who }, face, el('div', { class: 'said' }, head, ...body));
};

/**
 * The answers of a window, newest last.
 * @param {{ before?: () => Node[], afterwards?: () => void }} ways What stands before the first one; what is done after each.
 */
export const openTalk = ({ before = () => [], afterwards = () => undefined } = {}) => {
  /** @type {Said[]} */
  const said = [];
  const log = el('div', { class: 'log', role: 'log', 'aria-live': 'polite', tabindex: '0' });
  /** To the end; of what is longer than the window, to its beginning. */
  const toEnd = () => {
    const last = log.lastElementChild;
    if (last && last.clientHeight > log.clientHeight) last.scrollIntoView({ block: 'start' });
    else log.scrollTop = log.scrollHeight;
  };

  /** @param {Said} one @param {HTMLElement} into */
  const fill = (one, into) => {
    const { message, files } = /** @type {Told} */ (one.told);
    const pressed = async (/** @type {string} */ id, /** @type {string[] | undefined} */ picked) => {
      const controls = () => [...into.querySelectorAll('button, select')];
      const focused = controls().indexOf(/** @type {Element} */ (document.activeElement));
      into.setAttribute('aria-busy', 'true');
      try {
        const told = await press(id, picked, state.lang);
        if (!told.update) return add({ who: 'barq', at: Date.now(), told });
        one.told = told;
        fill(one, into);
        const again = controls().at(focused);
        if (focused >= 0 && again instanceof HTMLElement) again.focus();
      } catch (error) {
        add({ who: 'barq', at: Date.now(), trouble: error });
      } finally {
        into.removeAttribute('aria-busy');
      }
    };
    into.replaceChildren(...drawn(message, { files, press: pressed }));
  };

  /** @param {Said} one */
  const draw = (one) => {
    if (one.text !== undefined) return entry(one, el('p', { class: 'asked' }, el('bdi', {}, one.text)));
    if (one.waiting) return entry(one, el('p', { class: 'thinking' }, word('thinking')));
    if (one.trouble) return entry(one, el('p', { class: 'trouble' }, why(one.trouble)));
    const body = el('div', { class: 'body' });
    fill(one, body);
    return entry(one, body);
  };

  /** @param {Said} one */
  const add = (one) => {
    said.push(one);
    log.append(draw(one));
    toEnd();
  };
  /** All of it again, as the page now speaks. */
  const redraw = () => {
    log.setAttribute('aria-label', word('messages'));
    log.replaceChildren(...before(), ...said.map(draw));
  };

  /** @param {string} text */
  const ask = async (text) => {
    add({ who: 'you', at: Date.now(), text });
    /** @type {Said} */
    const waiting = { who: 'barq', at: Date.now(), waiting: true };
    add(waiting);
    /** @type {Said} */
    const answer = await say(text, state.lang).then(
      (told) => ({ who: 'barq', at: Date.now(), told }),
      (trouble) => ({ who: 'barq', at: Date.now(), trouble }),
    );
    const at = said.indexOf(waiting);
    said[at] = answer;
    log.children[at + before().length]?.replaceWith(draw(answer));
    toEnd();
    afterwards();
  };
  redraw();
  return { log, ask, redraw };
};
