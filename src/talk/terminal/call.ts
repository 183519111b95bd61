import type { Option, Options } from '#src/base/command.ts';
import { isLanguage, type Language } from '#src/base/lang.ts';
import { fail } from '#src/base/problem.ts';

/** A call of the command line, taken apart. */
export interface Call {
  readonly positional: readonly string[];
  readonly options: ReadonlyMap<string, readonly string[]>;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Parts words into positionals and `--name value` or `--name=value`. Flags take no value; switches stand alone, or with
 * `true` or `false`. Throws `missing_option`.
 */
export const takeApart = (
  words: readonly string[],
  flags: ReadonlySet<string>,
  switches: ReadonlySet<string> = NONE,
): Call => {
  const positional: string[] = [];
  const options = new Map<string, string[]>();
  const queue = [...words];
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    const named = /^--([a-z][a-z-]*)(?:=(.*))?$/su.exec(word);
    if (word === '--') {
      positional.push(...queue.splice(0));
      continue;
    }
    if (!named) {
      positional.push(word);
      continue;
    }
    const [, name = '', inline] = named;
    const alone = flags.has(name) || (switches.has(name) && !/^(?:true|false)$/.test(queue[0] ?? ''));
    const value = flags.has(name) ? 'true' : (inline ?? (alone ? 'true' : queue.shift()));
    if (value === undefined) throw fail('missing_option', { name: `--${name}` });
    options.set(name, [...(options.get(name) ?? []), value]);
  }
  return { positional, options };
};

const integer = (
  name: string,
  text: string,
  { min, max }: { readonly min?: number; readonly max?: number },
): number => {
  const value = Number(text);
  const takes = max === undefined ? `≥ ${min ?? 0}` : `${min ?? 0}–${max}`;
  if (!/^\d{1,15}$/.test(text) || value < (min ?? 0) || value > (max ?? Number.MAX_SAFE_INTEGER))
    throw fail('wrong_option', { name, takes });
  return value;
};

const checked = (name: string, option: Option, text: string): string | number | boolean => {
  switch (option.type) {
    case 'text':
      if (option.maxLength !== undefined && text.length > option.maxLength)
        throw fail('long_option', { name, limit: String(option.maxLength) });
      return text;
    case 'integer':
      return integer(name, text, option);
    case 'file':
      return text;
    case 'flag':
      if (text !== 'true' && text !== 'false') throw fail('wrong_option', { name, takes: 'true, false' });
      return text === 'true';
    case 'channel':
    case 'role':
      if (!/^\d{17,20}$/.test(text)) throw fail('wrong_option', { name, takes: '123456789012345678' });
      return text;
    case 'choice':
      if (!option.choices.includes(text)) throw fail('wrong_option', { name, takes: option.choices.join(', ') });
      return text;
  }
};

/**
 * The arguments of a command out of a call: options by name; words that are left go to the options that are still open,
 * in their order, the last one of type text taking the rest. Throws the problems of the call.
 */
export const argumentsOf = (
  spec: Options,
  { positional, options }: Call,
): Record<string, string | number | boolean | undefined> => {
  for (const name of options.keys())
    if (!Object.hasOwn(spec, name)) throw fail('unknown_option', { name: `--${name}` });
  const given = new Map([...options].map(([name, values]) => [name, values.at(-1) ?? '']));
  const open = Object.keys(spec).filter((name) => !given.has(name) && spec[name]?.type !== 'flag');
  const rest = [...positional];
  for (const [i, name] of open.entries()) {
    if (rest.length === 0) break;
    const takesAll = i === open.length - 1 && spec[name]?.type === 'text';
    given.set(name, takesAll ? rest.splice(0).join(' ') : (rest.shift() ?? ''));
  }
  const [extra] = rest;
  if (extra !== undefined) throw fail('unexpected_word', { word: extra });
  return Object.fromEntries(
    Object.entries(spec).map(([name, option]) => {
      const text = given.get(name);
      if (text === undefined || text.trim() === '') {
        if ('required' in option && option.required) throw fail('missing_option', { name });
        return [name, undefined];
      }
      return [name, checked(name, option, text.trim())];
    }),
  );
};

export const languageOf = (text: string | undefined): Language | undefined => {
  if (text === undefined) return undefined;
  if (!isLanguage(text)) throw fail('wrong_option', { name: '--lang', takes: 'ar, en' });
  return text;
};

/** The clock that a call is to be answered by. */
export const clockOf = (text: string | undefined, fallback: () => Date): Date => {
  if (text === undefined) return fallback();
  const time = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) throw fail('wrong_option', { name: '--now', takes: '2026-11-21T00:00:00Z' });
  return new Date(time);
};
