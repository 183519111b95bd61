import { mapped } from '#src/base/mapped.ts';
import type { Claim, Claimed } from './figure-subjects-claims.ts';
import { FACETS, type Facet } from './figure-subjects-facets.ts';

/** How a claim may stand to its figure: of which claims something is asked. */
const STANDS = {
  anybody: () => true,
  nobody: ({ place }: Claim) => place === 'nobody',
  somebody: ({ place }: Claim) => place !== 'nobody',
  elsewhere: ({ place }: Claim) => place === 'elsewhere',
  'a phrase': ({ noun }: Claim) => noun !== null,
  'before it': ({ place }: Claim) => place === 'before',
  'behind it': ({ place }: Claim) => place === 'behind',
  'right behind it': ({ place, gap }: Claim) => place === 'behind' && gap <= 2,
  'the subject of its clause': ({ doer }: Claim) => doer,
  'the object of its verb': ({ object }: Claim) => object,
  'as the rules say': ({ ruled }: Claim) => ruled,
};

type Question = keyof typeof FACETS | readonly [keyof typeof FACETS, keyof typeof FACETS];
/** What speaks for and against claims of each kind; two facets together have a weight for every pair of answers. */
const ASKED: Readonly<Record<keyof typeof STANDS, readonly Question[]>> = {
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
  'before it': ['any', 'tie', 'word', 'nearer', 'verbs', 'gap', 'sign', 'measured', ['owner', 'nearer']],
  'behind it': ['any', 'who', 'act', 'nearer', 'verbs', 'commas', 'figures', 'gap'],
  'right behind it': ['any', 'matter', 'tie', 'compared', 'unitBehind', 'parted'],
  'the subject of its clause': ['who', 'matter', 'act', 'owner', 'passive', 'compared'],
  'the object of its verb': ['any', 'who', 'act', 'nearer'],
  'as the rules say': ['any', 'arabic', 'who', 'matter', 'way', ['way', 'standing']],
};

interface Table {
  /** Places among the facets; -1 where only one is asked. */
  readonly first: number;
  readonly second: number;
  /** How many answers the second has. */
  readonly width: number;
  /** Where its names start among all. */
  readonly offset: number;
}

const KEYS = Object.keys(FACETS) as (keyof typeof FACETS)[];
const ALL: readonly Facet[] = KEYS.map((key) => FACETS[key]);
const OF_FIGURE = mapped(ALL, ({ figure }, at) => (figure ? at : -1)).filter((at) => at >= 0);
const OF_CLAIM = mapped(ALL, ({ figure }, at) => (figure ? -1 : at)).filter((at) => at >= 0);

const names: string[] = [];
const GROUPS = (Object.keys(STANDS) as (keyof typeof STANDS)[]).map((stand) => ({
  holds: STANDS[stand] as (claim: Claim) => boolean,
  tables: ASKED[stand].map((question): Table => {
    const [first, second] = typeof question === 'string' ? [question, null] : question;
    const offset = names.length;
    const seconds = second === null ? [''] : FACETS[second].answers;
    for (const one of FACETS[first].answers)
      for (const other of seconds) names.push([stand, one, other].filter(Boolean).join(': '));
    return {
      first: KEYS.indexOf(first),
      second: second === null ? -1 : KEYS.indexOf(second),
      width: seconds.length,
      offset,
    };
  }),
}));

/** Every piece of evidence. */
export const NAMES: readonly string[] = names;

const answers = new Int32Array(ALL.length);
/** What holds of the claim that was asked last: places among the names, and how many. */
export const reasons = new Int32Array(GROUPS.reduce((sum, { tables }) => sum + tables.length, 0));

let asked: Claimed | null = null;
export const askOf = (claim: Claim): number => {
  if (claim.of !== asked) for (const at of OF_FIGURE) answers[at] = ALL[at]?.of(claim) ?? -1;
  asked = claim.of;
  for (const at of OF_CLAIM) answers[at] = ALL[at]?.of(claim) ?? -1;
  let count = 0;
  for (const { holds, tables } of GROUPS) {
    if (!holds(claim)) continue;
    for (const { first, second, width, offset } of tables) {
      const one = answers[first] ?? -1;
      const other = second < 0 ? 0 : (answers[second] ?? -1);
      if (one < 0 || other < 0) continue;
      reasons[count] = offset + one * width + other;
      count += 1;
    }
  }
  return count;
};
