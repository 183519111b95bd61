import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const PAGES = ['README.md', 'DESIGN.md', 'CONTRIBUTING.md', ...globSync('docs/*.md')];
const scripts = Object.keys(
  z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(readFileSync('package.json', 'utf8')))
    .scripts,
);

describe.for(PAGES)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  test('leads to nothing that is not there', () => {
    const targets = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target = '']) => target);
    const missing = targets.filter((target) => !/^https?:/.test(target) && !existsSync(join(dirname(page), target)));
    expect(missing).toEqual([]);
  });

  test('names only scripts that there are', () => {
    const named = [...text.matchAll(/npm run (?:-s )?([a-z]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });
});

test('every picture of the documentation is shown somewhere, and says in words what it shows', () => {
  const all = PAGES.map((page) => readFileSync(page, 'utf8')).join('\n');
  for (const picture of globSync('docs/pictures/*.png')) {
    const alt = new RegExp(`!\\[([^\\]]+)\\]\\([^)]*${picture.split(/[\\/]/).at(-1)}\\)`).exec(all)?.[1] ?? '';
    expect(alt.length, picture).toBeGreaterThan(15);
  }
});
