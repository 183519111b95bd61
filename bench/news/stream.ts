import type { GeneratedArticle } from './article.ts';
import { OUTLETS, type StyledOutlet } from './outlets.ts';
import { type Random, random } from './random.ts';
import { type Report, shortened, writeReport } from './report.ts';
import { drawStory } from './story.ts';

export interface Edition {
  readonly seed: number;
  readonly count: number;
  /** Epoch milliseconds: when the first story begins and when the last one does. */
  readonly from?: number;
  readonly to?: number;
}

/**
 * Ends before the months that the questions of the sample edition count in, so that its counts and trends stay the
 * same with an edition of this kind beside it.
 */
export const DEFAULT_FROM = Date.UTC(2023, 0, 1);
export const DEFAULT_TO = Date.UTC(2026, 5, 30);

const MINUTE = 60_000;
const LONGEST_STORY = 40 * 60;
const COPIES = 0.2;

/** Outlets of a story: at least one of each language where there are two reports, nobody twice. */
const outletsFor = (reports: number, r: Random): StyledOutlet[] => {
  const left = [...OUTLETS];
  const take = (fits: (outlet: StyledOutlet) => boolean): StyledOutlet[] => {
    const outlet = r.pick(left.filter(fits));
    return left.splice(left.indexOf(outlet), 1);
  };
  const first = take(() => true);
  const others = Array.from({ length: reports - 1 }, (_, i) =>
    take((outlet) => i > 0 || outlet.lang !== first[0]?.lang),
  );
  return [first, ...others].flat();
};

/** How many reports the next story has: never so many or so few that the last story is left with a single one. */
const reportsOf = (left: number, r: Random): number => {
  const wanted = Math.min(left, r.pick([2, 2, 2, 3, 3, 4, 5, 6]));
  return left - wanted === 1 ? (wanted > 2 ? wanted - 1 : left) : wanted;
};

const stamp = (time: number): string => new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');

function* reportsOfStory(
  edition: Edition,
  story: string,
  first: number,
  begins: number,
  reports: number,
  r: Random,
): Generator<GeneratedArticle> {
  const drawn = drawStory(new Date(begins), r);
  const told: { id: string; outlet: StyledOutlet; report: Report }[] = [];
  let time = begins;
  for (const [i, outlet] of outletsFor(reports, r).entries()) {
    const { lang } = outlet;
    const id = `g${edition.seed}-${first + i}`;
    const source = r.chance(COPIES) ? told.find((other) => other.outlet.lang === lang) : undefined;
    const report = source
      ? shortened(source.report)
      : writeReport({ story: drawn, lang, style: outlet.style, day: new Date(begins), r });
    const published = stamp(time);
    yield {
      id,
      outlet,
      url: `https://${outlet.slug}.example/${published.slice(0, 7).replace('-', '/')}/${id}`,
      ...report,
      published,
      lang,
      story,
      topics: drawn.event.topics,
      copyOf: source?.id ?? null,
    };
    told.push({ id, outlet, report });
    time += r.int(3, Math.floor(LONGEST_STORY / reports)) * MINUTE;
  }
}

/** The articles of an edition, story after story in order of time. Holds one story at a time. */
export function* articles(edition: Edition): Generator<GeneratedArticle> {
  const { seed, count, from = DEFAULT_FROM, to = DEFAULT_TO } = edition;
  for (let written = 0, story = 0; written < count; story += 1) {
    // Each story has a stream of its own: what one draws never moves the others.
    const r = random(`${seed}/${story}`);
    const reports = reportsOf(count - written, r);
    const begins = from + Math.floor(((to - from) * written) / count / MINUTE) * MINUTE;
    yield* reportsOfStory(edition, `s${seed}-${story}`, written, begins, reports, r);
    written += reports;
  }
}
