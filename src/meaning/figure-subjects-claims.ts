import type { Figure } from '#src/base/figure.ts';
import { mapped } from '#src/base/mapped.ts';
import type { TextSpan } from '#src/base/span.ts';
import { askedOf } from '#src/language/lexemes.ts';
import type { Discourse } from './figure-discourse.ts';
import type { RoleRead } from './figure-roles.ts';
import type { Item, Scene } from './figure-scene.ts';
import type { SubjectRead } from './figure-subjects.ts';
import { type Grammar, grammarOf, type Read, readOf } from './figure-subjects-grammar.ts';
import { isMany, type Noun, nameOf, sameName } from './figure-subjects-noun.ts';
import type { Run } from './figure-subjects-runs.ts';
import type { Way } from './figure-subjects-ways.ts';

/** What the rules made of a sentence before its figures are claimed. */
export interface Ruling {
  readonly scene: Scene;
  readonly roles: readonly RoleRead[];
  readonly measures: readonly (string | null)[];
  readonly ruled: readonly SubjectRead[];
}

/** A figure, for all that may claim it. */
export interface Claimed extends Grammar {
  readonly scene: Scene;
  readonly item: Item;
  readonly role: Figure['role'];
  readonly measure: string | null;
  readonly arab: boolean;
  readonly way: Way;
  /** Where what the rules chose for it and for its neighbours starts; -1 is nobody, null no neighbour. */
  readonly ruled: number;
  readonly ruledBefore: number | null;
  readonly ruledBehind: number | null;
  readonly unitBefore: boolean;
  readonly unitBehind: boolean;
  /** What the subject of its clause is, among the sorts; -1 where there is none. */
  readonly subjectSort: number;
  /** It, its: of one; they, their: of many. */
  readonly points: 'one' | 'many' | null;
  /** The sentence has a verb. */
  readonly told: boolean;
}

/** Nobody, a noun phrase of the sentence, or somebody from elsewhere. */
export type Place = 'nobody' | 'before' | 'behind' | 'elsewhere' | 'no phrase';

/** Somebody, or nobody, who a figure may be of. */
export interface Claim {
  readonly of: Claimed;
  readonly place: Place;
  readonly noun: Noun | null;
  readonly span: TextSpan | null;
  /** The rules chose it. */
  readonly ruled: boolean;
  /** Whom the article is about; whom the figure before this sentence was of. */
  readonly topic: boolean;
  readonly last: boolean;
  /** Tokens, nouns, verbs, commas, figures between. */
  readonly gap: number;
  readonly nearer: number;
  readonly verbs: number;
  readonly commas: number;
  readonly figures: number;
  readonly inClause: boolean;
  readonly doer: boolean;
  readonly outer: boolean;
  readonly first: boolean;
  readonly teller: boolean;
  /** Between the verb and the figure, nothing tying it. */
  readonly object: boolean;
  readonly many: boolean;
}

const isOne = askedOf(/^(?:it|its)$/);
const areMany = askedOf(/^(?:they|their)$/);
/** The pronoun nearest in front of a figure. */
const pointing = (scene: Scene, item: Item): Claimed['points'] => {
  for (let at = item.lead - 1; at >= scene.from; at -= 1) {
    if (isOne(scene.tokens[at])) return 'one';
    if (areMany(scene.tokens[at])) return 'many';
  }
  return null;
};

const inside = (run: Run, of: Run | null): boolean => of !== null && run.from >= of.from && run.to <= of.to;

const startOf = (read: SubjectRead | undefined): number | null => (read ? (read.subject?.start ?? -1) : null);

const claimedOf = ({ scene, roles, measures, ruled }: Ruling, item: Item, i: number): Claimed => {
  const { arab, nouns, verbs } = readOf(scene);
  const grammar = grammarOf(scene, item);
  const { subject } = grammar;
  let head: Noun | null = null;
  if (subject) for (const noun of nouns) if (inside(noun.run, subject)) head = noun;
  const ruledBefore = i > 0 ? ruled[i - 1] : undefined;
  const itemBefore = i > 0 ? scene.items[i - 1] : undefined;
  return {
    subject,
    outer: grammar.outer,
    pronoun: grammar.pronoun,
    verb: grammar.verb,
    verbNext: grammar.verbNext,
    passive: grammar.passive,
    scene,
    item,
    role: roles[i]?.role ?? 'level',
    measure: measures[i] ?? null,
    arab,
    way: ruled[i]?.way ?? 'refusal',
    ruled: startOf(ruled[i]) ?? -1,
    ruledBefore: startOf(ruledBefore),
    ruledBehind: startOf(ruled[i + 1]),
    unitBefore: itemBefore?.unit === item.unit,
    unitBehind: scene.items[i + 1]?.unit === item.unit,
    subjectSort: head?.sortAt ?? -1,
    points: arab ? null : pointing(scene, item),
    told: (verbs[verbs.length - 1] ?? 0) > 0,
  };
};

/** Somebody with a name, and whether that is of many. */
export type Known = Pick<Noun, 'span' | 'name' | 'many'>;
const known = (span: TextSpan | null | undefined): Known | null =>
  span ? { span, name: nameOf(span.text), many: isMany(span.text) } : null;
const is = (one: Known | null, name: string): boolean => one !== null && sameName(one.name, name);

/** What a sentence and those before it offer to all its figures. */
export interface Offered {
  readonly ruling: Ruling;
  readonly read: Read;
  readonly mine: readonly (Known | null)[];
  /** Whom the article is about, whom the figure before was of. */
  readonly topic: Known | null;
  readonly last: Known | null;
  /** Noun by noun. */
  readonly topics: readonly boolean[];
  readonly lasts: readonly boolean[];
  /** Where the sentence starts and ends in the text. */
  readonly start: number;
  readonly end: number;
}

export type Spoken = Pick<Discourse, 'topic' | 'last'>;

export const offeredIn = (ruling: Ruling, state: Spoken): Offered => {
  const { scene, ruled } = ruling;
  const read = readOf(scene);
  const topic = known(state.topic?.span);
  const last = known(state.last?.span);
  const { nouns } = read;
  return {
    ruling,
    read,
    mine: mapped(ruled, ({ subject }) => known(subject)),
    topic,
    last,
    topics: mapped(nouns, ({ name }) => is(topic, name)),
    lasts: mapped(nouns, ({ name }) => is(last, name)),
    start: scene.tokens[scene.from]?.start ?? 0,
    end: scene.tokens[scene.to - 1]?.end ?? 0,
  };
};

/** Further off only the subject of the clause may claim a figure; a line of names costs no more than its length. */
const FAR = 3;

/** Nobody, or somebody who is no noun phrase of the sentence. */
const outsider = (of: Claimed, { topic, last, start, end }: Offered, one: Known | null): Claim => {
  const span = one?.span ?? null;
  const here = span !== null && span.start >= start && span.end <= end;
  return {
    of,
    place: span === null ? 'nobody' : here ? 'no phrase' : 'elsewhere',
    noun: null,
    span,
    ruled: (span?.start ?? -1) === of.ruled,
    topic: one !== null && is(topic, one.name),
    last: one !== null && is(last, one.name),
    gap: 0,
    nearer: 0,
    verbs: 0,
    commas: 0,
    figures: 0,
    inClause: false,
    doer: false,
    outer: false,
    first: false,
    teller: false,
    object: false,
    many: one?.many ?? false,
  };
};

/** Everybody who may claim a figure, nobody first. */
export const claimsOf = (offered: Offered, i: number): Claim[] => {
  const { ruling, read, topic, last } = offered;
  const { scene, ruled } = ruling;
  const item = scene.items[i];
  if (!item) return [];
  const { nouns, tellers, homes, first, verbs, commas, figures, starts } = read;
  const of = claimedOf(ruling, item, i);
  const home = homes[item.lead - scene.from];
  const mine = offered.mine[i] ?? null;
  const claims: Claim[] = [outsider(of, offered, null)];
  let [hasMine, hasTopic, hasLast] = [mine === null, topic === null, last === null];
  for (let n = 0; n < nouns.length; n += 1) {
    const noun = nouns[n];
    if (!noun || (noun.run.from < item.next && noun.run.to >= item.lead)) continue;
    const { run, span, name } = noun;
    const before = run.to < item.lead;
    const from = (before ? run.to + 1 : item.next) - scene.from;
    const to = (before ? item.lead : run.from) - scene.from;
    const nearer = to > from ? (starts[to] ?? 0) - (starts[from] ?? 0) : 0;
    const doer = inside(run, of.subject);
    const isMine = mine !== null && mine.span.start < span.end && span.start < mine.span.end && is(mine, name);
    if (!isMine && (noun.sort === 'time' || noun.sort === 'measure' || (nearer > FAR && !doer && !inside(run, first))))
      continue;
    const isTopic = offered.topics[n] ?? false;
    const isLast = offered.lasts[n] ?? false;
    hasTopic ||= isTopic;
    hasLast ||= isLast;
    hasMine ||= isMine;
    claims.push({
      of,
      place: before ? 'before' : 'behind',
      noun,
      span,
      ruled: isMine,
      topic: isTopic,
      last: isLast,
      gap: to - from,
      nearer,
      verbs: to > from ? (verbs[to] ?? 0) - (verbs[from] ?? 0) : 0,
      commas: to > from ? (commas[to] ?? 0) - (commas[from] ?? 0) : 0,
      figures: to > from ? (figures[to] ?? 0) - (figures[from] ?? 0) : 0,
      inClause: homes[run.from - scene.from] === home,
      doer,
      outer: inside(run, of.outer),
      first: inside(run, first),
      teller: tellers[n] ?? false,
      object: before && of.verbNext >= 0 && run.from >= of.verbNext && noun.tieAt < 0,
      many: noun.many,
    });
  }
  if (!hasMine && mine) {
    claims.push(outsider(of, offered, mine));
    hasTopic ||= is(topic, mine.name);
    hasLast ||= is(last, mine.name);
  }
  if (ruled[i]?.free === false) return claims;
  if (!hasTopic) claims.push(outsider(of, offered, topic));
  if (!hasLast && last && !is(topic, last.name)) claims.push(outsider(of, offered, last));
  return claims;
};

const opensQuote = (character: string | undefined): boolean =>
  character === '"' || character === '“' || character === '«';
/**
 * A name that the clause, or the figure before, gave. Of 700 such in the sentences that the weights were learned from
 * none was doubted rightly, so nobody is asked.
 */
export const isSure = ({ text, tokens, from }: Scene, { subject, way }: SubjectRead): boolean => {
  // The decree sets a fine for breaches: it names nobody who pays.
  if (way === 'law' && !subject) return true;
  if (!subject || (way !== 'clause' && way !== 'pair')) return false;
  if (subject.start > 0 && opensQuote(text[subject.start - 1])) return true;
  const last = subject.text.lastIndexOf(' ') + 1;
  const code = subject.text.charCodeAt(last);
  return code >= 65 && code <= 90 && (last > 0 || subject.start > (tokens[from]?.start ?? 0));
};
