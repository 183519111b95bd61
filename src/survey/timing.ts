import { periodsOf } from '#src/language/periods.ts';
import type { Statement } from '#src/store/store.ts';
import { type Profile, titleOf } from './profile.ts';
import type { AskedPeriod } from './question-periods.ts';

/** The time that a figure speaks of, as ISO dates, half open; `own` where the figure itself says it. */
export interface Spell {
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly own: boolean;
}

const cache = new WeakMap<Profile, Map<number, Spell | null>>();

const named = (profile: Profile, start: number, end: number): readonly Spell[] =>
  periodsOf(profile.article.text.slice(start, end), {
    lang: profile.article.lang,
    published: profile.article.published,
  }).flatMap((p) => (p.start && p.end ? [{ label: p.label, from: p.start, to: p.end, own: false }] : []));

const only = (spells: readonly Spell[]): Spell | null => {
  const labels = new Set(spells.map((s) => s.label));
  return labels.size === 1 ? (spells[0] ?? null) : null;
};

/** Days are dates of publication and of events; a title's month, quarter or year dates what the article reports. */
const heading = (profile: Profile): Spell | null => {
  const title = titleOf(profile);
  const spells = named(profile, title.start, title.end).filter((s) => !/^\d{4}-\d\d-\d\d/.test(s.label));
  if (spells.length > 0) return only(spells);
  const [, second] = profile.sentences;
  return second
    ? only(named(profile, second.start, second.end).filter((s) => /^\d{4}-(\d\d|Q\d|H\d)$/.test(s.label)))
    : null;
};

const surrounding = (profile: Profile, statement: Statement): Spell | null => {
  const { start, end } = statement.sentence;
  const inside = named(profile, start, end);
  return inside.length > 0 ? only(inside) : heading(profile);
};

/** What time a statement speaks of: its own words, else its sentence's one period, else its title's. */
export const spellOf = (profile: Profile, statement: Statement): Spell | null => {
  const { period } = statement.figure;
  if (period?.start && period.end) return { label: period.label, from: period.start, to: period.end, own: true };
  let known = cache.get(profile);
  if (!known) {
    known = new Map();
    cache.set(profile, known);
  }
  const key = statement.sentence.start;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = surrounding(profile, statement);
  known.set(key, found);
  return found;
};

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
  const inside = asked.from <= spell.from && spell.to <= asked.to;
  return inside ? 0.7 : 0.35;
};
