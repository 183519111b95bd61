import { z } from 'zod';
import { BarqError, fail } from '#src/base/problem.ts';

const id = z.union([z.string(), z.number()]);
const milliseconds = (iso: string | undefined): number => {
  const time = iso === undefined ? Number.NaN : Date.parse(iso);
  return Number.isNaN(time) ? Date.now() : time;
};

const FeedLine = z.object({ id, bytes: z.base64(), contentType: z.string().nullish(), url: z.string() });
const LanguageLine = z.object({
  id,
  title: z.string().nullish(),
  text: z.string().nullish(),
  feedLang: z.string().nullish(),
});
const FiguresLine = z.object({ id, text: z.string(), lang: z.string().nullish(), published: z.string().nullish() });
const TopicsLine = z.object({ id, title: z.string(), text: z.string().nullish(), lang: z.string().nullish() });
const StoryLine = z.object({
  id,
  title: z.string(),
  text: z.string().nullish(),
  published: z.string(),
  url: z.string().nullish(),
  lang: z.string().nullish(),
});

export type Row = Readonly<Record<string, unknown>>;
/** From one line to one line; or from all lines to all. */
type Stage =
  | { readonly each: (row: unknown) => Promise<Row> }
  | { readonly all: (rows: readonly unknown[]) => Promise<readonly Row[]> };

const feed = async (row: unknown): Promise<Row> => {
  const { readFeed } = await import('#src/feed/read.ts');
  const line = FeedLine.parse(row);
  const { feed, items } = await readFeed(Buffer.from(line.bytes, 'base64'), line.contentType ?? undefined, line.url);
  return { id: line.id, feed, items };
};

const language = async (row: unknown): Promise<Row> => {
  const { detect } = await import('#src/language/detect.ts');
  const line = LanguageLine.parse(row);
  return { id: line.id, ...detect(line.title ?? '', line.text ?? '', line.feedLang ?? undefined) };
};

const figures = async (row: unknown): Promise<Row> => {
  const [{ figuresOf }, { mentionsOf }, { detect }] = await Promise.all([
    import('#src/meaning/figures.ts'),
    import('#src/meaning/entities.ts'),
    import('#src/language/detect.ts'),
  ]);
  const line = FiguresLine.parse(row);
  const lang = line.lang ?? detect('', line.text).lang;
  const found = figuresOf(line.text, {
    lang,
    published: milliseconds(line.published ?? undefined),
    mentions: mentionsOf(line.text, lang),
  });
  return {
    id: line.id,
    lang,
    figures: found.figures.map((f) => ({
      ...f,
      subject: f.subject?.text ?? null,
      whole: f.whole?.text ?? null,
      attribution: f.attribution?.text ?? null,
    })),
    periods: found.periods.map(({ text, at, rel, label, start, end, days }) => ({
      text,
      ...at,
      rel,
      label,
      from: days ? days.start : start,
      to: days ? days.end : end,
    })),
  };
};

const topics = async (row: unknown): Promise<Row> => {
  const [{ topicsOf }, { detect }] = await Promise.all([
    import('#src/meaning/topics.ts'),
    import('#src/language/detect.ts'),
  ]);
  const line = TopicsLine.parse(row);
  const lang = line.lang ?? detect(line.title, line.text ?? '').lang;
  return { id: line.id, lang, topics: topicsOf(line.title, line.text ?? '', lang) };
};

const stories = async (rows: readonly unknown[]): Promise<readonly Row[]> => {
  const { groupStories } = await import('#src/meaning/stories.ts');
  const lines = rows.map((row) => StoryLine.parse(row));
  return groupStories(
    lines.map(({ id, title, text, published, url, lang }) => ({
      id: String(id),
      title,
      text: text ?? '',
      published: milliseconds(published),
      ...(url ? { url } : {}),
      ...(lang ? { lang } : {}),
    })),
  ).map((row) => ({ ...row }));
};

const STAGES: Readonly<Record<string, Stage>> = {
  feed: { each: feed },
  language: { each: language },
  figures: { each: figures },
  topics: { each: topics },
  stories: { all: stories },
};

const problemOf = (error: unknown): { code: string; message: string } => {
  if (error instanceof BarqError) return { code: error.problem.code, message: error.message };
  if (error instanceof z.ZodError || error instanceof SyntaxError)
    return {
      code: 'bad_line',
      message: z.prettifyError(error instanceof z.ZodError ? error : new z.ZodError([])) || String(error.message),
    };
  throw error;
};
const idOf = (line: unknown): unknown => (line !== null && typeof line === 'object' && 'id' in line ? line.id : null);

/** One line in, one line out; a bad line is answered as an error and the others are still worked. False where one was bad. */
export const throughLines = async (
  lines: AsyncIterable<string>,
  write: (row: Row) => Promise<void>,
  each: (row: unknown) => Promise<Row>,
): Promise<boolean> => {
  let sound = true;
  for await (const text of lines) {
    if (!text.trim()) continue;
    let row: unknown = null;
    try {
      row = JSON.parse(text);
      await write(await each(row));
    } catch (error) {
      sound = false;
      await write({ id: idOf(row), error: problemOf(error) });
    }
  }
  return sound;
};

const throughAll = async (
  lines: AsyncIterable<string>,
  write: (row: Row) => Promise<void>,
  all: (rows: readonly unknown[]) => Promise<readonly Row[]>,
): Promise<boolean> => {
  const rows: unknown[] = [];
  const sound = await throughLines(
    lines,
    async (row) => (row['error'] ? write(row) : undefined),
    async (row) => {
      StoryLine.parse(row);
      rows.push(row);
      return {};
    },
  );
  for (const row of await all(rows)) await write(row);
  return sound;
};

/** `barq read STAGE`: one stage of the pipeline as a filter without a store. Throws `wrong_option` for an unknown stage. */
export const readStage = (
  stage: string | undefined,
  lines: AsyncIterable<string>,
  write: (row: Row) => Promise<void>,
): Promise<boolean> => {
  const found = stage === undefined ? undefined : STAGES[stage];
  if (!found) throw fail('wrong_option', { name: 'read', takes: Object.keys(STAGES).join(', ') });
  return 'each' in found ? throughLines(lines, write, found.each) : throughAll(lines, write, found.all);
};
