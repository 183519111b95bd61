import { askedOf } from '#src/language/lexemes.ts';
import { keyAt, type Scene } from './figure-scene.ts';
import { type ArabicOwner, ownerIn, phraseFrom, type Tagged, tagAt } from './figure-subjects-phrases-ar.ts';
import type { Run } from './figure-subjects-runs.ts';
import { arabicTags, hasAl, isAccusative } from './figure-subjects-tags-ar.ts';
import { AL, HEAD, OWNED, TIED, TIED_OUTSIDE, traitsAt } from './figure-subjects-traits-ar.ts';
import { type ArabicVerb, arabicVerb, isDoing } from './figure-subjects-verbs-ar.ts';

/** A clause: a noun phrase before its verb, or the verb and the phrases behind it. */
export interface ArabicClause {
  readonly from: number;
  /** The clause whose noun a relative clause, or one between commas, speaks of. */
  readonly parent: ArabicClause | null;
  readonly inserted: boolean;
  /** الذي …: what it speaks of. */
  readonly antecedent: Run | null;
  /** In front of the verb, أرباح الشركة تهبط; where there is no verb, what the sentence is about. */
  topic: Run | null;
  verb: number;
  /** Behind the verb, in order; those that hang on a preposition are left out. */
  readonly phrases: Run[];
}

export interface ArabicClauses extends Tagged {
  readonly clauses: readonly ArabicClause[];
  /** The clause of every token. */
  readonly homes: readonly ArabicClause[];
}

/** Behind a bracket. */
const closing = (at: Tagged, i: number): number => {
  for (let k = i + 1; k < at.scene.to && k < i + 12; k += 1) if (tagAt(at, k) === ')') return k + 1;
  return i + 1;
};

const isTime = askedOf(/^(?:و?ال)?(?:شهر|عام|سنه|ربع|يوم|اسبوع|فتره|فصل|نصف)$/);
const fines = askedOf(/^(?:و?ب)?(?:تغريم|الزام|معاقبه)$/);
const isNounTag = (tag: string): boolean => tag === 'N' || tag === '"';

/** Reads the clauses of an Arabic sentence once, from its first word to its last. */
export const arabicClauses = (scene: Scene): ArabicClauses => {
  const at: Tagged = { scene, tags: arabicTags(scene) };
  const clauses: ArabicClause[] = [];
  const homes: ArabicClause[] = [];
  const open = (from: number, parent: ArabicClause | null, antecedent: Run | null, inserted: boolean): ArabicClause => {
    const one = { from, parent, antecedent, inserted, topic: null, verb: -1, phrases: [] };
    clauses.push(one);
    return one;
  };
  let now = open(scene.from, null, null, false);
  let last: Run | null = null;
  let hanging = false;
  for (let i = scene.from; i < scene.to; ) {
    const tag = tagAt(at, i);
    const word = keyAt(scene, i);
    let next = i + 1;
    if (tag === 'S' || tag === 'I' || tag === 'R') hanging = false;
    if (tag === ';') now = open(next, null, null, false);
    else if (tag === 'S' || tag === 'I') {
      // خسرت المنطقة، حيث التعرفة هي الأدنى، 320 ميغاواط: put in before any figure
      const told = word !== 'حيث' || tagAt(at, i - 1) !== ',' || scene.items.some((item) => item.lead < i);
      now = open(next, now, null, !told);
    } else if (tag === 'R') now = open(next, now, last ?? now.topic, tagAt(at, i - 1) === ',');
    else if (tag === ',') {
      const behind = keyAt(scene, next);
      if (/^و(?:هي|هو|هم)$/.test(behind)) {
        now = open(next, now, last ?? now.topic, true);
        next += 1;
      } else {
        let outer = now;
        while (outer.parent && (outer.inserted || outer.antecedent)) outer = outer.parent;
        now = outer;
      }
      hanging = false;
    } else if (tag === 'V') {
      const glued = (word[0] === 'و' || word[0] === 'ف') && !arabicVerbAlone(word);
      // حصة تناهز 37: a verb right behind an indefinite noun tells what kind of one, and has no clause of its own.
      const noun = /^(?:لا|لم|لن|قد)$/.test(keyAt(scene, i - 1)) ? i - 2 : i - 1;
      const kind =
        now.verb >= 0 && tagAt(at, noun) === 'N' && !hasAl(keyAt(scene, noun)) && arabicVerb(word)?.running && !glued;
      const aim = word[0] === 'ل' && /^ل[يت]/.test(word);
      const told = kind ? indefinite(at, last, noun + 1) : countedBefore(scene, i);
      if (told && !aim) {
        now = open(i, now, told, false);
        now.verb = i;
      } else if (!kind && !(aim && now.verb >= 0)) {
        if (now.verb >= 0) now = open(i, now.antecedent && !glued ? now : now.parent, now.antecedent, now.inserted);
        now.verb = i;
      }
      hanging = false;
    } else if (tag === 'P') hanging = true;
    else if (tag === 'F' || tag === 'Q' || tag === 'C') hanging = false;
    else if (tag === '(') next = closing(at, i);
    else if (tag === 'N' && isAccusative(scene, i) && now.verb < 0) hanging = false;
    else if (tag === 'N' || tag === '"') {
      const run = phraseFrom(at, i);
      if (run && (run.from < run.to || tag === 'N')) {
        next = run.to + 1;
        // على تغريم المخالف: whom a fine falls on.
        const traits = traitsAt(scene, i);
        const nominal = last?.to === i - 1 && (traits & OWNED) > 0 && tagAt(at, next) === 'F';
        const spoken = last && traitsAt(scene, last.from) & TIED ? (now.phrases.at(-1) ?? null) : last;
        if (nominal && spoken) now = open(i, now, spoken, false);
        const tied =
          (hanging || (traits & (isNounTag(tagAt(at, i - 1)) ? TIED : TIED_OUTSIDE)) > 0) && !fines(scene.tokens[i]);
        if (!tied && now.verb < 0 && !now.topic) now.topic = run;
        else if (!tied && now.verb >= 0) now.phrases.push(run);
        last = run;
        hanging = false;
      }
    }
    for (let k = i; k < next; k += 1) homes.push(now);
    i = next;
  }
  return { ...at, clauses, homes };
};

/** وصل, واجه: its و is its own. */
const arabicVerbAlone = (word: string): boolean =>
  arabicVerb(word) !== null && !/^[وف]/.test(word) ? true : OWN_WAW.test(word);
const OWN_WAW = /^(?:وصل|وقع|وفر|واجه|وافق|وظف|واكب|ولد|وعد|فرض|فقد|فاق|فصل|فشل|فتح)/;

/** ورشة تضم 85 جهازًا: the indefinite noun that a verb tells more of; a noun of measure tells of its owner. */
const indefinite = (at: Tagged, run: Run | null, i: number): Run | null => {
  const { scene } = at;
  if (
    run?.to !== i - 1 ||
    tagAt(at, run.from - 1) === 'F' ||
    (traitsAt(scene, run.from) | traitsAt(scene, run.to)) & HEAD
  )
    return null;
  let { from } = run;
  while (from < run.to && isDoing(keyAt(scene, from))) from += 1;
  return { from, to: run.to };
};

/** 60 موقعًا للتعدين كانت تستهلك: what was counted, with what is tied to it. */
const countedBefore = (scene: Scene, i: number): Run | null => {
  let to = i - 1;
  if (keyAt(scene, to) !== 'كان' && keyAt(scene, to) !== 'كانت') return null;
  to -= 1;
  const item = scene.items.findLast((one) => one.next <= to + 1);
  if (item?.unit !== 'count' || to - item.next > 2) return null;
  for (let at = item.next; at <= to; at += 1) if ((traitsAt(scene, at) & TIED) === 0) return null;
  return { from: item.from, to };
};

const verbIn = (scene: Scene, of: ArabicClause): ArabicVerb | null =>
  of.verb < 0 ? null : arabicVerb(keyAt(scene, of.verb));

const WAW = 'و'.charCodeAt(0);
const FA = 'ف'.charCodeAt(0);
const looksFeminine = askedOf(/^(?:ال)?.{2,}(?:ات|ه|اء)$/);
/** May a phrase be who does it? Not what is in the accusative, a time, or of the other gender. */
const mayDo = (scene: Scene, of: ArabicClause, run: Run): boolean => {
  if (isAccusative(scene, run.from)) return false;
  if (isTime(scene.tokens[run.from])) return false;
  const joint = keyAt(scene, of.verb).charCodeAt(0);
  if ((joint !== WAW && joint !== FA) || !looksFeminine(scene.tokens[run.from])) return true;
  const verb = verbIn(scene, of);
  const traits = traitsAt(scene, run.from);
  return !verb || verb.feminine || ((traits & AL) === 0 && (traits & HEAD) > 0);
};

const wasDone = askedOf(/^[وف]?(?:جري|جرت|تم|تمت|[يت]جري|[يت]تم)$/);
const intends = askedOf(
  /^[وفس]{0,2}[يت](?:عتزم|ستهدف|خطط|نوي|ريد|سعي|عتزمون|درس|بحث|واصل|امل|توقع|قرر|قترح|رفض|حاول|تيح|شترط|تطلب|ستوجب)(?:ون)?$/,
);

/** Who does it, by the words of the clause; null where they leave it out. */
export const doerOf = (all: ArabicClauses, of: ArabicClause): Run | null => {
  if (of.topic) return of.topic;
  const first = of.phrases[0];
  if (!first) return null;
  for (const { lead } of all.scene.items) if (lead > of.verb && lead < first.from) return null;
  // محطات تغذي المنطقة: in a relative clause its noun does it, unless the verb has it as a pronoun, تستهلكها مزارع.
  if (
    of.antecedent &&
    (traitsAt(all.scene, first.from) & OWNED) === 0 &&
    !/.{4}(?:ها|هم|ه)$/.test(keyAt(all.scene, of.verb))
  )
    return of.antecedent;
  // جرى ضبط أجهزة: the first noun is what was done, not who did it.
  const verb = of.verb < 0 ? undefined : all.scene.tokens[of.verb];
  if (wasDone(verb)) return first.from < first.to ? { from: first.from + 1, to: first.to } : null;
  // تعتزم إضافة, تستهدف رفع: a noun of doing behind a verb of intent is what is meant, not who means it.
  if (intends(verb)) {
    const traits = traitsAt(all.scene, first.from);
    if (isDoing(keyAt(all.scene, first.from)) || ((traits & HEAD) > 0 && (traits & AL) === 0)) return null;
  }
  return mayDo(all.scene, of, first) ? first : null;
};

const FORETELLS = /^[وف]?(?:[يت]توقع|توقعت?|[يت]رجح|رجحت?|[يت]قدر|قدرت?)$/;

/** أُغلقت 700 مزرعة: nobody is said to have done it. */
const isPassive = (scene: Scene, of: ArabicClause): boolean =>
  /^[وف]?[\u0621-\u064a]\u064f/.test(scene.tokens[of.verb]?.raw ?? '') && !verbIn(scene, of)?.running;

/** أطلق التعدين 36 مليون طن: alone it is who does it. */
const miningIn = (scene: Scene, { from, to }: Run): Run | null =>
  from === to && /^و?التعدين$/.test(keyAt(scene, from)) ? { from, to } : null;

/** The owner of a clause's subject; where it is left out or a pronoun, that of the clause before. */
export const subjectIn = (all: ArabicClauses, of: ArabicClause, depth = 0): Run | null => {
  if (depth > 6) return null;
  const doer = doerOf(all, of);
  if (!doer && (isPassive(all.scene, of) || /^[وف]?(?:جري|جرت|تم|تمت|[يت]جري|[يت]تم)$/.test(keyAt(all.scene, of.verb))))
    return null;
  const own: ArabicOwner = doer ? (ownerIn(all, doer) ?? miningIn(all.scene, doer)) : 'its';
  if (own !== 'its') return own;
  if (of.antecedent) {
    const found = ownerIn(all, of.antecedent);
    if (found && found !== 'its') return found;
  }
  // …، وتتوقع الهيئة أن يبلغ طلبها: who tells it is not whose it is, where another was named.
  const told = of.parent && FORETELLS.test(keyAt(all.scene, of.parent.verb)) ? of.parent : null;
  const other = told && all.clauses.indexOf(told) > 0 && doerOf(all, told) ? told : null;
  for (let i = all.clauses.indexOf(other ?? of) - 1; i >= 0; i -= 1) {
    const one = all.clauses[i];
    if (!one || (one.inserted && !of.inserted) || (one.antecedent && !of.antecedent) || (one.verb < 0 && !one.topic))
      continue;
    return subjectIn(all, one, depth + 1);
  }
  return null;
};
