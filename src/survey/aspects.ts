import { plainOf } from './cue-reader.ts';
import { conceptsOf } from './lexicon.ts';
import type { Question } from './question.ts';
import type { Term } from './terms.ts';

/** Which end of an event a date is asked for: the words of questions, the words of sources, and what stands right before the date. */
export interface Aspect {
  readonly asked: RegExp;
  readonly told: RegExp;
  readonly before: RegExp;
  /** What such an event is always of: a closing is a deal's. */
  readonly of?: readonly string[];
}

const ASPECTS: readonly Aspect[] = [
  {
    asked:
      /deadline|\blast (?:day|date|chance)|latest (?:day|date)|no later than|until when|by when|اخر (?:ميعاد|موعد|يوم|اجل|مهله)|المهله|الموعد النهايي|(?:لحد|حتي|لغايه|لين) (?:متي|امتي|ايمتي|وقتاش|فوقاش)|\bwhen must\b|\bwhen (?:do|does) (?:\S+ ){1,4}?(?:have|need) to\b|\bby (?:what|which) (?:day|date|month)\b|(?<!(?:^| )من )(?:متي|امتي|ايمتي|وقتاش|فوقاش) (?:لازم|يجب|يلزم|يتعين|خاص)/u,
    told: /deadline|until|no later than|\bby\b|before|مهله|موعد اقصاه|الموعد النهايي|حتي|قبل|بحلول/u,
    before:
      /(?:until|by|before|no later than|deadline (?:of|is|on)|حتي|قبل|بحلول|اقصاه|غايه|حد)(?: the| يوم| تاريخ)?(?: end of| نهايه| اخر)? $/u,
  },
  {
    asked:
      /(?:clos(?:e|ed|es|ing)|complet\w*|finali[sz]\w*) (?:date|of|the|on|$)|(?:deal|takeover|acquisition|purchase|merger|sale|buyout) (?:\S+ ){0,4}?(?:close|closed|closes|closing|complete|completed|final|finali[sz]ed|go through|goes through|went through|wrap(?:ped)? up|done)|(?:تتم|يتم|تكتمل|يكتمل|تكمل|تخلص|يخلص|تنجز|تتسكر|يتسكر|بتسكر|بيسكر|بتتسكر|بيتسكر|تتقفل|هتتقفل|تقفل|تغلق) (?:\S+ )?(?:ال)?(?:صفقه|بيع|بيعه|شراء|شروه|استحواذ|عمليه)|(?:اتمام|اكتمال|اغلاق|انجاز|اتمت|اكتملت|تمت|اغلقت) (?:ال)?(?:صفقه|استحواذ|شراء|بيع|عمليه)/u,
    told: /clos(?:e|ed|es|ing)\b|complet|finali[sz]|اتمت|اتم|اتمام|اكتمل|استكمل|اغلقت|انجزت|انجاز/u,
    before: /$^/u,
    of: [
      'deal',
      'takeover',
      'acquisition',
      'purchase',
      'merger',
      'sale',
      'buyout',
      'صفقه',
      'الصفقه',
      'بيع',
      'البيع',
      'شراء',
      'استحواذ',
    ],
  },
  {
    asked:
      /kicks? in|kicked in|takes? effect|took effect|come into (?:force|effect)|comes into|enters? into force|effective date|from (?:when|what date|which date|what day|which day)|since (?:when|what|which)|in force|start|begin|began|appl(?:y|ies)|يبدا|تبدا|بدا |بدات|بدء|بدايه|يبدء|يسري|تسري|سريان|(?:ي|ت)?دخل(?:ت)? (?:\S+ ){0,6}?حيز|حيز التنفيذ|يطبق|تطبيق|من (?:متي|امتي|ايمتي|اي (?:تاريخ|يوم|شهر|سنه))|تبلش|يبلش|بلش|يبتدي|تبتدي|يبدي/u,
    told: /\bfrom\b|start|begin|began|effect|force|\bas of\b|launch|open|يبدا|تبدا|بدا|بدات|بدء|اعتبارا|ابتداء|يسري|تسري|حيز|يطبق|تطبق|العمل به|مطلع|من \d/u,
    before:
      /(?:from|as of|starting|beginning|effective|(?:start|begin|effect|force)\w*(?: on| in)?|(?:اعتبارا|ابتداء|بدءا) من|من|يسري(?: في)?|العمل بها? (?:في|من))(?: the| يوم| تاريخ)? $/u,
  },
];

export const aspectOf = ({ plain }: Question): Aspect | null => ASPECTS.find(({ asked }) => asked.test(plain)) ?? null;

/** Words that are of an aspect together with others only. */
const PART = /^(?:kick|through|force|دخل|دخلت|يدخل|التنفيذ|تنفيذ|لازم|must)$/u;

/** Is the word of the question nothing but the aspect's own? */
export const says = ({ asked, told }: Aspect, { folded, kind }: Term): boolean =>
  kind !== 'name' && (told.test(folded) || asked.test(`${folded} `) || PART.test(folded));

/** A purchase that is to close is the deal that closes: what such an event is of goes by many names. */
export const widened = ({ of }: Aspect, term: Term): Term =>
  of?.includes(term.folded) === true
    ? { ...term, concepts: [...new Set([...term.concepts, ...of.flatMap((word) => conceptsOf(word))])] }
    : term;

export const isOf = ({ told }: Aspect, text: string): boolean => told.test(plainOf(text));

/** Does the aspect's word stand right before the date? */
export const marks = ({ before }: Aspect, text: string): boolean => before.test(plainOf(text));

const [DEADLINE, , START] = ASPECTS;

/** What stands right before the date: that something begins then, or that it must be over by then. */
export const markOf = (text: string): 'start' | 'deadline' | null => {
  const plain = plainOf(text);
  if (DEADLINE?.before.test(plain)) return 'deadline';
  return START?.before.test(plain) ? 'start' : null;
};
