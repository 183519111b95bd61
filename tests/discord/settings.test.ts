import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { allComponents } from './double/message-rules.ts';
import { calls, chooses, type Given, presses, textOf } from './double/people.ts';
import { GUILD, MEMBER, MODERATOR, OTHER_CHANNEL } from './double/world.ts';
import { type Whole, whole } from './house.ts';

// Each starts a Barq of its own: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 90_000 });

let here: Whole;
beforeEach(async () => {
  here = await whole();
});
afterEach(async () => {
  expect(here.double.violations).toEqual([]);
  await here.close();
});

const moderator = { by: MODERATOR };
const opens = async (given: Given = {}) => (await calls(here.double, 'barq settings', given, moderator)).message;

describe('/barq settings', () => {
  test('brings a new server to its language, its feeds and its first alert in three clicks', async () => {
    const panel = await opens();
    expect(textOf(panel)).toContain('Reads no feed yet');
    const language = await presses(here.double, panel, 'العربية', moderator);
    expect(language).toMatchObject({ type: 5, ephemeral: true });
    expect(textOf(language.message)).toContain('اللغة: العربية');
    expect(await here.app.store.setting(GUILD, 'language')).toBe('ar');

    const feeds = await chooses(here.double, panel, /feed start/, 'ar', moderator);
    expect(textOf(feeds.message)).toContain('تُتابَع من الآن');
    expect((await here.app.store.feeds(GUILD)).length).toBeGreaterThan(0);

    const alert = await chooses(here.double, panel, /alert add/, OTHER_CHANNEL, moderator);
    expect(textOf(alert.message)).toContain('ستُنشر القصص');
    expect(await here.app.store.rules(GUILD)).toMatchObject([
      { topics: ['mining', 'energy', 'regulation'], channel: OTHER_CHANNEL, by: MODERATOR },
    ]);
    const after = textOf(await opens());
    expect(after).toContain('يقرأ ');
    expect(after).toContain('التنبيهات: ');
  });

  test('sets the time zone, and says what is none', async () => {
    expect(textOf(await opens({ zone: 'Africa/Cairo' }))).toContain('Time zone: Africa/Cairo');
    expect(textOf(await opens({ zone: 'Cairo' })).replaceAll('\\', '')).toContain('Asia/Riyadh');
    expect(await here.app.store.setting(GUILD, 'zone')).toBe('Africa/Cairo');
  });

  test('its controls do nothing for members, nor for what may not be done twice', async () => {
    const panel = await opens();
    const out = await chooses(here.double, panel, /alert add/, OTHER_CHANNEL, { by: MEMBER });
    expect(textOf(out.message)).toContain('Only members who may manage');
    expect(await here.app.store.rules(GUILD)).toEqual([]);
    const forged = {
      ...panel,
      components: [{ type: 1, components: [{ type: 2, label: 'x', custom_id: 'v1|do|en|0|alert remove|alert=1' }] }],
    };
    const refused = await presses(here.double, forged, 'x', moderator);
    expect(textOf(refused.message)).toContain('too old');
  });

  test('a press twice is as a press once', async () => {
    const panel = await opens();
    for (let i = 0; i < 2; i += 1) await chooses(here.double, panel, /alert add/, OTHER_CHANNEL, moderator);
    expect(await here.app.store.rules(GUILD)).toHaveLength(1);
    expect(allComponents(panel).filter(({ custom_id }) => custom_id).length).toBe(4);
  });
});
