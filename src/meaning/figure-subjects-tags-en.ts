import { answered, asked, askedOf } from '#src/language/lexemes.ts';
import { itemAt, keyAt, ledAt, type Scene } from './figure-scene.ts';
import { inPeriod } from './figure-subjects-runs.ts';
import { TELLING, verbForms } from './figure-subjects-verbs-en.ts';
import { ADVERB, among, CLASS, NOUN_ING, PAST_ADJECTIVE, type Tag } from './figure-subjects-words-en.ts';

const isCapital = asked((_, raw) => /^[A-Z]/.test(raw));
const isNameLike = asked((_, raw) => /^[A-Z]/.test(raw) && !/^(?:I|A|The|In|At|Of|And|For)$/.test(raw));
const isAdverb = askedOf(ADVERB);
const closedClass = answered((key) => CLASS.get(key) ?? null);
const forms = answered((key) => verbForms(key) ?? null);
const isArticle = askedOf(/^(?:the|a|an|its|their|his|her|it|them|him|us)$/);

const isQuote = asked((_, raw) => /^["“”«»]$/.test(raw));
const joinsWords = asked((_, raw) => /^[-–’'&/+]$/.test(raw));
const signOf = (scene: Scene, i: number): Tag => {
  const token = scene.tokens[i];
  const raw = token?.raw ?? '';
  const glued = Boolean(token?.glued);
  const next = scene.tokens[i + 1];
  if (isQuote(token)) return '"';
  if (joinsWords(token) && (glued || next?.glued)) return 'N';
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
const isPlural = askedOf(/(?:[^s]s|people|men)$|^(?:data|police|media|staff)$/);

/** Foundry and AntPool control: two names are many. */
const joined = (scene: Scene, tags: readonly (Tag | undefined)[], before: number): boolean => {
  const named = (i: number): boolean => /^[A-Z]/.test(scene.tokens[i]?.raw ?? '');
  for (let i = before; i > scene.from && named(i); i -= 1) if (tags[i - 1 - scene.from] === 'C') return named(i - 2);
  // while wind and solar supply: so are two bare nouns at the head of a clause.
  const tag = (i: number): Tag => tags[i - scene.from] ?? ';';
  return tag(before - 1) === 'C' && tag(before - 2) === 'N' && among('S;,C', tag(before - 3));
};

/** Wind farms in west Texas sell: the noun that the preposition hangs on decides. */
const headAgrees = (scene: Scene, tags: readonly (Tag | undefined)[], before: number, plural: boolean): boolean => {
  for (let i = before; i > scene.from && among('NDPAQ', tags[i - scene.from]); i -= 1)
    if (tags[i - scene.from] === 'P' && tags[i - 1 - scene.from] === 'N' && isPlural(scene.tokens[i - 1]) === plural)
      return true;
  return false;
};

/** Operators that ignore it face: behind a relative clause the noun that it tells of decides. */
const relativeAgrees = (scene: Scene, tags: readonly (Tag | undefined)[], before: number, plural: boolean): boolean => {
  for (let i = before; i > scene.from && !among(';,SCF(', tags[i - scene.from] ?? ';'); i -= 1)
    if (tags[i - scene.from] === 'R')
      return tags[i - 1 - scene.from] === 'N' && isPlural(scene.tokens[i - 1]) === plural;
  return false;
};

/** The verb that the clause has already: what follows it, surplus power, is a noun. Null where there is none, or where it is a relative clause’s. */
const verbBefore = (scene: Scene, tags: readonly (Tag | undefined)[], before: number): string | null => {
  let found: string | null = null;
  for (let i = before; i >= scene.from; i -= 1) {
    const tag = tags[i - scene.from] ?? ';';
    if (tag === 'R') return null;
    if (among(';,SCQF(")', tag)) break;
    if (tag === 'V' || tag === 'X') found ??= verbForms(keyAt(scene, i))?.base ?? keyAt(scene, i);
  }
  return found;
};

const isAdjective = askedOf(
  /(?:ible|able|ous|ive|ical|ional|ary|ish|less)$|^(?:average|total|annual|current|combined|high|low|new|own|net|gross|peak|cheap|rising|falling|old|older|average|record|monthly|daily|quarterly|other|more|fewer|public|global|local|national|first|last|two|three|four|five)$/,
);
/** A form of the present: verb where it agrees with the noun before it and something a verb takes follows it. */
const present = (
  scene: Scene,
  tags: readonly (Tag | undefined)[],
  at: number,
  prev: Tag | undefined,
  before: number,
): Tag => {
  const form = forms(scene.tokens[at])?.present;
  if (prev === 'T' || (prev === 'X' && form === 'base')) return 'V';
  const many = prev === 'F' && form === 'base' && itemAt(scene, before)?.unit === 'count';
  // The rate of 11 cents applies to miners.
  if (prev === 'F' && form === 's' && /^(?:to|until)$/.test(keyAt(scene, at + 1))) return 'V';
  if (!prev || (among('DPXGFE"(;S', prev) && !many) || /^(?:s|[’'])$/.test(keyAt(scene, before))) return 'N';
  const noun = keyAt(scene, before);
  const fits =
    verbForms(keyAt(scene, at))?.past ||
    (/^[A-Z]/.test(scene.tokens[before]?.raw ?? '') && prev === 'N' && form === 's') ||
    among('C,)QR', prev);
  if (prev === 'N' && isAdjective(scene.tokens[before])) return 'N';
  const plural =
    many || isPlural(scene.tokens[before]) || joined(scene, tags, before) || /^(?:they|we|you)$/.test(noun);
  if (form === 'base' && prev === 'N' && /^(?:let|help)$/.test(verbBefore(scene, tags, before) ?? '')) return 'V';
  const manyDo = form === 'base';
  if (
    !fits &&
    manyDo !== plural &&
    !headAgrees(scene, tags, before, manyDo) &&
    !relativeAgrees(scene, tags, before, manyDo)
  )
    return 'N';
  const ruled = verbBefore(scene, tags, before);
  if (ruled !== null && !TELLING.has(ruled)) return 'N';
  // crypto mines use: of two that may be verbs the second is, where the first may be its plural.
  if (
    form === 's' &&
    verbForms(keyAt(scene, at + 1))?.present === 'base' &&
    tags[at + 1 - scene.from] === 'N' &&
    among('FDA', tags[at + 2 - scene.from])
  )
    return 'N';
  let next = at + 1;
  while (tags[next - scene.from] === 'A') next += 1;
  const tag = next < scene.to ? tags[next - scene.from] : ';';
  const word = keyAt(scene, next);
  if (tag === 'F' || tag === 'D' || tag === 'A' || tag === 'O' || word === 'to' || word === 'that') return 'V';
  if (word === 'of') return 'N';
  for (let i = next; i < scene.to; i += 1) {
    const later = tags[i - scene.from];
    if (later && among(';,SRC(', later)) break;
    if (later === 'V' || later === 'X') return 'N';
  }
  return 'V';
};

const VALUED = /^(?:valued|priced|estimated|rated|listed|budgeted|billed|assessed|appraised)$/;
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
  if (!among('PQ', tag(next))) return false;
  // Regulators cleared the merger, valued at 840 million: a second verb takes an `and`.
  if (inserted && VALUED.test(keyAt(scene, at)) && tag(at - 2) === 'N' && verbBefore(scene, tags, at - 2) !== null)
    return true;
  for (let i = next; i < scene.to; i += 1) {
    const t = tag(i) ?? ';';
    if (inserted && t === ',') return among('VXA', tag(i + 1));
    if (among(';,SRCO', t) || keyAt(scene, i) === 'that') return false;
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
  if (among('NF)', prev) && runs) return 'R';
  if (prev === 'P') return 'D';
  const told = verbForms(keyAt(scene, i - 1));
  return prev === 'N' && !(told && TELLING.has(told.base)) && !told?.past ? 'R' : 'S';
};

/** Words whose part is plain, by their form and what stands before them. */
const first = (scene: Scene, i: number, prev: Tag | undefined): Tag => {
  const token = scene.tokens[i];
  if (!token || token.kind === 'break') return ';';
  const item = ledAt(scene, i);
  // “more than doubled”: the figure is the verb itself.
  if (item) return item.kind !== 'verb' ? 'F' : i >= item.from ? 'V' : 'A';
  if (inPeriod(scene, i)) return 'Q';
  if (token.kind === 'sign') return signOf(scene, i);
  if (token.kind === 'number') return 'N';
  const word = token.key;
  if (i > scene.from && isNameLike(token)) return 'N';
  if (word === 's' && prev === 'N') return 'N';
  const closed = closedClass(token);
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
  const form = forms(scene.tokens[i]);
  if (!form) return 'N';
  if (word === 'having') return 'A';
  if (form.past) {
    if (keyAt(scene, i - 1) === 'having') return 'G';
    if (prev === 'X') return 'V';
    if (among('DPT', prev) && form.present !== 'base') return 'N';
    if (/^(?:s|-|[’'])$/.test(keyAt(scene, i - 1))) return 'N';
    if (PAST_ADJECTIVE.test(word) && next === 'N' && prev !== 'N') return 'N';
    if (!form.present) return 'V';
  }
  if (!form.ing) return 'N';
  if (BE.test(keyAt(scene, i - 1))) return 'V';
  return NOUN_ING.test(word) ? 'N' : 'G';
};

const isModal = askedOf(/^(?:will|would|can|could|may|might|must|shall|should|cannot)$/);
/** A word that no table has: behind a modal verb, or between its noun and an article, it can only be a verb. */
const standsAsVerb = (scene: Scene, tags: readonly Tag[], i: number, before: number): boolean => {
  const at = scene.from + i;
  const [word, prev] = [keyAt(scene, at), tags[before]];
  if (isModal(scene.tokens[scene.from + before])) return true;
  if (!isArticle(scene.tokens[at + 1])) return false;
  if (prev === 'R') return keyAt(scene, scene.from + before) !== 'whose';
  if (prev === 'O') return /^(?:they|we|you|it|s?he)$/.test(keyAt(scene, scene.from + before));
  return (
    prev === 'N' &&
    /^[a-z]{3,}$/.test(word) &&
    /s$/.test(word) !== isPlural(scene.tokens[scene.from + before]) &&
    verbBefore(scene, tags, scene.from + before) === null
  );
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
    if (open(i) && !name(i) && !forms(scene.tokens[scene.from + i]) && standsAsVerb(scene, tags, i, before(i)))
      tags[i] = 'V';
  for (let i = 0; i < tags.length; i += 1)
    if (open(i) && !name(i) && forms(scene.tokens[scene.from + i])?.present)
      tags[i] = present(scene, tags, scene.from + i, tags[before(i)], scene.from + before(i));
  for (let i = 0; i < tags.length; i += 1) {
    const past = tags[i] === 'V' && forms(scene.tokens[scene.from + i])?.past && !itemAt(scene, scene.from + i);
    if (past && tags[before(i)] !== 'X' && reduced(scene, tags, scene.from + i)) tags[i] = 'E';
  }
  return tags;
};
