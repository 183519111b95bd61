import { entityName } from './entities.ts';
import type { Facts } from './story-facts.ts';
import type { Match } from './story-match.ts';

const MOST = 6;

const inWords = (term: string, { lang, figures }: Facts): string | null => {
  const name = term.slice(2);
  if (term.startsWith('e:')) return entityName(name, lang);
  return figures.find((f) => term === `f:${f.unit} ${f.value}`)?.text ?? null;
};

/** The facts that two reports share, as the first tells them: names and figures, then what happened, then words. */
export const whyOf = (a: Facts, b: Facts, { shared }: Match): string[] => {
  const facts = shared.flatMap((term) => inWords(term, a) ?? []);
  const events = a.events.filter((event) => b.events.includes(event));
  const words = shared.filter((term) => /^[ns]:/.test(term)).map((term) => term.slice(2));
  return [...new Set([...facts, ...events, ...words])].slice(0, MOST);
};
