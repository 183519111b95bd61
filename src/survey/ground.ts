import type { Figure } from '#src/base/figure.ts';
import type { Span } from '#src/base/span.ts';
import type { Statement } from '#src/store/store.ts';
import { type Profile, profileOf } from './profile.ts';

export interface Ground {
  readonly profile: Profile;
  readonly statement: Statement;
  /** The places of all figures of the sentence: a word that stands nearer to another figure belongs to that one. */
  readonly rivals: readonly Figure[];
  /** The sentences of the article's other figures of this dimension. */
  readonly others: readonly Span[];
  /** Is its sentence an item of a list, with a head of its own? */
  readonly isItem: boolean;
  /** The heads of the items that `others` are. */
  readonly heads: readonly Span[];
  readonly before: Span | null;
  readonly earlier: Span | null;
  readonly after: Span | null;
  /** What is measured: said by the figure, or by every other figure of its dimension that says it. */
  readonly measure: string | null;
}

/** Dimensions that measure anything: what one of their figures measures says nothing of the next. */
const ANYTHING: ReadonlySet<string> = new Set([
  'money',
  'count',
  'ratio',
  'multiple',
  'number',
  'duration',
  'money_rate',
]);

/** "It mined 618 BTC … 198 BTC in April, 214 in May": an article that gives one measure in a dimension goes on about it. */
const measureOf = ({ figure }: Statement, article: readonly Statement[]): string | null => {
  if (figure.measure !== null || ANYTHING.has(figure.dimension)) return figure.measure;
  const said = new Set(
    article.flatMap((s) => (s.figure.dimension === figure.dimension && s.figure.measure ? [s.figure.measure] : [])),
  );
  const [only] = said;
  return said.size === 1 && only !== undefined ? only : null;
};

/** An item of a list: its head, and what stands behind the colon. */
export const ITEM = /^[^:.؟!]{2,60}:\s/u;

const headsOf = (profile: Profile, items: readonly Span[]): Span[] =>
  items.flatMap(({ start, end }) => {
    const head = ITEM.exec(profile.article.text.slice(start, end))?.[0].length;
    return head === undefined ? [] : [{ start, end: start + head }];
  });

/** The sentence before, or, for an item of a list, the sentence that the list hangs on. */
const introOf = (profile: Profile, at: number, quote: string): Span | null => {
  let i = at - 1;
  if (ITEM.test(quote)) {
    const isItem = (s: Span | undefined): boolean =>
      s !== undefined && s.end - s.start < 160 && ITEM.test(profile.article.text.slice(s.start, s.end));
    while (i > 0 && isItem(profile.sentences[i])) i -= 1;
  }
  return profile.sentences[i] ?? null;
};

export const groundOf = (
  statement: Statement,
  siblings: readonly Statement[],
  article: readonly Statement[],
): Ground => {
  const profile = profileOf(statement.article);
  const at = profile.sentences.findIndex(
    (s) => s.start <= statement.sentence.start && statement.sentence.start < s.end,
  );
  const isItem = ITEM.test(statement.quote);
  const others = new Map<number, Span>();
  for (const { figure, sentence } of article)
    if (
      figure.dimension === statement.figure.dimension &&
      sentence.start !== statement.sentence.start &&
      sentence.start > 0
    )
      others.set(sentence.start, sentence);
  return {
    profile,
    statement,
    isItem,
    heads: isItem ? headsOf(profile, [...others.values()]) : [],
    rivals: siblings
      .filter((s) => s !== statement && s.sentence.start === statement.sentence.start)
      .map(({ figure }) => figure),
    others: [...others.values()],
    before: introOf(profile, at, statement.quote),
    earlier: profile.sentences[at - 2] ?? null,
    after: profile.sentences[at + 1] ?? null,
    measure: measureOf(statement, article),
  };
};

export const within = (place: Span, range: Span | null): boolean =>
  range !== null && place.start >= range.start && place.end <= range.end;
