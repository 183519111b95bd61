import { goalsOf } from './calculator-asked.ts';
import { fillBlocks } from './calculator-blocks.ts';
import { givenIn } from './calculator-given.ts';
import { fillOwn } from './calculator-own.ts';
import { mayBeStored, solve } from './calculator-solve.ts';
import { ASKED_POWER, BALANCE, COVER, EFFICIENCY, either, HASHPRICE, HASHRATE, STANDS } from './calculator-words.ts';
import type { Question } from './question.ts';

/** Does the question give enough numbers of its own for one of the formulas? */
export const canCalculate = (question: Question): boolean => {
  const given = givenIn(question);
  if (fillBlocks(question) || fillOwn(question)) return true;
  if (Object.keys(given.known).length === 0) return false;
  return goalsOf(question, given).some((goal) => solve(goal, question, given, null) !== null);
};

/** "Multiply the consumption by the price", "from its hash rate and efficiency" leave no other reading. */
const EXPLICIT =
  /multipl|\bfrom (?:its|their|the|his|my) (?:\S+ ){1,4}?and (?:its |their |the )?(?:\S+ ){0,3}?(?:price|tariff|rate|efficiency)|اضرب|ضرب|(?:من|بناء علي|علي اساس) (?:\S*استهلاك\S*|\S*تجزي\S*) (?:\S+ ){0,4}?و(?:\S+ ){0,2}?(?:سعر|متوسط|كفاء)/u;

/** "If it drew so much at that price": nothing that is reported answers what would be. */
const SUPPOSED =
  /\b(?:if|suppose|assuming|imagine|say) (?:\S+ ){0,9}?(?:dr[ae]w\w*|runs?|ran|running|pull\w*|consum\w+) (?:\S+ ){0,14}?(?:price|rate|tariff)\b|(?:^| )(?:لو|اذا|فرضا|بفرض|افترض\S*) (?:\S+ ){0,9}?(?:[يتنب]?سحب\S*|[يتنب]?[اش]?شتغل\S*|شغال\S*|شغل\S*|[يتنب]?ستهلك\S*|استهلك\S*) (?:\S+ ){0,14}?\S*(?:سعر|تعرف)/u;

export const isSupposed = (question: Question): boolean => SUPPOSED.test(question.plain) && mayCalculate(question);

/** The dearest power that a machine can bear, and the power that a hash rate takes at an efficiency, are in no list. */
const isDerived = ({ plain }: Question): boolean =>
  (either(STANDS, BALANCE, COVER).test(plain) && HASHPRICE.test(plain) && /pric|tariff|سعر|تعرف/u.test(plain)) ||
  (HASHRATE.test(plain) && EFFICIENCY.test(plain) && ASKED_POWER.test(plain));

export const mustCalculate = (question: Question): boolean =>
  ((EXPLICIT.test(question.plain) || isDerived(question)) && mayCalculate(question)) || isSupposed(question);

/** Can a calculation be made of stored figures alone, where nothing else answers? */
export const mayCalculate = (question: Question): boolean => {
  const given = givenIn(question);
  return goalsOf(question, given).some((goal) => mayBeStored(goal, given, question));
};
