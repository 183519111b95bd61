import { describe, expect, test } from 'vitest';
import { LOCAL } from '#src/store/store.ts';
import { ask } from '#src/survey/ask.ts';
import { TOLD } from './articles.ts';
import { newsOf } from './news-store.ts';
import { ASKED, type Gold } from './questions.ts';

const now = new Date('2026-11-21T00:00:00Z');
const news = newsOf(TOLD);

const check = async (gold: Gold): Promise<void> => {
  const answer = await ask(news.store, LOCAL, { text: gold.q, now });
  expect({ status: answer.status, reason: answer.reason }).toMatchObject({ status: gold.status ?? 'answered' });
  if (answer.status === 'unanswered') return;
  // Of a conflict every version is a result; which stands first is no matter.
  const first = answer.results.find((r) => gold.status === 'conflict' && r.value === gold.value) ?? answer.results[0];
  if (gold.value !== undefined) expect(first?.value?.replace('-', '')).toBe(gold.value);
  if (gold.max !== undefined) expect(first?.max).toBe(gold.max);
  if (gold.unit) expect(first?.unit).toBe(gold.unit);
  if (gold.qualifier) expect(first?.qualifier).toBe(gold.qualifier);
  if (gold.name) expect(first?.names?.[0]).toMatch(gold.name);
  if (gold.date) expect(first?.dates?.[0]).toBe(gold.date);
  for (const operand of [...answer.operands, ...answer.conflicts]) {
    const source = TOLD.find((told) => told.url === operand.url);
    expect(`${source?.title}\n\n${source?.body}`.slice(operand.start, operand.end)).toBe(operand.quote);
  }
};

describe('questions to a store', () => {
  test.each(ASKED.map((gold) => [gold.kind, gold.q, gold] as const))('%s: %s', async (_, __, gold) => check(gold));
});
