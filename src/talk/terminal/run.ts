import type { Context } from '#commands/context.ts';
import { type CommandName, commandNamed, isCommand } from '#commands/index.ts';
import { unitsFor } from '#commands/own-units.ts';
import type { Language } from '#src/base/lang.ts';
import { BarqError } from '#src/base/problem.ts';
import type { Reply } from '#src/base/reply.ts';
import { isArabic } from '#src/language/text.ts';
import { inOwnUnits } from '#src/survey/own-units.ts';
import { argumentsOf, type Call } from './call.ts';

/** The command that the first one or two words name, and the words behind it. */
export const named = (words: readonly string[]): { name: CommandName; rest: readonly string[] } | null => {
  for (const length of [2, 1]) {
    const name = words.slice(0, length).join(' ');
    if (words.length >= length && isCommand(name)) return { name, rest: words.slice(length) };
  }
  return null;
};

/** What of a call a line of the audit keeps. */
const LONGEST = 200;

/** Writes down who changed what, and when. */
const note = (name: CommandName, { positional, options }: Call, { store, community, asker, now }: Context) => {
  const named = [...options].map(([option, values]) => [option, values.at(-1) ?? ''] as const);
  const given = [...named, ...positional.map((word, i) => [String(i + 1), word] as const)];
  return store.audit(community, {
    at: now.getTime(),
    ...(asker === undefined ? {} : { by: asker }),
    what: name,
    given: Object.fromEntries(given.map(([option, value]) => [option, value.slice(0, LONGEST)])),
  });
};

/** Runs a command by its name. A problem is a reply like any other; what is no problem of Barq's is thrown on. */
export const runCommand = async (name: CommandName, call: Call, context: Context): Promise<Reply> => {
  try {
    const command = commandNamed(name);
    const given = argumentsOf(command.options, call);
    const reply = inOwnUnits(await command.run(context, given), await unitsFor(context));
    const changed = command.changes && !(command.shows && Object.values(given).every((value) => value === undefined));
    if (changed && command.who === 'moderators' && reply.kind !== 'problem') await note(name, call, context);
    return reply;
  } catch (error) {
    if (error instanceof BarqError) return { kind: 'problem', problem: error.problem };
    throw error;
  }
};

/** The language of typed words. */
export const spoken = (words: readonly string[]): Language => (words.some(isArabic) ? 'ar' : 'en');

/** The language that a command is told: the chosen one, else that of the call's words. A question decides for itself. */
export const toldLanguage = (
  name: CommandName,
  chosen: Language | undefined,
  words: readonly string[],
): Language | undefined => chosen ?? (name === 'ask' ? undefined : spoken(words));

/** The language of a reply: the chosen one, the question's own, or that of the words of the call. */
export const replyLanguage = (chosen: Language | undefined, reply: Reply, words: readonly string[]): Language =>
  chosen ?? (reply.kind === 'answer' ? reply.answer.lang : spoken(words));
