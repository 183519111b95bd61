import type { CommandName } from '#commands/index.ts';
import { BarqError } from '#src/base/problem.ts';
import type { Recent } from '#src/talk/recent.ts';
import { type Call, clockOf, languageOf } from '#src/talk/terminal/call.ts';
import { type Common, common, languageFor } from '#src/talk/terminal/common.ts';
import { typedWords } from '#src/talk/terminal/prompt.ts';
import { named, replyLanguage, runCommand, toldLanguage } from '#src/talk/terminal/run.ts';
import { switchesOf } from '#src/talk/terminal/usage.ts';
import { calledOf } from '#src/talk/typing/call.ts';
import type { App } from './app.ts';
import { formed } from './formed.ts';
import { hasColours } from './output.ts';

/** What a typed line calls, and how it is to be answered. */
interface Typed extends Pick<Common, 'lang' | 'now' | 'call'> {
  readonly name: CommandName;
}

/** A typed line is a command where it begins with one, else a question. Throws the problems of the call. */
const callOf = (typed: string, words: readonly string[]): Typed => {
  const found = named(words);
  const bare = { lang: undefined, now: undefined };
  if (typed.startsWith('/')) {
    const { name, given, language } = calledOf(typed);
    const options = new Map(Object.entries(given).map(([key, value]) => [key, [value]]));
    return { ...bare, name, lang: languageOf(language), call: { positional: [], options } };
  }
  return found
    ? { name: found.name, ...common(found.rest, switchesOf(found.name)) }
    : { ...bare, name: 'ask', call: { positional: [typed], options: new Map() } };
};

const HERE = 'terminal';
/** A question at the prompt goes on from the one before it. */
const following = (recent: Recent, name: CommandName, call: Call): Call => {
  const before = name === 'ask' ? recent.last(HERE, Date.now()) : undefined;
  return before === undefined ? call : { ...call, options: new Map([...call.options, ['follows', [before]]]) };
};

/** The answer to a line that was typed. */
export const answerTo = async (app: App, recent: Recent, typed: string): Promise<string> => {
  const words = typedWords(typed);
  const shape = { json: words.includes('--json'), sample: app.sample, colours: hasColours() };
  try {
    const { name, call, lang, now } = callOf(typed, words);
    const context = app.context(clockOf(now, app.clock), toldLanguage(name, lang, words));
    const reply = await runCommand(name, following(recent, name, call), context);
    if (name === 'ask' && reply.kind === 'answer')
      recent.keep(HERE, reply.answer.inherited?.question ?? reply.answer.question, Date.now());
    return formed(replyLanguage(lang, reply, words), reply, shape);
  } catch (error) {
    // A slip of the keys ends nobody's session.
    if (error instanceof BarqError)
      return formed(languageFor(words), { kind: 'problem', problem: error.problem }, shape);
    throw error;
  }
};
