import { entityName } from './entities.ts';
import type { Facts } from './story-facts.ts';
import type { Match } from './story-match.ts';
import { EVENTS, SENSES } from './story-senses.ts';

const MOST = 6;

/** Of two rows of one name the first. */
const ROWS = new Map([...EVENTS, ...SENSES].toReversed().map((row) => [row[0], row]));

/** What happened or was spoken of, as a report of the language would put it: the first word of the table's row. */
const wordFor = (id: string, lang: string): string => {
  const row = ROWS.get(id);
  const [first = id] = row?.[lang === 'ar' ? 2 : 1].split(',') ?? [];
  return first.replace(/\*$/, '').trim();
};

const inWords = (term: string, { lang, figures, written }: Facts): string | null => {
  const name = term.slice(2);
  if (term.startsWith('e:')) return entityName(name, lang);
  if (term.startsWith('n:')) return written[name] ?? null;
  if (term.startsWith('s:')) return wordFor(name, lang);
  return figures.find((f) => term === `f:${f.unit} ${f.value}`)?.text ?? null;
};

/** The facts that two reports share, as the first tells them: names and figures, then what happened, then words. */
export const whyOf = (a: Facts, b: Facts, { shared }: Match): string[] => {
  const terms = shared.toSorted((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).map(([term]) => term);
  const said = (kinds: RegExp): string[] =>
    terms.filter((term) => kinds.test(term)).flatMap((term) => inWords(term, a) ?? []);
  const events = a.events.filter((event) => b.events.includes(event)).map((event) => wordFor(event, a.lang));
  return [...new Set([...said(/^[ef]:/), ...said(/^n:/), ...events, ...said(/^s:/)])].slice(0, MOST);
};
