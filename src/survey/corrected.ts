import { keptWith, remembered } from '#src/base/memo.ts';
import { fold, words } from '#src/language/text.ts';
import type { Candidate } from './candidate.ts';
import { conceptsOf } from './lexicon.ts';
import type { Profile } from './profile.ts';
import { soundsLike } from './sound.ts';
import type { Spell } from './timing.ts';

const bare = (word: string): string => fold(word).replace(/['’]s?$/, '');

/** What half the firms of the trade are called. */
const GENERIC =
  /^(?:hash|mining|miner|miners|digital|compute|computing|data|power|energy|block|blocks|chain|cloud|rack|labs?|group|holdings?|technolog(?:y|ies)|systems|corporation|company|inc|corp|هاش|ديجيتال|كمبيوت|كومبيوت|داتا|باور|بلوكس?|كلاود|راك|مجموعه|للتعدين|تعدين|انرجي|هولدينغز?)$/u;

/** Long enough for its sound to tell it from others, and nothing that any other firm is called, too. */
const isTelling = remembered((word) => word.length >= 4 && !GENERIC.test(word) && conceptsOf(word).length === 0);

/** What looks like a name that no gazetteer has: a capital, or any word of an Arabic subject. */
const namesIn = (text: string): string[] =>
  words(text)
    .filter((w) => w.kind === 'word' && !/^\p{Ll}/u.test(w.text))
    .map((w) => bare(w.text))
    .filter(isTelling);

const leadNames = keptWith((profile: Profile): readonly string[] => {
  const known = profile.mentions();
  return words(profile.article.text.slice(0, profile.lead.end))
    .filter((w) => w.kind === 'word' && !/^\p{Ll}/u.test(w.text))
    .filter((w) => !known.some((m) => m.start <= w.start && w.end <= m.end))
    .map((w) => bare(w.text))
    .filter(isTelling);
});

const meet = (a: string, b: string): boolean => a === b || soundsLike(a, b);
const meetAny = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((a) => others.some((b) => meet(a, b)));

const subjectNames = ({ statement: { figure } }: Candidate): string[] => namesIn(figure.subject?.text ?? '');

/** Do two statements speak of one firm or body, by what they call it in either script? */
export const sameMatter = (a: Candidate, b: Candidate): boolean => {
  const [p, q] = [a.statement.figure, b.statement.figure];
  if (p.subjectId !== null && q.subjectId !== null) return p.subjectId === q.subjectId;
  const [own, other] = [subjectNames(a), subjectNames(b)];
  const [lead, rest] = [leadNames(a.ground.profile), leadNames(b.ground.profile)];
  // "The company" names nobody, and its report does.
  if (meetAny(own, lead) && meetAny(other, rest)) return meetAny(own, other);
  return a.statement.article.storyId === b.statement.article.storyId || meetAny(lead, rest);
};

/** The last day of a month is what the month came to. */
const closes = (day: Spell, whole: Spell): boolean =>
  day.label.length === 10 && whole.label.length === 7 && day.to === whole.to && day.from >= whole.from;

const sameTime = (a: Candidate, b: Candidate): boolean => {
  const [p, q] = [a.spell, b.spell];
  if (p === null || q === null) return p === q && a.statement.article.storyId === b.statement.article.storyId;
  return p.label === q.label || (p.from === q.from && p.to === q.to) || closes(p, q) || closes(q, p);
};

const isChange = ({ statement: { figure } }: Candidate): boolean => figure.role === 'change';

/** One measure, of one firm as its report goes, at one time. */
const sameFact = (a: Candidate, b: Candidate): boolean => {
  const [p, q] = [a.ground.measure, b.ground.measure];
  return (
    a.dimension === b.dimension &&
    p === q &&
    (p !== null || a.statement.figure.noun === b.statement.figure.noun) &&
    isChange(a) === isChange(b) &&
    sameTime(a, b)
  );
};

/** Is the second statement what the first puts right? */
export const replaces = (right: Candidate, old: Candidate): boolean =>
  right.statement.article.published >= old.statement.article.published &&
  sameFact(right, old) &&
  sameMatter(right, old);

/** Another figure of the report that could be meant as well: the second of three sites. */
export const isAnother = (other: Candidate, one: Candidate): boolean =>
  other.statement.article.id === one.statement.article.id && sameFact(other, one);

const digits = ({ statement: { figure } }: Candidate): string => figure.value ?? figure.min ?? figure.max ?? '';

const isBare = ({ quantity: { unit } }: Candidate): boolean => unit === '1' || unit === 'count';

/** "It said 1,184; that number is withdrawn": the coins of another report that are as many. */
export const sameDigits = (wrong: Candidate, old: Candidate): boolean =>
  isBare(wrong) && digits(wrong).length > 1 && digits(wrong) === digits(old);

/** May what was taken back be this, if the amounts agree? Of the same firm, or printed before with the very digits. */
export const mayWithdraw = (wrong: Candidate, old: Candidate): boolean =>
  sameMatter(wrong, old) ||
  (!isBare(wrong) &&
    digits(wrong) === digits(old) &&
    wrong.statement.article.published >= old.statement.article.published);

/** What an article worked out from a number that did not hold: so many coins a day. */
export const workedOut = (one: Candidate, gone: Candidate): boolean =>
  one.statement.article.id === gone.statement.article.id &&
  gone.ground.measure !== null &&
  one.ground.measure === gone.ground.measure &&
  one.dimension !== gone.dimension &&
  one.spell?.label === gone.spell?.label;
