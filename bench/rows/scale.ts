import { type GrowingStore, growingStore } from '#bench/grown.ts';
import type { Line, Row, Setting } from '#bench/line.ts';
import { type AskedFigure, questionAbout } from '#bench/news/ask.ts';
import { random } from '#bench/news/random.ts';
import { used } from '#bench/spawn.ts';
import { each, mean, median, quantile, type Spent } from '#bench/timing.ts';
import type { Context } from '#commands/context.ts';
import type { CommandName } from '#commands/index.ts';
import type { Language } from '#src/base/lang.ts';
import type { Reply } from '#src/base/reply.ts';
import { LOCAL, type Store } from '#src/store/store.ts';
import { sayPlain } from '#src/talk/say.ts';
import { runCommand } from '#src/talk/terminal/run.ts';

const DAY = 86_400_000;
const MB = 1_000_000;
const WARM = 10;

interface Asked {
  readonly command: CommandName;
  readonly words: readonly string[];
  readonly options?: Readonly<Record<string, string>>;
  readonly lang: Language;
}

/** A command from its words to the words of its reply, as the terminal runs it. */
const answered = async (context: Context, { command, words, options = {}, lang }: Asked): Promise<Reply> => {
  const named = new Map(Object.entries(options).map(([name, value]) => [name, [value]] as const));
  const reply = await runCommand(command, { positional: words, options: named }, context);
  sayPlain(lang, reply);
  return reply;
};

interface Measured {
  readonly size: number;
  readonly ask: Spent;
  readonly trends: Spent;
  readonly byOutlet: Spent;
  readonly news: Spent;
  readonly search: Spent;
  readonly right: number;
  readonly wrong: number;
  readonly asked: number;
}

const truthOf = (reply: Reply, truth: NonNullable<AskedFigure['truth']>): 'right' | 'wrong' | 'refused' => {
  if (reply.kind !== 'answer' || reply.answer.status === 'unanswered') return 'refused';
  const [first] = reply.answer.results;
  const numbers = [first?.value, first?.min, first?.max].filter((number) => number !== undefined).map(Number);
  const wanted = [truth.value, truth.min, truth.max].filter((number) => number !== undefined).map(Number);
  // The same amount may come in another unit of its dimension, a power of ten apart.
  const fits = wanted.every((want) =>
    numbers.some((got) => Number.isInteger(Math.round(Math.log10(got / want) * 1e6) / 1e6)),
  );
  return fits && numbers.length > 0 ? 'right' : 'wrong';
};

const measure = async (store: Store, { newest }: GrowingStore, size: number, calls: number): Promise<Measured> => {
  const r = random(`questions/${size}`);
  const questions = Array.from({ length: calls }, () => questionAbout(r.pick(newest), r));
  const now = new Date(Date.parse(newest.at(-1)?.published ?? '') + DAY);
  const never = (): Promise<never> => Promise.reject(new Error('the bench fetches nothing'));
  const context: Context = {
    store,
    community: LOCAL,
    now,
    lang: undefined,
    ingest: async () => [],
    list: async () => [],
    aside: never,
    load: never,
  };
  const verdicts = new Map<AskedFigure, string>();
  const ask = await each(questions, WARM, async (question) => {
    const reply = await answered(context, { command: 'ask', words: [question.text], lang: question.lang });
    if (question.truth) verdicts.set(question, truthOf(reply, question.truth));
  });
  const langs = questions.map(({ lang }) => lang);
  const told = [...verdicts.values()];
  return {
    size,
    ask,
    trends: await each(langs, WARM, (lang) => answered(context, { command: 'trends', words: [], lang })),
    byOutlet: await each(langs, WARM, (lang) =>
      answered(context, { command: 'trends', words: [], options: { by: 'outlet' }, lang }),
    ),
    news: await each(langs, WARM, (lang) =>
      answered(context, {
        command: 'news',
        words: [],
        options: { topic: r.pick(['energy', 'mining', 'regulation']), language: lang },
        lang,
      }),
    ),
    search: await each(questions, WARM, ({ truth, lang }) =>
      answered(context, { command: 'news', words: [], options: { search: truth?.subject ?? 'electricity' }, lang }),
    ),
    asked: told.length,
    right: told.filter((verdict) => verdict === 'right').length,
    wrong: told.filter((verdict) => verdict === 'wrong').length,
  };
};

const ms = (value: number): string => value.toPrecision(3);

const latency = (what: string, { wall, cpu }: Spent, share: number, most?: number): Line => ({
  what: `${what}, p${share * 100}`,
  value: quantile(wall, share),
  unit: 'ms',
  kind: 'time',
  ...(most === undefined ? {} : { goal: { most } }),
  note: `processor ${ms(mean(cpu))} ms a call`,
});

const linesAt = async (
  growing: GrowingStore,
  size: number,
  setting: Setting,
): Promise<{ measured: Measured; lines: Line[] }> => {
  const { rate, stored } = await growing.growTo(size);
  setting.say(`  ${size} articles stored, ${Math.round(rate)} a second`);
  const store = await growing.open();
  const measured = await measure(store, growing, size, setting.quick ? 20 : 300);
  await store.close();
  const { ask, trends, byOutlet, news, search, asked, right, wrong } = measured;
  const memory = await used('ingest', growing.folder);
  const at = `at ${size.toLocaleString('en-US')}`;
  const lines: Line[] = [
    { what: `understood and stored ${at}`, value: rate, unit: '/s', kind: 'time' },
    {
      what: `storing an article, joined to its story, ${at}`,
      value: median(stored.wall),
      unit: 'ms',
      kind: 'time',
      goal: { most: 5 },
      note: `of 20 a transaction; processor ${ms(mean(stored.cpu))} ms`,
    },
    latency(`/ask ${at}`, ask, 0.5, 15),
    latency(`/ask ${at}`, ask, 0.99, 60),
    latency(`/trends ${at}`, trends, 0.99, 20),
    latency(`/trends by outlet ${at}`, byOutlet, 0.99, 20),
    latency(`/news of a topic ${at}`, news, 0.99, 20),
    latency(`/news by words ${at}`, search, 0.99),
    { what: `on the disk for an article ${at}`, value: growing.bytes() / size / 1000, unit: 'kB', kind: 'count' },
    { what: `memory while ingesting ${at}`, value: memory.most / MB, unit: 'MB', kind: 'count', goal: { most: 300 } },
    {
      what: `questions about a figure answered with it ${at}`,
      value: (100 * right) / asked,
      unit: '%',
      kind: 'count',
      note: `${wrong} of ${asked} answered with another`,
    },
  ];
  return { measured, lines };
};

/** What more articles cost. Means are of processor time: it is counted in steps too coarse for a single call. */
const growth = (small: Measured, large: Measured): Line[] => {
  const times = `${large.size / small.size} × the articles`;
  const line = (what: string, of: (m: Measured) => number, most: number): Line => ({
    what: `${what}, ${times}`,
    value: of(large) / of(small),
    unit: '×',
    kind: 'time',
    goal: { most },
  });
  return [
    line('/ask, processor time', ({ ask }) => mean(ask.cpu), 1.2),
    line('/ask, p99', ({ ask }) => quantile(ask.wall, 0.99), 1.5),
    line('/trends, processor time', ({ trends }) => mean(trends.cpu), 1.2),
    line('/news of a topic, processor time', ({ news }) => mean(news.cpu), 1.2),
  ];
};

export const scaleRow: Row = {
  id: 'scale',
  what: 'answers and memory as the store grows',
  run: async (setting) => {
    const sizes = setting.quick ? [200, 1000] : setting.large ? [10_000, 100_000, 500_000] : [10_000, 100_000];
    const growing = await growingStore(sizes.at(-1) ?? 0);
    try {
      const all: Line[] = [];
      const measured: Measured[] = [];
      for (const size of sizes) {
        const at = await linesAt(growing, size, setting);
        all.push(...at.lines);
        const [smallest] = measured;
        if (smallest) all.push(...growth(smallest, at.measured));
        measured.push(at.measured);
      }
      return all;
    } finally {
      await growing.remove();
    }
  },
};
