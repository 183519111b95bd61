import { ASKS_AR } from './operation-words.ts';

const blank = (found: string): string => ' '.repeat(found.length);

const SCALES =
  /(?<=(?:how many|(?<!\p{L})ب?كم(?:\s+من)?)\s+)(?:(?:thousands?|millions?|billions?|trillions?)(?:\s+of)?|[أا]لف|آلاف|مليون|ملايين|مليار|مليارات|بليون|تريليون)(?=\s+\p{L})/giu;

/** "How many million dollars": the asker's scale is no amount, and the unit behind it is asked for. Places stay as they are. */
export const withoutScales = (text: string): string => text.replace(SCALES, blank);

/** Where a unit starts with the scale that was left out before it. */
export const withScale = (text: string, read: string, start: number): number => {
  const gap = /\s+$/.exec(read.slice(0, start))?.[0].length ?? 0;
  const scale = text.slice(start - gap, start).search(/\S/);
  return scale < 0 ? start : start - gap + scale;
};

const ASKED = `how (?:much|many|long|far|big)|what|which|who|${ASKS_AR}|شو|شنو|ايش|وش|اي|أي|ما`;

/** A clause that only says when: it ends where a sign parts it, or where what is asked begins. */
const CLAUSES: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}])(?:after|before|once|when|since|until|till|because|although)\\s+(?:they|it|he|she|we|both|all|(?:the|its|their|his|a|an)\\s+\\S+(?:\\s+\\S+)?|\\S+(?:\\s+and\\s+\\S+|\\s+\\S+)?)\\s+(?:(?:is|are|was|were|has|have|had|does|do|did|will|would|goes|went|comes|came|took|takes|got|gets|fell|rose|spiked?|starts?|ends?)|[a-z]{2,}ed)(?![\\p{L}])(?:(?!\\s(?:${ASKED})\\s)[^,;?؟،])*`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}])و?(?:(?:بعد|قبل|عقب|وقت|يوم|ساعة|من يوم)\\s+(?:ما|أن|ان)(?![\\p{L}])|بعدما|قبلما|عندما|حينما|لما|لمّا|ملي|منين|حين)\\s(?:(?!(?<![\\p{L}])(?:${ASKED})\\s)[^,;?؟،])*`,
    'gu',
  ),
];

const WORDS = /\p{L}{2,}/gu;

/** The question without clauses of time, each left as blank as it is long: what they measure and count is not asked. */
export const mainClause = (text: string): string => {
  const main = CLAUSES.reduce((rest, clause) => rest.replace(clause, blank), text);
  return (main.match(WORDS) ?? []).length > 2 ? main : text;
};
