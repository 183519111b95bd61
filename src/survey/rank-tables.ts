import type { Operation } from '#src/base/answer.ts';
import type { Exact } from '#src/base/exact.ts';
import { middle, point } from '#src/base/interval.ts';
import { difference, growth, isRefused, type Quantity } from './compute.ts';
import { resultOf } from './filled.ts';
import { isFormer } from './former.ts';
import { ITEM } from './ground.ts';
import { type Item, isTold, levels, type Named, type RankList, rivalsIn, several, withoutTotal } from './rank-items.ts';
import { itemName, namesIn } from './rank-names.ts';
import type { Scored } from './single.ts';
import { areEqual } from './wholes.ts';

const LONG = 160;
/** So many in one sentence are all of them. */
const FULL = 3;

const placeIn = (c: Scored): number =>
  c.ground.profile.sentences.findIndex(
    (s) => s.start <= c.statement.sentence.start && c.statement.sentence.start < s.end,
  );

const byPlace = (a: Scored, b: Scored): number => a.statement.figure.start - b.statement.figure.start;

const isBracketed = ({ statement: { figure, article, sentence } }: Scored): boolean =>
  /\([^)]*$/u.test(article.text.slice(sentence.start, figure.start));

/** What stands beside an amount to compare it with is no further one of the list. */
const isBeside = (c: Scored, others: readonly Scored[]): boolean => {
  const { role } = c.statement.figure;
  // Where all of them are changes, these are what is listed.
  if (role === 'change' && !others.every((d) => d.statement.figure.role === 'change')) return true;
  if (role === 'from' || role === 'threshold' || isFormer(c)) return true;
  // "Granary 28.4% (26.9% in September)": a bracket each behind others that stand without.
  return isBracketed(c) && others.filter(isBracketed).length * 2 <= others.length;
};

const LATER = /\b(?:to|reach\w*|rising to|will be)\b|إلى|الى|->|→|\bتصل\b|تبلغ/u;
const EARLIER =
  /\b(?:before|from|was|after|against|up|down|earlier|compared|versus|vs|previously|once)\b|\(|من |بعد|قبل|مقابل|كان|سابق/u;

/** Of the first and the last amount of a row: which was earlier. */
const inOrder = (a: Scored, b: Scored): readonly [Scored, Scored] => {
  if (a.spell?.own && b.spell?.own && a.spell.from !== b.spell.from)
    return a.spell.from < b.spell.from ? [a, b] : [b, a];
  const between = a.statement.article.text.slice(a.statement.figure.end, b.statement.figure.start);
  return LATER.test(between) || !EARLIER.test(between) ? [a, b] : [b, a];
};

const exactly = (c: Scored, at: Exact): Quantity => ({ interval: point(at, false), unit: c.quantity.unit });

/** "From 4.1 GW to 6.2 GW" in an item is no range but a change; null where there are no two ends. */
const endsOf = (c: Scored): Quantity[] | null => {
  const { lo, hi } = c.quantity.interval;
  const { figure, article, sentence } = c.statement;
  const said = article.text.slice(Math.max(sentence.start, figure.start - 8), figure.end);
  return figure.qualifier === 'range' && lo && hi && /\bfrom\b|(?<!\p{L})من(?!\p{L})/iu.test(said)
    ? [exactly(c, lo.at), exactly(c, hi.at)]
    : null;
};

/** How much each row changes from its earlier amount to its later one. */
const changes = (
  rows: readonly (readonly Scored[])[],
  names: readonly (string | null)[],
  operation: Operation,
): Item[] | null => {
  const found = rows.flatMap((row, i): Item[] => {
    const [a, b, name] = [row[0], row.at(-1), names[i]];
    if (!a || !b || !isTold(name ?? null) || !name) return [];
    const ends = a === b ? endsOf(a) : inOrder(a, b).map((c) => c.quantity);
    const [from, to] = ends ?? [];
    if (!from || !to) return [];
    const outcome = operation === 'difference' ? difference(to, from) : growth(from, to);
    if (isRefused(outcome)) return [];
    const used = a === b ? [a] : inOrder(a, b).toReversed();
    const result = resultOf('rank', outcome, used, [name]);
    return result ? [{ name, result, used, at: middle(outcome.interval) }] : [];
  });
  return found.length > 1 && new Set(found.map((r) => r.name)).size === found.length ? found : null;
};

const CHANGES = ['difference', 'percent-change'] as const;

/** A list or table of an article: its items, their columns, and how they change from the first to the last. */
export const tables = (figures: readonly Scored[], withChanges: boolean): RankList[] => {
  const items = figures.filter(({ statement: { quote } }) => ITEM.test(quote) && quote.length < LONG);
  const runs = Map.groupBy(items, (c) => `${c.ground.before?.start} ${c.dimension}`);
  return [...runs.values()].flatMap((run): RankList[] => {
    const rows = [...Map.groupBy(run, (c) => c.statement.sentence.start).values()].map((row) => row.toSorted(byPlace));
    if (rows.length < 2) return [];
    const names = rows.map((row) => (row[0] ? itemName(row[0]) : null));
    const width = Math.max(...rows.map((row) => row.length));
    const columns = Array.from({ length: Math.min(3, width) }, (_, column): RankList[] => {
      const cells = rows.flatMap((row, i): Named[] => {
        const c = row[column];
        return c ? [{ name: names[i] ?? null, c }] : [];
      });
      const list = cells.length * 2 > rows.length ? levels(several(cells)) : null;
      return list ? [{ shape: 'items', items: list, change: null, column }] : [];
    }).flat();
    const changed = withChanges
      ? CHANGES.flatMap((change): RankList[] => {
          const list = changes(rows, names, change);
          return list ? [{ shape: 'items', items: list, change, column: 0 }] : [];
        })
      : [];
    return [...columns, ...changed];
  });
};

/** "By region, 190 and 110 MW": what is parted twice is told in two lists. */
const isSameSum = (a: readonly Named[], b: readonly Named[]): boolean =>
  a.length > 1 &&
  b.length > 1 &&
  areEqual(
    a.map(({ c }) => c),
    b.map(({ c }) => c),
  );

/** Amounts side by side in one sentence, or in sentences that follow each other. */
export const told = (figures: readonly Scored[]): RankList[] => {
  const plain = figures.filter(({ statement }) => !(ITEM.test(statement.quote) && statement.quote.length < 60));
  return [...Map.groupBy(plain, (c) => c.dimension).values()].flatMap((same): RankList[] => {
    const sentences = [...Map.groupBy(same.toSorted(byPlace), (c) => c.statement.sentence.start).values()]
      .map((row) => {
        const own = withoutTotal(row.filter((c) => !isBeside(c, row)));
        const names = namesIn(own);
        return own.map((c, i): Named => ({ c, name: names[i] ?? null }));
      })
      .filter((row) => row.length > 0);
    const lists: RankList[] = sentences.flatMap((row) => {
      const list = levels(rivalsIn(row));
      return list ? [{ shape: 'sentence', items: list, change: null, column: 0 }] : [];
    });
    let run: Named[][] = [];
    const close = (): void => {
      if (run.length > 1) {
        const list = levels(several(run.flat()));
        if (list) lists.push({ shape: 'sentences', items: list, change: null, column: 0 });
      }
      run = [];
    };
    for (const row of sentences) {
      const [last, next] = [run.at(-1)?.[0]?.c, row[0]?.c];
      // Two whole enumerations are two lists.
      const isFull = run.some((other) => (row.length >= FULL && other.length >= FULL) || isSameSum(row, other));
      if (isFull || (last && next && placeIn(next) - placeIn(last) > 1)) close();
      run.push(row);
    }
    close();
    return lists;
  });
};
