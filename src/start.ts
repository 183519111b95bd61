import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#src/base/lang.ts';
import type { Log } from '#src/base/log.ts';
import { tallied } from '#src/base/tally.ts';
import { LOCAL } from '#src/store/store.ts';
import { day } from '#src/talk/format.ts';
import type { Health } from '#src/talk/health/server.ts';
import type { Page } from '#src/talk/page/server.ts';
import { openRecent } from '#src/talk/recent.ts';
import { line, plain, type Run } from '#src/talk/runs.ts';
import { openHistory } from '#src/talk/terminal/history.ts';
import { openProgress } from '#src/talk/terminal/progress.ts';
import { prompt } from '#src/talk/terminal/prompt.ts';
import { counted, phrase } from '#src/talk/words.ts';
import type { App } from './app.ts';
import { openApp, openSample, SAMPLE_DAY, STORE_FILE } from './app.ts';
import type { Config } from './config.ts';
import { remark } from './output.ts';
import { schedule } from './passes.ts';
import { keepTidy } from './tidy.ts';
import { answerTo } from './typed.ts';

const LEFT_BEHIND_MS = 500;

const introduce = async (app: App, lang: Language): Promise<void> => {
  const say = (runs: readonly Run[]): void => remark(plain(line('plain', runs), lang));
  const feeds = await app.store.feeds(LOCAL);
  const articles = feeds.reduce((sum, feed) => sum + feed.articles, 0);
  if (app.sample) {
    say(
      phrase(lang, 'sampleIntro', {
        articles: counted(lang, 'articles', articles),
        date: day(lang, SAMPLE_DAY.toISOString()),
      }),
    );
    say(phrase(lang, 'howOn', {}));
  } else say(phrase(lang, 'startIntro', { feeds: counted(lang, 'feeds', feeds.length) }));
  say(phrase(lang, 'promptHelp', {}));
};

/** Beside the store, what was typed. */
const HISTORY = 'history';

const hasUnread = async ({ store, clock, sample }: App): Promise<boolean> =>
  !sample && (await store.vitals(clock().getTime())).unread > 0;

/** Until others are done or somebody types; what they typed is left to be read. */
const untilTyped = async (...others: readonly Promise<void>[]): Promise<void> => {
  const heard = new AbortController();
  await Promise.race([...others, once(process.stdin, 'readable', { signal: heard.signal })]);
  heard.abort();
};

/** Its parts are loaded only where it is opened. */
const pageFor = async (app: App, config: Config, log: Log, lang: Language): Promise<Page | null> =>
  config.page ? (await import('./page.ts')).tellPage(app, config, log, lang) : null;

/** At a prompt, until the input ends (a terminal, or the sample) or a signal comes. */
const atPrompt = async (app: App, config: Config, log: Log, lang: Language, stopped: Promise<void>): Promise<void> => {
  const page = await pageFor(app, config, log, lang);
  const watches = process.stdin.isTTY === true && process.stderr.isTTY === true && (await hasUnread(app));
  const progress = openProgress(process.stderr, lang, 'feeds');
  await introduce(app, lang);
  if (watches) remark(plain(line('plain', phrase(lang, 'firstReading', {})), lang));
  const news = app.sample ? undefined : schedule(app, lang, log, () => undefined, watches ? progress.step : undefined);
  try {
    if (watches && news) await untilTyped(stopped, news.first);
    progress.end();
    const recent = openRecent();
    let lines = 0;
    const ways = {
      input: process.stdin,
      output: process.stdout,
      complete: async (line: string) => (await import('#src/talk/terminal/complete.ts')).completions(line, app),
      history: openHistory(app.sample ? undefined : join(config.data, HISTORY)),
    };
    const talked = prompt(ways, (typed) => {
      lines += 1;
      return answerTo(app, recent, typed);
    });
    // A service has no input: it goes on reading feeds, or showing the sample on its page, until it is told to stop.
    const serves = (): boolean => !process.stdin.isTTY && (app.sample ? page !== null && lines === 0 : true);
    await Promise.race([stopped, talked.then(() => (serves() ? stopped : undefined))]);
  } finally {
    news?.halt();
    process.stdin.destroy();
    await page?.close();
  }
};

/** Beside others that speak, until a signal comes. */
const onlyReading = async (app: App, log: Log, lang: Language, stopped: Promise<void>): Promise<void> => {
  const { halt } = schedule(app, lang, log, () => undefined);
  await stopped;
  halt();
};

/** On Discord, until a signal comes or Discord will have no more of us. */
const onDiscord = async (
  app: App,
  config: Config,
  token: string,
  log: Log,
  lang: Language,
  stopped: Promise<void>,
  signal: AbortSignal,
): Promise<void> => {
  const { openBot } = await import('./bot.ts');
  // A login can stay pending while the gateway keeps closing: a signal ends that, too.
  const bot = await openBot(app, config, token, lang, log, signal).catch((error: unknown) => {
    if (signal.aborted) return null;
    throw error;
  });
  if (!bot) return;
  const reads = !app.sample && config.role === 'all';
  const news = reads ? schedule(app, lang, log, bot.wake) : undefined;
  try {
    // Beside Discord it stands only where somebody wants it.
    const page = config.page?.chosen ? await pageFor(app, config, log, lang) : null;
    await Promise.race([stopped, bot.failed]).finally(() => page?.close());
  } finally {
    news?.halt();
    await bot.close();
  }
};

/** `barq start`: on Discord where there is a token, otherwise at a prompt. */
export const start = async (config: Config, written: Log, wantsSample: boolean, lang: Language): Promise<void> => {
  const tally = tallied(written);
  const { log } = tally;
  const token = config.discordToken;
  const fresh = !token && !config.databaseUrl && !existsSync(join(config.data, STORE_FILE));
  const app = wantsSample || fresh ? await openSample(log) : await openApp(config, log);
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const stopped = new Promise<void>((resolve) =>
    stopping.signal.addEventListener('abort', () => resolve(), { once: true }),
  );
  const reads = config.role === 'all' || config.role === 'ingester';
  const leaveAsIs = reads ? keepTidy(app, log) : () => undefined;
  let health: Health | null = null;
  try {
    if (config.health) health = await (await import('./health.ts')).tellHealth(app, config, tally, lang);
    if (config.role === 'ingester') await onlyReading(app, log, lang, stopped);
    else if (token === undefined) await atPrompt(app, config, log, lang, stopped);
    else await onDiscord(app, config, token, log, lang, stopped, stopping.signal);
  } finally {
    leaveAsIs();
    await health?.close();
    await app.close();
    // discord.js may go on trying a connection that it was told to give up.
    if (token !== undefined) setTimeout(() => process.exit(), LEFT_BEHIND_MS).unref();
  }
};
