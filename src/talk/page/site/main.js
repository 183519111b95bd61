import { call, Refused } from './api.js';
import { openComposer } from './composer.js';
import { el, icon } from './dom.js';
import { openFeeds } from './feeds.js';
import { openTalk } from './talk.js';
import { speak, state, word } from './words.js';

const TALK = 'M4 5h16v11H9l-5 4z';
const FEEDS = 'M5 19h.01M5 12a7 7 0 0 1 7 7M5 5a14 14 0 0 1 14 14';
const root = document.documentElement;

/** @typedef {{ sample: boolean, places: Record<string, string>, examples: string[], languages: Record<string, import('./words.js').Tongue> }} Start */

/** @type {Start} */
let told = { sample: false, places: {}, examples: [], languages: {} };
let shown = 'talk';

const themed = () => {
  const theme = localStorage.getItem('barq-theme') ?? 'system';
  root.dataset['theme'] = theme;
  return theme;
};

/**
 * @param {string} name @param {string} value @param {readonly (readonly [string, string])[]} choices
 * @param {(value: string) => void} chosen
 */
const choice = (name, value, choices, chosen) => {
  const made = el(
    'select',
    { 'aria-label': name },
    ...choices.map(([key, text]) => el('option', { value: key, selected: key === value }, text)),
  );
  made.addEventListener('change', () => chosen(made.value));
  return el('label', {}, el('span', {}, name), made);
};

/** @param {string} key @param {string} value */
const keep = (key, value) => localStorage.setItem(`barq-${key}`, value);

/** @param {(name: string) => void} open */
const side = (open) => {
  const tab = (/** @type {string} */ name, /** @type {string} */ path) =>
    el(
      'button',
      {
        type: 'button',
        class: 'tab',
        'data-view': name,
        ...(shown === name ? { 'aria-current': 'page' } : {}),
        onclick: () => open(name),
      },
      icon(path),
      el('span', {}, word(name)),
    );
  const other = Object.keys(state.languages).find((lang) => lang !== state.lang) ?? 'en';
  const flip = el(
    'button',
    {
      type: 'button',
      class: 'tongue',
      lang: other,
      onclick: () => {
        speak(other);
        build();
      },
    },
    state.languages[other]?.name ?? '',
  );
  const themes = /** @type {const} */ ([
    ['system', word('system')],
    ['dark', word('dark')],
    ['light', word('light')],
  ]);
  const boxes = /** @type {const} */ ([
    ['own', word('own')],
    ['ltr', word('ltr')],
  ]);
  return el(
    'header',
    { class: 'side' },
    el(
      'p',
      { class: 'brand' },
      el('img', { src: '/barq.svg', alt: '' }),
      el('span', {}, 'Barq', el('span', { lang: 'ar' }, 'برق')),
    ),
    el('nav', { 'aria-label': word('views') }, tab('talk', TALK), tab('feeds', FEEDS)),
    el(
      'div',
      { class: 'settings' },
      flip,
      choice(word('appearance'), themed(), themes, (value) => {
        keep('theme', value);
        themed();
      }),
      choice(word('box'), state.box, boxes, (value) => {
        state.box = value;
        keep('box', value);
        build();
      }),
    ),
  );
};

/** @param {(text: string) => void} ask */
const welcome = (ask) =>
  el(
    'section',
    { class: 'welcome' },
    el('img', { src: '/barq.svg', alt: '' }),
    el('h1', {}, word('welcome')),
    el('p', {}, word('welcomeText')),
    ...(told.sample
      ? [el('p', { class: 'sample' }, word('sampleNote').replace('{date}', state.languages[state.lang]?.date ?? ''))]
      : []),
    el('h2', {}, word('tryThese')),
    el(
      'ul',
      {},
      ...told.examples.map((text) =>
        el('li', {}, el('button', { type: 'button', dir: 'auto', onclick: () => ask(text) }, text)),
      ),
    ),
  );

/** @type {ReturnType<typeof openTalk>} */
const talk = openTalk({ before: () => [welcome((text) => void talk.ask(text))] });

/** The whole page, as it is to speak and look now. */
const build = () => {
  root.lang = state.lang;
  root.dir = state.lang === 'ar' ? 'rtl' : 'ltr';
  document.title = word('title');
  talk.redraw();
  const composer = openComposer((text) => void talk.ask(text));
  const feeds = openFeeds();
  const talking = el('div', { class: 'talking' }, talk.log, composer.box);
  const open = (/** @type {string} */ name) => {
    shown = name;
    talking.hidden = name !== 'talk';
    feeds.view.hidden = name !== 'feeds';
    for (const tab of document.querySelectorAll('.tab'))
      if (tab.getAttribute('data-view') === name) tab.setAttribute('aria-current', 'page');
      else tab.removeAttribute('aria-current');
    if (name === 'feeds') void feeds.look();
    else composer.input.focus({ preventScroll: true });
  };
  document.body.replaceChildren(side(open), el('main', {}, talking, feeds.view));
  open(shown);
};

/** Before anything is known, whoever refuses has the words. @param {unknown} error */
const closed = (error) =>
  el(
    'main',
    { class: 'closed' },
    el('img', { src: '/barq.svg', alt: 'Barq' }),
    ...(error instanceof Refused ? error.says : []).map((text) => el('p', { dir: 'auto' }, text)),
  );

themed();
try {
  told = /** @type {Start} */ (await call('start'));
  state.languages = told.languages;
  state.places = told.places;
  if (!state.languages[state.lang]) state.lang = 'en';
  build();
} catch (error) {
  document.body.replaceChildren(closed(error));
}
