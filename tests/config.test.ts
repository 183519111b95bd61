import { describe, expect, test } from 'vitest';
import { arabicTakes } from '#locales/settings.ts';
import { BarqError } from '#src/base/problem.ts';
import { configFrom } from '#src/config.ts';
import { SETTINGS } from '#src/settings.ts';
import { line, plain } from '#src/talk/runs.ts';
import { explained } from '#src/talk/words.ts';

const problemOf = (environment: Record<string, string>): unknown => {
  try {
    configFrom(environment);
  } catch (error) {
    if (error instanceof BarqError) return error.problem;
    throw error;
  }
  return null;
};

test('an empty environment is a sound one', () => {
  const config = configFrom({ DISCORD_TOKEN: '', BARQ_ALLOW_ADDRESSES: '' });
  expect(config).toMatchObject({ role: 'all', logLevel: 'info', discordToken: undefined });
  expect(config.allow.size).toBe(0);
});

test('parts of Barq need a database to meet in, and those that speak a token', () => {
  const wrong = (environment: Record<string, string>) => problemOf(environment);
  const DATABASE_URL = 'postgres://barq@127.0.0.1/barq';
  expect(wrong({ BARQ_ROLE: 'ingester' })).toMatchObject({ details: { name: 'BARQ_ROLE' } });
  expect(wrong({ BARQ_ROLE: 'sender', DATABASE_URL })).toMatchObject({ details: { name: 'DISCORD_TOKEN' } });
  expect(configFrom({ BARQ_ROLE: 'ingester', DATABASE_URL }).role).toBe('ingester');
});

test('the page stands on this machine only, anywhere there, or nowhere', () => {
  expect(configFrom({}).page).toEqual({ host: '127.0.0.1', port: 8087, chosen: false });
  expect(configFrom({ BARQ_PAGE: '[::1]:90' }).page).toEqual({ host: '::1', port: 90, chosen: true });
  expect(configFrom({ BARQ_PAGE: 'localhost:0' }).page).toEqual({ host: 'localhost', port: 0, chosen: true });
  expect(configFrom({ BARQ_PAGE: 'off' }).page).toBeNull();
});

test('a list of addresses', () => {
  expect([...configFrom({ BARQ_ALLOW_ADDRESSES: '127.0.0.1:8080, [::1]:90' }).allow]).toEqual([
    '127.0.0.1:8080',
    '[::1]:90',
  ]);
});

test('what a setting takes can be said in Arabic', () => {
  for (const { takes } of Object.values(SETTINGS)) expect([takes, arabicTakes(takes)]).not.toContain(null);
  const said = explained('ar', {
    code: 'wrong_setting',
    details: { name: 'BARQ_KEEP_TEXTS', takes: SETTINGS.BARQ_KEEP_TEXTS.takes },
  });
  expect(plain(line('plain', said), 'ar')).toContain('عدد أيام من 7');
});

describe('a wrong setting is named, and its value kept to ourselves', () => {
  test.for([
    ['BARQ_ROLE', 'king'],
    ['DISCORD_ARABIC_NAMES', 'perhaps'],
    ['LOG_LEVEL', 'loud'],
    ['BARQ_PAGE', '0.0.0.0:8087'],
    ['BARQ_PAGE', '192.168.1.2:8087'],
    ['BARQ_PAGE', '127.0.0.1:99999'],
    ['BARQ_KEEP_TEXTS', '-2'],
    ['BARQ_KEEP_STORIES', 'ever'],
    ['BARQ_ALLOW_ADDRESSES', 'localhost'],
    ['DATABASE_URL', 'mysql://u:secret@h/d'],
    ['DISCORD_TOKEN', 'short'],
    ['DISCORD_API_BASE', 'https://evil.example/api'],
    ['DISCORD_API_BASE', 'http://discord.com/api'],
    ['DISCORD_API_BASE', 'https://discord.com@evil.example/api'],
  ] as const)('%s=%s', ([name, value]) => {
    expect(problemOf({ [name]: value })).toMatchObject({ code: 'wrong_setting', details: { name } });
    expect(JSON.stringify(problemOf({ [name]: value }))).not.toContain(value);
  });
});

test.for(['https://discord.com/api', 'http://127.0.0.1:4000/api', 'http://[::1]:4000/api'])(
  'the token may go to %s',
  (base) => {
    expect(configFrom({ DISCORD_API_BASE: base }).discordApi).toBe(base);
  },
);
