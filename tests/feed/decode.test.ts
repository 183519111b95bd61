import { describe, expect, test } from 'vitest';
import { read, rss } from './helper.ts';

const TITLE = 'هيئة تنظيم الكهرباء ترفع رسوم الربط';
const encoders: Record<string, (text: string) => Uint8Array> = {
  'utf-8': (text) => Buffer.from(text),
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
  'utf-16be': (text) => Buffer.from(text, 'utf16le').swap16(),
  'utf-32le': (text) => Buffer.from(Uint32Array.from(text, (c) => c.codePointAt(0) ?? 0).buffer),
  'windows-1256': (text) => oneByte('windows-1256', text),
  'iso-8859-6': (text) => oneByte('iso-8859-6', text),
};

const oneByte = (charset: string, text: string): Uint8Array => {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(charset).decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (c) => table.get(c) ?? 0x3f);
};

const source = rss(`<item><title>${TITLE}</title><description>${TITLE}، وقالت إن السعر سيبقى.</description></item>`);
const declaring = (charset: string): string => source.replace('?>', ` encoding="${charset}"?>`);

describe.each(Object.entries(encoders))('Arabic in %s', (charset, encode) => {
  test.each<[string, string, string | undefined]>([
    ['declared by the server', source, `application/xml; charset="${charset}"`],
    ['declared in the prolog', declaring(charset), 'application/xml'],
    ['declared nowhere', source, undefined],
    ['declared as Latin-1', declaring('iso-8859-1'), 'text/xml; charset=ISO-8859-1'],
    ['declared as UTF-8', declaring('utf-8'), 'text/xml; charset=utf-8'],
    ['declared as nonsense', declaring('x-nonsense'), 'text/xml; charset=none'],
  ])('%s', async (_, text, contentType) => {
    const { items } = await read(encode(text), contentType);
    expect(items[0]?.title).toBe(TITLE);
  });
});

test('Latin text is not taken for Arabic', async () => {
  const text = 'Où l’énergie coûte déjà très cher à la forêt';
  const bytes = oneByte('windows-1252', rss(`<item><title>${text}</title></item>`));
  expect((await read(bytes)).items[0]?.title).toBe(text);
});

test('a cut inside a character leaves UTF-8 what it is', async () => {
  const bytes = Buffer.from(`<rss><channel><item><title>${TITLE}</title></item><item><title>ب`);
  expect((await read(bytes.subarray(0, -1))).items.map(({ title }) => title)).toEqual([TITLE]);
});

test('a declared multi-byte charset is believed', async () => {
  const bytes = Buffer.concat([
    Buffer.from('<rss><channel><item><title>'),
    Uint8Array.of(0x83, 0x65, 0x83, 0x58, 0x83, 0x67),
    Buffer.from('</title></item></channel></rss>'),
  ]);
  expect((await read(bytes, 'text/xml; charset=shift_jis')).items[0]?.title).toBe('テスト');
});
