import { answered, asked, askedOf } from '#src/language/lexemes.ts';
import { tokenBefore } from '#src/language/numbers-tokens.ts';
import { supposedAt } from './figure-modality-acts.ts';
import { itemAt, keyAt, ledAt, type Scene } from './figure-scene.ts';
import { forms, isPlural, present, verbBefore } from './figure-subjects-present-en.ts';

import { inPeriod } from './figure-subjects-runs.ts';
import { TELLING, verbForms } from './figure-subjects-verbs-en.ts';
import { ADVERB, among, CLASS, NOUN_ING, PAST_ADJECTIVE, type Tag } from './figure-subjects-words-en.ts';

const isCapital = asked((_, raw) => /^[A-Z]/.test(raw));
const isNameLike = asked((_, raw) => /^[A-Z]/.test(raw) && !/^(?:I|A|The|In|At|Of|And|For)$/.test(raw));
const isTie = askedOf(/^(?:do|da|dos|das|de|del|di|la|el|al|von|van|bin|ibn)$/);
const isAdverb = askedOf(ADVERB);
const closedClass = answered((key) => CLASS.get(key) ?? null);
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
    return glued &&
      (next?.glued || /^(?:[A-Z]|Inc|Corp|Ltd|Co|St|No|Mr|Ms|Dr)$/.test(tokenBefore(scene.tokens, i)?.raw ?? ''))
      ? 'N'
      : ';';
  if (/^[-–—,]$/.test(raw)) return ',';
  if (/^[([]$/.test(raw)) return '(';
  if (/^[)\]]$/.test(raw)) return ')';
  return /^[’']$/.test(raw) ? '"' : ';';
};

const BE = /^(?:is|are|was|were|be|been|being)$/;
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

const isSeason = askedOf(/^(?:summer|winter|spring|autumn|year|month|week|day|quarter|night|evening|morning|time)$/);
/** estimates that put the share at 40 %, said that the share fell, that share. */
const that = (scene: Scene, i: number, prev: Tag | undefined): Tag => {
  let next = i + 1;
  while (CLASS.get(keyAt(scene, next)) === 'A' || isAdverb(scene.tokens[next])) next += 1;
  const form = verbForms(keyAt(scene, next));
  const runs = CLASS.get(keyAt(scene, next)) === 'X' || form?.past || form?.present;
  if (among('NF)', prev) && runs) return 'R';
  // That leaves a margin: at the head of its sentence it is the subject.
  if (prev === undefined) return runs ? 'O' : 'D';
  if (prev === 'P') return 'D';
  // On a normal day that summer they used
  if (isSeason(scene.tokens[i + 1])) return 'D';
  // left that for steel mills at 8.20: a pronoun
  if (prev !== 'N' && /^(?:for|of|in)$/.test(keyAt(scene, i + 1))) return 'N';
  const told = verbForms(keyAt(scene, i - 1));
  return prev === 'N' && !(told && TELLING.has(told.base)) && !told?.past ? 'R' : 'S';
};

/** profit before tax */
const isTax = askedOf(/^(?:tax|taxes|interest|depreciation|amorti[sz]ation|items|exceptionals?|impairments?)$/);

const INTENDING =
  /^(?:plans?|planned|planning|aims?|aimed|aiming|hopes?|wants?|wanted|expects?|expected|agreed|agrees|agreement|decided|decision|promised|promises|intends?|intended|seeks?|sought|able|likely|due|set|forced|allowed|required|permission|right|bid|effort|pledged|offered|vowed|used|began|begins|starts?|started|tries|tried|continues?|failed|managed|needs?|needed|ready|enough)$/;
/** plan to absorb up to 400 MW: a word that no table has is done, where somebody means to. */
const meant = (scene: Scene, to: number, next: number): boolean => {
  const token = scene.tokens[next];
  if (!token || !/^[a-z]{3,}$/.test(token.raw) || CLASS.has(token.key) || itemAt(scene, next)) return false;
  const object = scene.items.some((one) => one.lead === next + 1) || CLASS.get(keyAt(scene, next + 1)) === 'D';
  return object && INTENDING.test(keyAt(scene, to - 1));
};

const isHyphen = asked((_, raw) => raw === '-');
const hyphened = (scene: Scene, i: number): boolean => {
  if (!scene.tokens[i]?.glued) return false;
  const [before, behind] = [tokenBefore(scene.tokens, i), scene.tokens[i + 1]];
  return before?.glued === true && behind?.glued === true && isHyphen(before) && isHyphen(behind);
};

/** Words whose part is plain, by their form and what stands before them. */
const first = (scene: Scene, i: number, prev: Tag | undefined): Tag => {
  const token = scene.tokens[i];
  if (!token || token.kind === 'break') return ';';
  const item = ledAt(scene, i);
  // “more than doubled”: the figure is the verb itself.
  if (item) return item.kind !== 'verb' ? 'F' : i >= item.from ? 'V' : 'A';
  if (inPeriod(scene, i)) return 'Q';
  // the winter of 2029/30: the year's other half
  if (prev === 'Q' && token.raw === '/' && token.glued && scene.tokens[i + 1]?.kind === 'number') return 'Q';
  if (prev === 'Q' && token.kind === 'number' && token.glued && keyAt(scene, i - 1) === '/') return 'Q';
  if (token.kind === 'sign') return signOf(scene, i);
  if (token.kind === 'number') return 'N';
  const word = token.key;
  const heads = i === scene.from || (i === scene.from + 1 && prev === '"');
  if (!heads && isNameLike(token)) return 'N';
  if (word === 's' && prev === 'N') return 'N';
  // proof-of-work: one noun
  if (hyphened(scene, i)) return 'N';
  const closed = closedClass(token);
  if (word === 'to') {
    let next = i + 1;
    while (isAdverb(scene.tokens[next]) || CLASS.get(keyAt(scene, next)) === 'A') next += 1;
    const verb = keyAt(scene, next) === 'be' || verbForms(keyAt(scene, next))?.present === 'base';
    return (verb && !itemAt(scene, next) && keyAt(scene, next + 1) !== 'of') || meant(scene, i, next) ? 'T' : 'P';
  }
  if (word === 'that') return that(scene, i, prev);
  if ((word === 'before' || word === 'after') && prev === 'N' && isTax(scene.tokens[i + 1])) return 'P';
  if (
    word === 'those' &&
    (verbForms(keyAt(scene, i + 1))?.ing || /^(?:who|which|that|with)$/.test(keyAt(scene, i + 1)))
  )
    return 'O';
  if (word === 'compared' && !/^(?:with|to)$/.test(keyAt(scene, i + 1))) return 'N';
  if (heads && SUPPOSES.test(word) && supposedAt(scene, i)) return 'S';
  // Serra do Vento
  if (word.length < 4 && isTie(token) && i > 0 && isNameLike(scene.tokens[i - 1]) && isNameLike(scene.tokens[i + 1]))
    return 'N';
  if (word === 'so' && keyAt(scene, i + 1) === 'far') return 'A';
  if (closed) return closed;
  return isAdverb(token) ? 'A' : 'N';
};

const ownsWord = askedOf(/^(?:s|-|[’'])$/);
const SUPPOSES = /^(?:were|should|had)$/;

const isNearing = askedOf(/^(?:near|above|below|past|to|around|over|under|at|by|toward|towards|beyond|within)$/);

const verbal = (scene: Scene, i: number, prev: Tag | undefined, next: Tag | undefined): Tag => {
  const word = keyAt(scene, i);
  const form = forms(scene.tokens[i]);
  if (!form) return 'N';
  if (word === 'having') return 'A';
  // Cut by 600,000 tonnes, emissions are: at the head of its sentence, done by so much
  if (i === scene.from && form.past && keyAt(scene, i + 1) === 'by') return 'E';
  if (form.past) {
    if (keyAt(scene, i - 1) === 'having') return 'G';
    if (prev === 'X') return 'V';
    if (among('DPT', prev) && form.present !== 'base') return 'N';
    if (ownsWord(tokenBefore(scene.tokens, i))) return 'N';
    if (next === 'N' && prev !== 'N' && prev !== 'Q' && PAST_ADJECTIVE.test(word)) return 'N';
    if (!form.present) return 'V';
  }
  if (!form.ing) return 'N';
  // Grayling Power repaid: the name that a sentence opens with, and no verb that is known
  if (i === scene.from && form.base === '' && isNameLike(scene.tokens[i + 1])) return 'N';
  if (BE.test(keyAt(scene, i - 1))) return 'V';
  // the saving scheme: between an article and its noun
  if (prev === 'D' && next === 'N') return 'N';
  // Trading at 0.6 times book value, Dunmore has agreed: at the head of its sentence, an amount behind it
  if (i === scene.from && isNearing(scene.tokens[i + 1])) return 'G';
  return NOUN_ING.test(word) ? 'N' : 'G';
};

// In the coming months the operator lacks, by its own guess the register covers
const isTimes = askedOf(/^(?:months|weeks|years|days|hours|quarters|seasons|times|decades|minutes)$/);
const isOwnWord = askedOf(/^own$/);
const isModal = askedOf(/^(?:will|would|can|could|may|might|must|shall|should|cannot)$/);
const hasThird = askedOf(/^[a-z]{3,}s$/);
/** Bitcoin hovers near 118,000: between a noun and the preposition of an amount, where there is no other verb. */
const hovers = (scene: Scene, tags: readonly Tag[], at: number): boolean => {
  if (!hasThird(scene.tokens[at]) || !isNearing(scene.tokens[at + 1])) return false;
  if (!among('FA', tags[at + 2 - scene.from]) || isPlural(tokenBefore(scene.tokens, at))) return false;
  return verbBefore(scene, tags, at - 1) === null;
};

/** A word that no table has: behind a modal verb, or between its noun and an article, it can only be a verb. */
const standsAsVerb = (scene: Scene, tags: readonly Tag[], i: number, before: number): boolean => {
  const at = scene.from + i;
  const [word, prev] = [keyAt(scene, at), before < 0 ? undefined : tags[before]];
  if (prev === 'X' && isModal(scene.tokens[scene.from + before])) return true;
  if (!isArticle(scene.tokens[at + 1])) return false;
  if (prev === 'R') return keyAt(scene, scene.from + before) !== 'whose';
  if (prev === 'O') return /^(?:they|we|you|it|s?he)$/.test(keyAt(scene, scene.from + before));
  return (
    prev === 'N' &&
    !isTimes(scene.tokens[at]) &&
    !isOwnWord(scene.tokens[scene.from + before]) &&
    /^[a-z]{3,}$/.test(word) &&
    /s$/.test(word) !== isPlural(scene.tokens[scene.from + before]) &&
    verbBefore(scene, tags, scene.from + before) === null
  );
};

const tagIn = (tags: readonly Tag[], i: number): Tag | undefined => (i < 0 ? undefined : tags[i]);
/** The place in front of a word, adverbs skipped; -1 where there is none. */
const leading = (tags: readonly Tag[], i: number): number => {
  let at = i - 1;
  while (at >= 0 && tags[at] === 'A') at -= 1;
  return at;
};

/** The part every token of a sentence plays; index 0 is the sentence's first token. */
export const tagsOf = (scene: Scene): Tag[] => {
  const { tokens, from } = scene;
  const tags: Tag[] = [];
  /** Nouns so far that may be verbs. */
  const open: number[] = [];
  let prev: Tag | undefined;
  for (let at = from; at < scene.to; at += 1) {
    prev = first(scene, at, prev);
    tags.push(prev);
    if (prev === 'N' && tokens[at]?.kind === 'word' && (at === from || !isCapital(tokens[at]))) open.push(at - from);
  }
  for (const i of open) tags[i] = verbal(scene, from + i, tagIn(tags, leading(tags, i)), tags[i + 1]);
  for (const i of open)
    if (tags[i] === 'N' && !forms(tokens[from + i]) && standsAsVerb(scene, tags, i, leading(tags, i))) tags[i] = 'V';
  for (const i of open) {
    if (tags[i] !== 'N' || !forms(tokens[from + i])?.present) continue;
    const before = leading(tags, i);
    tags[i] = present(scene, tags, from + i, tagIn(tags, before), from + before);
  }
  // Should bitcoin fall below 55,000: the if without its word has its verb in the base form.
  if (tags[0] === 'S' && SUPPOSES.test(keyAt(scene, scene.from)))
    for (let i = 2; i < tags.length && among('NDPA', tags[i]); i += 1)
      if (
        !isCapital(tokens[from + i]) &&
        forms(scene.tokens[scene.from + i])?.present === 'base' &&
        /^[NDAP]$/.test(tags[i] ?? '')
      ) {
        if (among('PFD', tags[i + 1])) tags[i] = 'V';
        break;
      }
  for (const i of open)
    if (i > 0 && tags[i] === 'N' && tags[i - 1] === 'N' && hovers(scene, tags, from + i)) tags[i] = 'V';
  for (let i = 0; i < tags.length; i += 1) {
    const past = tags[i] === 'V' && forms(tokens[from + i])?.past && !itemAt(scene, from + i);
    if (past && tagIn(tags, leading(tags, i)) !== 'X' && reduced(scene, tags, from + i)) tags[i] = 'E';
  }
  return tags;
};
