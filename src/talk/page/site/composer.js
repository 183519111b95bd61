import { call } from './api.js';
import { el, icon } from './dom.js';
import { state, word } from './words.js';

/** @typedef {{ text: string, label: string, detail: string }} Offer */

const SEND = 'M4 12 20 4l-5 16-3.5-6.5z';

/**
 * Where somebody types, with what may be meant above it: a combobox as ARIA describes one.
 * @param {(text: string) => void} send
 */
export const openComposer = (send) => {
  /** @type {Offer[]} */
  let offers = [];
  let picked = -1;
  /** @type {string[]} */
  const typed = [];
  let recalled = 0;
  let asked = 0;

  const list = el('ul', { id: 'offers', role: 'listbox', 'aria-label': word('offers'), hidden: true });
  const input = el('input', {
    id: 'typed',
    type: 'text',
    dir: 'auto',
    autocomplete: 'off',
    spellcheck: 'false',
    maxlength: '2000',
    placeholder: word('hint'),
    'aria-label': word('write'),
    role: 'combobox',
    'aria-controls': 'offers',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
  });

  const mark = () => {
    for (const [i, row] of [...list.children].entries()) row.setAttribute('aria-selected', String(i === picked));
    const row = list.children[picked];
    if (row) input.setAttribute('aria-activedescendant', row.id);
    else input.removeAttribute('aria-activedescendant');
    row?.scrollIntoView({ block: 'nearest' });
  };
  /** @param {Offer[]} found */
  const offer = (found) => {
    offers = found;
    picked = found.length > 0 && input.value.length > 1 ? 0 : -1;
    list.replaceChildren(
      ...found.map(({ label, detail }, i) =>
        el(
          'li',
          {
            id: `offer-${i}`,
            role: 'option',
            onpointerdown: (event) => {
              event.preventDefault();
              take(i);
            },
          },
          el('bdi', { class: 'label' }, label),
          el('bdi', { class: 'detail' }, detail),
        ),
      ),
    );
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    mark();
  };
  const ask = async () => {
    asked += 1;
    const mine = asked;
    const { value } = input;
    if (!value.startsWith('/')) return offer([]);
    const told = await call('complete', { text: value, lang: state.lang }).catch(() => ({ choices: [] }));
    const { choices } = /** @type {{ choices: Offer[] }} */ (told);
    // What was typed since is another question.
    if (mine === asked) offer(choices);
  };
  /** @param {number} index */
  const take = (index) => {
    const chosen = offers[index];
    if (!chosen) return;
    input.value = chosen.text;
    input.focus();
    void ask();
  };
  const submit = () => {
    const text = input.value.trim();
    asked += 1;
    if (text === '') return;
    typed.push(text);
    recalled = typed.length;
    input.value = '';
    offer([]);
    send(text);
  };
  /** @param {number} by */
  const recall = (by) => {
    recalled = Math.max(0, Math.min(typed.length, recalled + by));
    input.value = typed[recalled] ?? '';
    void ask();
  };
  input.addEventListener('input', () => void ask());
  input.addEventListener('blur', () => offer([]));
  input.addEventListener('keydown', (event) => {
    const open = offers.length > 0;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.isComposing) return;
    if (step !== 0 && open) {
      picked = (picked + step + offers.length) % offers.length;
      mark();
    } else if (step !== 0 && (input.value === '' || input.value === typed[recalled])) recall(step);
    else if (event.key === 'Tab' && open && !event.shiftKey && picked >= 0) take(picked);
    else if (event.key === 'Enter' && open && picked >= 0 && offers[picked]?.text.trim() !== input.value.trim())
      take(picked);
    else if (event.key === 'Enter') submit();
    else if (event.key === 'Escape' && open) offer([]);
    else return;
    event.preventDefault();
  });
  const button = el(
    'button',
    { type: 'button', class: 'send', 'aria-label': word('send'), onclick: submit },
    icon(SEND),
  );
  return { box: el('div', { class: 'composer' }, list, el('div', { class: 'field' }, input, button)), input };
};
