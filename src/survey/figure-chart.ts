import type { BarsChart, SeriesChart } from '#src/base/chart.ts';
import { skeleton } from '#src/language/sound.ts';
import { fold, words } from '#src/language/text.ts';
import { entity } from '#src/meaning/entities.ts';
import type { Statement, Store } from '#src/store/store.ts';
import type { Reported } from './held.ts';
import { plot } from './plot.ts';
import { type Plotted, plottedFrom } from './plotted.ts';
import { isOnlyOne } from './standing.ts';
import { whoseOf } from './whose.ts';

/** Whom or what a chart is asked of. */
interface About {
  readonly text: string;
  /** What it names in the gazetteer. */
  readonly entities: ReadonlySet<string>;
  /** It names somebody, and not only a matter such as a coin or data centers. */
  readonly somebody: boolean;
  readonly bones: ReadonlySet<string>;
}

const MATTERS: ReadonlySet<string> = new Set(['coin', 'concept', 'fuel']);

const aboutOf = (text: string, entities: readonly string[]): About => ({
  text,
  entities: new Set(entities),
  somebody: entities.length === 0 || entities.some((id) => !MATTERS.has(entity(id)?.kind ?? '')),
  bones: new Set(words(text).map(({ folded }) => skeleton(folded))),
});

type Whose = Pick<Plotted, 'whose' | 'name' | 'entity' | 'named'>;
const OWN: Whose = { whose: '', name: null, named: false };

/** "The company", الشركة: whoever the report is about. */
const DEFINITE = /^(?:the \p{L}+|it|they|its|ال\p{L}+)$/iu;

/** What nobody is named for is of the one who was asked for; where that is a matter only, of each report's own. */
const unnamed = ({ somebody }: About, { figure, article }: Statement): Whose =>
  somebody || isOnlyOne(figure.measure)
    ? OWN
    : { whose: `story ${article.storyId}`, name: article.outlet, named: true };

const whoseIn = (about: About, statement: Statement): Whose => {
  const { subjectId, subject } = statement.figure;
  const known = subjectId === null ? undefined : entity(subjectId);
  if (known && about.entities.has(known.id)) return about.somebody ? OWN : unnamed(about, statement);
  if (known && isOnlyOne(statement.figure.measure) && MATTERS.has(known.kind)) return OWN;
  if (known) return { whose: known.id, name: subject?.text ?? null, entity: known.id, named: true };
  if (subject === null) return unnamed(about, statement);
  const bones = whoseOf(statement);
  if (bones === null && DEFINITE.test(subject.text)) return unnamed(about, statement);
  const isAbout =
    bones
      ?.slice(1)
      .split(' ')
      .every((one) => about.bones.has(one)) ?? false;
  return isAbout ? OWN : { whose: bones ?? fold(subject.text), name: subject.text, named: bones !== null };
};

const plottedOf = ({ period, fact }: Reported, about: About): Plotted[] => {
  const [head] = fact.candidates;
  const spell = period === null || !head?.spell ? null : head.spell;
  const plotted = head && plottedFrom(head.statement, spell);
  if (!plotted) return [];
  const outlets = [...new Set(fact.candidates.map(({ statement }) => statement.article.outlet))];
  return [{ ...plotted, ...whoseIn(about, head.statement), outlets }];
};

/** The chart of a subject's figures; `entities`: what the subject names in the gazetteer. */
export const figureChart = (
  reported: readonly Reported[],
  entities: readonly string[],
  subject: string,
): SeriesChart | BarsChart | null => {
  const about = aboutOf(subject, entities);
  const chart = plot(reported.flatMap((one) => plottedOf(one, about)));
  return chart && { ...chart, about: subject };
};

const READ = 150;

/** The chart of what there is one of in the world, over all that is stored; null for any other measure. */
export const measureChart = async (
  store: Store,
  community: string,
  measure: string | undefined,
  now: Date,
): Promise<SeriesChart | BarsChart | null> => {
  if (measure === undefined || !isOnlyOne(measure)) return null;
  const statements = await store.figures(community, { measures: [measure], limit: READ });
  const told = statements.filter(({ article }) => article.published <= now.getTime());
  return plot(
    told.flatMap((statement) => {
      const { period } = statement.figure;
      const dated = period?.start && period.end ? { label: period.label, from: period.start, to: period.end } : null;
      return plottedFrom(statement, dated) ?? [];
    }),
  );
};
