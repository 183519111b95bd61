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
  // The value of a contract is money, whatever the contract is for.
  [
    ['money'],
    /(?:^| )(?:total|overall|whole|full|contract|deal|order|purchase|estimated) value |(?:^| )value of (?:the |its |a )?(?:\S+ ){0,2}?(?:contract|deal|order|sale|agreement|purchase|programme|program|project) /u,
  ],
  [
    ['duration', 'count'],
    new RegExp(
      `how (?:long|many (?:hours|days|nights|weeks|months|years)) |(?:^| )(?:و|ل|ب)?${ASKS_AR} (?:من |ديال |صارت |صار |كانت |كان |ولات |ولا |بقت |بقي |هي |عدد )?(?:ال)?(?:ساعه|ساعات|يوم|ايام|ليله|ليالي|اسبوع|اسابيع|شهر|شهور|سنه|سنوات|عام) (?!\\d)`,
      'u',
    ),
  ],
  // "Hours of curtailment, September over August": the noun that leads is what is counted.
  [
    ['duration', 'count'],
    /^ ?(?:the |total |outage |downtime )*(?:hours|days|nights|weeks|months) (?:of|lost|spent|without) |^ ?(?:فرق |عدد )?(?:ال)?(?:ساعات|ايام|ليالي|اسابيع) (?!ال?عمل )/u,
  ],
  [
    ['count'],
    new RegExp(
      `(?:^| )(?:number of|head ?count|(?:theft|mining|criminal|court|fraud|illegal|electricity|electricty) cases|cases of |how many (?:people|persons|votes|blocks|clients|projects|seats)) |(?:^| )${ASKS_AR} (?:من |ديال |عدد )?(?:ال)?(?:شخص|اشخاص|واحد|نفر|ناس|مشروع|مشاريع|صوت|اصوات|بلوك|كتله|زبون|عميل|مقعد|موظف|عامل|وظيفه|منصب|مناصب|ترخيص|رخصه) |(?:^| )(?:قضايا|قضيه|حالات) (?:سرقه|تعدين|ال)|(?:^| )عدد (?:من )?(?!من |(?:ال)?(?:بتكوين|بيتكوين|عملات))`,
      'u',
    ),
  ],
];

/** What a question is after by its turn of phrase alone; null where that says nothing. */
export const spokenDimensions = (plain: string): readonly string[] | null =>
  SPOKEN.find(([, rule]) => rule.test(plain))?.[0] ?? null;

/** "How many nights", "كم صوت": what is asked for by number is counted, whatever else the question speaks of. */
export const isCounted = (plain: string): boolean =>
  SPOKEN.some(([dims, rule]) => dims.includes('count') && rule.test(plain));

const HOW_MANY = `(?:how many|number of|count of|${ASKS_AR}|عدد)`;

/** Nouns that nobody says twice alike: how many "people" may be 9 suspects, and "كم واحد" 9 أشخاص. */
const NOUNS: readonly (readonly [asked: RegExp, said: RegExp])[] = [
  [
    new RegExp(
      `${HOW_MANY} (?:من |ديال )?(?:ال)?(?:people|persons?|men|women|suspects|folks|humans|واحد|شخص|اشخاص|نفر|انفار|ناس|حد|بني ادم|رجال|رجل) `,
      'u',
    ),
    /people|person|men\b|women|suspect|individual|worker|employee|technician|resident|arrest|شخص|أشخاص|متهم|مشتبه|موقوف|رجل|رجال|رجلا|عامل|عمال|موظف|مواطن|نفر|فرد|أفراد/u,
  ],
  [new RegExp(`${HOW_MANY} (?:\\S+ )?(?:ال)?(?:votes?|صوت|اصوات|صوتوا|voted) `, 'u'), /vote|صوت|أصوات/u],
  [new RegExp(`${HOW_MANY} (?:من )?(?:ال)?(?:nights?|ليله|ليالي) `, 'u'), /night|ليل/u],
];

/** The words for what is counted, where the question says it in others. */
export const saidNoun = (plain: string): RegExp | null => NOUNS.find(([asked]) => asked.test(plain))?.[1] ?? null;

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
