import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const START = z
  .object({ scripts: z.object({ start: z.string() }) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8'))).scripts.start;
const text = (path: string): string => readFileSync(path, 'utf8');

/** How each way of running Barq starts it. */
const COMMANDS = {
  Dockerfile: () => (JSON.parse(/^CMD (\[.*\])$/m.exec(text('Dockerfile'))?.[1] ?? '[]') as string[]).join(' '),
  'deploy/barq.service': () =>
    (/^ExecStart=\S+\/(.*)$/m.exec(text('deploy/barq.service'))?.[1] ?? '').replace(/^node_modules\/.bin\//, ''),
} as const;

describe('every way of running Barq', () => {
  test.for(Object.entries(COMMANDS))('%s starts it as npm start does', ([, command]) => {
    expect(command()).toBe(START);
  });

  test.for(['Dockerfile', 'compose.yaml', 'deploy/barq.service'])('%s tells of its health inside only', (path) => {
    expect(text(path)).toContain('127.0.0.1:8088');
    expect(text(path)).not.toContain('0.0.0.0');
  });
});

test('the image holds the sample, and neither a store nor a token', () => {
  const left = text('.dockerignore').trim().split('\n');
  expect(left).toEqual(expect.arrayContaining(['.env', '.git', 'node_modules', 'data']));
});
