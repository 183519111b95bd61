import type { Claim } from './figure-subjects-claims.ts';
import { answers, ask, FACETS, type Facet, facetAt } from './figure-subjects-facets.ts';

/** How a claim may stand to its figure, each a bit: of which claims something is asked. */
const STANDS = [
  'anybody',
  'nobody',
  'somebody',
  'elsewhere',
  'a phrase',
  'before it',
  'next to it',
  'a few words before it',
  'behind it',
  'right behind it',
  'the subject of its clause',
  'the object of its verb',
  'as the rules say',
] as const;
type Stand = (typeof STANDS)[number];
const bitOf = (stand: Stand): number => 1 << STANDS.indexOf(stand);
const bits = (...stands: Stand[]): number => stands.reduce((sum, stand) => sum | bitOf(stand), bitOf('anybody'));
const NOBODY = bits('nobody');
const ELSEWHERE = bits('somebody', 'elsewhere');
const ODD = bits('somebody');
const BEFORE = bits('somebody', 'a phrase', 'before it');
const NEXT = bitOf('next to it');
const CLOSE = bitOf('a few words before it');
const BEHIND = bits('somebody', 'a phrase', 'behind it');
const RIGHT = bitOf('right behind it');
const DOER = bitOf('the subject of its clause');
const OBJECT = bitOf('the object of its verb');
const RULED = bitOf('as the rules say');

const standsOf = ({ place, gap, doer, object, ruled }: Claim): number => {
  let stands = ODD;
  if (place === 'nobody') stands = NOBODY;
  else if (place === 'elsewhere') stands = ELSEWHERE;
  else if (place === 'before') stands = BEFORE | (gap === 1 ? NEXT : 0) | (gap <= 3 ? CLOSE : 0);
  else if (place === 'behind') stands = BEHIND | (gap <= 2 ? RIGHT : 0);
  return stands | (doer ? DOER : 0) | (object ? OBJECT : 0) | (ruled ? RULED : 0);
};

type Question = Facet | readonly [Facet, Facet];
/** What speaks for and against claims of each kind; two facets together have a weight for every pair of answers. */
const ASKED: Readonly<Record<Stand, readonly Question[]>> = {
  anybody: ['who', ['matter', 'who']],
  nobody: ['role', 'dimension', 'about', 'act', 'pronoun', 'points', 'passive', 'compared', 'before', 'behind'],
  somebody: ['fame', ['fame', 'pronoun'], ['before', 'unitBefore'], 'behind', 'pointed', ['role', 'before']],
  elsewhere: ['any', 'pronoun', 'about', 'points', 'told', ['fame', 'unruled']],
  'a phrase': [
    'standing',
    ['standing', 'pronoun'],
    'commas',
    'figures',
    'owner',
    'teller',
    'opens',
    'definite',
    'length',
    'fame',
  ],
  'before it': ['any', 'tie', 'nearer', 'verbs', 'gap', 'sign', ['owner', 'nearer']],
  'next to it': ['word'],
  'a few words before it': ['measured'],
  'behind it': ['any', 'who', 'act', 'nearer', 'verbs', 'commas', 'figures', 'gap'],
  'right behind it': ['any', 'matter', 'tie', 'compared', 'unitBehind', 'parted'],
  'the subject of its clause': ['who', 'matter', 'act', 'owner', 'passive', 'compared'],
  'the object of its verb': ['any', 'who', 'act', 'nearer'],
  'as the rules say': ['any', 'arabic', 'who', 'matter', 'way', ['way', 'standing']],
};

interface Table {
  readonly bit: number;
  /** Places among the facets; -1 where only one is asked. */
  readonly first: number;
  readonly second: number;
  /** How many answers the second has. */
  readonly width: number;
  /** Where its names start among all. */
  readonly offset: number;
}

const NOTHING: Table = { bit: 0, first: 0, second: -1, width: 0, offset: 0 };

const names: string[] = [];
const TABLES = STANDS.flatMap((stand) =>
  ASKED[stand].map((question): Table => {
    const [first, second] = typeof question === 'string' ? [question, null] : question;
    const offset = names.length;
    const seconds: readonly string[] = second === null ? [''] : FACETS[second];
    for (const one of FACETS[first])
      for (const other of seconds) names.push([stand, one, other].filter(Boolean).join(': '));
    return {
      bit: bitOf(stand),
      first: facetAt(first),
      second: second === null ? -1 : facetAt(second),
      width: seconds.length,
      offset,
    };
  }),
);

/** Every piece of evidence. */
export const NAMES: readonly string[] = names;

/** What holds of the claim that was asked last: places among the names. */
export const reasons = new Int32Array(TABLES.length);

/** The tables that are asked of claims that stand alike. */
const ofStands: (readonly Table[] | null)[] = Array.from({ length: 1 << STANDS.length }, () => null);
const tablesOf = (stands: number): readonly Table[] => {
  const known = ofStands[stands] ?? null;
  if (known) return known;
  const found = TABLES.filter(({ bit }) => (stands & bit) !== 0);
  ofStands[stands] = found;
  return found;
};

/** How many reasons speak for or against a claim. */
export const askOf = (claim: Claim): number => {
  ask(claim);
  const tables = tablesOf(standsOf(claim));
  let count = 0;
  for (let i = 0; i < tables.length; i += 1) {
    const { first, second, width, offset } = tables[i] ?? NOTHING;
    const one = answers[first] ?? -1;
    if (one < 0) continue;
    const other = second < 0 ? 0 : (answers[second] ?? -1);
    if (other < 0) continue;
    reasons[count] = offset + one * width + other;
    count += 1;
  }
  return count;
};
