import type { Language } from '#src/base/lang.ts';

/**
 * A piece of a line. Feed text (`foreign`) and figures stay apart from our own words up to the door, because each door
 * guards them in its own way: isolates everywhere, escaping where there is markup.
 */
export interface Run {
  readonly kind: 'words' | 'figure' | 'foreign' | 'channel' | 'command' | 'person' | 'role';
  readonly text: string;
  /** Epoch seconds: the text names this moment, and a door that knows the reader's clock may show it by that. */
  readonly at?: number;
}

export interface Line {
  readonly mark: 'title' | 'plain' | 'item' | 'quote' | 'small';
  readonly runs: readonly Run[];
  readonly url?: string;
}

export const words = (text: string): Run => ({ kind: 'words', text });
/** A number with its sign and symbol, a date, a Latin name: always left to right. */
export const figure = (text: string): Run => ({ kind: 'figure', text });
/** Text of unknown direction that somebody else wrote. */
export const foreign = (text: string): Run => ({ kind: 'foreign', text });

/** A command by its name, which each door calls in its own way. */
export const command = (name: string): Run => ({ kind: 'command', text: name });
/** Somebody by their id where they are known. */
export const person = (id: string): Run => ({ kind: 'person', text: id });
/** A role of a server, by its id. */
export const role = (id: string): Run => ({ kind: 'role', text: id });
/** A channel of Discord, by its id. */
export const channel = (id: string): Run => ({ kind: 'channel', text: id });

export const line = (mark: Line['mark'], runs: readonly Run[], url?: string): Line => ({
  mark,
  runs,
  ...(url ? { url } : {}),
});

const [LRI, RLI, FSI, PDI] = ['\u2066', '\u2067', '\u2068', '\u2069'];
/** Direction and control characters of other people's text: one of them unpaired turns the rest of a line around. */
const CONTROLS = /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** A call (`/barq why`, `--sample`) in our own words. Its first sign belongs to no direction: it would go behind it. */
const CALL = /(?<![\w)] ?)(?:\/[a-z]+(?: [a-z]+)*|--[a-z]+)/g;

/** Our own words, with the calls in them left to right. */
export const callsApart = (text: string, lang: Language): string =>
  lang === 'ar' ? text.replace(CALL, `${LRI}$&${PDI}`) : text;

const isolated = ({ kind, text }: Run, lang: Language): string => {
  const clean = text.replace(CONTROLS, ' ');
  if (kind === 'words') return callsApart(clean, lang);
  if (kind === 'channel') return `${LRI}#${clean}${PDI}`;
  if (kind === 'person' || kind === 'role') return `${LRI}@${clean}${PDI}`;
  if (kind === 'figure' || kind === 'command') return lang === 'ar' ? `${LRI}${clean}${PDI}` : clean;
  return `${FSI}${clean}${PDI}`;
};

const BEFORE = { title: '', plain: '', item: '• ', quote: '  ', small: '  ' } as const;

/** A line as plain text. The mark stands outside the isolate, so that it stays at the line's beginning. */
export const plain = ({ mark, runs, url }: Line, lang: Language): string => {
  const text = runs.map((run) => isolated(run, lang)).join('');
  const body = lang === 'ar' ? `${RLI}${text}${PDI}` : text;
  return `${BEFORE[mark]}${body}${url ? `\n  ${BEFORE[mark] && '  '}${url.replace(CONTROLS, '')}` : ''}`;
};
