import type { Context } from '#commands/context.ts';
import { commandNamed } from '#commands/index.ts';
import type { Language } from '#src/base/lang.ts';
import type { Reply } from '#src/base/reply.ts';
import { isArabic } from '#src/language/text.ts';
import { type Line, line } from '#src/talk/runs.ts';
import { runCommand } from '#src/talk/terminal/run.ts';
import { phrase } from '#src/talk/words.ts';
import type { Desk, Visitor } from './desk.ts';
import { repeatable } from './following.ts';
import { type Message, render } from './render.ts';
import { keptOf, suggestedView, type View } from './view.ts';

/** What is to be served: a call in the language that was chosen, if any, at a page. */
export interface Order extends Pick<View, 'name' | 'given' | 'page'> {
  readonly chosen: Language | undefined;
  readonly hidden: boolean;
}

/** What comes of it. A problem is for the asker's eyes only, whatever was ordered. */
export interface Served {
  readonly reply: Reply;
  readonly message: Message;
}

const contextOf = (desk: Desk, { community, asker, refusal, silence }: Visitor, lang: Language): Context => ({
  ...desk.context(desk.clock(), lang, community),
  ...(asker === undefined ? {} : { asker }),
  refusal: async (channel) => refusal(channel),
  silence: async (role) => silence?.(role),
});

const found = (reply: Reply): boolean =>
  reply.kind === 'figures'
    ? reply.reported.length + reply.ahead.length > 0
    : reply.kind === 'answer'
      ? reply.answer.status !== 'unanswered'
      : (reply.kind !== 'news' && reply.kind !== 'brief') || reply.stories.length > 0;

/** Where nothing was found, because nothing is read here: that is the thing to say. */
const below = async (
  { sample }: Desk,
  { store, community }: Context,
  lang: Language,
  reply: Reply,
): Promise<Line[]> => [
  ...(!found(reply) && (await store.feeds(community)).length === 0
    ? [line('plain', phrase(lang, 'noFeedsHere', {}))]
    : []),
  ...(sample ? [line('small', phrase(lang, 'sampleMark', {}))] : []),
];

/** Runs a call for somebody and says what came of it. */
export const serve = async (desk: Desk, visitor: Visitor, order: Order): Promise<Served> => {
  const { name, given, page, chosen, hidden } = order;
  // Settled before anything runs: what a page shows must not depend on whether its language was chosen or guessed.
  const lang = chosen ?? (Object.values(given).some(isArabic) ? 'ar' : 'en');
  const context = contextOf(desk, visitor, lang);
  const problem = commandNamed(name).who === 'moderators' ? visitor.barred : undefined;
  const options = new Map(Object.entries(given).map(([option, value]): [string, string[]] => [option, [value]]));
  const reply: Reply = problem
    ? { kind: 'problem', problem }
    : await runCommand(name, { positional: [], options }, context);
  const came = reply.kind === 'answer' ? reply.answer.status : reply.kind === 'problem' ? reply.problem.code : 'served';
  desk.log('debug', `${name}: ${came}`);
  const view: View = { name, given: repeatable(given, reply), page, lang };
  // A call that is too long for its buttons is kept where they will look for it.
  const suggested = reply.kind === 'answer' ? reply.answer.suggested : undefined;
  const also = reply.kind === 'answer' ? (reply.answer.also ?? []) : [];
  const views =
    reply.kind === 'problem' || reply.kind === 'reading'
      ? []
      : [
          view,
          ...(suggested ? [suggestedView(view, suggested)] : []),
          ...also.map((as) => ({ ...view, given: { ...view.given, as } })),
        ];
  for (const kept of views.map(keptOf)) if (kept) await desk.store.set(visitor.community, kept.slot, kept.call);
  const ephemeral = hidden || reply.kind === 'problem';
  const chart = (await desk.studio?.draw(lang, reply)) ?? null;
  return { reply, message: render(reply, view, { ephemeral, below: await below(desk, context, lang, reply), chart }) };
};
