import { z } from 'zod';
import { LANGUAGES } from '#src/base/lang.ts';
import { BarqError, fail, type Problem } from '#src/base/problem.ts';
import { isArabic } from '#src/language/text.ts';
import { LOCAL } from '#src/store/store.ts';
import type { Desk, Visitor } from '#src/talk/discord/desk.ts';
import { followed, remember } from '#src/talk/discord/following.ts';
import { LANGUAGE_OPTION } from '#src/talk/discord/names.ts';
import { pressOf } from '#src/talk/discord/press.ts';
import { type Message, render } from '#src/talk/discord/render.ts';
import { serve } from '#src/talk/discord/serve.ts';
import { type Called, calledOf } from '#src/talk/typing/call.ts';
import { complete } from '#src/talk/typing/complete.ts';
import type { Files } from './files.ts';
import { overview } from './overview.ts';
import { placesOf, start } from './words.ts';

/** What the page works with. */
export interface House {
  readonly desk: Desk;
  readonly files: Files;
}

/** An answer to what came as JSON; null where that is not what this route takes. */
type Route = (house: House, body: unknown) => Promise<object | null>;

const lang = z.enum(LANGUAGES);
/** A window of the browser, in which a question may go on from the last one. */
const place = z.string().regex(/^[\w-]{1,40}$/);
const text = z.string().min(1).max(4000);

const route =
  <S extends z.ZodType>(shape: S, answer: (house: House, asked: z.output<S>) => Promise<object>): Route =>
  async (house, body) => {
    const parsed = shape.safeParse(body);
    return parsed.success ? answer(house, parsed.data) : null;
  };

/** Whoever has this start's secret runs the program: nothing is barred. */
const visitorAt = (window: string): Visitor => ({
  community: LOCAL,
  place: `page ${window}`,
  barred: undefined,
  refusal: () => undefined,
});

/** Nothing that goes with a message is ever opened as a page. */
const typeOf = (name: string): string => (name.endsWith('.png') ? 'image/png' : 'application/octet-stream');

/** A message as it leaves, its files under addresses of this page. */
const sent = ({ files }: House, { file, ...message }: Message): object => {
  if (!file) return { message, files: {} };
  const { name, data } = file;
  return { message, files: { [name]: files.keep({ name, bytes: Buffer.from(data), type: typeOf(name) }) } };
};

const apology = (problem: Problem, tongue: z.output<typeof lang>): Message =>
  render({ kind: 'problem', problem }, { name: 'help', given: {}, lang: tongue, page: 0 }, { ephemeral: true });

/** The language of an answer: the one that was named, else that of the words, else that of the page. Throws `wrong_option`. */
const chosenFor = ({ name, given, language }: Called, tongue: z.output<typeof lang>) => {
  const named = LANGUAGES.find((one) => one === language);
  if (named) return named;
  if (language) throw fail('wrong_option', { name: LANGUAGE_OPTION, takes: LANGUAGES.join(', ') });
  const spoken = name === 'ask' && /\p{L}/u.test(given['question'] ?? '');
  return spoken || Object.values(given).some(isArabic) ? undefined : tongue;
};

const say = route(z.object({ text, lang, place }), async (house, asked) => {
  const { desk } = house;
  try {
    const called = calledOf(asked.text.trim());
    const visitor = visitorAt(asked.place);
    const { name, hidden } = called;
    const given = followed(desk, visitor, name, called.given);
    const chosen = chosenFor(called, asked.lang);
    const { reply, message } = await serve(desk, visitor, { name, given, page: 0, chosen, hidden });
    remember(desk, visitor, name, reply);
    return { name, ...sent(house, message) };
  } catch (error) {
    if (error instanceof BarqError) return sent(house, apology(error.problem, asked.lang));
    throw error;
  }
});

const press = route(
  z.object({ id: z.string().max(100), picked: z.array(z.string().max(100)).max(25).optional(), lang, place }),
  async (house, { id, picked, lang: tongue, place: window }) => {
    const { desk } = house;
    const visitor = visitorAt(window);
    const pressed = await pressOf(desk.store, visitor.community, id, picked);
    if (!pressed) return { update: false, ...sent(house, apology({ code: 'expired', details: {} }, tongue)) };
    const { name, given, page, verb } = pressed;
    const { reply, message } = await serve(desk, visitor, { name, given, page, chosen: pressed.lang, hidden: false });
    if (verb === 'ask') remember(desk, visitor, name, reply);
    // As on Discord: who asked sees the message change, and what is opened from it comes below.
    return { update: verb !== 'open' && reply.kind !== 'problem', name, ...sent(house, message) };
  },
);

const completing = route(z.object({ text: z.string().max(4000), lang }), async ({ desk }, asked) => {
  const { store, clock } = desk;
  const around = { store, community: LOCAL, now: clock(), places: placesOf(desk) };
  return { choices: await complete(asked.text, asked.lang, around) };
});

/** What the page may ask for, by the end of its address. */
export const ROUTES: Readonly<Record<string, Route | undefined>> = Object.assign(Object.create(null), {
  start: route(z.object({}), async ({ desk }) => start(desk)),
  say,
  press,
  complete: completing,
  overview: route(z.object({ lang }), ({ desk }, asked) => overview(desk, asked.lang)),
});
