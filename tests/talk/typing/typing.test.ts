import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '#commands/index.ts';
import { type App, openSample } from '#src/app.ts';
import { keys } from '#src/base/keys.ts';
import { LANGUAGES, type Language } from '#src/base/lang.ts';
import { calledAs, calledOf, optionsOf } from '#src/talk/typing/call.ts';
import { complete } from '#src/talk/typing/complete.ts';

describe('a typed text is a call', () => {
  test.for([
    ['how much?', 'ask', { question: 'how much?' }],
    ['كم الاستهلاك؟', 'ask', { question: 'كم الاستهلاك؟' }],
    ['/ask how much: and when?', 'ask', { question: 'how much: and when?' }],
    ['/ask question:"كم؟"', 'ask', { question: 'كم؟' }],
    ['/news topic:mining since:7d', 'news', { topic: 'mining', since: '7d' }],
    ['/news search:data centers topic:energy', 'news', { search: 'data centers', topic: 'energy' }],
    ['/story 3', 'story', { story: '3' }],
    ['/convert 240 TWh GWh', 'convert', { value: '240', from: 'TWh', to: 'GWh' }],
    ['/convert value:5 from:MW to:GW', 'convert', { value: '5', from: 'MW', to: 'GW' }],
    ['/barq feed add url:https://a.example/x:y full:true', 'feed add', { url: 'https://a.example/x:y', full: 'true' }],
    ['/feed list', 'feed list', {}],
    ['/barq story split story:3 report:4', 'story split', { story: '3', report: '4' }],
  ] as const)('%s', ([text, name, given]) => {
    expect(calledOf(text)).toMatchObject({ name, given });
  });

  test('the options of Discord’s door stand beside the command’s own', () => {
    expect(calledOf('/ask language:ar private:true how much?')).toMatchObject({ language: 'ar', hidden: false });
    expect(calledOf('/ask how much? language:ar private:true')).toMatchObject({
      given: { question: 'how much?' },
      language: 'ar',
      hidden: true,
    });
    expect(calledOf('/barq feed list').hidden).toBe(true);
  });

  test('what calls nothing is a problem, not a question', () => {
    expect(() => calledOf('/nothing at all')).toThrow(/unknown_command/);
    expect(() => calledOf('/barq feed list now')).toThrow(/unexpected_word/);
  });

  test('every command can be called as it is offered', () => {
    for (const name of keys(COMMANDS)) expect(calledOf(calledAs(name)).name).toBe(name);
  });
});

describe('completion', () => {
  let app: App;
  beforeAll(async () => {
    app = await openSample();
  });
  afterAll(() => app.close());
  const offered = async (text: string, lang: Language = 'en') => {
    const around = { store: app.store, community: 'local', now: app.clock(), places: new Map<string, string>() };
    return complete(text, lang, around);
  };
  const texts = async (text: string): Promise<string[]> => (await offered(text)).map((one) => one.text);

  test('a question is left alone', async () => {
    expect(await offered('how much')).toEqual([]);
  });

  test('commands by name, and by what they do in either language', async () => {
    expect(await texts('/')).toHaveLength(25);
    expect(await texts('/con')).toContain('/convert ');
    expect(await texts('/feed ad')).toContain('/barq feed add ');
    expect(await texts('/خلاصات')).toContain('/barq feed list ');
    expect((await texts('/barq story')).slice(0, 3)).toEqual([
      '/barq story split ',
      '/barq story join ',
      '/barq story undo ',
    ]);
    for (const lang of LANGUAGES) for (const one of await offered('/', lang)) expect(one.detail).not.toBe('');
  });

  test('options, those that are required first, and none twice', async () => {
    expect((await texts('/convert '))[0]).toBe('/convert value:');
    expect(await texts('/news topic:mining ')).not.toContain('/news topic:mining topic:');
    expect(await texts('/news topic:mining si')).toEqual(['/news topic:mining since:']);
    expect(await texts('/ask ')).not.toContain('/ask follows:');
  });

  test('values: choices by their names in either language, and what the store knows', async () => {
    expect(await texts('/news topic:تعدين')).toEqual(['/news topic:mining ']);
    expect(await texts('/barq feed pause url:daftar')).toEqual([
      '/barq feed pause url:https://sample.example/daftar-altaqa.xml ',
    ]);
    expect(await texts('/convert value:5 from:تيراواط')).toContain('/convert value:5 from:TW ');
    const stories = await offered('/story story:رمال');
    expect(stories.map(({ text }) => text)).toContain('/story story:1 ');
  });

  test('whatever is offered leads on: completing again and again ends in a call', async () => {
    for (const name of keys(COMMANDS))
      for (const option of optionsOf(name).keys()) {
        const [value] = await offered(`${calledAs(name)} ${option}:`);
        if (value) expect(Object.keys(calledOf(value.text).given).concat('language', 'private')).toContain(option);
      }
  });
});
