import type { Qualifier } from '#src/base/figure.ts';
import { asked, askedOf, rarelyAskedOf } from '#src/language/lexemes.ts';
import type { Token } from '#src/language/numbers-tokens.ts';
import { tokenBefore } from '#src/language/numbers-tokens.ts';
import { phrases } from './figure-phrases.ts';

type Bound = Exclude<Qualifier, 'exact' | 'range'>;

const ENGLISH: readonly (readonly [Bound, string])[] = [
  [
    'approx',
    'about|around|near|roughly|approximately|approx|approx.|some|nearly|almost|close to|circa|ca|c.|~|≈|in the region of|in the neighborhood of|on the order of|somewhere around|just about|or so|more or less|an approximate',
  ],
  [
    'more_than',
    'more than|over|above|exceeding|exceeds|exceed|exceeded|greater than|higher than|larger than|in excess of|north of|upwards of|upward of|topped|topping|tops|beyond|surpassed|surpasses|surpassing|well over|just over|well above|just above|a little over|slightly more than|>|past',
  ],
  ['at_least', 'at least|no less than|not less than|no fewer than|a minimum of|minimum of|minimum|as little as|≥|>='],
  [
    'less_than',
    'less than|under|below|fewer than|short of|lower than|smaller than|shy of|just under|just below|well under|well below|a little less than|beneath|<|barely below',
  ],
  [
    'at_most',
    'up to|as much as|as many as|at most|no more than|not more than|a maximum of|maximum of|capped at|limited to|not exceeding|not exceed|not to exceed|not be above|no higher than|no greater than|as high as|a cap of|cap of|limit of|a limit of|ceiling of|a ceiling of|≤|<=',
  ],
];

const ARABIC: readonly (readonly [Bound, string])[] = [
  [
    'approx',
    'نحو|حوالي|قرابة|زهاء|ما يقرب من|ما يقارب|يقارب|تقارب|يقرب من|بحدود|في حدود|حدود|قريبا من|قرب|ناهز|ناهزت|قارب|قاربت|لامس|لامست|يلامس|تلامس|بما يقارب|بما يقرب من|ما يناهز|يناهز|تناهز|تقريبا|قريب من|نحوا من|ما يقترب من|يقترب من|تقترب من',
  ],
  [
    'more_than',
    'أكثر من|أزيد من|أكبر من|أعلى من|ما يزيد على|ما يزيد عن|يزيد على|يزيد عن|تزيد على|تزيد عن|يفوق|تفوق|ما يفوق|فاق|فاقت|تجاوز|تجاوزت|يتجاوز|تتجاوز|ما يتجاوز|فوق|يتخطى|تتخطى|تخطى|تخطت|متجاوزا|متجاوزة|متخطيا|متخطية|ما فوق|يربو على|تربو على|ما يربو على|بما يتجاوز|بما يزيد على|بما يزيد عن',
  ],
  ['at_least', 'ما لا يقل عن|لا يقل عن|لا تقل عن|على الأقل|بحد أدنى|كحد أدنى|حد أدنى|حدها الأدنى|حده الأدنى'],
  ['less_than', 'أقل من|دون|ما دون|تحت|أدنى من|أصغر من|ما يقل عن|يقل عن|تقل عن'],
  [
    'at_most',
    'غرامة تصل إلى|غرامات تصل إلى|غرامة مالية تصل إلى|غرامات مالية تصل إلى|خطية تصل إلى|خطية مالية تصل إلى|عقوبة تصل إلى|عقوبات تصل إلى|عقوبة سجن تصل إلى|مدة تصل إلى|فترة تصل إلى|تصل الغرامة إلى|تصل الغرامات إلى|تصل العقوبة إلى|تصل الخطية إلى|ما يصل إلى|بما يصل إلى|قد يصل إلى|قد تصل إلى|يمكن أن يصل إلى|يمكن أن تصل إلى|حتى|لا يتجاوز|لا تتجاوز|لا يزيد على|لا يزيد عن|لا تزيد على|لا تزيد عن|ما لا يزيد على|ما لا يزيد عن|ما لا يتجاوز|لم يتجاوز|لم تتجاوز|لا يتعدى|لا تتعدى|لا يفوق|لا تفوق|بحد أقصى|كحد أقصى|حد أقصى|أقصاه|أقصاها|سقفها|سقفه|بحد أقصى قدره|بحد أقصى يبلغ|تصل حتى|سقف قدره|أقصى قدره',
  ],
];

const FRONT = ['', 'ب', 'ل', 'و', 'ف', 'وب', 'ول', 'ك'];
const prefixed = ARABIC.map(
  ([bound, list]) =>
    [
      bound,
      list
        .split('|')
        .flatMap((phrase) => FRONT.map((particle) => particle + phrase))
        .join('|'),
    ] as const,
);

const BEFORE = phrases<Bound>([...ENGLISH, ...prefixed]);
const AFTER = phrases<Bound>([
  [
    'at_least',
    'or more|or higher|or above|or greater|at least|على الأقل|أو أكثر|فأكثر|فما فوق|كحد أدنى|بحد أدنى|at a minimum|minimum',
  ],
  [
    'at_most',
    'or less|or fewer|or below|at most|على الأكثر|أو أقل|فأقل|فما دون|كحد أقصى|بحد أقصى|at the most|maximum|max',
  ],
  ['approx', 'or so|تقريبا|approximately|أو نحو ذلك|give or take'],
]);

/** Words that may stand between a qualifier and its number. */
const FILLERS = new Set(
  'a an the its total of an average estimated another additional extra only just some بنسبه نسبته نسبتها قدره قدرها ب ال بال ل بمقدار بقيمه قيمته قيمتها مبلغ said'.split(
    ' ',
  ),
);

export interface QualifierRead {
  readonly qualifier: Bound | 'exact';
  /** The first token of the qualifier, or the quantity's own. */
  readonly from: number;
}

const negates = askedOf(/^(?:لا|لم|الا|لن|ولا|فلا|ولم|ولن|ليس|وليس|دون|not|never|without|cannot|بالا|والا|nor|no)$/);
/** doesn’t, isn’t: the apostrophe parts its word. */
const isDenied = (tokens: readonly Token[], at: number): boolean =>
  negates(tokens[at]) ||
  (tokens[at]?.key === 't' &&
    /^['’]$/.test(tokenBefore(tokens, at)?.raw ?? '') &&
    /n$/.test(tokenBefore(tokens, at - 1)?.key ?? ''));
const isCeiling = askedOf(/^(?:[وف]?(?:ي|ت)?(?:تجاوز|تخطي|تعدي)(?:ت)?|[وف]?[يت]فوق|[وف]?(?:تجاوز|تخط)ت?|يزيد|تزيد)$/);
const isFloor = askedOf(/^(?:[وف]?[يت]قل)$/);
const partsBound = askedOf(/^(?:الي|من|بنسبه|بلغ|بلغت|ان)$/);
const isModal = askedOf(/^(?:ان|[يت]جوز|[يت]مكن|ينبغي)$/);
const isOver = askedOf(/^(?:عن|علي)$/);

/** لا تتجاوز حصة الفحم 9 في المئة: the subject stands between the verb of the bound and the number. */
const distantVerb = (tokens: readonly Token[], from: number): { bound: Bound; at: number } | null => {
  for (let at = from - 1; at >= 0 && at > from - 12; at -= 1) {
    const token = tokens[at];
    // ومن يتجاوز الحد يدفع غرامة قدرها 25 ألفًا: what is paid is told anew.
    if (token?.kind !== 'word' || partsBound(token) || /^(?:[يت]دفع|[يت]غرم)$/.test(token.key)) return null;
    const [ceiling, floor] = [isCeiling(token), isFloor(token)];
    if (!ceiling && !floor) continue;
    let not = at - 1;
    while (not > at - 4 && isModal(tokens[not])) not -= 1;
    const negated = negates(tokens[not]);
    if (ceiling) {
      if (/زيد$/.test(token.key) && !isOver(tokenBefore(tokens, from))) return null;
      return { bound: negated ? 'at_most' : 'more_than', at: negated ? at - 1 : at };
    }
    if (floor && isOver(tokenBefore(tokens, from)))
      return { bound: negated ? 'at_least' : 'less_than', at: negated ? at - 1 : at };
  }
  return null;
};

/** Verbs of leave and need under a negation: does not allow more than, لا تسمح رخصتها بأكثر من, لا يجوز أن يزيد على. */
const grants = askedOf(
  /^(?:allows?|allowed|permits?|permitted|lets?|authori[sz]es?|authori[sz]ed|entitles?|entitled|charge|charges|charged|bill|bills|need|needs|needed|require|requires|required|exceed|draw|use|consume|take|sell|hold|own|run|operate|produce|spend|pay|cost|make|makes|made|supply|give|grant|buy|import|add|build|have|be|و?[يت]سمح|و?سمحت?|[يت]جوز|[يت]جيز|[يت]خول|[يت]حق|[يت]سحب|[يت]ستهلك|[يت]نتج|[يت]بيع|[يت]ملك|[يت]حتاج|[يت]تطلب|[يت]منح|[يت]دفع|[يت]ستخدم|[يت]شغل|[يت]زيد|[يت]كلف|[يت]كون)$/,
);
const isStop = asked((_, raw) => /^[.,;:،؛]$/.test(raw));

const isExcept = asked((_, raw) => raw === 'إلا');

/** A negation that stands some words before its bound, its verb between them: 0 where none governs it. */
const deniedFar = (tokens: readonly Token[], at: number): number => {
  let granted = false;
  for (let i = at - 1; i >= 0 && i > at - 9; i -= 1) {
    const token = tokens[i];
    if (!token || token.kind === 'number' || token.kind === 'break' || isStop(token)) return 0;
    // لم يبق منها إلا أقل من 7: but for what stands behind it.
    if (isExcept(token)) return 0;
    if (isDenied(tokens, i)) return granted ? at - i + 2 : 0;
    granted ||= grants(token);
  }
  return 0;
};

/** Turned round by a negation: does not exceed, ألا يتجاوز, لم يتجاوز. */
const turned = (bound: Bound, tokens: readonly Token[], at: number): { bound: Bound; at: number } => {
  if (isExcept(tokenBefore(tokens, at))) return { bound, at };
  const word = tokenBefore(tokens, at)?.key ?? '';
  const far = /^(?:be|to|go|rise)$/.test(word) ? (tokenBefore(tokens, at - 1)?.key ?? '') : '';
  const step = isDenied(tokens, at - 1) ? 1 : far && isDenied(tokens, at - 2) ? 2 : deniedFar(tokens, at);
  if (!step) return { bound, at };
  const back = at - (step > 2 ? 0 : step);
  if (bound === 'more_than') return { bound: 'at_most', at: back };
  return bound === 'less_than' ? { bound: 'at_least', at: back } : { bound, at };
};

/** The phrase that ends right before a token. */
const phraseBefore = (tokens: readonly Token[], at: number): { bound: Bound; from: number } | null => {
  for (let n = 5; n > 0; n -= 1) {
    const found = at - n >= 0 ? BEFORE.at(tokens, at - n) : null;
    if (found?.next === at) return { bound: found.value, from: at - n };
  }
  return null;
};

/** “30% lower than the 13.5 J/TH”, “uses less than …”: behind an amount, than compares and bounds nothing. */
const compares = (tokens: readonly Token[], from: number, at: number): boolean =>
  /^(?:than|من)$/.test(tokenBefore(tokens, at)?.key ?? '') &&
  /^(?:lower|higher|less|more|fewer|larger|greater|smaller|اقل|اعلي|اكثر|اكبر|ادني)$/.test(tokens[from]?.key ?? '') &&
  (/^(?:%|times|percent|points|مره|مرات|اضعاف)$/.test(tokenBefore(tokens, from)?.key ?? '') ||
    tokenBefore(tokens, from)?.kind === 'number');

const sums = rarelyAskedOf(/^(?:adds?|added|sums?|summed|totals?|totalled|totaled|amounts?|amounted|tots?|totted)$/);
const rises = rarelyAskedOf(
  /^(?:went|goes|go|gone|going|moved|moves|crept|creeps|edged|climbed|jumped|came|comes|shot|ticked|inched|stepped)$/,
);
const isMeant = rarelyAskedOf(/^(?:to|will|would|could|can|may|might|should|shall|must|and|has|have|had|plans?|not)$/);
/** Went up to 156 trillion; applications add up to 11.5 GW: what they come to. A plant that will add up to 300 MW may add fewer. */
const isSum = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]?.key === 'up' &&
  tokens[from + 1]?.key === 'to' &&
  (rises(tokenBefore(tokens, from)) || (sums(tokenBefore(tokens, from)) && !isMeant(tokenBefore(tokens, from - 1))));

const handed = rarelyAskedOf(/^(?:hand|hands|handed|handing|turn|turns|turned|turning|sign|signs|signed|signing)$/);
/** must hand over $1.4 million: the particle of a verb. */
const isParticle = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]?.key === 'over' && handed(tokenBefore(tokens, from));

const isDeal = askedOf(
  /^(?:agreements?|contracts?|deals?|leases?|ppas?|licen[cs]es?|plans?|programmes?|programs?|accords?|pacts?|schemes?)$/,
);
/** under a ten-year agreement: the deal that something happens under. */
const isUnderDeal = (tokens: readonly Token[], from: number, next: number): boolean => {
  if (tokens[from]?.key !== 'under') return false;
  for (let at = next; at < next + 4; at += 1) {
    if (isDeal(tokens[at])) return true;
    if (tokens[at]?.kind !== 'word') return false;
  }
  return false;
};

/** limited miners to 100 MW, capped the fine at: the verb of the limit stands before what it limits. */
const limited = (tokens: readonly Token[], from: number, start: number): boolean => {
  for (let at = from - 1; at >= start && at > from - 10; at -= 1) {
    if (
      /^(?:limit|limits|limited|limiting|cap|caps|capped|capping|restrict|restricts|restricted)$/.test(
        tokens[at]?.key ?? '',
      )
    )
      return true;
    if (tokens[at]?.kind !== 'word') return false;
  }
  return false;
};

const isArabic = askedOf(/^[\u0600-\u06ff]/);
const isRoughly = askedOf(/^تقريبا$/);
const isPartWord = askedOf(/^(?:و|ب|ف)?(?:نصف|ثلثا?ي?|ربع|خمس|سدس|سبع|ثمن|تسع|عشر)$/);
const isAim = askedOf(/^(?:to|at)$/);
const isBound = (bound: Bound): boolean => bound !== 'approx';

/** The qualifier of the quantity that covers tokens from..next: a bound outweighs `about`. */
export const qualifierOf = (
  tokens: readonly Token[],
  from: number,
  next: number,
  sentenceStart: number,
): QualifierRead => {
  let at = from;
  const counted = tokenBefore(tokens, from)?.key === 'as' && /^(?:homes|households)$/.test(tokens[next - 1]?.key ?? '');
  if (counted) return { qualifier: 'exact', from };
  let best: QualifierRead = { qualifier: 'exact', from };
  for (let steps = 0; steps < 5 && at > sentenceStart; steps += 1) {
    const found = phraseBefore(tokens, at);
    const placed =
      tokens[at]?.key === 'the' && /^(?:under|over|above|below|past|beyond)$/.test(tokenBefore(tokens, at)?.key ?? '');
    if (
      found &&
      (placed ||
        isSum(tokens, found.from) ||
        isParticle(tokens, found.from) ||
        compares(tokens, found.from, at) ||
        isUnderDeal(tokens, found.from, next))
    )
      break;
    if (found) {
      const { bound, at: start } = turned(found.bound, tokens, found.from);
      if (best.qualifier === 'exact' || (isBound(bound) && best.qualifier === 'approx'))
        best = { qualifier: bound, from: start };
      else best = { ...best, from: start };
      at = start;
    } else if (FILLERS.has(tokenBefore(tokens, at)?.key ?? '')) at -= 1;
    else break;
  }
  if (best.qualifier !== 'exact' && best.qualifier !== 'approx') return best;
  const sign = tokens[next];
  if (sign?.raw === '+' && sign.glued) return { qualifier: 'at_least', from: best.from };
  const behind = AFTER.at(tokens, next);
  if (!behind && best.qualifier === 'exact' && isArabic(tokens[next]) && isPartWord(tokens[next - 1]))
    for (let i = next + 1; i < next + 4 && tokens[i]?.kind === 'word'; i += 1)
      if (isRoughly(tokens[i])) return { qualifier: 'approx', from: best.from };
  // “5000 or more than 4500”: the words belong to the second number.
  const onward = behind && /^(?:than|من|to|in)$/.test(tokens[behind.next]?.key ?? '') && tokens[next]?.key !== 'at';
  if (
    behind &&
    !onward &&
    (behind.value !== 'at_least' || tokens[next]?.key !== 'at' || tokens[next + 2]?.kind !== 'number')
  )
    return { qualifier: behind.value, from: best.from };
  const far = best.qualifier === 'exact' && isArabic(tokenBefore(tokens, at)) ? distantVerb(tokens, at) : null;
  if (best.qualifier === 'exact' && isAim(tokenBefore(tokens, at)) && limited(tokens, at - 1, sentenceStart))
    return { qualifier: 'at_most', from: best.from };
  return far && far.at >= sentenceStart ? { qualifier: far.bound, from: best.from } : best;
};
