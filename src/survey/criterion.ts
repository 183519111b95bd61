import { keptWith } from '#src/base/memo.ts';
import type { Candidate } from './candidate.ts';
import type { Ground } from './ground.ts';

/** Whoever a rule is for stands in the plural or behind "any": one mine of more than 50 MW is a mine. */
const WHOM_EN = '(?:(?:any|every|each|all|no|only|those|anyone|anybody)(?: \\p{L}+){0,4}?|\\p{L}{3,}(?:s|men|people))';
const MORE_EN =
  '(?:(?:more|less|fewer|larger|bigger|smaller|greater) than|over|above|below|under|beyond|exceeding|at least|at most|up to|a minimum of|no (?:more|less) than|or above|between)';
const RULED_EN: readonly RegExp[] = [
  // "Centres that draw more than", "sites whose load exceeds": no comma, which would tell of all of them.
  new RegExp(
    `(?:^|\\s)${WHOM_EN} (?:that|which|who|whose(?: \\p{L}+){1,3})(?: \\p{L}+){0,3}? (?:${MORE_EN}|exceeds?)(?: about| around)? ?$`,
    'iu',
  ),
  // "Any farm of at least", "loads above", "customers with a demand of more than".
  new RegExp(
    `(?:^|\\s)(?:any|every|each|all|only|no)(?: \\p{L}+){1,4}? (?:of|with|at|from)?(?: an?| the)?(?: \\p{L}+){0,3}? ?${MORE_EN} $`,
    'iu',
  ),
  new RegExp(
    `(?:^|\\s)(?:facilities|farms|mines|miners|sites|plants|projects|loads|users|customers|cent(?:er|re)s|consumers|companies|operators|installations|connections|buildings|campuses)(?: (?:of|with|drawing|using|consuming|needing|taking|exceeding|requiring|larger|bigger)(?: \\p{L}+){0,4}?)? ?${MORE_EN} $`,
    'iu',
  ),
];

const WHOM_AR =
  '(?:(?:كل|أي|جميع|سائر|لكل|بكل|على كل|من)\\s+\\p{L}+(?:\\s\\p{L}+)?|[وفبلك]*(?:ال|لل)?(?:\\p{L}{2,}(?:ات|ين|ون)|مراكز|مناجم|مزارع|مواقع|مشاريع|مشروعات|مصانع|شركات|منشآت|محطات|أحمال|أجهزة|عملاء|كبار|مكاتب|مباني|زبائن)(?:\\s\\p{L}+){0,2})';
const MORE_AR =
  '(?:(?:لا )?[يت](?:زيد|قل|تجاوز|تعدى|تعدي|فوق|تخطى)|(?:أكثر|اكثر|أقل|اقل|أكبر|اكبر|أصغر|أعلى|ازيد|أزيد) من|ما (?:فوق|دون|يزيد|يقل)|فوق|فما فوق|دون)';
const RULED_AR: readonly RegExp[] = [
  new RegExp(
    `(?:^|[^\\p{L}])${WHOM_AR} (?:التي|الذي|الذين|اللي|اللى|ممن|مما)(?: \\p{L}+){0,3}? ?${MORE_AR}(?: \\p{L}+){0,2}?(?: على| عن| من)? ?(?:نحو )?$`,
    'u',
  ),
  new RegExp(
    `(?:^|[^\\p{L}])[لوبف]*(?:كل|أي|اي|جميع) \\p{L}+(?: \\p{L}+)?(?: بقدرة| قدرتها| قدرته)? ?${MORE_AR}(?: \\p{L}+){0,2}?(?: على| عن| من)? ?$`,
    'u',
  ),
];
/** Behind the amount: "50 MW or more", 50 ميغاواط فأكثر. */
const UPWARD =
  /^[^\p{L}]{0,2}(?:and (?:above|over|more|up)|or (?:more|above|larger|over|bigger)|فأكثر|فاكثر|فما فوق|فما دون|أو أكثر|او اكثر|فأقل)(?!\p{L})/iu;
const BEFORE = 72;

const isCriterionOn = keptWith(({ statement: { figure, article, sentence } }: Ground): boolean => {
  if (figure.role === 'threshold') return true;
  if (UPWARD.test(article.text.slice(figure.end, figure.end + 16))) return true;
  if (figure.qualifier === 'exact' || figure.qualifier === 'approx') return false;
  const before = article.text.slice(Math.max(sentence.start, figure.start - BEFORE), figure.start);
  // The figure may hold its own bound: "more than 75 MW".
  const said = `${before}${/^[^\d٠-٩]*/u.exec(article.text.slice(figure.start, figure.end))?.[0] ?? ''}`;
  return [...RULED_EN, ...RULED_AR].some((rule) => rule.test(said));
});

/** "Centres that draw more than 75 MW", المراكز التي تزيد قدرتها على 50 ميغاواط: whom a rule is for, and nobody's amount. */
export const isCriterion = ({ ground }: Candidate): boolean => isCriterionOn(ground);
