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
 * everything is right.
 */
export const correctionOf = ({ profile, statement: { article, figure, sentence } }: Ground): Correction => {
  const text = article.text.slice(sentence.start, sentence.end);
  if (!MARK.test(text) && !NOTE.test(text)) return isCorrection(profile) ? 'right' : null;
  const at = figure.start - sentence.start;
  const right = RIGHT.exec(text);
  if (right) return at < right.index ? 'wrong' : 'right';
  const wrong = WRONG.exec(text);
  return wrong !== null && at > wrong.index ? 'wrong' : null;
};
