import { remembered } from '#src/base/memo.ts';
import type { TextSpan } from '#src/base/span.ts';
import { asked } from '#src/language/lexemes.ts';
import { fold } from '#src/language/text.ts';
import { COUNTRY_NAMES } from './cldr-countries.ts';
import { keyAt, type Scene } from './figure-scene.ts';
import type { Run } from './figure-subjects-runs.ts';
import { namedSpan } from './figure-subjects-spans.ts';
import { namesOf } from './gazetteer.ts';
import { US_STATES } from './gazetteer-states.ts';

/** What a noun phrase names, as far as its words tell. */
export const SORTS = [
  'name',
  'place',
  'office',
  'person',
  'people or things',
  'thing',
  'machine',
  'source of power',
  'agreement',
  'rule',
  'measure',
  'time',
] as const;
export type Sort = (typeof SORTS)[number];

/** What ties a noun phrase to the words in front of it, said in English; الى, لـ and their like count with these. */
export const TIES = ['of', 'for', 'in', 'at', 'by', 'from', 'to', 'with', 'on', 'than', 'among', 'against'] as const;
type Tie = (typeof TIES)[number];

/** A noun phrase of a sentence: somebody or something that a figure of it may be of. */
export interface Noun {
  readonly run: Run;
  readonly span: TextSpan;
  /** As names are compared. */
  readonly name: string;
  readonly sort: Sort;
  /** Its place among the sorts, and that of what ties it among the ties, -1 for none: they are asked for every figure. */
  readonly sortAt: number;
  readonly tieAt: number;
  /** A measure follows that it owns: Ferrowind’s shares, إيرادات الشركة. */
  readonly owner: boolean;
  readonly definite: boolean;
  readonly many: boolean;
}

/** As names are compared: the Fulmar site, its Fulmar site. */
export const nameOf = remembered((text) => text.toLowerCase().replace(/^(?:the|an?|its) /, ''));

const SPACE = 32;
const heads = (a: string, b: string): boolean => a.length > 3 && b.charCodeAt(a.length) === SPACE && b.startsWith(a);
/** One name, or the first words of the other: Ferrowind, Ferrowind Digital. */
export const sameName = (a: string, b: string): boolean => a === b || heads(a, b) || heads(b, a);

const SMALL_S = 115;
const MANY = remembered((word) => /(?:[^s]s|people|data)$/.test(word) && !/^[A-Z]/.test(word));
/** Is the last word a plural, and no name? */
export const isMany = (text: string): boolean => {
  const end = text.charCodeAt(text.length - 1);
  return (end === SMALL_S || end === 101 || end === 97) && MANY(text.slice(text.lastIndexOf(' ') + 1));
};

const WORDS: Readonly<Record<string, Tie>> = {
  within: 'in',
  across: 'in',
  versus: 'against',
  between: 'among',
  من: 'of',
  ل: 'for',
  في: 'in',
  لدي: 'at',
  عند: 'at',
  علي: 'on',
  الي: 'to',
  مع: 'with',
  عن: 'than',
  ب: 'by',
  بين: 'among',
  مقابل: 'against',
};
const TIE_AT: ReadonlyMap<string, number> = new Map([
  ...TIES.map((tie, at) => [tie as string, at] as const),
  ...Object.entries(WORDS).map(([word, tie]) => [word, TIES.indexOf(tie)] as const),
]);
const tieAtOf = (word: string): number => TIE_AT.get(word) ?? -1;

const PLACES: ReadonlySet<string> = new Set(
  [...COUNTRY_NAMES.flatMap(([, en, ar]) => [en, ar]), ...US_STATES.flatMap(([en, ar]) => [en, ...namesOf(ar)])].map(
    fold,
  ),
);
const FIRSTS: ReadonlySet<string> = new Set([...PLACES].map((place) => place.split(' ')[0] ?? place));
const mayBePlace = asked((key) => FIRSTS.has(key));
/** A country, or one of the United States. */
export const isPlace = (scene: Scene, { from, to }: Run): boolean => {
  const first = keyAt(scene, from) === 'the' ? from + 1 : from;
  if (to - first > 3 || !mayBePlace(scene.tokens[first])) return false;
  let words = keyAt(scene, first);
  for (let at = first + 1; at <= to; at += 1) words += ` ${keyAt(scene, at)}`;
  return PLACES.has(words);
};

/** Collects the noun phrases of a sentence, each once. */
export class Nouns {
  readonly found: Noun[] = [];
  /** Those of one scene are few. */
  private readonly known: number[] = [];
  private readonly scene: Scene;

  constructor(scene: Scene) {
    this.scene = scene;
  }

  add(run: Run, tie: string, owner: boolean, sortOf: (run: Run) => Sort, definite: boolean): void {
    const place = (run.from - this.scene.from) * 1024 + run.to - run.from;
    if (this.known.includes(place)) return;
    this.known.push(place);
    const span = namedSpan(this.scene, run);
    if (!span) return;
    const sort = sortOf(run);
    const name = nameOf(span.text);
    this.found.push({
      run,
      span,
      name,
      sort,
      sortAt: SORTS.indexOf(sort),
      tieAt: tieAtOf(tie),
      owner,
      definite,
      many: isMany(span.text),
    });
  }
}
