import { type Exact, exact } from '#src/base/exact.ts';
import { askedOf, rarelyAskedOf } from '#src/language/lexemes.ts';
import type { Token } from '#src/language/numbers-tokens.ts';
import { entryOf } from '#src/language/numbers-tokens.ts';
import { fold } from '#src/language/text.ts';
import { nounAt } from './figure-nouns.ts';
import type { Quantity } from './figure-quantities.ts';

/** Verbs and nouns that are a factor by themselves. */
const FACTORS: ReadonlyMap<string, Exact> = new Map(
  (
    [
      [
        exact(2n),
        'double doubled doubles doubling twice twofold تضاعف تضاعفت يتضاعف تتضاعف ستتضاعف سيتضاعف ضاعف ضاعفت تضاعفا ضعف الضعف ضعفي ضعفين الضعفين بالضعف ضعفا',
      ],
      [exact(3n), 'triple tripled triples tripling treble trebled threefold thrice'],
      [exact(4n), 'quadruple quadrupled quadruples quadrupling fourfold'],
      [exact(5n), 'quintuple quintupled fivefold'],
      [exact(10n), 'tenfold'],
      [exact(6n), 'sixfold'],
      [exact(7n), 'sevenfold'],
      [exact(8n), 'eightfold'],
      [exact(1n, 2n), 'halve halved halves halving'],
    ] as const
  ).flatMap(([factor, words]) => words.split(' ').map((word) => [fold(word), factor] as const)),
);

export const isFactor = (key: string): boolean => entryOf(FACTORS, key) !== null;

const isNamed = askedOf(
  /^(?:the|a|this|that|each|every|next|last|previous|upcoming|recent|latest|first|second|third|fourth|fifth|bitcoin|btc|network|s|post|pre|\d{4}|january|february|march|april|may|june|july|august|september|october|november|december|-|before|after|since|until|of)$/,
);

const isComplaint = rarelyAskedOf(
  /^(?:[وف]?(?:من|عن|بسبب|رغم|لكن|ولكن|نتيجه|جراء|الي|مع|بينها|سببه|سببها)|[وف]?(?:[يت]عاني|[يت]شكو|شكا|اشتكي|شكت)|و)$/,
);
const isWeak = rarelyAskedOf(
  /^(?:ال)?(?:تيار|جبايه|رياح|رياحها|شبكه|شبكات|امداد|امدادات|رقابه|بنيه|تغطيه|اداء|تمويل|صيانه|سيوله|استثمار|عمله|ريال|دينار|ليره|تنفيذ|قوانين|اشعاع|تدفق|امطار|ضغط|ين|جنيه|يورو|دولار|درهم|روبيه|روبل|يوان|بيزو|نايرا|شلن|تنغي|اقبال|نمو|سوق|اسواق|اقتصاد|ثقه|رغبه|حوكمه|تشريعات|خدمه|خدمات|اتصال|اشاره|انترنت|تخطيط|تنسيق)$/,
);
const isAmount = rarelyAskedOf(/^(?:اكثر|اقل|ازيد|نحو|حوالي|قرابه|وصل|[يت]صل|ارتفع|زاد)$/);
const isMonth = rarelyAskedOf(
  /^(?:يناير|فبراير|مارس|ابريل|افريل|مايو|ماي|يونيو|يونيه|جوان|يوليو|يوليوز|جويليه|اغسطس|اوت|سبتمبر|شتنبر|اكتوبر|نوفمبر|نونبر|ديسمبر|دجنبر|شباط|اذار|نيسان|ايار|حزيران|تموز|ايلول)$/,
);
const hasPoints = rarelyAskedOf(
  /^[وفبل]?(?:ال)?(?:نقطه|نقاط|نقط|مكامن|مكمن|مواطن|موطن|اوجه|وجه|جوانب|عناصر|مظاهر|حاله)$/,
);
const isWane = rarelyAskedOf(
  /^و(?:انخفاض|تراجع|هبوط|نقص|قله|غياب|ارتفاع|تقادم|تهالك|شح|سوء|غلاء|انقطاع|كثره|تباطو|تدني)$/,
);
/** من ضعف التيار: its weakness. ضعف ما تنتجه and يدفع ضعف السعر are twice as much. */
const isWeakness = (tokens: readonly Token[], i: number): boolean => {
  if (/ضعف$/.test(tokens[i]?.key ?? '') && hasPoints(tokens[i - 1])) return true;
  if (!/^[وفبل]?ضعف$/.test(tokens[i]?.key ?? '') || /^م(?:ا|ن)$/.test(tokens[i + 1]?.key ?? '')) return false;
  // ضعف يونيو: how badly June went.
  if (isMonth(tokens[i + 1]) && !isAmount(tokens[i - 1])) return true;
  // ضعف الين وانخفاض الفائدة: two things that are bad.
  if (isWeak(tokens[i + 1]) || [2, 3].some((on) => isWane(tokens[i + on]))) return true;
  return isComplaint(tokens[i - 1]) && !isAmount(tokens[i - 2]) && tokens[i + 1]?.kind === 'word';
};

/** doubled, تضاعف, أكثر من الضعف. `تضاعفت ثلاث مرات` is one figure, the three: the verb gives way to a multiple behind it. */
export const factorAt = (tokens: readonly Token[], i: number): Quantity | null => {
  const token = tokens[i];
  if (token?.kind !== 'word') return null;
  const found = entryOf(FACTORS, token.key);
  if (!found || /^(?:س|ال)?ضعف/.test(found.prefix)) return null;
  const arabic = /^[\u0600-\u06ff]/.test(token.key);
  if (isWeakness(tokens, i)) return null;
  const verb = arabic ? !/^(?:ال|ب|بال)?ضعف/.test(token.key) : true;
  for (let at = i + 1; verb && at < i + 8; at += 1) {
    const word = tokens[at];
    if (!word || word.kind === 'break' || /^[.;,،]$/.test(word.raw)) break;
    if (/^(?:مرات|مره|اضعاف|times|fold|ضعفا?)$/.test(word.key)) return null;
  }
  if (
    !arabic &&
    /^(?:double|triple|quadruple)$/.test(token.key) &&
    /^(?:digit|digits|down|check|spend|spending)$/.test(tokens[i + 1]?.key ?? '')
  )
    return null;
  if (!arabic && tokens[i + 1]?.raw === '-') return null;
  // the next halving: the event
  if (token.key === 'halving' && isNamed(tokens[i - 1])) return null;
  // counted twice: an event, not a factor.
  if (
    /^(?:twice|thrice)$/.test(token.key) &&
    !/^(?:as|the|that|what|its|their|more|this|last|those|a)$/.test(tokens[i + 1]?.key ?? '')
  )
    return null;
  if (token.key === fold('ضعفا') || (nounAt(tokens, i + 1) === null && token.key === 'halves')) return null;
  const { start, end } = token;
  const rest = { upper: null, noun: null, scaled: false, grouped: null, flags: [] };
  return { ...rest, from: i, next: i + 1, start, end, value: found.entry, unit: 'x', kind: 'verb' };
};
