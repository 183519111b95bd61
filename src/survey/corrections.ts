import type { Ground } from './ground.ts';
import type { Profile } from './profile.ts';

const MARK = /\bcorrect(?:ed|ion|ing|s)\b|\berratum\b|تصحيح|تصويب|صحّ?حت|استدراك/iu;
const NOTE = /^\W*(?:correction|corrected|update and correction|erratum|تصحيح|تصويب|استدراك)/iu;
/** In a title: prices correct themselves every week, so the word stands at the front, in brackets, or before what is put right. */
const OBJECT = '(?:figures?|numbers?|reports?|statements?|output|production|errors?|mistakes?|tally|filing)';
const TITLED = new RegExp(
  [
    '^\\W*(?:correct(?:ion|ed)|erratum|تصحيح|تصويب|استدراك)\\s*[:\\-–—|]',
    '[([]\\s*(?:correct(?:ion|ed)|تصحيح|تصويب|مصحح)\\s*[)\\]]',
    `\\bcorrect(?:s|ing|ed|ion (?:to|of))\\b(?!\\W*\\d)(?:\\W+[\\p{L}\\p{N}]+){0,2}\\W+${OBJECT}\\b`,
    '(?:صحّ?حت?|[تي]صحّ?ح|[تي]صوّ?ب|تصحيح|تصويب)(?:\\s+[\\p{L}\\p{N}]+){0,2}\\s+(?:ال)?(?:رقم|أرقام|بيان|خبر|تقرير|حصيلة|خطأ|إنتاج)',
  ].join('|'),
  'iu',
);
/** In an opening, wherever it stands. */
const VERSION =
  /\b(?:earlier|previous) version of this (?:article|story|report|update)\b|\b(?:updated|amended|edited) to correct\b|نسخة سابقة من هذ[اه]|صُ?حّ?حت? هذ[اه] (?:ال)?(?:خبر|تقرير|مقال|نسخة)/iu;
/** What follows is right, what stands before is not. */
const RIGHT =
  /والصحيح|والصواب|الصحيح هو|the (?:correct|right) (?:figure|number|value|amount)|should (?:be|have been|read)|\bbut\b|\bis in fact\b|بل(?=\s)/iu;
/** What follows was wrong. */
const WRONG =
  /instead of|rather than|\bnot\b|replac(?:es|ing)|previously (?:given|stated|reported)|earlier (?:given|stated|reported)|بدلا من|بدلًا من|وليس|وليست|لا(?=\s\d)|overstated|understated|by mistake/iu;

/** Is a report itself a correction: by its title, or because its text opens with one? */
export const correctsItself = (title: string, opening: string): boolean =>
  TITLED.test(title) || NOTE.test(opening) || VERSION.test(opening);

/** In a report that puts something right: what its clause takes back, or says that another report said. */
const TAKEN_BACK =
  /\bwithdr[ae]w|\bwithdrawn\b|\bretract(?:s|ed)?\b|digits?\b.{0,24}\b(?:swapped|transposed|reversed|changed places|mixed up)|\b(?:swapped|transposed|reversed) (?:two )?digits|\b(?:statement|report|release|update|version|filing|notice|bulletin) (?:of|from|dated|on|published|sent) [^.;:]{3,40}?\b(?:said|gave|put|read|stated|reported|spoke of|overstated|understated)\b|\b(?:first|originally|initially|previously|earlier) (?:said|gave|given|reported|stated|announced|published|sent out|put|printed)\b|\b(?:figure|number|total) of .{3,40}\b(?:that|which) (?:it|we|they|the company) (?:had |have |has )?(?:first |earlier |previously )?(?:said|gave|given|reported|stated|announced|published|sent|printed)|(?:^|\s)(?:و|ف)?(?:سحبت?|تراجعت? عن|ألغت?) |سُحب|ال(?:بيان|تقرير|خبر|نسخة|إعلان) (?:السابق|الأول|الاول|الأولى|القديم)[ةه]?|(?:تبدّ?ل|تبادل|انقلب|قُ?لب)[^.؛]{0,16}(?:رقم|خانت|منزلت)|(?:أعلن|ذكر|نشر|أورد|نقل)(?:ت|نا|ناه|ته|ه)?ا? (?:سابقا|سابقًا|أولا|أولًا|من قبل|خطأ|بالخطأ|سهوا|سهوًا)/iu;
/** What a correction leaves as it was. */
const STANDS =
  /\bstands?\b|\bunaffected\b|not affected|\buntouched\b|\bunchanged\b|corrected (?:update|report|figure)|لم (?:ي|ت)تغي|لم (?:ي|ت)تأثر|دون تغيير|بلا تغيير/iu;

/** The words between the semicolons or dashes around a figure. */
const clauseOf = (text: string, at: number): string => {
  const start = Math.max(...[';', '؛', '—', '–', ':'].map((mark) => text.lastIndexOf(mark, at)));
  const end = text.slice(at).search(/[;؛—]/u);
  return text.slice(start + 1, end < 0 ? text.length : at + end);
};

/** By how much was wrong is no amount of anything. */
const MISTAKE = /\b(?:over|under)stated\b[^.;]{0,60}\bby (?:about |some )?$|(?:زياد[ةه]|نقص) (?:قدره[ا]?|بمقدار) $/iu;

const isTakenBack = (text: string, at: number): boolean => {
  if (MISTAKE.test(text.slice(0, at))) return true;
  const clause = clauseOf(text, at);
  return TAKEN_BACK.test(clause) && !STANDS.test(clause);
};

/** Right before the number. */
const DENIED = /(?:\bnot|\binstead of|(?:^|\s)(?:لا|وليس|وليست|بدلا من|بدلًا من))\s+(?:the |about |نحو )?$/iu;

const cache = new WeakMap<Profile, boolean>();

const isCorrection = (profile: Profile): boolean => {
  const known = cache.get(profile);
  if (known !== undefined) return known;
  const { text } = profile.article;
  const title = profile.title;
  const second = profile.sentences[1];
  const found = correctsItself(text.slice(title.start, title.end), second ? text.slice(second.start, second.end) : '');
  cache.set(profile, found);
  return found;
};

/** What a statement has to do with a correction: it puts right what was said before, or is what was wrong. */
export type Correction = 'right' | 'wrong' | null;

/**
 * In a note about a mistake: on which side of it the number stands. Elsewhere in an article that corrects an earlier one
 * everything is right but what it says was printed before.
 */
export const correctionOf = ({ profile, statement: { article, figure, sentence } }: Ground): Correction => {
  const text = article.text.slice(sentence.start, sentence.end);
  const at = figure.start - sentence.start;
  const isNote = NOTE.test(text);
  if (!MARK.test(text) && !isNote) {
    if (!isCorrection(profile)) return null;
    if (isTakenBack(text, at)) return 'wrong';
    return DENIED.test(text.slice(0, at)) ? 'wrong' : 'right';
  }
  const right = RIGHT.exec(text);
  if (right) return at < right.index ? 'wrong' : 'right';
  const wrong = WRONG.exec(text);
  if (wrong !== null) return at > wrong.index ? 'wrong' : isNote ? 'right' : null;
  if (isCorrection(profile) && isTakenBack(text, at)) return 'wrong';
  // "Correction of 2 November: the firm produced 1,148": nothing but what is right.
  return isNote ? 'right' : null;
};
