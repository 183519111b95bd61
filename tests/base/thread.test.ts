import { afterEach, expect, test } from 'vitest';
import { type Thread, thread } from '#src/base/thread.ts';

const FILE = new URL('./fixtures/worker.ts', import.meta.url);
const DEADLINE = 20_000;
let worker: Thread<string, string>;
let broken: string[];
const open = (): void => {
  broken = [];
  worker = thread(FILE, { heap: 24, broke: (why) => broken.push(why) });
};
afterEach(() => worker.close());

const ask = (question: string, deadline = DEADLINE) => worker.ask(question, deadline).catch((error: unknown) => error);
const problem = (code: string) => expect.objectContaining({ problem: { code, details: {} } });

test('nothing is started before it is needed, and one thread serves all', async () => {
  open();
  expect(worker.started).toBe(0);
  expect(await Promise.all(['a', 'problem', 'b'].map((question) => ask(question)))).toEqual([
    'A',
    problem('not_a_feed'),
    'B',
  ]);
  expect(worker.started).toBe(1);
});

test.each([
  ['takes for ever', 'for ever', 200, 'too_heavy'],
  ['takes all memory', 'much', DEADLINE, 'too_heavy'],
  ['breaks the thread', 'defect', DEADLINE, 'broken'],
  ['ends the thread', 'exit', DEADLINE, 'broken'],
])('a question that %s costs one thread and nothing else', async (_, question, deadline, code) => {
  open();
  const answers = await Promise.all([ask('a'), ask(question, deadline), ask('b'), ask('c')]);
  expect(answers).toEqual(['A', problem(code), 'B', 'C']);
  expect(worker.started).toBe(2);
  expect(broken).toHaveLength(question === 'defect' ? 1 : 0);
});

test('closed, it answers nobody any more', async () => {
  open();
  const asked = [ask('for ever'), ask('b')];
  await worker.close();
  expect(await Promise.all(asked)).toEqual([expect.any(Error), expect.any(Error)]);
});
