import { globSync, readFileSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The order in which data flows. A file imports its own folder or one before it. */
const ORDER = ['base', 'feed', 'language', 'meaning', 'store', 'survey', 'commands', 'locales', 'talk', 'src'];

/** The one folder that may name a library. zod stands at every edge; Node's own modules stand everywhere but node:sqlite. */
const HOME: Readonly<Record<string, string>> = {
  'decimal.js': 'base',
  undici: 'feed',
  'rss-parser': 'feed',
  htmlparser2: 'feed',
  'ipaddr.js': 'feed',
  '@mozilla/readability': 'feed',
  linkedom: 'feed',
  franc: 'language',
  natural: 'language',
  kysely: 'store',
  '@resvg/resvg-wasm': 'talk',
  '@expo-google-fonts/ibm-plex-sans-arabic': 'talk',
  'discord.js': 'talk',
  'discord-api-types': 'talk',
  'node:sqlite': 'store',
};

const roomOf = (path: string): string => {
  const parts = path.split(sep);
  return parts[0] === 'src' ? (parts.length === 2 ? 'src' : (parts[1] ?? '')) : (parts[0] ?? '');
};
const rank = (room: string): number => ORDER.indexOf(room);

const files = ['src', 'commands', 'locales'].flatMap((folder) => globSync(`${folder}/**/*.ts`));
const imports = (file: string): string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\b(?:[^'";=]*?\bfrom)?\s*'([^']+)';$|\bimport\(\s*'([^']+)'/gm,
    ),
  ].map((m) => m[1] ?? m[2] ?? '');

describe('the import law', () => {
  test('every file stands in a room of the order', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => rank(roomOf(file)) < 0)).toEqual([]);
  });

  test('imports go forward only', () => {
    const backward = files.flatMap((file) =>
      imports(file)
        .filter((target) => target.startsWith('#'))
        .filter((target) => rank(roomOf(target.slice(1).replaceAll('/', sep))) > rank(roomOf(file)))
        .map((target) => `${file} imports ${target}`),
    );
    expect(backward).toEqual([]);
  });

  test('a relative import stays in its own folder', () => {
    const strays = files.flatMap((file) =>
      imports(file)
        .filter((target) => target.startsWith('.') && !/^\.\/[^./][^/]*(\/[^./][^/]*)*\.ts$/.test(target))
        .map((target) => `${file} imports ${target}`),
    );
    expect(strays).toEqual([]);
  });

  test('an outside library is named in one folder only', () => {
    const strays = files.flatMap((file) =>
      imports(file)
        .filter((target) => !target.startsWith('#') && !target.startsWith('.'))
        .map((target) => target.match(/^(?:@[^/]+\/)?[^/]+/)?.[0] ?? target)
        .filter((library) => library !== 'zod')
        .filter((library) => (library.startsWith('node:') ? library in HOME : true))
        .filter((library) => HOME[library] !== roomOf(file))
        .map((library) => `${file} names ${library}`),
    );
    expect(strays).toEqual([]);
  });

  test('Discord is named behind its own door only', () => {
    const strays = files.filter(
      (file) =>
        imports(file).some((target) => /^discord(?:\.js|-api-types)/.test(target)) &&
        !file.includes(`talk${sep}discord`),
    );
    expect(strays).toEqual([]);
  });

  test('the environment has one reader, and words stand in the locales', () => {
    const readers = files.filter((file) => readFileSync(file, 'utf8').includes('process.env'));
    expect(readers).toEqual([`src${sep}config.ts`]);
    const arabic = files.filter(
      (file) => dirname(file) === 'commands' && /\p{Script=Arabic}/u.test(readFileSync(file, 'utf8')),
    );
    expect(arabic).toEqual([]);
  });
});
