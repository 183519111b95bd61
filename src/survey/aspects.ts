import { plainOf } from './cue-reader.ts';
import type { Question } from './question.ts';
import type { Term } from './terms.ts';

/** Which end of an event a date is asked for: the words of questions, the words of sources, and what stands right before the date. */
export interface Aspect {
  readonly asked: RegExp;
  readonly told: RegExp;
  readonly before: RegExp;
}

const ASPECTS: readonly Aspect[] = [
  {
    asked:
      /deadline|\blast (?:day|date|chance)|latest (?:day|date)|no later than|until when|by when|اخر (?:ميعاد|موعد|يوم|اجل|مهله)|المهله|الموعد النهايي|(?:لحد|حتي|لغايه|لين) (?:متي|امتي|ايمتي|وقتاش)/u,
    told: /deadline|until|no later than|\bby\b|before|مهله|موعد اقصاه|الموعد النهايي|حتي|قبل|بحلول/u,
    before:
      /(?:until|by|before|no later than|deadline (?:of|is|on)|حتي|قبل|بحلول|اقصاه|غايه|حد)(?: the| يوم| تاريخ)? $/u,
  },
  {
    asked:
      /(?:clos(?:e|ed|es|ing)|complet\w*|finali[sz]\w*) (?:date|of|the|on|$)|(?:deal|takeover|acquisition|purchase|merger|sale) (?:\S+ ){0,2}?(?:close|closed|closes|closing|complete|completed)|(?:اتمام|اكتمال|اغلاق|انجاز|اتمت|اكتملت|تمت|اغلقت) (?:ال)?(?:صفقه|استحواذ|شراء|بيع|عمليه)/u,
    told: /clos(?:e|ed|es|ing)\b|complet|finali[sz]|اتمت|اتم|اتمام|اكتمل|استكمل|اغلقت|انجزت|انجاز/u,
    before: /$^/u,
  },
  {
    asked:
      /kicks? in|kicked in|takes? effect|took effect|come into (?:force|effect)|comes into|enters? into force|effective date|from (?:when|what date|which date)|start|begin|began|appl(?:y|ies)|يبدا|تبدا|بدا |بدات|بدء|بدايه|يبدء|يسري|تسري|سريان|يدخل حيز|حيز التنفيذ|يطبق|تطبيق|من (?:متي|امتي|ايمتي|اي (?:تاريخ|يوم|شهر|سنه))|تبلش|يبلش|بلش|يبتدي|تبتدي|يبدي/u,
    told: /\bfrom\b|start|begin|began|effect|force|\bas of\b|launch|open|يبدا|تبدا|بدا|بدات|بدء|اعتبارا|ابتداء|يسري|تسري|حيز|يطبق|تطبق|العمل به|مطلع|من \d/u,
    before:
      /(?:from|as of|starting|beginning|effective|(?:start|begin|effect|force)\w*(?: on| in)?|(?:اعتبارا|ابتداء|بدءا) من|من|يسري(?: في)?|العمل بها? (?:في|من))(?: the| يوم| تاريخ)? $/u,
  },
];

export const aspectOf = ({ plain }: Question): Aspect | null => ASPECTS.find(({ asked }) => asked.test(plain)) ?? null;

/** Is the word of the question nothing but the aspect's own? */
export const says = ({ asked, told }: Aspect, { folded, kind }: Term): boolean =>
  kind !== 'name' && (told.test(folded) || asked.test(`${folded} `) || folded === 'kick');

export const isOf = ({ told }: Aspect, text: string): boolean => told.test(plainOf(text));

/** Does the aspect's word stand right before the date? */
export const marks = ({ before }: Aspect, text: string): boolean => before.test(plainOf(text));

/** Does any aspect's word stand right before the date? */
export const isMarked = (text: string): boolean => {
  const plain = plainOf(text);
  return ASPECTS.some(({ before }) => before.test(plain));
};
