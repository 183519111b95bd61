import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type App, openSample } from '#src/app.ts';
import { openDiscord } from '#src/talk/discord/client.ts';
import { type Double, openDouble } from './double/double.ts';
import { calls, textOf } from './double/people.ts';
import { APP, TOKEN } from './double/world.ts';

let app: App;
let double: Double;
let lines: string[];
beforeAll(async () => {
  app = await openSample();
});
afterAll(() => app.close());
beforeEach(async () => {
  lines = [];
  double = await openDouble();
  await app.store.set(`discord:${APP}`, 'commands', 'of before');
});
afterEach(async () => {
  expect(double.violations).toEqual([]);
  await double.close();
});

const log = (level: string, said: string): void => {
  if (level === 'warn' && said.includes('Arabic')) lines.push(said);
};
const PUT = /^PUT .*commands/;
const puts = () => double.requests.filter(({ route }) => PUT.test(route));
const registered = (): string => JSON.stringify(double.commands);

/** Logs in, and out again. */
const once = async (arabicNames: boolean | undefined): Promise<void> => {
  const door = await openDiscord(
    { ...app, log },
    { token: TOKEN, api: double.base, ...(arabicNames === undefined ? {} : { arabicNames }) },
  );
  await door.close();
};

test('names in Arabic are not registered unless they are wanted', async () => {
  await once(undefined);
  expect(registered()).toContain('"trends"');
  expect(registered()).not.toContain('_localizations');
});

test('where they are wanted, Discord gets them, and calls go on by the other names', async () => {
  const door = await openDiscord({ ...app, log }, { token: TOKEN, api: double.base, arabicNames: true });
  expect(registered()).toContain('"name_localizations":{"ar":"اتجاهات","en-US":"trends"}');
  expect(textOf((await calls(double, 'trends', { language: 'ar' }, { locale: 'ar' })).message)).toContain('التعدين');
  await door.close();
  expect(lines).toEqual([]);
});

test('they come and go with the setting', async () => {
  await once(true);
  await once(true);
  expect(puts()).toHaveLength(1);
  await once(false);
  expect(registered()).not.toContain('_localizations');
  await once(true);
  expect(registered()).toContain('_localizations');
  expect(puts()).toHaveLength(3);
});

test('where Discord objects to them, the commands are registered without, which is said once and asked once', async () => {
  double.faults.plan(PUT, { kind: 'answer', status: 400, code: 50_035 });
  await once(true);
  expect(puts()).toHaveLength(2);
  expect(registered()).toContain('"trends"');
  expect(registered()).not.toContain('_localizations');
  expect(lines).toEqual(['Discord takes no names in Arabic; the commands are registered without them']);
  await once(true);
  expect(puts()).toHaveLength(2);
  // What was refused is asked again when the commands are others, or the setting was.
  await once(false);
  await once(true);
  expect(puts()).toHaveLength(4);
  expect(registered()).toContain('_localizations');
});

test('a fault that has nothing to do with names does not drop them', async () => {
  double.faults.plan(PUT, { kind: 'answer', status: 401 });
  await expect(once(true)).rejects.toMatchObject({ problem: { code: 'discord_token' } });
  await once(true);
  expect(registered()).toContain('_localizations');
});
