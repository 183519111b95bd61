import type { Span } from '#src/base/span.ts';
import { ASKS_AR } from './operation-words.ts';
import type { Question } from './question.ts';

/** What the words around "how many" count, where no list knows the noun: dimensions that a figure may have. */
const SPOKEN: readonly (readonly [dimensions: readonly string[], RegExp])[] = [
  [['crypto'], /(?:^| )(?:bit)?coins (?!.*price)|(?:^| )(?:ال)?(?:بتكوينات|بيتكوينات) /u],
  [
    ['crypto'],
    /(?:^| )(?:best|worst|weakest|strongest|top|leanest|slowest|poorest|richest) (?:\S+ )?month |(?:^| )(?:ال)?(?:اقوي|اضعف|افضل|احسن|اسوا) شهر /u,
  ],
  [
    ['duration', 'count'],
    new RegExp(
      `how (?:long|many (?:hours|days|nights|weeks|months|years)) |(?:^| )(?:و|ل|ب)?${ASKS_AR} (?:من |ديال )?(?:ال)?(?:ساعه|ساعات|يوم|ايام|ليله|ليالي|اسبوع|اسابيع|شهر|شهور|سنه|سنوات|عام) (?!\\d)`,
      'u',
    ),
  ],
  [
    ['count'],
    new RegExp(
      `(?:^| )(?:number of|head ?count|how many (?:people|persons|votes|blocks|clients|projects|seats)) |(?:^| )${ASKS_AR} (?:من |ديال |عدد )?(?:ال)?(?:شخص|اشخاص|واحد|نفر|ناس|مشروع|مشاريع|صوت|اصوات|بلوك|كتله|زبون|عميل|مقعد|موظف|عامل|وظيفه|منصب|مناصب|ترخيص|رخصه) |(?:^| )عدد (?!(?:ال)?(?:بتكوين|بيتكوين|عملات))`,
      'u',
    ),
  ],
];

/** What a question is after by its turn of phrase alone; null where that says nothing. */
export const spokenDimensions = (plain: string): readonly string[] | null =>
  SPOKEN.find(([, rule]) => rule.test(plain))?.[0] ?? null;

const SHORT: readonly (readonly [unit: string, RegExp])[] = [
  ['MW', /(?<![\p{L}\d])(?:ب?ال|ب)?(?:ميغا|ميجا|ميقا)(?!\p{L})(?!\s*-?\s*(?:واط|وات|بايت|بت|هاش|هرتز|فولت))/gu],
  ['GW', /(?<![\p{L}\d])(?:ب?ال|ب)?(?:غيغا|جيجا|قيقا|جيغا)(?!\p{L})(?!\s*-?\s*(?:واط|وات|بايت|بت|هاش|هرتز))/gu],
];

/** "كم ميغا": people leave the watt away. */
export const shortUnits = (text: string): Question['units'] =>
  SHORT.flatMap(([unit, rule]) =>
    [...text.matchAll(rule)].map((m): Span & { unit: string } => ({
      start: m.index,
      end: m.index + m[0].length,
      unit,
    })),
  );
