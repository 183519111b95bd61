import type { Figure, Period } from '#src/base/figure.ts';
import { matcher, remembered } from '#src/base/memo.ts';
import type { TextSpan } from '#src/base/span.ts';
import { askedOf } from '#src/language/lexemes.ts';
import type { Token } from '#src/language/numbers-tokens.ts';
import type { Stretch } from '#src/language/periods-calendar.ts';
import { fold } from '#src/language/text.ts';
import { OWNED } from './figure-measures-lexicon.ts';
import type { SubjectRead } from './figure-subjects.ts';

/** Whom an article is about is said in its first paragraphs. */
const READ = 20_000;
/** What folding takes from a name: marks, lengthened letters. */
const FOLDED_AWAY = 20;
const isCompany = askedOf(/(?:شركه|مجموعه)$/);

interface Named {
  readonly span: TextSpan;
  readonly id: string | null;
}

/** What earlier sentences leave to the later ones: whom the article is about, when, and what it compares with. */
export interface Discourse {
  /** Day of publication. */
  readonly today: string;
  topic: Named | null;
  /** Was what was mined spoken of last, of all that is done with coins? */
  mined: boolean;
  /** The last figure that was read. */
  figure: Figure | null;
  /** Whose the last figure of the sentences before was. */
  last: Named | null;
  /** The time of the last figure that others were compared with, and what was reported on then. */
  readonly company: (name: TextSpan) => boolean;
  /** Does a name stand in quotes? */
  readonly quoted: (span: TextSpan) => boolean;
  basis: { readonly period: Period; readonly about: string | null } | null;
}

const companiesIn = (tokens: readonly Token[]): Token[] => {
  const found: Token[] = [];
  for (const token of tokens) {
    if (token.end >= READ) break;
    if (isCompany(token)) found.push(token);
  }
  return found;
};

export const startDiscourse = (text: string, tokens: readonly Token[], today: string): Discourse => {
  let companies: readonly Token[] | null = null;
  const company = ({ text: name }: TextSpan): boolean => {
    companies ??= companiesIn(tokens);
    const folded = ` ${fold(name)}`;
    return companies.some(({ end }) => fold(text.slice(end, end + 1 + name.length + FOLDED_AWAY)).startsWith(folded));
  };
  const quoted = ({ start }: TextSpan): boolean => /[«“"]/.test(text[start - 1] ?? '');
  return { topic: null, last: null, mined: false, figure: null, basis: null, company, quoted, today };
};

const COIN = /^(?:the |ال)?(?:bitcoin|btc|ethereum|ether|crypto|بيتكوين|بتكوين|ايثريوم)(?:[’']s)?$/;
/** Words that make the name of an office: it is no company. */
const OFFICE =
  /\b(?:office|authority|ministry|institute|university|council|commission|agency|union|senate|parliament|government|survey|department|regulator)\b|مكتب|هييه|هيئه|وزاره|معهد|جامعه|مجلس|اتحاد|لجنه|حكومه|وكاله|القرار/;
const COMPANY_AR = /^(?:شركه|مجموعه|مؤسسه|منصه|مشغل)\s\S/;

const isNobody = matcher(new RegExp(`${COIN.source}|${OFFICE.source}`));

/** How a Texas mine, The day Ethereum: capitals of a title, not of a name. */
const HEADS_TITLES =
  /^(?:The|An?|How|Why|What|When|Where|Who|Whose|Inside|Its|Their|This|That|These|Those|Some|No|One|Two|Three)$/;
const hasCapitals = remembered((text): boolean => {
  const words = text.split(/\s+/);
  const capitals = words.filter((word) => /^[A-Z][\p{L}\d&.’'-]*$/u.test(word) && !HEADS_TITLES.test(word));
  return words.length < 6 && capitals.length > (words.length > 1 ? 1 : 2);
});
/** A run of words that names somebody: capitals beyond the first word, شركة and its name. */
const names = (span: TextSpan, { company, quoted }: Discourse): boolean => {
  const folded = fold(span.text);
  if (isNobody(folded)) return false;
  if (/^[\u0600-\u06ff]/.test(folded)) return quoted(span) || COMPANY_AR.test(folded) || company(span);
  return hasCapitals(span.text);
};

const GENERIC_EN =
  /^(?:the|this|its|their)?\s*(?:[a-z-]+\s+){0,4}(?:company|firm|miner|group|business|operator|developer|manufacturer|maker|producer|subsidiary)$/i;
const GENERIC_AR = /^و?(?:الشركه|المجموعه|المءسسه|المؤسسه|المشغل|المطور)(?:\s+(?!ال)\S+){0,3}$/;

/** The company, الشركة: somebody who was named before. */
export const isGeneric = remembered((text) =>
  /^[\u0600-\u06ff]/.test(text) ? GENERIC_AR.test(fold(text)) : /^(?:the|this)\s/i.test(text) && GENERIC_EN.test(text),
);

/** Measures of a stretch of time: a report gives them for the time it reports on. */
export const FLOWS: ReadonlySet<string> = new Set(
  'revenue net_income net_loss pre_tax_profit gross_margin operating_cash_flow btc_production btc_production_value btc_sold btc_sold_value btc_bought production_cost electricity_consumption electricity_generation electricity_cost curtailment power_credits emissions uptime energy_mix_share'.split(
    ' ',
  ),
);

const shortOf = (text: string, topic: string): boolean => {
  const [a, b] = [fold(text), fold(topic).replace(/^(?:شركه|مجموعه)\s/, '')];
  return a !== b && a.length > 2 && b.startsWith(`${a} `);
};

/** The subject of a figure with the article in mind; the first name that is a subject becomes the topic. */
export const resolved = (
  state: Discourse,
  read: SubjectRead,
  measure: string | null,
  free: boolean,
  pronoun: boolean,
): SubjectRead => {
  const { topic, last } = state;
  // Its debt is 3.2 times its equity: whose the sentence before spoke of.
  if (read.subject === null && last && ((pronoun && measure !== null) || read.way === 'pronoun'))
    return { ...read, subject: last.span, subjectId: last.id, way: 'pronoun' };
  if (!topic) {
    if (read.subject && names(read.subject, state)) state.topic = { span: read.subject, id: read.subjectId };
    return read;
  }
  const back =
    read.subject === null
      ? free && measure !== null && OWNED.has(measure)
      : isGeneric(read.subject.text) || shortOf(read.subject.text, topic.span.text);
  return back ? { ...read, subject: topic.span, subjectId: topic.id, way: 'topic' } : read;
};

export const isTopic = (state: Discourse, read: SubjectRead | undefined): boolean =>
  state.topic !== null && read?.subject?.start === state.topic.span.start;

export const periodOf = ({ label, start, end }: Stretch): Period => ({ rel: 'in', label, start, end });

/** Before its figures are read: a first sentence without a figure names whom the article is about. */
export const introduced = (state: Discourse, read: Pick<SubjectRead, 'subject' | 'subjectId'>): void => {
  if (!read.subject) return;
  state.last = { span: read.subject, id: read.subjectId };
  if (names(read.subject, state)) state.topic = state.last;
};
