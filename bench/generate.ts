import { parseArgs } from 'node:util';
import { z } from 'zod';
import { writeEdition } from './news/folder.ts';
import { articles, DEFAULT_FROM, DEFAULT_TO } from './news/stream.ts';

const USAGE = `npm run -s generate -- --count N --out FOLDER [--seed N] [--format rss|jsonl] [--per-feed N] [--from DATE] [--to DATE]
Invented news in Arabic and English with all that is true of it. The same seed gives the same bytes.
rss: one file for each outlet and --per-feed items (default 500, what a reader takes of a feed), and truth.jsonl
jsonl: articles.jsonl, with the text
--from, --to: when the first and the last story begin (default ${new Date(DEFAULT_FROM).toISOString().slice(0, 10)} to ${new Date(DEFAULT_TO).toISOString().slice(0, 10)})
`;

const whole = (low: number, high: number) => z.coerce.number().int().min(low).max(high);
const day = z.iso.date().transform((text) => Date.parse(text));

const Options = z.object({
  count: whole(1, 1_000_000),
  seed: whole(0, 2 ** 31).default(1),
  out: z.string().min(1),
  format: z.enum(['rss', 'jsonl']).default('rss'),
  'per-feed': whole(1, 1_000_000).default(500),
  from: day.default(DEFAULT_FROM),
  to: day.default(DEFAULT_TO),
});

const read = (): z.infer<typeof Options> | null => {
  const text = { type: 'string' } as const;
  const options = { count: text, seed: text, out: text, format: text, 'per-feed': text, from: text, to: text };
  try {
    const parsed = Options.safeParse(parseArgs({ options }).values);
    if (parsed.success && parsed.data.from < parsed.data.to) return parsed.data;
    process.stderr.write(parsed.success ? '--from must lie before --to\n' : `${z.prettifyError(parsed.error)}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  }
  process.stderr.write(USAGE);
  return null;
};

const options = read();
if (!options) process.exitCode = 2;
else {
  const { out, format, 'per-feed': perFeed, ...edition } = options;
  const started = performance.now();
  const written = await writeEdition(out, articles(edition), format, perFeed);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stderr.write(`${written.articles} articles in ${written.files} files, ${seconds} s\n`);
}
