import { words } from '#src/language/text.ts';

/** Words in a row that are held against each other. */
const RUN = 3;
/** Of the shorter text so much must stand in the other. */
const COPY = 0.6;
/** Shorter texts tell nothing of who wrote them. */
const FEWEST = 8;
/** The beginning tells enough, whatever else a page says below. */
const READ = 80;

/** A report as far as its words and its age tell. */
interface Voice {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  readonly lang: string;
  readonly published: number;
}

const kept = new WeakMap<Voice, ReadonlySet<string>>();

/** The runs of words of an article's text below its title, which every outlet writes anew. */
const runsOf = (article: Voice): ReadonlySet<string> => {
  const known = kept.get(article);
  if (known) return known;
  const told = words(article.text.slice(article.title.length))
    .slice(0, READ)
    .map(({ folded }) => folded);
  const runs = new Set(told.slice(RUN - 1).map((_, i) => told.slice(i, i + RUN).join(' ')));
  kept.set(article, runs);
  return runs;
};

const isCopy = (a: Voice, b: Voice): boolean => {
  const [x, y] = [runsOf(a), runsOf(b)];
  const fewest = Math.min(x.size, y.size);
  if (a.lang !== b.lang || fewest < FEWEST) return false;
  const [short, long] = x.size <= y.size ? [x, y] : [y, x];
  let shared = 0;
  for (const run of short) if (long.has(run)) shared += 1;
  return shared >= fewest * COPY;
};

/**
 * Whose words a report has: its own id, or that of the oldest report that it copies. Many outlets print one wire: they are
 * one voice, however many they are.
 */
export const voicesOf = (articles: readonly Voice[]): ReadonlyMap<number, number> => {
  const oldest = articles.toSorted((a, b) => a.published - b.published || a.id - b.id);
  const voices = new Map<number, number>();
  const originals: Voice[] = [];
  for (const article of oldest) {
    const original = originals.find((one) => isCopy(one, article));
    voices.set(article.id, original?.id ?? article.id);
    if (!original) originals.push(article);
  }
  return voices;
};
