import { type Log, logger } from '#src/base/log.ts';
import { fail } from '#src/base/problem.ts';
import type { Reply } from '#src/base/reply.ts';
import { statusOf } from '#src/talk/status.ts';
import { clockOf } from '#src/talk/terminal/call.ts';
import { type Common, common, languageFor, takesOnly } from '#src/talk/terminal/common.ts';
import { openProgress } from '#src/talk/terminal/progress.ts';
import { named, replyLanguage, runCommand, toldLanguage } from '#src/talk/terminal/run.ts';
import { switchesOf, usageOf } from '#src/talk/terminal/usage.ts';
import { type App, openApp, openSample } from './app.ts';
import { type Config, loadConfig, secretsOf } from './config.ts';
import { namedAddress } from './follow.ts';
import { formed } from './formed.ts';
import { answerLines } from './lines.ts';
import { isMove, move } from './moves.ts';
import { hasColours, inputLines, print, printRow, remark } from './output.ts';

export type Status = 0 | 1 | 2;

const logOf = (config: Config): Log => logger(config.logLevel, { secrets: secretsOf(config) });

const withApp = async <T>(config: Config, sample: boolean, work: (app: App) => Promise<T>): Promise<T> => {
  const app = sample ? await openSample() : await openApp(config, logOf(config));
  try {
    return await work(app);
  } finally {
    await app.close();
  }
};

/** Says a reply: answers on standard output, problems on standard error, or both as JSON on standard output. */
const deliver = async (reply: Reply, words: readonly string[], { json, sample, lang }: Common): Promise<Status> => {
  const text = formed(replyLanguage(lang, reply, words), reply, { json, sample, colours: hasColours() });
  if (reply.kind === 'problem' && !json) remark(text);
  else await print(text);
  return statusOf(reply);
};

const ingestRole = async (config: Config, words: readonly string[]): Promise<Status> => {
  const asked = common(words);
  takesOnly(asked.call, ['feed'], 0);
  const { options } = asked.call;
  // Before a store is opened, and made where there is none: what is refused leaves nothing behind.
  for (const named of options.get('feed') ?? []) namedAddress(named, config.allow);
  return withApp(config, asked.sample, async (app): Promise<Status> => {
    const progress = openProgress(process.stderr, languageFor(words), 'feeds');
    const feeds = await app
      .context(app.clock(), asked.lang)
      .ingest(options.get('feed'), progress.step)
      .finally(progress.end);
    await app.tidy();
    await deliver({ kind: 'ingested', feeds }, words, asked);
    const failed = feeds.some((row) => row.problem);
    return failed ? 1 : 0;
  });
};

const commandRole = async (config: Config, words: readonly string[]): Promise<Status> => {
  const found = named(words);
  if (!found) throw fail('unknown_command', { name: words[0] ?? '' });
  const asked = common(found.rest, switchesOf(found.name));
  return withApp(config, asked.sample, async (app): Promise<Status> => {
    const { call, lang, now } = asked;
    if (found.name === 'ask' && call.options.has('jsonl'))
      return (await answerLines(app, inputLines(), printRow, clockOf(now, app.clock))) ? 0 : 1;
    const context = app.context(clockOf(now, app.clock), toldLanguage(found.name, lang, words));
    const progress = openProgress(process.stderr, languageFor(words), 'feeds');
    const watched = { ...context, ingest: (urls?: readonly string[]) => context.ingest(urls, progress.step) };
    const reply = await runCommand(found.name, call, watched).finally(progress.end);
    const status = await deliver(reply, words, asked);
    if (status === 2 && !asked.json) remark(usageOf(found.name));
    return status;
  });
};

/** `barq doctor`: what was looked at, and what mends what is wrong. */
const doctorRole = async (config: Config, words: readonly string[]): Promise<Status> => {
  const asked = common(words);
  takesOnly(asked.call, [], 0);
  const { examine } = await import('./doctor.ts');
  return deliver({ kind: 'findings', findings: await examine(config, logger(config.logLevel)) }, words, asked);
};

const startRole = async (config: Config, words: readonly string[]): Promise<Status> => {
  const { sample, lang, call } = common(words);
  takesOnly(call, [], 0);
  const { start } = await import('./start.ts');
  await start(config, logOf(config), sample, lang ?? 'en');
  return 0;
};

/** Every call but `read`: needs the settings and a store. */
export const callRole = async ([word, ...rest]: readonly string[]): Promise<Status> => {
  const config = loadConfig();
  if (word === undefined || word === 'start') return startRole(config, rest);
  if (word === 'ingest') return ingestRole(config, rest);
  if (word === 'doctor') return doctorRole(config, rest);
  if (isMove(word)) {
    const { call, sample, json } = common(rest);
    takesOnly(call, [], 1);
    const moved = await move(config, word, call.positional[0], sample, languageFor(rest), process.stderr);
    if (json) await printRow({ ...moved });
    else remark(moved.text);
    return 0;
  }
  return commandRole(config, [word, ...rest]);
};
