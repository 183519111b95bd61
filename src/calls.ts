import type { Language } from '#src/base/lang.ts';
import { type Log, logger } from '#src/base/log.ts';
import { fail } from '#src/base/problem.ts';
import type { Reply } from '#src/base/reply.ts';
import { statusOf } from '#src/talk/status.ts';
import { type Call, clockOf, languageOf, takeApart } from '#src/talk/terminal/call.ts';
import { openProgress } from '#src/talk/terminal/progress.ts';
import { named, replyLanguage, runCommand, toldLanguage } from '#src/talk/terminal/run.ts';
import { type App, openApp, openSample } from './app.ts';
import { type Config, loadConfig, secretsOf } from './config.ts';
import { exportTo } from './export.ts';
import { formed } from './formed.ts';
import { answerLines } from './lines.ts';
import { hasColours, inputLines, print, printRow, remark } from './output.ts';

export type Status = 0 | 1 | 2;

/** Options that every call takes. */
interface Common {
  readonly json: boolean;
  readonly sample: boolean;
  readonly lang: Language | undefined;
  readonly now: string | undefined;
  /** The call without them. */
  readonly call: Call;
}

const FLAGS: ReadonlySet<string> = new Set(['json', 'jsonl', 'sample']);

const common = (words: readonly string[]): Common => {
  const { positional, options } = takeApart(words, FLAGS);
  const rest = new Map([...options].filter(([name]) => !['json', 'sample', 'lang', 'now'].includes(name)));
  return {
    json: options.has('json'),
    sample: options.has('sample'),
    lang: languageOf(options.get('lang')?.at(-1)),
    now: options.get('now')?.at(-1),
    call: { positional, options: rest },
  };
};

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
  const { positional, options } = asked.call;
  for (const name of options.keys()) if (name !== 'feed') throw fail('unknown_option', { name: `--${name}` });
  if (positional[0] !== undefined) throw fail('unexpected_word', { word: positional[0] });
  return withApp(config, asked.sample, async (app): Promise<Status> => {
    const progress = openProgress(process.stderr, asked.lang ?? 'en');
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
  const asked = common(found.rest);
  return withApp(config, asked.sample, async (app): Promise<Status> => {
    const { call, lang, now } = asked;
    if (found.name === 'ask' && call.options.has('jsonl'))
      return (await answerLines(app, inputLines(), printRow, clockOf(now, app.clock))) ? 0 : 1;
    const context = app.context(clockOf(now, app.clock), toldLanguage(found.name, lang, words));
    return deliver(await runCommand(found.name, call, context), words, asked);
  });
};

const exportRole = async (config: Config, words: readonly string[]): Promise<Status> => {
  const asked = common(words);
  const [file] = asked.call.positional;
  if (file === undefined) throw fail('missing_option', { name: 'FILE' });
  return withApp(config, asked.sample, async (app): Promise<Status> => {
    remark(await exportTo(app.store, file, asked.lang ?? 'en'));
    return 0;
  });
};

/** `barq doctor`: what was looked at, and what mends what is wrong. */
const doctorRole = async (config: Config, words: readonly string[]): Promise<Status> => {
  const asked = common(words);
  const { examine } = await import('./doctor.ts');
  return deliver({ kind: 'findings', findings: await examine(config, logger(config.logLevel)) }, words, asked);
};

const startRole = async (config: Config, words: readonly string[]): Promise<Status> => {
  const { sample, lang } = common(words);
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
  if (word === 'export') return exportRole(config, rest);
  return commandRole(config, [word, ...rest]);
};
