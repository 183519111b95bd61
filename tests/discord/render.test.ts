import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#src/base/lang.ts';
import type { Reply } from '#src/base/reply.ts';
import { render } from '#src/talk/discord/render.ts';
import type { View } from '#src/talk/discord/view.ts';
import { checkMessage } from './double/checks.ts';
import { allComponents, type WireMessage } from './double/message-rules.ts';
import { textOf } from './double/people.ts';
import { REPLIES, story } from './replies.ts';

const NAMES: Readonly<Record<string, View['name']>> = {
  figures: 'figures',
  comparison: 'compare',
  news: 'news',
  trends: 'trends',
  answer: 'ask',
  story: 'story',
};
const viewOf = (reply: Reply, lang: View['lang'], page = 0): View => ({
  name: NAMES[reply.kind] ?? 'help',
  given: reply.kind === 'answer' ? { question: reply.answer.question } : {},
  lang,
  page,
});
const wire = (reply: Reply, lang: View['lang'], page = 0): WireMessage => {
  // A file travels beside its message.
  const { file: _, ...message } = render(reply, viewOf(reply, lang, page), { ephemeral: false });
  return JSON.parse(JSON.stringify(message));
};

const hostile = [
  '@everyone <@1> <@&2> <#3> </ask:4> <t:5:R> <id:home>',
  '[click](https://evil.example) [a](b) https://evil.example discord.gg/x',
  '# big\n## bigger\n> quote\n>>> all\n-# small\n- item\n1. one\n```code```',
  '**bold** __under__ ~~gone~~ ||spoiler|| `code` \\',
  '\u202Egnorw\u2066\u2067\u2068 no end \u200F\u061C',
  `${'['.repeat(3000)}${']('.repeat(3000)}`,
  'ا'.repeat(5000),
  '👩‍👩‍👧‍👦'.repeat(900),
  'a\u0301\u0302\u0303'.repeat(900),
];

describe.for(LANGUAGES)('in %s', (lang) => {
  test.for(Object.entries(REPLIES))('%s is what Discord takes, and reads as it should', async ([name, reply]) => {
    const message = wire(reply, lang);
    expect(checkMessage(message)).toEqual([]);
    await expect(JSON.stringify(message, null, 2)).toMatchFileSnapshot(
      `./fixtures/messages/${name.replace(/ /g, '-')}.${lang}.json`,
    );
  });

  test('every line of text stands in one isolate, its marks in pairs', () => {
    for (const reply of Object.values(REPLIES))
      for (const { content } of allComponents(wire(reply, lang)))
        for (const line of content?.split('\n') ?? []) {
          if (/^-# <t:\d+:f>$/.test(line)) continue;
          expect(line).toMatch(lang === 'ar' ? /^(## |- |> |-# )?\u2067.*\u2069$/ : /^(## |- |> |-# )?\u2066.*\u2069$/);
          expect(line.match(/[\u2066-\u2068]/g)?.length).toBe(line.match(/\u2069/g)?.length);
        }
  });

  test.for(hostile)('a hostile title (%#) changes nothing but the words', (title) => {
    const [report] = story(7).reports;
    if (!report) throw new Error('no report');
    const tame = { kind: 'news', stories: [story(7), story(8)], more: false } as const;
    const hurt = { ...tame, stories: [story(7, { reports: [{ ...report, title, outlet: title }] }), story(8)] };
    const message = wire(hurt, lang);
    expect(checkMessage(message)).toEqual([]);
    const shape = (on: WireMessage) => allComponents(on).map(({ type, url, custom_id }) => [type, url, custom_id]);
    expect(shape(message)).toEqual(shape(wire(tame, lang)));
    const text = allComponents(message)
      .flatMap(({ content }) => content ?? [])
      .join('\n');
    // What opens markup, a mention or an address stands behind a backslash; a whole mention never stands there.
    const unescaped = text
      .replace(/^(## |- |> |-# )/gm, '')
      .replace(/<t:\d+:f>/g, '')
      .replace(/\\[^\p{L}\p{N}\s]/gu, '');
    expect(unescaped).not.toMatch(/[*_~|`<>[\]#]|@everyone|https?:|discord\.gg/);
    expect(unescaped).not.toMatch(/[\u202A-\u202E\u200E\u200F\u061C]/);
  });
});

test('what is too much for one message goes to further pages, and none is lost', () => {
  const stories = Array.from({ length: 40 }, (_, i) => story(i + 1));
  const reply: Reply = { kind: 'news', stories, more: false };
  const texts: string[] = [];
  for (let page = 0; ; page += 1) {
    const message = wire(reply, 'en', page);
    expect(checkMessage(message)).toEqual([]);
    texts.push(textOf(message));
    if (!allComponents(message).some(({ label }) => label?.startsWith('Next'))) break;
  }
  expect(texts.length).toBeGreaterThan(2);
  for (const { id } of stories) expect(texts.filter((text) => text.includes(`Story ${id}:`))).toHaveLength(1);
});

test('a page beyond the last shows the last', () => {
  const reply: Reply = { kind: 'news', stories: [story(1)], more: false };
  expect(textOf(wire(reply, 'en', 99))).toContain('Story 1:');
});

test('an address that Discord takes no button for is left out, the words stay', () => {
  const [report] = story(7).reports;
  if (!report) throw new Error('no report');
  for (const url of [`https://long.example/${'x'.repeat(600)}`, 'javascript:alert(1)', 'ftp://x.example/']) {
    const message = wire({ kind: 'news', stories: [story(7, { reports: [{ ...report, url }] })], more: false }, 'en');
    expect(checkMessage(message)).toEqual([]);
    expect(allComponents(message).some((one) => one.url)).toBe(false);
    expect(textOf(message)).toContain('A grid signs for 7 MW');
  }
});

test('what changes something carries no buttons', () => {
  const reply = REPLIES['feed added'];
  if (!reply) throw new Error('no reply');
  const message = render(reply, { name: 'feed add', given: { url: 'x' }, lang: 'en', page: 0 }, { ephemeral: true });
  expect(message.components).toHaveLength(1);
});
