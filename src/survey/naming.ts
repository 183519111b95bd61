import type { Asked } from './cues.ts';
import type { Term } from './terms.ts';

/** What a word may name: how the answer is worked out, and not what of. By the cues that read it so. */
const NAMED: readonly (readonly [cues: readonly Asked[], word: RegExp])[] = [
  [
    ['cagr'],
    /^[وفبلك]?(?:ال)?(?:معدل|معدله|معدلها|متوسط|وسطي|سنوي|سنويه|سنويا)$|^(?:average|averaged|avg|mean|rate|annual|annually|annualised|annualized|yearly|year|growth)$/u,
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

const COMPOUND = /مركب|compound/u;

/** Words of the form that the answer is to have. */
const FORM =
  /^(?:express|expresses|expressed|expressing|imply|implied|implies|decimal|decimals|rounded|grateful|appreciate|appreciated|cheers|whole-number)$|^(?:بالنقط|نقط|بجد|اعطني|اعطيني|اعطيها|خذ|خد|خدلي|اعتبر|افترض|نفترض|مثلا|كنسبه|كمعدل|كرقم)$/u;

/**
 * The terms without what only says how the answer is to look. Those that name the operation which the question is read
 * as are spare: a source that says them says more, but the average that is worked out stands in none.
 */
export const withoutNaming = (terms: readonly Term[], cues: ReadonlyMap<Asked, number>): readonly Term[] => {
  const rules = NAMED.filter(([names]) => names.some((cue) => cues.has(cue))).map(([, word]) => word);
  const isSure = (t: Term): boolean => t.kind === 'name' && t.sure;
  const isForm = (t: Term): boolean => FORM.test(t.folded) || (cues.has('cagr') && COMPOUND.test(t.folded));
  return terms
    .filter((t) => isSure(t) || !isForm(t))
    .map((t) => (!isSure(t) && rules.some((word) => word.test(t.folded)) ? { ...t, spare: true } : t));
};
