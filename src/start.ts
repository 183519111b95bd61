import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandName } from '#commands/index.ts';
import type { Language } from '#src/base/lang.ts';
import type { Log } from '#src/base/log.ts';
import { BarqError } from '#src/base/problem.ts';
import type { Reply } from '#src/base/reply.ts';
import { tallied } from '#src/base/tally.ts';
import { LOCAL } from '#src/store/store.ts';
import { day } from '#src/talk/format.ts';
import type { Health } from '#src/talk/health/server.ts';
import type { Page } from '#src/talk/page/server.ts';
import { openRecent, type Recent } from '#src/talk/recent.ts';
import { line, plain, type Run } from '#src/talk/runs.ts';
import { type Call, takeApart } from '#src/talk/terminal/call.ts';
import { openHistory } from '#src/talk/terminal/history.ts';
import { prompt, typedWords } from '#src/talk/terminal/prompt.ts';
import { named, replyLanguage, runCommand, toldLanguage } from '#src/talk/terminal/run.ts';
import { calledOf } from '#src/talk/typing/call.ts';
import { counted, phrase } from '#src/talk/words.ts';
import type { App } from './app.ts';
import { openApp, openSample, SAMPLE_DAY, STORE_FILE } from './app.ts';
import type { Config } from './config.ts';
import { formed } from './formed.ts';
import { tellHere } from './notices.ts';
import { hasColours, remark } from './output.ts';
import { keepTidy } from './tidy.ts';

/** How late a due feed may be asked, in milliseconds. */
const TICK = 5000;
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

/** A typed line is a command where it begins with one, else a question. Throws the problems of the call. */
const callOf = (typed: string, words: readonly string[]): { name: CommandName; call: Call } => {
  const found = named(words);
  if (typed.startsWith('/')) {
    const { name, given } = calledOf(typed);
    return {
      name,
      call: { positional: [], options: new Map(Object.entries(given).map(([key, value]) => [key, [value]])) },
    };
  }
  return found
    ? { name: found.name, call: takeApart(found.rest, new Set()) }
    : { name: 'ask', call: { positional: [typed], options: new Map() } };
};

const HERE = 'terminal';
/** Beside the store, what was typed. */
const HISTORY = 'history';

/** A question at the prompt goes on from the one before it. */
const following = (recent: Recent, name: CommandName, call: Call): Call => {
  const before = name === 'ask' ? recent.last(HERE, Date.now()) : undefined;
  return before === undefined ? call : { ...call, options: new Map([...call.options, ['follows', [before]]]) };
};

const replyTo = async (app: App, recent: Recent, typed: string, words: readonly string[]): Promise<Reply> => {
  try {
    const { name, call } = callOf(typed, words);
    const context = app.context(app.clock(), toldLanguage(name, undefined, words));
    const reply = await runCommand(name, following(recent, name, call), context);
    if (name === 'ask' && reply.kind === 'answer')
      recent.keep(HERE, reply.answer.inherited?.question ?? reply.answer.question, Date.now());
    return reply;
  } catch (error) {
    // A slip of the keys ends nobody's session.
    if (error instanceof BarqError) return { kind: 'problem', problem: error.problem };
    throw error;
  }
};

const answerTo = async (app: App, recent: Recent, typed: string): Promise<string> => {
  const words = typedWords(typed);
  const reply = await replyTo(app, recent, typed, words);
  return formed(replyLanguage(undefined, reply, words), reply, {
    json: false,
    sample: app.sample,
    colours: hasColours(),
  });
};

/** Passes over the feeds that are due. They overlap: a feed that takes long delays no other. Gives what ends it. */
export const schedule = (app: App, lang: Language, log: Log, done: () => void): (() => void) => {
  const pass = async (): Promise<void> => {
    try {
      await app.context(app.clock(), lang).ingest();
      await tellHere(app.store, lang);
    } catch (error) {
      log('error', 'ingest failed', { why: error instanceof Error ? error.message : String(error) });
    } finally {
      done();
    }
  };
  void pass();
  const timer = setInterval(() => void pass(), TICK);
  return () => clearInterval(timer);
};

/** Its parts are loaded only where it is opened. */
const pageFor = async (app: App, config: Config, log: Log, lang: Language): Promise<Page | null> =>
  config.page ? (await import('./page.ts')).tellPage(app, config, log, lang) : null;

/** At a prompt, until the input ends (a terminal, or the sample) or a signal comes. */
const atPrompt = async (app: App, config: Config, log: Log, lang: Language, stopped: Promise<void>): Promise<void> => {
  const page = await pageFor(app, config, log, lang);
  const halt = app.sample ? () => undefined : schedule(app, lang, log, () => undefined);
  try {
    await introduce(app, lang);
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
    halt();
    process.stdin.destroy();
    await page?.close();
  }
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
  const halt = app.sample ? () => undefined : schedule(app, lang, log, bot.wake);
  try {
    // Beside Discord it stands only where somebody wants it.
    const page = config.page?.chosen ? await pageFor(app, config, log, lang) : null;
    await Promise.race([stopped, bot.failed]).finally(() => page?.close());
  } finally {
    halt();
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
  const leaveAsIs = keepTidy(app, log);
  let health: Health | null = null;
  try {
    if (config.health) health = await (await import('./health.ts')).tellHealth(app, config, tally, lang);
    await (token === undefined
      ? atPrompt(app, config, log, lang, stopped)
      : onDiscord(app, config, token, log, lang, stopped, stopping.signal));
  } finally {
    leaveAsIs();
    await health?.close();
    await app.close();
    // discord.js may go on trying a connection that it was told to give up.
    if (token !== undefined) setTimeout(() => process.exit(), LEFT_BEHIND_MS).unref();
  }
};
