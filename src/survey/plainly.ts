import type { Operation } from '#src/base/answer.ts';
import { words } from '#src/language/text.ts';
import { COVERAGE } from './operation-words.ts';
import type { Question } from './question.ts';
import { isOfficeWord } from './speakers.ts';
import { SAYING } from './speakers-lexicon.ts';

/** A question of an amount, whatever else it says. */
const HOW_MANY = /\bhow (?:much|many|far|long|big|high|low|large)\b|(?:^| )ب?كم /u;

/** "When the January rate starts, what will …": the clause tells of when the answer holds. */
const SUBORDINATE =
  /^(?:and |so )?when(?:ever)? [^,?]{6,160}, ?(?:by )?(?:what|how|which|who|is|are|does|do|will|would)\b/i;

/** "What day was it", which asks with a how-many in Arabic. */
const WHICH_DAY = /(?<!(?:^| )\d{1,4})(?:^| )يوم كم /u;

const WHO =
  /^(?:so |and |ok )?(?:who|whose)\b|^(?:according to (?:who|whom|which)|in whose)\b|\b(?:name of the (?:person|man|woman|one)|who said it)\b|\bname $|^(?:و)?(?:مين|منو|شكون|من|مينو) (?:هو |هي )?(?:اللي|يلي|الذي|التي|صاحب|صاحبه|بالضبط )|^(?:مين|منو|شكون|من) (?=[قيتبص]|ال?متوقع|متوقع|شا[يف]|را|هدد|وعد|حذر|اعت|اك|او|اش|ان)|^(?:علي لسان|علي ذمه|بحسب|حسب|وفق|راي|كلام|قول) (?:من|مين|منو) |^صاحب(?:ه)? (?:فكره|القول|عباره|مقوله|راي)/u;

/** "Which mayor", "أي وزير": one of an office is asked for. */
const officeAsked = (text: string): boolean => {
  const [first, second, third] = words(text).map((w) => w.folded);
  return (
    first !== undefined &&
    /^(?:which|what|اي|انهي|انو)$/u.test(first) &&
    [second, third].some((w) => w !== undefined && !/^(?:of|the|a)$/u.test(w) && isOfficeWord(w))
  );
};

const WHEN =
  /^how soon\b|^what(?:s| s|'s| is| was) the (?:exact |expected |planned )?(?:day|date|deadline|month)\b|\b(?:on|by|from|since|until|till) (?:what|which) (?:day|date|month)\b|\b(?:since|by|until|from) when\b|\bsince $|^(?:(?!what|how|which|who|why).)*\bwhen (?:is|was|will|does|did|do|are|were|should|can|must)\b|^(?:ما |ما هو |ماهو |شو |شو هو |ايش |شنو |وش |ايه |ايه هو )?(?:ال)?(?:موعد|ميعاد|تاريخ) |(?:^| )(?:متي|امتي|ايمتي|وقتاش|فوقاش|اميتي) |(?:^| )(?:ب|في |ف)اي (?:يوم|تاريخ) |^(?:so |and |ok )?(?:since when|from when|until when|by when|when)\b|^(?:on|from|by|since) (?:what|which) (?:day|date)\b|^(?:what|which) (?:day|date)\b|^(?:exact |starting |start |effective |closing |opening |release )?dates? (?:of|when|for|the|on)\b|\b(?:date|deadline|closing|completion) $|\bwhen $|^day (?:of|when|the)\b|^(?:و)?(?:متي|امتي|ايمتي|وقتاش|فوقاش|شوقت|اميتي) |^(?:من|لحد|لغايه|حتي) (?:متي|امتي|ايمتي) |^(?:في |ف|ب|من )?اي (?:يوم|تاريخ) |^تاريخ |(?<!(?:^| )\d{1,4})(?:^| )يوم (?:ايه|كم|شنو|ايش|شو) |(?:^| )(?:اليوم اللي) /u;
const MONTH = /^(?:in )?(?:what|which) (?:month|year)\b|^(?:في |ف|ب)?اي (?:شهر|سنه|عام) /u;
const SUPERLATIVE =
  /\b(?:most|least|highest|lowest|biggest|smallest|best|worst|more|less)\b|(?:^| )(?:ال)?(?:اعلي|اكثر|اكبر|اقل|ادني|اصغر|احسن|افضل|اسوا) /u;

export const isSubordinate = (text: string): boolean => SUBORDINATE.test(text);

/** What a question asks for by its very form: who said, and when. Everything else is for the reader of operations. */
export const plainKind = ({ text, plain }: Question): Operation | null => {
  if (HOW_MANY.test(plain.replace(WHICH_DAY, ' ')) || COVERAGE.test(plain) || isSubordinate(text)) return null;
  if (WHEN.test(plain) || (MONTH.test(plain) && !SUPERLATIVE.test(plain))) return 'when';
  return SAYING.test(plain) && (WHO.test(plain) || officeAsked(text)) ? 'who-said' : null;
};
