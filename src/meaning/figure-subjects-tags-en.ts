import { asked, askedOf } from '#src/language/lexemes.ts';
import { itemAt, keyAt, type Scene } from './figure-scene.ts';
import { inPeriod } from './figure-subjects-runs.ts';
import { TELLING, verbForms } from './figure-subjects-verbs-en.ts';

/**
 * What a word does in its sentence: N noun and whatever belongs to one, D determiner, P preposition, C and, S while, R which, O it,
 * A adverb, X auxiliary, V finite verb, G -ing, E participle, T to before a verb; F figure, Q period; signs , ( ) ; and the quote.
 */
export type Tag =
  | 'N'
  | 'D'
  | 'P'
  | 'C'
  | 'S'
  | 'R'
  | 'O'
  | 'A'
  | 'X'
  | 'V'
  | 'G'
  | 'E'
  | 'T'
  | 'F'
  | 'Q'
  | ','
  | '('
  | ')'
  | ';'
  | '"';

const CLOSED: readonly (readonly [Tag, string])[] = [
  [
    'D',
    'the a an this these those its their his her our my your each every some any no all both another such many several most much',
  ],
  [
    'P',
    'of at in on for from by with to into onto across between among through during under over above below via per against amid despite like near than around throughout toward towards within without including except besides versus vs according compared up down off out behind beyond alongside unlike excluding following due',
  ],
  ['C', 'and or but nor'],
  ['S', 'while whereas although though because if when once unless whether until as after before since where so'],
  ['R', 'which who whom whose'],
  ['O', 'it they he she we you i them him us there itself themselves everyone'],
  [
    'A',
    'also now still already currently then only just soon not never later together alone again about too even ago meanwhile however instead well back further ever yet so-called today early late',
  ],
  [
    'X',
    'is are was were be been being has have had do does did will would can could may might must shall should cannot',
  ],
];
const CLASS: ReadonlyMap<string, Tag> = new Map(
  CLOSED.flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag] as const)),
);
/** Nouns in -ing, and pasts that mostly are adjectives. */
const NOUN_ING =
  /^(?:mining|computing|building|funding|financing|pricing|spending|trading|housing|heating|cooling|hosting|holding|processing|engineering|listing|offering|filing|hearing|meeting|ruling|briefing|operating|generating|existing|remaining|licensing|warning|banking|manufacturing|planning|hashing|halving|beginning)$/;
const PAST_ADJECTIVE =
  /^(?:installed|combined|estimated|planned|projected|expected|reported|reduced|increased|improved|realized|listed|licensed|unlicensed|registered|convertible|proposed|contracted|leased|imported|adjusted|diluted|secured|unsecured|restricted|stranded|flared|renewed|subsidized|dedicated|connected|related|based|backed|owned|led|united|named|rated)$/;
const isAdverb = askedOf(
  /^(?!supply|family|july|italy|assembly|monthly|weekly|daily|hourly|quarterly|yearly|early|only|apply|rely|reply|ally|fly)[a-z]{3,}ly$/,
);

const isCapital = asked((_, raw) => /^[A-Z]/.test(raw));
const isNameLike = asked((_, raw) => /^[A-Z]/.test(raw) && !/^(?:I|A|The|In|At|Of|And|For)$/.test(raw));

const signOf = (scene: Scene, i: number): Tag => {
  const token = scene.tokens[i];
  const raw = token?.raw ?? '';
  const glued = Boolean(token?.glued);
  const next = scene.tokens[i + 1];
  if (/^["“”«»]$/.test(raw)) return '"';
  if (/^[-–’'&/+]$/.test(raw) && (glued || next?.glued)) return 'N';
  if (raw === '&' || raw === '$' || raw === '#') return 'N';
  if (raw === '.')
    return glued && (next?.glued || /^(?:[A-Z]|Inc|Corp|Ltd|Co|St|No|Mr|Ms|Dr)$/.test(scene.tokens[i - 1]?.raw ?? ''))
      ? 'N'
      : ';';
  if (/^[-–—,]$/.test(raw)) return ',';
  if (/^[([]$/.test(raw)) return '(';
  if (/^[)\]]$/.test(raw)) return ')';
  return /^[’']$/.test(raw) ? '"' : ';';
};

const BE = /^(?:is|are|was|were|be|been|being)$/;
const PLURAL = /(?:[^s]s|people|men)$/;

/** Foundry and AntPool control: two names are many. */
const joined = (scene: Scene, tags: readonly (Tag | undefined)[], before: number): boolean => {
  const named = (i: number): boolean => /^[A-Z]/.test(scene.tokens[i]?.raw ?? '');
  for (let i = before; i > scene.from && named(i); i -= 1) if (tags[i - 1 - scene.from] === 'C') return named(i - 2);
  return false;
};

/** A form of the present: verb where it agrees with the noun before it and something a verb takes follows it. */
const present = (
  scene: Scene,
  tags: readonly (Tag | undefined)[],
  at: number,
  prev: Tag | undefined,
  before: number,
): Tag => {
  const form = verbForms(keyAt(scene, at))?.present;
  if (prev === 'T' || (prev === 'X' && form === 'base')) return 'V';
  if (!prev || /^[DPXGFE"(;S]$/.test(prev) || keyAt(scene, before) === 's') return 'N';
  const noun = keyAt(scene, before);
  const fits =
    verbForms(keyAt(scene, at))?.past ||
    (/^[A-Z]/.test(scene.tokens[before]?.raw ?? '') && prev === 'N' && form === 's') ||
    /^[C,)QR]$/.test(prev);
  if (/(?:ible|able|ous|ive|ical|ional|ary|ish|less)$/.test(noun) && prev === 'N') return 'N';
  const plural = PLURAL.test(noun) || joined(scene, tags, before) || /^(?:they|we|you)$/.test(noun);
  if (!fits && (form === 'base') !== plural) return 'N';
  let next = at + 1;
  while (tags[next - scene.from] === 'A') next += 1;
  const tag = next < scene.to ? tags[next - scene.from] : ';';
  const word = keyAt(scene, next);
  if (tag === 'F' || tag === 'D' || tag === 'A' || tag === 'O' || word === 'to' || word === 'that') return 'V';
  if (word === 'of') return 'N';
  for (let i = next; i < scene.to; i += 1) {
    const later = tags[i - scene.from];
    if (later && /^[;,SRC(]$/.test(later)) break;
    if (later === 'V' || later === 'X') return 'N';
  }
  return 'V';
};

/** Is a past a participle, “rigs imported from China cost”, rather than the verb of its clause? */
const reduced = (scene: Scene, tags: readonly (Tag | undefined)[], at: number): boolean => {
  const tag = (i: number): Tag | undefined => (i >= scene.from && i < scene.to ? tags[i - scene.from] : undefined);
  const prev = tag(at - 1);
  if (prev === undefined || prev === '"' || keyAt(scene, at - 1) === 'them') return true;
  if (prev === ';') return true;
  if (prev !== 'N' && prev !== ',' && prev !== ')') return false;
  const inserted = prev === ',';
  let next = at + 1;
  while (tag(next) === 'A') next += 1;
  if (!/^[PQ]$/.test(tag(next) ?? '')) return false;
  for (let i = next; i < scene.to; i += 1) {
    const t = tag(i) ?? ';';
    if (inserted && t === ',') return /^[VXA]$/.test(tag(i + 1) ?? '');
    if (/^[;,SRCO]$/.test(t) || keyAt(scene, i) === 'that') return false;
    if (!inserted && (t === 'V' || t === 'X') && tag(i - 1) !== 'D' && tag(i - 1) !== 'P') return true;
  }
  return false;
};

/** estimates that put the share at 40 %, said that the share fell, that share. */
const that = (scene: Scene, i: number, prev: Tag | undefined): Tag => {
  let next = i + 1;
  while (CLASS.get(keyAt(scene, next)) === 'A' || isAdverb(scene.tokens[next])) next += 1;
  const form = verbForms(keyAt(scene, next));
  const runs = CLASS.get(keyAt(scene, next)) === 'X' || form?.past || form?.present;
  if (/^[NF)]$/.test(prev ?? '') && runs) return 'R';
  if (prev === 'P') return 'D';
  const told = verbForms(keyAt(scene, i - 1));
  return prev === 'N' && !(told && TELLING.has(told.base)) && !told?.past ? 'R' : 'S';
};

/** Words whose part is plain, by their form and what stands before them. */
const first = (scene: Scene, i: number, prev: Tag | undefined): Tag => {
  const token = scene.tokens[i];
  if (!token || token.kind === 'break') return ';';
  const item = scene.items.find((one) => one.lead <= i && i < one.next);
  // “more than doubled”: the figure is the verb itself.
  if (item) return item.kind !== 'verb' ? 'F' : i >= item.from ? 'V' : 'A';
  if (inPeriod(scene, i)) return 'Q';
  if (token.kind === 'sign') return signOf(scene, i);
  if (token.kind === 'number') return 'N';
  const word = token.key;
  if (i > scene.from && isNameLike(token)) return 'N';
  if (word === 's' && prev === 'N') return 'N';
  const closed = CLASS.get(word);
  if (word === 'to') {
    let next = i + 1;
    while (isAdverb(scene.tokens[next]) || CLASS.get(keyAt(scene, next)) === 'A') next += 1;
    const verb = keyAt(scene, next) === 'be' || verbForms(keyAt(scene, next))?.present === 'base';
    return verb && !itemAt(scene, next) && keyAt(scene, next + 1) !== 'of' ? 'T' : 'P';
  }
  if (word === 'that') return that(scene, i, prev);
  if (word === 'compared' && !/^(?:with|to)$/.test(keyAt(scene, i + 1))) return 'N';
  if (closed) return closed;
  return isAdverb(token) ? 'A' : 'N';
};

const verbal = (scene: Scene, i: number, prev: Tag | undefined, next: Tag | undefined): Tag => {
  const word = keyAt(scene, i);
  const form = verbForms(word);
  if (!form) return 'N';
  if (word === 'having') return 'A';
  if (form.past) {
    if (keyAt(scene, i - 1) === 'having') return 'G';
    if (prev === 'X') return 'V';
    if (/^[DPT]$/.test(prev ?? '') && form.present !== 'base') return 'N';
    if (keyAt(scene, i - 1) === 's' || keyAt(scene, i - 1) === '-') return 'N';
    if (PAST_ADJECTIVE.test(word) && next === 'N' && prev !== 'N') return 'N';
    if (!form.present) return 'V';
  }
  if (!form.ing) return 'N';
  if (BE.test(keyAt(scene, i - 1))) return 'V';
  return NOUN_ING.test(word) ? 'N' : 'G';
};

/** The part every token of a sentence plays; index 0 is the sentence's first token. */
export const tagsOf = (scene: Scene): Tag[] => {
  const tags: Tag[] = [];
  for (let i = scene.from; i < scene.to; i += 1) tags.push(first(scene, i, tags.at(-1)));
  const open = (i: number): boolean => tags[i] === 'N' && scene.tokens[scene.from + i]?.kind === 'word';
  const name = (i: number): boolean => i > 0 && isCapital(scene.tokens[scene.from + i]);
  const before = (i: number): number => {
    let at = i - 1;
    while (tags[at] === 'A') at -= 1;
    return at;
  };
  for (let i = 0; i < tags.length; i += 1)
    if (open(i) && !name(i)) tags[i] = verbal(scene, scene.from + i, tags[before(i)], tags[i + 1]);
  for (let i = 0; i < tags.length; i += 1)
    if (open(i) && !name(i) && verbForms(keyAt(scene, scene.from + i))?.present)
      tags[i] = present(scene, tags, scene.from + i, tags[before(i)], scene.from + before(i));
  for (let i = 0; i < tags.length; i += 1) {
    const past = tags[i] === 'V' && verbForms(keyAt(scene, scene.from + i))?.past && !itemAt(scene, scene.from + i);
    if (past && tags[before(i)] !== 'X' && reduced(scene, tags, scene.from + i)) tags[i] = 'E';
  }
  return tags;
};
