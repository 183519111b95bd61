import type { Reply } from '#src/base/reply.ts';
import type { Desk, Visitor } from './desk.ts';

type Given = Readonly<Record<string, string>>;

/** A question together with the one before it, from which it takes what it leaves out. */
export const followed = (desk: Desk, { place }: Visitor, name: string, given: Given): Given => {
  if (name !== 'ask') return given;
  const before = desk.recent.last(place, Date.now());
  return before === undefined ? given : { ...given, follows: before };
};

/** What a button must repeat: the question before only where something was taken from it. */
export const repeatable = (given: Given, reply: Reply): Given => {
  if (reply.kind !== 'answer' || reply.answer.inherited) return given;
  return Object.fromEntries(Object.entries(given).filter(([option]) => option !== 'follows'));
};

/** Keeps a question for the next one. */
export const remember = (desk: Desk, { place }: Visitor, name: string, reply: Reply): void => {
  if (name !== 'ask' || reply.kind !== 'answer') return;
  const { question, inherited } = reply.answer;
  desk.recent.keep(place, inherited?.question ?? question, Date.now());
};
