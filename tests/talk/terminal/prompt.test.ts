import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, openSample } from '#src/app.ts';
import { LANGUAGES } from '#src/base/lang.ts';
import { formed } from '#src/formed.ts';
import { completions } from '#src/talk/terminal/complete.ts';
import { openHistory } from '#src/talk/terminal/history.ts';
import { openProgress } from '#src/talk/terminal/progress.ts';
import { prompt } from '#src/talk/terminal/prompt.ts';
import { until } from '../../discord/house.ts';

let app: App;
beforeAll(async () => {
  app = await openSample();
});
afterAll(() => app.close());
const offered = async (line: string): Promise<string[]> => (await completions(line, app))[0];

describe('completion', () => {
  test('commands by their first letters, a question by none', async () => {
    expect(await offered('con')).toEqual(['convert ']);
    expect(await offered('feed r')).toEqual(['feed resume ', 'feed remove ']);
    expect(await offered('how much')).toEqual([]);
    expect(await offered('كم')).toEqual([]);
  });

  test('options that are not given yet, and their values', async () => {
    expect(await offered('news --t')).toEqual(['news --topic ']);
    expect(await offered('news --topic mi')).toEqual(['news --topic mining ']);
    expect(await offered('news --topic mining ')).not.toContain('news --topic mining --topic ');
    expect(await offered('convert --from تيراواط')).toContain('convert --from TW ');
    expect(await offered('ask --f')).toEqual([]);
  });

  test('as on Discord and on the page', async () => {
    expect(await offered('/news topic:mi')).toEqual(['/news topic:mining ']);
  });
});

/** A terminal of its own: what is typed goes in, what is shown comes out. */
const terminal = () => {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = new PassThrough();
  let shown = '';
  output.on('data', (chunk) => {
    shown += String(chunk);
  });
  return { input, output, shown: () => shown };
};

describe('at a terminal', () => {
  test('a key completes, and what was typed comes back another day', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'barq-history-'));
    const file = join(folder, 'history');
    const asked: string[] = [];
    const talk = async (keys: readonly string[]): Promise<void> => {
      const { input, output, shown } = terminal();
      const history = openHistory(file);
      const talked = prompt({ input, output, history, complete: (line) => completions(line, app) }, async (line) => {
        asked.push(line);
        return 'answered';
      });
      for (const key of keys) {
        const before = asked.length;
        input.write(key);
        // A completion is looked up: whoever types waits until it is there.
        if (key.endsWith('\t')) await until(() => shown().includes('convert '));
        if (key.endsWith('\r')) await until(() => asked.length > before);
      }
      input.write('\r');
      await talked;
    };
    await talk(['conv\t', '5 MW GW\r', 'كم؟\r']);
    expect(asked).toEqual(['convert 5 MW GW', 'كم؟']);
    expect(await readFile(file, 'utf8')).toBe('كم؟\nconvert 5 MW GW\n');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await talk(['\u001b[A\u001b[A\r']);
    expect(asked.at(-1)).toBe('convert 5 MW GW');
    await rm(folder, { recursive: true });
  });

  test('a history that cannot be read or kept ends nothing', () => {
    const history = openHistory(join(tmpdir(), 'barq-no-such-folder', 'history'));
    expect(history.lines).toEqual([]);
    expect(() => history.keep(['x'])).not.toThrow();
  });
});

describe('colours', () => {
  const reply = {
    kind: 'problem',
    problem: { code: 'unknown_feed', details: { feed: '\u001b[31mred\u0007' } },
  } as const;
  test('only where they are wanted, and none of a stranger’s', () => {
    for (const lang of LANGUAGES) {
      expect(formed(lang, reply, { json: false, sample: true })).not.toContain('\u001b');
      const inked = formed(lang, reply, { json: false, sample: true, colours: true });
      const parts = inked.split('\u001b');
      expect(parts.slice(1).map((part) => part.slice(0, part.indexOf('m') + 1))).toEqual(['[2m', '[0m']);
      expect(parts.map((part, i) => (i === 0 ? part : part.slice(part.indexOf('m') + 1))).join('')).toBe(
        formed(lang, reply, { json: false, sample: true }),
      );
    }
  });
});

describe('progress', () => {
  const drawnAt = (
    lang: 'ar' | 'en',
    steps: readonly (readonly [ms: number, done: number, articles?: number])[],
    isTTY = true,
  ): string => {
    let shown = '';
    const output = Object.assign(new PassThrough(), { isTTY });
    output.on('data', (chunk) => {
      shown += String(chunk);
    });
    let at = 0;
    const progress = openProgress(output, lang, 'feeds', () => at);
    for (const [ms, done, articles] of steps) {
      at = ms;
      progress.step(done, 40, articles);
    }
    progress.end();
    progress.step(40, 40);
    return shown;
  };

  test('counts and the time left, in both languages', () => {
    expect(drawnAt('en', [[60_000, 10]])).toContain('██████░░░░░░░░░░░░░░░░░░ Feeds: 10 of 40, about 3 minutes left');
    expect(drawnAt('ar', [[60_000, 10]]).replace(/[\u2066-\u2069]/g, '')).toContain(
      'الخلاصات: 10 من 40، بقي نحو 3 دقائق',
    );
    expect(drawnAt('en', [[60_000, 10.6, 1240]])).toContain('Feeds: 10 of 40 · 1,240 articles, about 3 minutes left');
    expect(drawnAt('ar', [[60_000, 10, 3]]).replace(/[\u2066-\u2069]/g, '')).toContain('من 40 · 3 مقالات، بقي');
    expect(drawnAt('en', [[1000, 20]])).toContain('less than a minute left');
    expect(drawnAt('en', [[0, 0]])).toContain(' 0 of 40\u001b[K');
  });

  test('not more often than an eye can follow, but always to the end; then it goes', () => {
    const steps = Array.from({ length: 40 }, (_, i) => [i, i + 1] as const);
    const shown = drawnAt('en', steps);
    expect(shown.match(/ of 40/g)).toHaveLength(2);
    expect(shown.endsWith('\r\u001b[K')).toBe(true);
  });

  test('nothing where nobody watches', () => {
    expect(drawnAt('en', [[0, 1]], false)).toBe('');
  });
});
