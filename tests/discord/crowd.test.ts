import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSample } from '#src/app.ts';
import { quiet } from '#src/base/log.ts';
import { openTurns } from '#src/talk/discord/turns.ts';
import { calls, textOf } from './double/people.ts';
import { type Pair, pair, until } from './house.ts';

let here: Pair;
let close: () => Promise<void>;
beforeAll(async () => {
  const app = await openSample();
  here = await pair(app);
  close = async () => {
    await here.close();
    await app.close();
  };
});
afterAll(() => close());

const QUESTIONS = [
  ['How many bitcoin did Northfen mine in September 2026?', '309'],
  ['كم أنتجت نورثفن من بيتكوين في سبتمبر 2026؟', '309'],
] as const;

test('of a crowd that asks at once everybody hears of it at once, and then the answer', async () => {
  const asked = Array.from({ length: 30 }, (_, i) => QUESTIONS[i % 2] ?? QUESTIONS[0]);
  const outcomes = await Promise.all(asked.map(([question]) => calls(here.double, 'ask', { question })));
  for (const [i, { message, ephemeral }] of outcomes.entries()) {
    expect(textOf(message)).toContain(asked[i]?.[1]);
    expect(ephemeral).toBe(false);
  }
  expect(outcomes.filter(({ deferred }) => deferred).length).toBeGreaterThan(20);
  expect(here.double.interactions.refused).toEqual([]);
  expect(here.double.violations).toEqual([]);
});

test('whoever asked before Barq leaves has an answer when it has left', async () => {
  const app = await openSample();
  const leaving = await pair(app, quiet, app.clock, true);
  const [[question, value]] = QUESTIONS;
  const asked = Array.from({ length: 20 }, () => calls(leaving.double, 'ask', { question }));
  let answered = 0;
  for (const one of asked) void one.then(({ message }) => (answered += Number(textOf(message).includes(value))));
  await until(() => leaving.double.interactions.acknowledged.length > 0);
  await leaving.door.close();
  await app.close();
  await leaving.double.close();
  expect(answered).toBe(20);
});

test('whoever asks alone is answered without a word before', async () => {
  const [[question, value]] = QUESTIONS;
  const { deferred, message } = await calls(here.double, 'ask', { question });
  expect([deferred, textOf(message).includes(value)]).toEqual([false, true]);
});

test('what is wrong in a crowd is for the eyes of one', async () => {
  const stories = Array.from({ length: 12 }, (_, i) => calls(here.double, 'story', { story: i + 900 }));
  for (const { ephemeral, message } of await Promise.all(stories)) {
    expect(ephemeral).toBe(true);
    expect(textOf(message)).toContain('There is no story');
  }
});

test('a fourth call has all that are open promised an answer, each once; a promise that fails ends nothing', async () => {
  const turns = openTurns();
  const told: number[] = [];
  const ends: (() => void)[] = [];
  const call = (id: number): Promise<number> =>
    turns.serve(
      async () => {
        told.push(id);
        if (id === 2) throw new Error('too late');
      },
      () => new Promise((done) => ends.push(() => done(id))),
    );
  const first = [1, 2, 3].map(call);
  expect(told).toEqual([]);
  const others = [4, 5].map(call);
  expect(told.toSorted()).toEqual([1, 2, 3, 4, 5]);
  const all = Promise.all([...first, ...others]);
  while (ends.length < 5) await new Promise((done) => setTimeout(done, 5));
  for (const end of ends) end();
  expect(await all).toEqual([1, 2, 3, 4, 5]);
  const alone = call(6);
  while (ends.length < 6) await new Promise((done) => setTimeout(done, 5));
  ends[5]?.();
  expect([await alone, told.includes(6)]).toEqual([6, false]);
});
