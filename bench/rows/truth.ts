import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sameAmount } from '#bench/amounts.ts';
import type { Line, Row } from '#bench/line.ts';
import type { GeneratedArticle, TrueFigure } from '#bench/news/article.ts';
import { articles } from '#bench/news/stream.ts';
import { asArticle, followAll } from '#bench/stored.ts';
import type { Figure } from '#src/base/figure.ts';
import { LANGUAGES } from '#src/base/lang.ts';
import { joinStory } from '#src/meaning/story.ts';
import { openSqlite } from '#src/store/sqlite.ts';
import type { NewArticle } from '#src/store/store.ts';
import { understand } from '#src/understand.ts';

interface Read {
  readonly truth: GeneratedArticle;
  readonly read: NewArticle;
}

const percent = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole);

const finds = (truth: TrueFigure, read: readonly Figure[]): Figure | undefined =>
  read.find((figure) => figure.start < truth.end && truth.start < figure.end && sameAmount(figure, truth));

const ofFigures = (lang: string, list: readonly Read[]): Line[] => {
  const pairs = list.flatMap(({ truth, read }) =>
    truth.figures.map((figure) => ({ figure, found: finds(figure, read.reading.figures) })),
  );
  const found = pairs.filter((pair) => pair.found);
  const share = (of: (truth: TrueFigure, figure: Figure) => boolean): string =>
    percent(found.filter((pair) => pair.found && of(pair.figure, pair.found)).length, found.length).toFixed(1);
  const dated = found.filter(({ figure }) => figure.period);
  const note = [
    `of these: bound ${share((a, b) => a.qualifier === b.qualifier)} %`,
    `measure ${share((a, b) => a.measure === null || a.measure === b.measure)} %`,
    `period ${percent(dated.filter(({ figure, found: read }) => read?.period?.label === figure.period?.label).length, dated.length).toFixed(1)} %`,
  ].join(', ');
  return [
    {
      what: `${lang}: amounts with their units`,
      value: percent(found.length, pairs.length),
      unit: '%',
      kind: 'count',
      goal: { least: 95 },
      note,
    },
  ];
};

const ofTopics = (lang: string, list: readonly Read[]): Line => {
  let [hit, told, true_] = [0, 0, 0];
  for (const { truth, read } of list) {
    const topics = read.reading.topics.map(({ topic }) => topic);
    hit += topics.filter((topic) => truth.topics.includes(topic)).length;
    told += topics.length;
    true_ += truth.topics.length;
  }
  return { what: `${lang}: topics, F1`, value: (200 * hit) / (told + true_), unit: '%', kind: 'count' };
};

const pairsOf = (n: number): number => (n * (n - 1)) / 2;

/** How reports of one event come together, over pairs of reports, and how many pairs are wrongly together. */
const ofStories = async (list: readonly Read[]): Promise<Line[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'barq-bench-'));
  try {
    const file = join(folder, 'barq.db');
    const store = await openSqlite(file);
    await followAll(store);
    const inTime = [...list].sort((a, b) => a.read.article.published - b.read.article.published);
    await store.save(
      inTime.map(({ read }) => read),
      joinStory,
    );
    const db = new DatabaseSync(file, { readOnly: true });
    const rows = db.prepare('select story_id, key from story_article join article on article.id = article_id').all();
    db.close();
    await store.close();
    const storyOf = new Map(list.map(({ truth }) => [truth.id, truth.story]));
    const sizes = (groups: Map<unknown, unknown[]>): number =>
      [...groups.values()].reduce((sum, g) => sum + pairsOf(g.length), 0);
    const together = sizes(Map.groupBy(rows, (row) => row['story_id']));
    const rightly = sizes(Map.groupBy(rows, (row) => `${row['story_id']} ${storyOf.get(String(row['key']))}`));
    const wanted = sizes(Map.groupBy(list, ({ truth }) => truth.story));
    return [
      {
        what: 'pairs of reports put together',
        value: percent(rightly, wanted),
        unit: '%',
        kind: 'count',
        goal: { least: 80 },
      },
      { what: 'pairs wrongly together', value: together - rightly, unit: 'pairs', kind: 'count', goal: { most: 0 } },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

export const truthRow: Row = {
  id: 'truth',
  what: 'what is read in generated news, beside what is true of it',
  run: async ({ quick }) => {
    const list = [...articles({ seed: 7, count: quick ? 60 : 1500 })].map((truth) => ({
      truth,
      read: understand(asArticle(truth)),
    }));
    const lines: Line[] = [];
    for (const lang of LANGUAGES) {
      const those = list.filter(({ truth }) => truth.lang === lang);
      const right = those.filter(({ read }) => read.reading.language.lang === lang).length;
      lines.push({
        what: `${lang}: language told rightly`,
        value: percent(right, those.length),
        unit: '%',
        kind: 'count',
        goal: { least: 99 },
      });
      lines.push(...ofFigures(lang, those), ofTopics(lang, those));
    }
    return [...lines, ...(await ofStories(list))];
  },
};
