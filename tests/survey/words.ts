/** Forms that are left with two meanings, because people use them for both. */
export const AMBIGUOUS: readonly string[] = 'ship ships تعليق رياضيات قاضي مباني مدارس مدرسه'.split(' ');

/** Two ways to say one thing, across the languages, dialects and registers. */
export const PARAPHRASES: readonly (readonly [string, string])[] = [
  ['salary', 'رواتب'],
  ['wages', 'الأجور'],
  ['factories', 'مصنع'],
];

/** Words that share letters and nothing else. */
export const DIFFERENT: readonly (readonly [string, string])[] = [
  ['rate', 'rat'],
  ['subsidiary', 'subsidy'],
  ['أعداد', 'عدادات'],
  ['تاجر', 'أجور'],
];

/** A question, and the word of it that must be a name whatever a table says of it. */
export const NAMES: readonly (readonly [string, string])[] = [
  ['How much power does Copper Ridge draw?', 'Copper'],
  ['كم تستهلك رمال هاش', 'رمال'],
];
