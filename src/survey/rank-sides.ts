import { middle } from '#src/base/interval.ts';
import { fold } from '#src/language/text.ts';
import { timeScore } from './candidate.ts';
import { isRefused, ratio } from './compute.ts';
import { resultOf } from './filled.ts';
import { perOf } from './per.ts';
import type { Question } from './question.ts';
import { type Item, isTold, levels, type Named, type RankList } from './rank-items.ts';
import { namesIn } from './rank-names.ts';
import type { Option } from './rank-options.ts';
import type { Scored } from './single.ts';

/** Words of an option are met by this much of their figure, and by so much less of the others'. */
const MET = 0.85;
const NEARLY = 0.6;
const AHEAD = 0.3;

const wordsIn = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(Boolean);

/** Which of the options a name is, or -1: the one that has most of its words, all or all that tell it from the others. */
const optionNamed = (options: readonly Option[]): ((name: string) => number) => {
  const all = options.map(({ name }) => wordsIn(name));
  const own = all.map((words) => words.filter((w) => !all.every((other) => other.includes(w))));
  return (name) => {
    const label = new Set(wordsIn(name));
    const holds = (words: readonly string[]): number => (words.every((w) => label.has(w)) ? words.length : 0);
    const found = all.map((words, i) => Math.max(holds(words), holds(own[i] ?? [])));
    const most = Math.max(...found);
    return most > 0 && found.filter((n) => n === most).length === 1 ? found.indexOf(most) : -1;
  };
};

/** How well each figure is told of each option: by the name that its sentence gives it, else by the words met. */
const levelsOf = (pool: readonly Scored[], options: readonly Option[]): ReadonlyMap<Scored, readonly number[]> => {
  const names = new Map<Scored, string | null>();
  for (const row of Map.groupBy(
    pool,
    (c) => `${c.statement.article.id} ${c.statement.sentence.start} ${c.dimension}`,
  ).values()) {
    const sorted = row.toSorted((a, b) => a.statement.figure.start - b.statement.figure.start);
    for (const [i, name] of namesIn(sorted).entries()) {
      const c = sorted[i];
      if (c) names.set(c, name);
    }
  }
  const optionOf = optionNamed(options);
  return new Map(
    pool.map((c) => {
      const named = optionOf(names.get(c) ?? '');
      const met = options.map(({ terms }) => {
        const all = terms.map((t) => c.near.levels.get(t) ?? 0);
        return all.reduce((a, b) => a + b, 0) / Math.max(1, all.length);
      });
      return [c, met.map((level, i) => (named < 0 ? level : named === i ? 1.1 : Math.min(level, 0.4)))];
    }),
  );
};

/** Of a list only what the question names. */
export const onlyNamed = (list: RankList, options: readonly Option[]): RankList[] => {
  if (options.length === 0) return [list];
  const used = list.items.flatMap((item) => item.used);
  const levels = levelsOf(used, options);
  const left = list.items.filter((item) => item.used.some((c) => (levels.get(c) ?? []).some((level) => level >= 0.9)));
  return left.length > 1 ? [{ ...list, items: left }] : [];
};

const MADE_OF: Readonly<Record<string, readonly [above: string, below: string]>> = {
  efficiency: ['power', 'hashrate'],
  hardware_price: ['money', 'hashrate'],
};

/** Each of the things that the question names, by its own figure of one kind, or by one of its figures over another. */
export const overOptions = (pool: readonly Scored[], question: Question, options: readonly Option[]): RankList[] => {
  const [when] = question.times.points;
  const fit = pool
    .filter(({ statement: { figure } }) => figure.role !== 'from' && figure.role !== 'change')
    .filter((c) => !when || timeScore(c, when) >= 0.5);
  const level = levelsOf(fit, options);
  const pick = (list: readonly Scored[], i: number, taken: ReadonlySet<Scored>): Scored | undefined => {
    const own = (c: Scored): number => level.get(c)?.[i] ?? 0;
    const other = (c: Scored): number => Math.max(0, ...(level.get(c) ?? []).filter((_, j) => j !== i));
    const weigh = (c: Scored): number =>
      own(c) -
      0.5 * other(c) +
      0.5 * c.score +
      (when ? timeScore(c, when) : 0) +
      // "Three bitcoin sites": what is written in digits is rather an amount.
      (/\p{Nd}/u.test(c.statement.figure.text) ? 0.1 : 0);
    return list
      .filter((c) => !taken.has(c) && (own(c) >= MET || (own(c) >= NEARLY && own(c) - other(c) >= AHEAD)))
      .toSorted((a, b) => weigh(b) - weigh(a))[0];
  };
  const chosen = (list: readonly Scored[]): RankList[] => {
    const taken = new Set<Scored>();
    const named = options.flatMap(({ name }, i): Named[] => {
      const c = pick(list, i, taken);
      if (c) taken.add(c);
      return c ? [{ name, c }] : [];
    });
    const items = named.length === options.length ? levels(named.filter(({ name }) => isTold(name))) : null;
    return items?.length === options.length ? [{ shape: 'options', items, change: null, column: 0 }] : [];
  };
  const made = [...(question.dimensions ?? [])].flatMap((dimension) => {
    const [above, below] = MADE_OF[dimension] ?? [];
    return above && below ? [{ above: new Set([above]), below: new Set([below]) }] : [];
  });
  const per = perOf(question);
  const divided = [...made, ...(per ? [per] : [])].flatMap(({ above, below }): RankList[] => {
    const items = options.flatMap(({ name }, i): Item[] => {
      const a = pick(
        fit.filter((c) => above.has(c.dimension)),
        i,
        new Set(),
      );
      const b =
        a &&
        pick(
          fit.filter((c) => below.has(c.dimension) && c.statement.article.storyId === a.statement.article.storyId),
          i,
          new Set(),
        );
      const outcome = a && b && ratio(a.quantity, b.quantity);
      if (!outcome || isRefused(outcome)) return [];
      const result = resultOf('rank', outcome, [a, b], [name]);
      return result ? [{ name, result, used: [a, b], at: middle(outcome.interval) }] : [];
    });
    return items.length === options.length && new Set(items.flatMap((item) => item.used)).size === 2 * items.length
      ? [{ shape: 'quotients', items, change: null, column: 0 }]
      : [];
  });
  return [
    ...divided,
    ...[
      ...Map.groupBy(fit, (c) => `${c.dimension} ${c.statement.article.id}`).values(),
      ...Map.groupBy(fit, (c) => `${c.dimension} ${c.ground.measure}`).values(),
      ...Map.groupBy(fit, (c) => c.dimension).values(),
    ].flatMap(chosen),
  ];
};
