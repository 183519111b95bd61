import { matcher } from '#src/base/memo.ts';
import { asked, rarelyAskedOf } from './lexemes.ts';
import { NUMBER_WORDS } from './numbers-lexicon.ts';
import { entryOf, type Token, tokenBefore } from './numbers-tokens.ts';
import { partsOf, type Stretch, shifted } from './periods-calendar.ts';
import { endsSentence } from './periods-context.ts';
import { EDGE_WORDS, YEAR_WORDS } from './periods-lexicon.ts';
import type { Now } from './periods-sides.ts';
import { stretchOf, type Written, yearAt } from './periods-written.ts';
import { fold } from './text.ts';

const key = (tokens: readonly Token[], i: number): string => (i < 0 ? '' : (tokens[i]?.key ?? ''));

const LEADS = new Set(
  'in by since until till during from before after of through late early mid fiscal fy spring summer autumn fall winter for between and to than around circa في منذ حتى حتي خلال بحلول من قبل بعد لسنه لعام بين الفتره فتره صيف شتاء ربيع خريف مطلع نهايه بدايه اواخر اوائل منتصف مقارنه موسم'.split(
    ' ',
  ),
);
/** Units that no year stands before, for readers without a unit grammar of their own. */
export const isMeasured = matcher(
  /^(?:[kmgtpe]?wh?|[kmgtpez]h|btc|eth|usd|eur|percent|%|٪|\$|€|£|(?:kilo|mega|giga|tera|peta|exa)?watts?|bitcoins?|dollars?|euros?|times|homes|people|jobs|miners|machines|rigs|units|tons|tonnes|barrels|megawatts?)$|واط|(?<!سن)وات$|هاش|دولار|ريال|درهم|دينار|جنيه|بيتكوين|بتكوين|^طن|جهاز|منشا|منزل|اسره|شرك|^وحد|بطاق|بطاري|برميل|وظيف|^(?:لوح|لتر|ليتر|ليره|فدان|فرد|بيت|برج|ورش)(?:ا|ه)?$|ميغا|غيغا|جيجا|ميجا/,
);

/** Is the four-digit number a year? What stands behind it decides first, then what stands before it. */
export const isYear = (
  tokens: readonly Token[],
  i: number,
  unitAt?: (tokens: readonly Token[], i: number) => boolean,
): boolean => {
  const [before, token, after] = [tokenBefore(tokens, i), tokens[i], tokens[i + 1]];
  if (yearAt(token) === null || !token) return false;
  if (before && /^[$€£¥₿#~≈.]$/.test(before.raw) && token.glued) return false;
  if (before?.kind === 'word' && token.glued && /[a-z]$/i.test(before.raw)) return false;
  if (after?.glued && (after.kind === 'word' || /^[%٪$€]$/.test(after.raw))) return false;
  if (after && /^[%٪]$/.test(after.raw)) return false;
  const scale = after && entryOf(NUMBER_WORDS, after.key);
  if (scale?.entry.shape === 'scale' && !scale.prefix.startsWith('و')) return false;
  // 2025 بين قوسين: between, and no yen.
  if (after && after.key !== 'بين' && (isMeasured(after.key) || unitAt?.(tokens, i + 1))) return false;
  const lead = before?.key ?? '';
  if (/^(?:no|number|nos|رقم|block|page|section|article|الماده|version|v|model)$/.test(lead)) return false;
  // وفي 2020 كانت
  const joined = /^[وف][\u0600-\u06ff]{2}/.test(lead) && LEADS.has(lead.slice(1));
  if (LEADS.has(lead) || joined || entryOf(asMap(YEAR_WORDS), lead) || entryOf(asMap(EDGE_WORDS), lead)) return true;
  if (yearAt(tokenBefore(tokens, i - 1)) !== null && /^(?:[-–—/,،]|and|or|to|و|او|الي)$/.test(lead)) return true;
  // النسخة السابقة تضع 2030 عند 136
  if (after?.key === 'عند' && tokens[i + 2]?.kind === 'number') return true;
  const arabic = /^[\u0600-\u06ff]/.test(after?.key ?? '');
  if (arabic && !/^[بلفو]/.test(after?.key ?? '') && after?.kind === 'word')
    return /^(?:الي|حتي|من|عن|علي|ان|كان|مقارنه|اي|ثم|بعد|قبل|ما|لم|هو|هي|مع)$/.test(after.key);
  return (
    !/^[a-z]{3,}[^s]s$/.test(after?.key ?? '') || /^(?:was|has|is|as|less|plus|vs|versus|thus)$/.test(after?.key ?? '')
  );
};

const maps = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, true>>();
const asMap = (set: ReadonlySet<string>): ReadonlyMap<string, true> => {
  const known = maps.get(set);
  if (known) return known;
  const made = new Map([...set].map((word) => [word, true] as const));
  maps.set(set, made);
  return made;
};

/** Cars, policies, liquidity, a scenario and names of firms begin as a verb of the future does. */
const NOUNS_LIKE_FUTURE =
  'سيار|سياس|سياق|سيول|سيناري|سينات|سيطر|سياد|سيد[هت]|سيليك|سيمن|سيسك|سيتي|سيدار|سيدر|سينما|سيرفر|سيره|ستراتيج|ستار[تك]|ستاند|ستون|ستيل|ستوك|ستريم|ستين|ستم[ءاي]';

const AHEAD = new RegExp(
  `^(?:will|ll|would|could|might|likely|guidance|guides|sees|expects?|expected|plans?|planned|scheduled|starts?|begins?|opens|aims?|aiming|hopes?|intends?|wants?|target(?:s|ing)?|forecasts?|projected|due|upcoming|to|سوف|المتوقع|يتوقع|[يت]نتظر|تتوقع|توقعت?|و?يتوقعون|يرجح|المرجح|تستهدف|يستهدف|تنوي|ينوي|تسعي|يسعي|تأمل|تامل|يامل|المقرر|المنتظر|تعتزم|يعتزم|تخطط|مقرر|[يت]بدا|[يت]سري|[يت]نطلق|[يت]دخل|(?!${NOUNS_LIKE_FUTURE})س[تي]\\p{L}{3,})$`,
  'u',
);

const looksAhead = asked(
  (key, raw) =>
    raw === 'may' ||
    (key !== 'to' &&
      (AHEAD.test(key) || (/^[وف]../.test(key) && AHEAD.test(key.slice(1))) || /^[وف]?سأ\p{L}{3,}$/u.test(raw))),
);

const PAST_EN =
  'was were had did rose fell grew climbed dropped slid slipped reached stood earned mined produced sold bought held paid consumed used drew made took kept came went lost hit averaged totalled totaled recorded delivered seized shut closed opened ended finished began jumped surged declined shrank doubled issued imported exported received collected curtailed added gained spent generated raised repaid borrowed withdrew arrested detained';
/** Those that are no noun as well: دفع is a payment, دفعت has paid. */
const PAST_AR =
  'كان بلغ باع انتج استخرج ارتفع انخفض تراجع هبط صعد قفز سجل استهلك وصل حقق صادر بدا انتهي توقف خسر كسب اشتري استورد صدر حصل تلقي اغلق اوقف انفق جاء بقي كانت بلغت باعت انتجت استخرجت ارتفعت انخفضت تراجعت هبطت صعدت قفزت زادت نمت سجلت استهلكت وصلت حققت دفعت ضبطت صادرت بدات انتهت توقفت خسرت ربحت كسبت اشترت استوردت صدرت جمعت حصلت تلقت اغلقت اوقفت سحبت انفقت جاءت نقلت ولدت بقيت شهدت';
const PAST: ReadonlySet<string> = new Set(
  [...PAST_EN.split(' '), ...PAST_AR.split(' ').flatMap((verb) => [verb, `و${verb}`, `ف${verb}`])].map(fold),
);
const isPastVerb = (token: Token | undefined): boolean => PAST.has(token?.key ?? '');
/** to be sold, its installed capacity, a used rig: no finite verbs. */
const isNoVerb = rarelyAskedOf(/^(?:be|been|being|get|gets|is|are|have|its|their|the|an?|of|to)$/);

/** ترتفع التعرفة في الأول من يناير: a title tells of the quarter past so, but of no day. */
const risesAr = rarelyAskedOf(/^و?[يت](?:رتفع|نخفض|صبح|ستحق|نتقل|تسلم|كتمل)$/);
const isMoving = rarelyAskedOf(
  /^(?:going|moving|launching|opening|closing|raising|ending|starting|switching|joining)$/,
);

type Tense = 'ahead' | 'past';
const tenseAt = (tokens: readonly Token[], at: number, day = false): Tense | null => {
  const token = tokens[at];
  // قد تحتاج, is set to climb, may fall
  if (token?.key === 'قد' && /^[يت]/.test(key(tokens, at + 1))) return 'ahead';
  // «ستراتوم»: the name of a company is no verb.
  if (/^[«“"]$/.test(tokens[at - 1]?.raw ?? '')) return null;
  if (looksAhead(token) || (token?.key === 'set' && key(tokens, at + 1) === 'to')) return 'ahead';
  if (token?.key === 'takes' && key(tokens, at + 1) === 'effect') return 'ahead';
  // The tariff is going from 5.9 to 7.1 cents on January 1.
  if (isMoving(token) && /^(?:is|are)$/.test(key(tokens, at - 1))) return 'ahead';
  if (day && risesAr(token) && !/^(?:كان|كانت|لم|لا|ما|ان|اذ|حين|كلما|عندما)$/.test(key(tokens, at - 1)))
    return 'ahead';
  return isPastVerb(token) && !isNoVerb(tokens[at - 1]) ? 'past' : null;
};

/** What the nearest verb before a token that tells of a time tells: of the past, or of what is to come. */
const tenseBefore = (tokens: readonly Token[], i: number): Tense | null => {
  const day = tokens[i]?.kind === 'number' || tokens[i]?.key === 'الاول';
  for (let at = i - 1; at >= 0 && at > i - 24 && !endsSentence(tokens, at); at -= 1) {
    const tense = tenseAt(tokens, at, day);
    if (tense) return tense;
  }
  return null;
};

const opensHere = (tokens: readonly Token[], i: number): boolean =>
  [1, 2, 3].some((back) => i - back < 0 || endsSentence(tokens, i - back));
/** From April 1 to May 31 the company will hold back 90 MW: the verb of a time that opens its sentence stands behind it. */
const tenseOf = (tokens: readonly Token[], i: number): Tense | null => {
  const before = tenseBefore(tokens, i);
  if (before || !opensHere(tokens, i)) return before;
  for (let at = i + 1; at < i + 16 && at < tokens.length && !endsSentence(tokens, at); at += 1) {
    const tense = tenseAt(tokens, at);
    if (tense) return tense;
  }
  return null;
};

/** Does the sentence look ahead before this token? */
export const isAhead = (tokens: readonly Token[], i: number): boolean => tenseBefore(tokens, i) === 'ahead';

const isComparing = rarelyAskedOf(
  /^(?:than|versus|vs|against|compared|up|down|unlike|و?(?:مقابل|مقارنه|قياسا|بعدما|عوضا))$/,
);
/** compared with 20.1 at the end of September: what is to come is set against what was. */
const isSetAgainst = (tokens: readonly Token[], i: number): boolean => {
  for (let at = i - 1; at >= 0 && at > i - 16; at -= 1) {
    if (!tokens[at] || endsSentence(tokens, at)) return false;
    if (isComparing(tokens[at])) return true;
  }
  return false;
};

/** by the end of the second quarter, بنهاية الربع الثالث: not yet ended, or just. */
const edgeAhead = (tokens: readonly Token[], i: number): boolean => {
  if (/^(?:بنهايه|بختام)$/.test(key(tokens, i - 1))) return true;
  for (let at = i - 1; at > i - 6; at -= 1) {
    if (/^(?:by|until|بحلول)$/.test(key(tokens, at))) return true;
    if (!/^(?:the|end|of|close|early|mid|late|نهايه|منتصف)$/.test(key(tokens, at))) return false;
  }
  return false;
};

const JUST = 75 * 864e5;
const distance = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b));

interface Dated {
  readonly y: number;
  readonly stretch: Stretch;
}
const nearest = (day: string, all: readonly Dated[]): number | null =>
  all.toSorted((a, b) => distance(a.stretch.start, day) - distance(b.stretch.start, day))[0]?.y ?? null;

/** raised to 8.4 cents from 1 January, اعتبارًا من 1 يناير: a day of effect is near, before or behind. */
const takesEffect = (tokens: readonly Token[], i: number, { grain }: Written): boolean =>
  /^و?(?:اعتبارا|ابتداء|بدءا|starting|effective)$/.test(key(tokens, i - 2)) ||
  (grain === 'day' && key(tokens, i - 1) === 'from');

/**
 * The year of a period that names none: told by last, this, next; else the one nearest to what the sentence spoke of;
 * else the latest that has begun (months, days) or ended (quarters, halves), or the next one where the sentence looks ahead.
 */
export const pickYear = (tokens: readonly Token[], i: number, written: Written, now: Now): number | null => {
  const year = partsOf(now.today).year;
  const inYears = (years: readonly number[]): Dated[] =>
    years.map((y) => ({ y, stretch: stretchOf(written, y) })).filter((c): c is Dated => c.stretch !== null);
  const at = inYears([year - 1, year, year + 1]);
  const nearestTold = (day: string): number | null => {
    // Beside a time that is past, none to come is meant; nor is it where a look ahead is held against what was.
    const tense = tenseOf(tokens, i);
    const past = day <= now.today ? tense !== 'ahead' : tense === 'past' || isSetAgainst(tokens, i);
    // from 16.8 % in April 2021 to 35.4 % in August: long ago both
    const spoken = partsOf(day).year;
    const near = spoken < year - 1 || (spoken > year + 1 && !past) ? inYears([spoken - 1, spoken, spoken + 1]) : at;
    return (
      (past ? near.filter((c) => c.stretch.start <= now.today) : near).sort(
        (a, b) => distance(a.stretch.start, day) - distance(b.stretch.start, day),
      )[0]?.y ?? null
    );
  };
  const whole = written.grain === 'quarter' || written.grain === 'half' || written.grain === 'months';
  if (written.side !== null) {
    if (whole || written.ofYear || written.side === 0) return year + written.side;
    const fits =
      written.side < 0
        ? at.filter((c) => c.stretch.end <= shifted(now.today, { days: 1 }))
        : at.filter((c) => c.stretch.start > now.today);
    return (written.side < 0 ? fits.at(-1) : fits[0])?.y ?? null;
  }
  if (now.told) return nearestTold(now.told.start);
  // Alone it is the one to come; a day of the running month is of this one.
  const month = now.today.slice(0, 7);
  if (now.alone && !/^(?:since|منذ)$/.test(key(tokens, i - 1)))
    return at.find((c) => c.stretch.end > now.today || c.stretch.start.startsWith(month))?.y ?? null;
  if (takesEffect(tokens, i, written)) return nearest(now.today, at);
  const { about } = now;
  // A year that was named in passing settles no month of running text, only the heads of its own list.
  const near = about && (about.label.length > 4 || key(tokens, written.next) === ':');
  const held = near
    ? [partsOf(about.start).year, partsOf(about.end).year].find((y) => {
        const stretch = stretchOf(written, y);
        return stretch && about.start <= stretch.start && stretch.end <= about.end;
      })
    : undefined;
  if (held) return held;
  const coming = at.find((c) => c.stretch.end > now.today)?.y ?? null;
  if (tenseOf(tokens, i) === 'ahead') return coming;
  if (/^(?:by|until|بحلول)$/.test(key(tokens, i - 1)) || edgeAhead(tokens, i)) {
    // What is due by June is to come, unless June has only just passed.
    const passed = at.findLast((c) => c.stretch.end <= now.today);
    return passed && distance(passed.stretch.end, now.today) < JUST ? passed.y : coming;
  }
  const limit = shifted(now.today, { days: 10 });
  const past = at.filter((c) => (whole ? c.stretch.end <= limit : c.stretch.start <= now.today));
  return (past.at(-1) ?? at[0])?.y ?? null;
};
