import { LANGUAGES } from '#src/base/lang.ts';
import { keptWith } from '#src/base/memo.ts';
import { entityName } from '#src/meaning/entities.ts';
import { queryTokens } from '#src/meaning/tokens.ts';
import type { Want, Weighed } from '#src/store/store.ts';
import type { Concept } from './concepts.ts';
import { conceptOf } from './lexicon.ts';
import type { Question } from './question.ts';
import type { Term, TermKind } from './terms.ts';

/** A name that no list knows may wear a conjunction or preposition, or begin with that letter. */
const CLITIC = /^[وفبلك](?=\p{L}{4})/u;

const isSounded = ({ kind, sounded, entity }: Term): boolean =>
  kind === 'name' && sounded === true && entity === undefined;

const lettersOf = ({ text }: Term): Want => leanest([text, text.replace(CLITIC, '')].map((name) => queryTokens(name)));

/** Without what is said twice, and without "burn through" beside "burn": the engine would look for each again. */
const leanest = (want: Want): Want => {
  const all = [...new Map(want.map((tokens) => [tokens.join(' '), tokens])).values()];
  const alone = new Set(all.flatMap(([token, ...more]) => (token !== undefined && more.length === 0 ? [token] : [])));
  return all.filter((tokens) => tokens.length === 1 || !tokens.some((token) => alone.has(token)));
};

/** A name by its letters and, where it has consonants enough, by these in the texts of both scripts. */
const nameWant = ({ text, entity, sounded }: Term): Want => [
  ...(entity ? LANGUAGES.map((lang) => queryTokens(entityName(entity, lang))) : []),
  ...[text, text.replace(CLITIC, '')].flatMap((name) => [
    queryTokens(name),
    ...(sounded ? [queryTokens(name, { names: true })] : []),
  ]),
];

/** A word of the trade in all forms of both languages: data|center is two words that both must be there. */
const conceptWant = keptWith(
  ({ en, ar }: Concept): Want =>
    [...en.split(' '), ...ar.split(' ')].map((form) => queryTokens(form.replace('*', '').replace('|', ' '))),
);

const wordWant = ({ text, concepts }: Term): Want => [
  queryTokens(text),
  ...concepts.flatMap((id) => conceptWant(conceptOf(id))),
];

/** A name that is made of words of the trade may be said in the other language by their meaning. */
export const wantOf = (term: Term): Want =>
  leanest(
    term.kind === 'name' ? [...nameWant(term), ...(term.concepts.length > 0 ? wordWant(term) : [])] : wordWant(term),
  );

/** What a word of each kind tells of the right article, beside how rare it is. */
const WEIGHT: Readonly<Record<Exclude<TermKind, 'frame'>, number>> = { name: 3, thing: 1.5, measure: 1, matter: 0.7 };
/** A name in its own letters, beside one that only sounds like it. */
const LETTERS = 1;
const YEAR = 0.7;
const AMOUNT = 1.5;

/** What an article should say to be the one that a question is about. */
export const wantsOf = ({ terms, times, quantities }: Question): Weighed[] => {
  const years = new Set(times.points.flatMap((p) => /^\d{4}/.exec(p.label)?.[0] ?? []));
  const amounts = new Set(quantities.flatMap((q) => q.value ?? []));
  const all = [
    ...terms.flatMap((term) => (term.kind === 'frame' ? [] : [{ want: wantOf(term), weight: WEIGHT[term.kind] }])),
    ...terms.flatMap((term) => (isSounded(term) ? [{ want: lettersOf(term), weight: LETTERS }] : [])),
    ...[...years].map((year) => ({ want: [queryTokens(year)], weight: YEAR })),
    ...[...amounts].map((amount) => ({ want: [queryTokens(amount)], weight: AMOUNT })),
  ];
  // What is said twice is wanted once.
  return [...new Map(all.map((one) => [JSON.stringify(one.want), one])).values()];
};
