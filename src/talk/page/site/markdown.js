import { el, outside, webAddress } from './dom.js';
import { moment, state, word } from './words.js';

/** Marks around text, the longer ones first. */
const AROUND = /** @type {const} */ ([
  ['**', 'strong'],
  ['__', 'u'],
  ['~~', 's'],
  ['*', 'em'],
  ['_', 'em'],
]);
const DEEPEST = 6;

/** @param {string} text @param {RegExp} pattern @param {number} at */
const here = (text, pattern, at) => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Where a mark that opens before `from` closes again; -1 where it never does. @param {string} text @param {string} mark @param {number} from */
const closing = (text, mark, from) => {
  for (let i = from; i < text.length; i += 1) {
    if (text[i] === '\\') i += 1;
    else if (text.startsWith(mark, i) && i > from) return i;
  }
  return -1;
};

/** @param {string} seconds @param {string | undefined} style */
const time = (seconds, style = 'f') => {
  const at = Number(seconds);
  if (Math.abs(at) > 8.64e12) return `<t:${seconds}>`;
  return el('time', { datetime: new Date(at * 1000).toISOString() }, moment(at, style));
};

/** @param {string} text @param {(Node | string)[]} children */
const spoiler = (text, children) => {
  const shown = el('span', { hidden: true }, ...children);
  const cover = el(
    'button',
    { type: 'button', class: 'spoiler', 'aria-label': word('spoiler') },
    '▮'.repeat(Math.min(12, text.length)),
  );
  cover.addEventListener('click', () => {
    shown.hidden = false;
    cover.remove();
  });
  return el('span', {}, cover, shown);
};

/**
 * What stands at a place of a text, and where it ends; null where it is a letter like any other.
 * @param {string} text @param {number} at @param {number} depth
 * @returns {{ made: Node | string, to: number } | null}
 */
const piece = (text, at, depth) => {
  const escaped = here(text, /\\([^A-Za-z0-9\s])/uy, at);
  if (escaped?.[1]) return { made: escaped[1], to: at + escaped[0].length };
  const stamp = here(text, /<t:(-?\d{1,13})(?::([tTdDfFR]))?>/y, at);
  if (stamp?.[1]) return { made: time(stamp[1], stamp[2]), to: at + stamp[0].length };
  const mention = here(text, /<(@[!&]?|#)(\d{17,20})>|@(?:everyone|here)\b/y, at);
  if (mention) {
    const name = mention[2] ? `${mention[1]?.[0]}${state.places[mention[2]] ?? mention[2]}` : mention[0];
    return { made: el('span', { class: 'mention' }, name), to: at + mention[0].length };
  }
  const link = here(text, /\[([^\]\n]{1,300})\]\((https?:\/\/[^)\s]{1,2000})\)/y, at);
  const masked = link?.[2] && webAddress(link[2]);
  if (link?.[1] && masked) return { made: outside(masked, {}, ...inline(link[1], depth + 1)), to: at + link[0].length };
  const bare = here(text, /<?(https?:\/\/[^\s<>]{1,2000})>?/y, at);
  const address = bare?.[1] && webAddress(bare[1]);
  if (bare?.[1] && address) return { made: outside(address, {}, bare[1]), to: at + bare[0].length };
  const code = here(text, /`([^`\n]+)`/y, at);
  if (code?.[1]) return { made: el('code', {}, code[1]), to: at + code[0].length };
  if (text.startsWith('||', at)) {
    const to = closing(text, '||', at + 2);
    if (to > 0) return { made: spoiler(text.slice(at + 2, to), inline(text.slice(at + 2, to), depth + 1)), to: to + 2 };
  }
  for (const [mark, name] of AROUND) {
    if (depth > DEEPEST || !text.startsWith(mark, at)) continue;
    if (mark === '_' && /[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')) continue;
    const to = closing(text, mark, at + mark.length);
    if (to > 0)
      return { made: el(name, {}, ...inline(text.slice(at + mark.length, to), depth + 1)), to: to + mark.length };
  }
  return null;
};

/** Letters that may begin something. */
const MAY = /[\\<@[h`|*_~]/g;

/** @param {string} text @returns {(Node | string)[]} */
const inline = (text, depth = 0) => {
  /** @type {(Node | string)[]} */
  const out = [];
  let plain = '';
  for (let at = 0; at < text.length; ) {
    MAY.lastIndex = at;
    const next = MAY.exec(text)?.index ?? text.length;
    plain += text.slice(at, next);
    if (next === text.length) break;
    const found = piece(text, next, depth);
    if (typeof found?.made === 'string') plain += found.made;
    else if (found) {
      if (plain) out.push(plain);
      plain = '';
      out.push(found.made);
    } else plain += text[next];
    at = found?.to ?? next + 1;
  }
  if (plain) out.push(plain);
  return out;
};

/** @type {readonly (readonly [RegExp, keyof HTMLElementTagNameMap, string])[]} */
const BLOCKS = [
  [/^### /, 'h4', ''],
  [/^## /, 'h3', ''],
  [/^# /, 'h2', ''],
  [/^-# /, 'p', 'small'],
  [/^[-*] /, 'p', 'item'],
  [/^>{1,3} /, 'blockquote', ''],
];

const RLI = '\u2067';
const LRI = '\u2066';

/**
 * The direction of a line: that of the isolate in which all of it stands; else that of the text around it.
 * @param {string} line @param {string} around
 */
const directionOf = (line, around) =>
  state.box === 'ltr' ? 'ltr' : line.startsWith(RLI) ? 'rtl' : line.startsWith(LRI) ? 'ltr' : around;

/**
 * Text of a message as Discord lays it out: line by line, each with its mark.
 * @param {string} text
 * @returns {HTMLElement[]}
 */
export const markdown = (text) => {
  const around = directionOf(text.replace(/^(?:#{1,3}|-#|[-*]|>{1,3}) /, ''), document.documentElement.dir);
  return text.split('\n').map((line) => {
    const [pattern, name, kind] = BLOCKS.find(([start]) => start.test(line)) ?? [/^/, 'p', ''];
    const rest = line.replace(pattern, '');
    return el(
      /** @type {'p'} */ (name),
      { dir: directionOf(rest, around), ...(kind ? { class: kind } : {}) },
      ...inline(rest),
    );
  });
};
