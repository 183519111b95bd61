import type { Figure } from '#src/base/figure.ts';
import { keptWith } from '#src/base/memo.ts';
import type { Span } from '#src/base/span.ts';
import { timesNamed } from '#src/language/times-named.ts';
import type { Ground } from './ground.ts';
import type { Profile } from './profile.ts';
import type { AskedPeriod } from './question-periods.ts';

/** The time that a figure speaks of, as ISO dates, half open; `own` where the figure itself says it. */
export interface Spell {
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly own: boolean;
}

interface Placed extends Spell {
  readonly at: Span;
}

const named = (profile: Profile, { start, end }: Span): Placed[] =>
  timesNamed(profile.article.text.slice(start, end), {
    lang: profile.article.lang,
    published: profile.article.published,
  }).flatMap((p) =>
    p.start && p.end
      ? [
          {
            label: p.label,
            from: p.start,
            to: p.end,
            own: false,
            at: { start: start + p.at.start, end: start + p.at.end },
          },
        ]
      : [],
  );

const cache = new WeakMap<Profile, Map<number, readonly Placed[]>>();

const namedIn = (profile: Profile, range: Span): readonly Placed[] => {
  let known = cache.get(profile);
  if (!known) {
    known = new Map();
    cache.set(profile, known);
  }
  const before = known.get(range.start);
  if (before) return before;
  const found = named(profile, range);
  known.set(range.start, found);
  return found;
};

const only = (spells: readonly Placed[]): Spell | null => {
  const labels = new Set(spells.map((s) => s.label));
  const [first] = spells;
  return labels.size === 1 && first ? { label: first.label, from: first.from, to: first.to, own: false } : null;
};

/** Days are dates of publication and of events; a title's month, quarter or year dates what the article reports. */
const heading = (profile: Profile): Spell | null => {
  const spells = namedIn(profile, profile.title).filter((s) => !/^\d{4}-\d\d-\d\d/.test(s.label));
  if (spells.length > 0) return only(spells);
  const [, second] = profile.sentences;
  return second ? only(namedIn(profile, second).filter((s) => /^\d{4}-(\d\d|Q\d|H\d)$/.test(s.label))) : null;
};

/** "16.9 million of the latest figure; in the same quarter of 2025 it had been 4.2": a time that opens what comes behind a semicolon. */
const isNextClauses = ({ statement: { figure, article }, rivals }: Ground, { start, end }: Span): boolean =>
  start >= figure.end && /[;؛]/.test(article.text.slice(figure.end, start)) && rivals.some((r) => r.start >= end);

/** "From 548 BTC in the first quarter to 531": the time is that of what it came from. */
const isFormers = ({ statement: { figure }, rivals }: Ground, { start, end }: Span): boolean =>
  figure.role === 'to' &&
  end <= figure.start &&
  rivals.some((r) => r.end <= start && start - r.end < 12 && r.end < figure.start);

/**
 * Of several times of a sentence a figure takes the nearest, rather one behind it ("12 TWh in 2024") than one before,
 * and none that another figure stands before.
 */
const nearest = (ground: Ground, inside: readonly Placed[]): Spell | null => {
  const { figure } = ground.statement;
  let best: { readonly spell: Placed; readonly cost: number; readonly between: number } | null = null;
  for (const spell of inside) {
    if (isNextClauses(ground, spell.at) || isFormers(ground, spell.at)) continue;
    const behind = spell.at.start >= figure.end;
    const [from, to] = behind ? [figure.end, spell.at.start] : [spell.at.end, figure.start];
    const between = ground.rivals.filter((r) => r.start >= from && r.end <= to).length;
    const cost = to - from + between * 60 + (behind ? 0 : 12);
    if (!best || cost < best.cost) best = { spell, cost, between };
  }
  // A period that another figure stands before is that figure's.
  if (!best || (best.between > 0 && inside.length === 1)) return heading(ground.profile);

  const { label, from, to } = best.spell;
  return { label, from, to, own: best.cost < 55 };
};

/** "$212.75 per megawatt-day for 2027/28": right behind the figure, but for a preposition. */
const isBehind = (at: Span, { end }: Span, text: string): boolean =>
  at.start >= end &&
  at.start - end < 12 &&
  /^\s*(?:in|for|\(|خلال|في|ل?عام|ل?سنة)?\s*$/iu.test(text.slice(end, at.start));

const TODAY = /(?:\b(?:now|today|currently|at present)|(?<!\p{L})(?:الآن|الان|حاليًا|حاليا|اليوم))\s*[,،]?\s*$/iu;
const TODAY_BEHIND =
  /^\s*(?:now|today|currently|at present|of its [^,.;]{0,16} today|الآن|الان|حاليًا|حاليا|اليوم)(?!\p{L})/iu;

/** "Take 30 MW today; 210 MW in 2030": what is so now is of the day of the report, whatever time its sentence looks ahead to. */
const isToday = ({ statement: { figure, article } }: Ground): boolean =>
  TODAY_BEHIND.test(article.text.slice(figure.end, figure.end + 32)) ||
  TODAY.test(article.text.slice(Math.max(0, figure.start - 24), figure.start));

const nextDay = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** "Correction of 2 November:" dates the note, and nothing that it says. */
const NOTE = /^\W*(?:correct(?:ion|ed)|clarification|update|erratum|تصحيح|تصويب|استدراك|تحديث|توضيح)[^:.]{0,40}:/iu;

const TELLING =
  /(?:\b(?:told|informed|notified|said|says|announced|reported|published|released|signed|issued)\b|(?<!\p{L})[وف]?(?:قال|[أا]علن|[أا]وضح|[أا]بلغ|[أا]فاد|ذكر|كشف|نشر|صدر|[أا]كد)ت?(?!\p{L}))[^.,;:،؛]{0,40}$/iu;
/** "Told investors on Tuesday that": the day of the telling is no time of what is told. */
const isOfTelling = ({ article }: Profile, { label, at }: Placed): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(label) &&
  !/\d{4}|[٠-٩]{4}/.test(article.text.slice(at.start, at.end)) &&
  TELLING.test(article.text.slice(Math.max(0, at.start - 60), at.start));

const withoutNote = (profile: Profile, range: Span): { inside: readonly Placed[]; dated: ReadonlySet<string> } => {
  const all = namedIn(profile, range);
  const note = NOTE.exec(profile.article.text.slice(range.start, range.end))?.[0].length ?? 0;
  const isOfNote = ({ at }: Placed): boolean => at.end <= range.start + note;
  return note === 0
    ? { inside: all, dated: new Set() }
    : { inside: all.filter((p) => !isOfNote(p)), dated: new Set(all.filter(isOfNote).map((p) => p.label)) };
};

/** "From 820 in 2024 to 640 in 2025, while the other rose from 310 to 575": both changes begin when the first does, if they end together. */
const lentStart = ({ statement: { figure }, rivals }: Ground): Figure['period'] => {
  if (figure.role !== 'from') return null;
  const alike = rivals.filter((r) => r.dimension === figure.dimension).sort((a, b) => a.start - b.start);
  const end = alike.find((r) => r.start >= figure.end)?.period ?? null;
  const before = alike.filter((r) => r.end <= figure.start);
  const start = before.findLast((r) => r.role === 'from')?.period ?? null;
  const isJoint = end !== null && before.some((r) => r.role !== 'from' && r.period?.label === end.label);
  return isJoint && start?.label !== end.label ? start : null;
};

/** What time a statement speaks of: its own words, else its sentence's nearest period, else its title's. */
export const spellOf = (ground: Ground): Spell | null => {
  const { profile, statement } = ground;
  const { inside, dated } = withoutNote(profile, statement.sentence);
  const own = statement.figure.period;
  const period = own && !dated.has(own.label) ? own : null;
  const behind = inside.find((spell) => isBehind(spell.at, statement.figure, profile.article.text));
  if (behind && behind.label !== period?.label)
    return { label: behind.label, from: behind.from, to: behind.to, own: true };
  if (!period && isToday(ground)) return { label: profile.day, from: profile.day, to: nextDay(profile.day), own: true };
  if (period?.start && period.end) return { label: period.label, from: period.start, to: period.end, own: true };
  const fiscal = period && inside.find((p) => p.label === period.label);
  if (fiscal) return { label: fiscal.label, from: fiscal.from, to: fiscal.to, own: true };
  const lent = lentStart(ground);
  if (!period && lent?.start && lent.end) return { label: lent.label, from: lent.start, to: lent.end, own: true };
  const others = inside.filter((spell) => !isOfTelling(profile, spell));
  return others.length > 0 ? nearest(ground, others) : heading(profile);
};

/** The times that an article speaks of, in any sentence. */
const timesOf = keptWith(
  (profile: Profile) => new Set(profile.sentences.flatMap((s) => namedIn(profile, s)).map((p) => p.label)),
);

export const speaksOf = (profile: Profile, asked: AskedPeriod): boolean => timesOf(profile).has(asked.label);

/**
 * How well a figure's time is the one that is asked for: 1 the same, less where one holds the other, 0 where they are
 * strangers; null where nothing says the figure's time.
 */
export const timeFit = (spell: Spell | null, asked: AskedPeriod): number | null => {
  if (!spell) return null;
  if (spell.label === asked.label || (spell.from === asked.from && spell.to === asked.to)) return 1;
  if (asked.split || /^\d{4}\/\d{4}$/.test(spell.label)) {
    // A delivery year is no calendar year.
    return spell.own ? 0 : null;
  }
  if (spell.from >= asked.to || asked.from >= spell.to)
    return spell.own ? 0 : /^\d{4}-\d\d-\d\d/.test(spell.label) ? null : 0;
  if (!(asked.from <= spell.from && spell.to <= asked.to)) return 0.35;
  // A day is a moment of its month; a month is not the figure of its year.
  const [fine, coarse] = [spell.label.length, asked.label.length];
  return fine === 10 && coarse === 7 ? 1 : fine === 10 ? 0.95 : 0.7;
};
