import type { Asked } from './cues.ts';
import type { Term } from './terms.ts';

/** What a word may name: how the answer is worked out, and not what of. By the cues that read it so. */
const NAMED: readonly (readonly [cues: readonly Asked[], word: RegExp])[] = [
  [
    ['cagr'],
    /مركب|^[وفبلك]?(?:ال)?(?:معدل|معدله|معدلها|متوسط|وسطي|سنوي|سنويه|سنويا)$|compound|^(?:average|averaged|avg|mean|rate|annual|annually|annualised|annualized|yearly|year|growth)$/u,
  ],
  [
    ['average'],
    /^[وفبلك]?(?:ال)?(?:معدل|معدله|معدلها|متوسط|متوسطه|متوسطها|وسطي)$|^(?:average|averaged|averages|averaging|avg|mean)$/u,
  ],
  [
    ['sum'],
    /^[وفبلك]?(?:ال)?(?:مجموع|مجموعها|مجموعهم|مجموعين|مجتمع|مجتمعه|مجتمعين|جمله)$|^(?:sum|combined|altogether|together|aggregate)$/u,
  ],
];

/** Words of the form that the answer is to have. */
const FORM =
  /^(?:express|expresses|expressed|expressing|imply|implied|implies|decimal|decimals|rounded|grateful|appreciate|appreciated|cheers|whole-number)$|^(?:بالنقط|نقط|بجد|اعطني|اعطيني|اعطيها|خذ|خد|خدلي|اعتبر|افترض|نفترض|مثلا|كنسبه|كمعدل|كرقم)$/u;

/** The terms but for those that only name the operation that the question is read as, or how the answer is to look. */
export const withoutNaming = (terms: readonly Term[], cues: ReadonlyMap<Asked, number>): readonly Term[] => {
  const rules = NAMED.filter(([names]) => names.some((cue) => cues.has(cue))).map(([, word]) => word);
  return terms.filter(
    (t) => (t.kind === 'name' && t.sure) || !(FORM.test(t.folded) || rules.some((word) => word.test(t.folded))),
  );
};
