import { rarelyAskedOf } from '#src/language/lexemes.ts';
import type { Token } from '#src/language/numbers-tokens.ts';

/** What pays, takes or draws from one amount to another lies between the two, whatever grew before. */
const lies = rarelyAskedOf(
  /^(?:tak(?:es?|ing)|took|pay(?:s|ing)?|paid|needs?|needed|us(?:es?|ed|ing)|draw(?:s|ing)?|drew|consum(?:es?|ed|ing)|costs?|charg(?:es?|ed|ing)|requires?|required|earn(?:s|ed|ing)?|last(?:s|ed|ing)?|hosts?|hosted|demands?|demanded)$|^[وف]?[يت](?:دفع|اخذ|حتاج|حتاجه|ستهلك|سحب|كلف|ستغرق|تقاضي|كسب|شتري|بيع)(?:ون|وا)?$/,
);

/** Does a quantity that begins there, behind "from", belong to such a verb? Arabic has the subject between the two. */
export const liesBetween = (tokens: readonly Token[], from: number): boolean =>
  [from - 2, from - 3, from - 4].some(
    (at) => lies(tokens[at]) && (at === from - 2 || /^\p{Script=Arabic}/u.test(tokens[at]?.key ?? '')),
  );
