import { answered, asked, askedOf } from '#src/language/lexemes.ts';
import { tokenBefore } from '#src/language/numbers-tokens.ts';
import { itemAt, keyAt, type Scene } from './figure-scene.ts';
import { TELLING, verbForms } from './figure-subjects-verbs-en.ts';
import { among, type Tag } from './figure-subjects-words-en.ts';

/** The forms of a word as a verb. */
export const forms = answered((key) => verbForms(key) ?? null);

/** Does a noun mean many? */
export const isPlural = askedOf(
  /(?:[^s]s|people|men)$(?<!^(?:gas|biogas|news|bus|status|basis|analysis|crisis|census|surplus|bonus|campus|business))|^(?:data|police|media|staff)$/,
);

const isCapital = asked((_, raw) => /^[A-Z]/.test(raw));
/** Foundry and AntPool control: two names are many. */
const joined = (scene: Scene, tags: readonly (Tag | undefined)[], before: number): boolean => {
  const named = (i: number): boolean => i >= 0 && isCapital(scene.tokens[i]);
  for (let i = before; i > scene.from && named(i); i -= 1) if (tags[i - 1 - scene.from] === 'C') return named(i - 2);
  // while wind and solar supply: so are two bare nouns at the head of a clause.
  const tag = (i: number): Tag => tags[i - scene.from] ?? ';';
  return tag(before - 1) === 'C' && tag(before - 2) === 'N' && among('S;,C', tag(before - 3));
};

/** Wind farms in west Texas sell: the noun that the preposition hangs on decides. */
const headAgrees = (scene: Scene, tags: readonly (Tag | undefined)[], before: number, plural: boolean): boolean => {
  for (let i = before; i > scene.from && among('NDPAQF', tags[i - scene.from]); i -= 1) {
    if (tags[i - scene.from] !== 'P') continue;
    let noun = i - 1;
    while (noun > scene.from && tags[noun - scene.from] === 'A') noun -= 1;
    if (tags[noun - scene.from] === 'N' && isPlural(scene.tokens[noun]) === plural) return true;
  }
  return false;
};

/** Machines made by Kelvin draw 5.6 kW: the noun that a participle tells of. */
const participleAgrees = (
  scene: Scene,
  tags: readonly (Tag | undefined)[],
  before: number,
  form: 'base' | 's',
): boolean => {
  let i = before;
  while (i > scene.from && among('ND', tags[i - scene.from])) i -= 1;
  const [tie, verb, noun] = [tags[i - scene.from], tags[i - 1 - scene.from], tags[i - 2 - scene.from]];
  if (tie !== 'P' || verb !== 'V' || noun !== 'N' || !verbForms(keyAt(scene, i - 1))?.past) return false;
  return isPlural(tokenBefore(scene.tokens, i - 1)) === (form === 'base');
};

/** Operators that ignore it face: behind a relative clause the noun that it tells of decides. */
const relativeAgrees = (scene: Scene, tags: readonly (Tag | undefined)[], before: number, plural: boolean): boolean => {
  for (let i = before; i > scene.from && !among(';,SCF(', tags[i - scene.from] ?? ';'); i -= 1)
    if (tags[i - scene.from] === 'R')
      return tags[i - 1 - scene.from] === 'N' && isPlural(tokenBefore(scene.tokens, i)) === plural;
  return false;
};

/** The verb that the clause has already: what follows it, surplus power, is a noun. Null where there is none, or where it is a relative clause’s. */
export const verbBefore = (scene: Scene, tags: readonly (Tag | undefined)[], before: number): string | null => {
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
/** The utility speaks of a fall. */
const OF = /^(?:know|speak|consist|dispose|approve|complain|warn|think|tell|talk|hear)$/;
/** The 870 million that Veldt Compute pays for the mine is debt: behind that and its noun stands the verb. */
const inRelative = (scene: Scene, tags: readonly (Tag | undefined)[], before: number): boolean => {
  let i = before;
  while (i > scene.from && among('ND', tags[i - scene.from])) i -= 1;
  return i < before && keyAt(scene, i) === 'that' && among('F)', tags[i - 1 - scene.from]);
};
const PARTICLE = /^(?:out|up|off|aside)$/;
/** says and its like, in front of what is told. */
const told = (scene: Scene, at: number): boolean =>
  TELLING.has(verbForms(keyAt(scene, at))?.base ?? '') &&
  /^(?:says|notes|argues|finds|reckons|predicts|expects|suggests|believes|thinks|adds|warns|concludes|insists)$/.test(
    keyAt(scene, at),
  );

/** A form of the present: verb where it agrees with the noun before it and something a verb takes follows it. */
export const present = (
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
    forms(scene.tokens[at])?.past ||
    (prev === 'N' && form === 's' && isCapital(scene.tokens[before])) ||
    among('C,)QR', prev);
  // The national peak hit a record: what is past as well needs no noun that agrees.
  const pastToo = forms(scene.tokens[at])?.past === true && tags[at + 1 - scene.from] === 'D';
  if (prev === 'N' && isAdjective(scene.tokens[before]) && !pastToo) return 'N';
  // Licensed mines draw: at the head of its sentence the capital makes no name of a participle.
  if (form === 's' && before === scene.from && forms(scene.tokens[before])?.past && !isCapital(scene.tokens[at]))
    return 'N';
  const plural =
    many || isPlural(scene.tokens[before]) || joined(scene, tags, before) || /^(?:they|we|you)$/.test(noun);
  if (form === 'base' && prev === 'N' && /^(?:let|help)$/.test(verbBefore(scene, tags, before) ?? '')) return 'V';
  if (prev === 'N' && form && among('FDN', tags[at + 1 - scene.from]) && participleAgrees(scene, tags, before, form))
    return 'V';
  // The indictment says customer deposits were, the accord sets out how: no noun goes on so.
  if (form === 's' && !plural && prev === 'N' && (told(scene, at) || PARTICLE.test(keyAt(scene, at + 1)))) return 'V';
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
  if (word === 'of') return OF.test(forms(scene.tokens[at])?.base ?? '') ? 'V' : 'N';
  // Data centers that run artificial intelligence used
  if (prev === 'R' && !among('VX', tag)) return 'V';
  if (inRelative(scene, tags, before)) return 'V';
  for (let i = next; i < scene.to; i += 1) {
    const later = tags[i - scene.from];
    if (later && among(';,SRC(', later)) break;
    if (later === 'V' || later === 'X') return 'N';
  }
  return 'V';
};
