import type { Mention } from '#src/base/article.ts';
import type { Figure } from '#src/base/figure.ts';
import type { Span } from '#src/base/span.ts';
import { stem } from '#src/language/stem.ts';
import { words } from '#src/language/text.ts';

const MOST = 3;
/** Two sentences nearer than this say the same. */
const SAME = 0.6;
const SHORTEST = 20;
/** A sentence of the first report is worth so much more: one outlet's words read better than a patchwork. */
const FIRST = 0.6;

/** A report as a summary reads it. `sentences` are those of `text`, the title the first; `evidence` is that of its topics. */
export interface Told {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly figures: readonly Figure[];
  readonly mentions: readonly Mention[];
  readonly evidence: readonly Span[];
}

/** A sentence of one of several reports. */
export interface Chosen extends Span {
  readonly of: number;
}

interface Candidate extends Chosen {
  readonly bag: ReadonlyMap<string, number>;
  readonly figures: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** What it is worth beside its figures and names. */
  readonly worth: number;
}

const bag = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words(text)) {
    const key = stem(word.folded);
    if (key.length > 2) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

const cosine = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => {
  let [dot, left, right] = [0, 0, 0];
  for (const [key, n] of a) {
    dot += n * (b.get(key) ?? 0);
    left += n * n;
  }
  for (const n of b.values()) right += n * n;
  return dot === 0 ? 0 : dot / Math.sqrt(left * right);
};

const within = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
const amountOf = ({ base }: Figure): string => [base.unit, base.value, base.min, base.max].join(' ');

const candidatesOf = ({ text, sentences, figures, mentions, evidence }: Told, of: number): Candidate[] => {
  // The title is shown above a summary anyway.
  const body = sentences.length > 1 ? sentences.slice(1) : sentences;
  return body
    .filter((s) => s.end - s.start >= SHORTEST || body.length === 1)
    .map((sentence, i) => ({
      ...sentence,
      of,
      bag: bag(text.slice(sentence.start, sentence.end)),
      figures: new Set(figures.filter((f) => within(sentence, f) && f.dimension !== 'time').map(amountOf)),
      names: new Set(mentions.filter((m) => within(sentence, m)).map((m) => m.entity)),
      worth:
        0.4 * Math.min(3, evidence.filter((e) => within(sentence, e)).length) +
        (i === 0 ? 1 : 0) +
        0.3 / (i + 1) +
        (of === 0 ? FIRST : 0),
    }));
};

/**
 * Up to three sentences of a story's reports that tell most of it, verbatim: those with figures and names, near the
 * beginning, none saying what is said already. A figure that a chosen sentence gives is worth nothing more in another.
 */
export const summarise = (reports: readonly Told[]): Chosen[] => {
  const candidates = reports.flatMap(candidatesOf);
  const taken: Candidate[] = [];
  const [figures, names] = [new Set<string>(), new Set<string>()];
  const fresh = (all: ReadonlySet<string>, told: ReadonlySet<string>): number =>
    [...all].filter((one) => !told.has(one)).length;
  const score = (one: Candidate): number =>
    1.2 * Math.min(3, fresh(one.figures, figures)) + 0.5 * Math.min(2, fresh(one.names, names)) + one.worth;
  while (taken.length < MOST) {
    const open = candidates.filter(
      (one) => !taken.includes(one) && taken.every((other) => cosine(other.bag, one.bag) <= SAME),
    );
    const [best] = open.sort((a, b) => score(b) - score(a) || a.of - b.of || a.start - b.start);
    if (!best) break;
    taken.push(best);
    for (const figure of best.figures) figures.add(figure);
    for (const name of best.names) names.add(name);
  }
  return taken.sort((a, b) => a.of - b.of || a.start - b.start).map(({ of, start, end }) => ({ of, start, end }));
};
