import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#src/base/lang.ts';
import type { Log } from '#src/base/log.ts';
import { BarqError, fail } from '#src/base/problem.ts';
import type { Reply } from '#src/base/reply.ts';
import { LOCAL } from '#src/store/store.ts';
import { day } from '#src/talk/format.ts';
import { line, plain, type Run } from '#src/talk/runs.ts';
import { takeApart } from '#src/talk/terminal/call.ts';
import { prompt, typedWords } from '#src/talk/terminal/prompt.ts';
import { named, replyLanguage, runCommand } from '#src/talk/terminal/run.ts';
import { counted, explained, phrase } from '#src/talk/words.ts';
import type { App } from './app.ts';
import { openApp, openSample, SAMPLE_DAY, STORE_FILE } from './app.ts';
import type { Config } from './config.ts';
import { formed } from './formed.ts';
import { remark } from './output.ts';

const MINUTE = 60_000;

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

/** A typed line is a command where it begins with one, else a question. */
const answerTo = async (app: App, typed: string): Promise<string> => {
  const words = typedWords(typed);
  const found = named(words);
  const context = app.context(app.clock(), undefined);
  const reply = await (found
    ? runCommand(found.name, takeApart(found.rest, new Set()), context)
    : runCommand('ask', { positional: [typed], options: new Map() }, context)
  ).catch((error: unknown): Reply => {
    if (error instanceof BarqError) return { kind: 'problem', problem: error.problem };
    throw error;
  });
  return formed(replyLanguage(undefined, reply, words), reply, { json: false, sample: app.sample });
};

/** Passes over the feeds that are due, once a minute; unreachable feeds are one line each. */
const schedule = (app: App, lang: Language, log: Log): (() => void) => {
  let busy = false;
  const pass = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    try {
      for (const row of await app.context(app.clock(), lang).ingest())
        if (row.problem) remark(`${row.url}: ${plain(line('plain', explained(lang, row.problem)), lang)}`);
    } catch (error) {
      log('error', 'ingest failed', { why: error instanceof Error ? error.message : String(error) });
    } finally {
      busy = false;
    }
  };
  void pass();
  const timer = setInterval(() => void pass(), MINUTE);
  return () => clearInterval(timer);
};

/** `barq start`: runs until the input ends (a terminal, or the sample) or a signal comes. */
export const start = async (config: Config, log: Log, wantsSample: boolean, lang: Language): Promise<void> => {
  if (config.discordToken && !wantsSample) throw fail('not_built', { what: 'Discord (DISCORD_TOKEN)' });
  const fresh = !config.databaseUrl && !existsSync(join(config.data, STORE_FILE));
  const app = wantsSample || fresh ? await openSample() : await openApp(config, log);
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const stopped = new Promise<void>((resolve) =>
    stopping.signal.addEventListener('abort', () => resolve(), { once: true }),
  );
  const halt = app.sample ? () => undefined : schedule(app, lang, log);
  try {
    await introduce(app, lang);
    const talked = prompt({ input: process.stdin, output: process.stdout }, (typed) => answerTo(app, typed));
    // A service has no input: it goes on reading feeds until it is told to stop.
    await Promise.race([stopped, app.sample || process.stdin.isTTY ? talked : talked.then(() => stopped)]);
  } finally {
    halt();
    process.stdin.destroy();
    await app.close();
  }
};
