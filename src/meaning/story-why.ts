import { entityName } from './entities.ts';
import type { Facts } from './story-facts.ts';
import type { Match } from './story-match.ts';

const MOST = 6;

const named = (term: string, lang: string): string | null => {
  const rest = term.slice(2);
  if (term.startsWith('e:')) return entityName(rest, lang);
  if (term.startsWith('f:')) return rest.replace(/^1 /, '').replace(/^(\S+) (\S+)$/, '$2 $1');
  return null;
};

/** The shared facts in words: entities and figures first, then the happening, then words of both reports. */
export const whyOf = (a: Facts, b: Facts, { shared }: Match): string[] => {
  const facts = shared.flatMap((term) => named(term, a.lang) ?? []);
  const events = a.events.filter((event) => b.events.includes(event));
  const words = shared.filter((term) => /^[wns]:/.test(term)).map((term) => term.slice(2));
  return [...new Set([...facts, ...events, ...words])].slice(0, MOST);
};
