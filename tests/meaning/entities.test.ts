import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { entity, entityName, mentionsOf } from '#src/meaning/entities.ts';
import { gazetteer } from '#src/meaning/gazetteer.ts';
import { KINDS } from '#src/meaning/gazetteer-row.ts';
import { processorTime } from '../helpers/processor.ts';

const ids = (text: string, lang = 'en') => mentionsOf(text, lang).map((m) => m.entity);

describe('the gazetteer', () => {
  const rows = gazetteer();

  it('has well-formed rows', () => {
    const Names = z.string().regex(/^[^|\s](?:[^|]*[^|\s])?(?: \| [^|\s](?:[^|]*[^|\s])?)*$/);
    const Row = z.strictObject({
      id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
      kind: z.enum(KINDS),
      en: Names.regex(/[A-Za-z]/),
      ar: Names.regex(/\p{Script=Arabic}/u),
      needsEn: z.string().optional(),
      needsAr: z.string().optional(),
      in: z.string().optional(),
      ledAr: Names.regex(/\p{Script=Arabic}/u).optional(),
      strict: z.boolean().optional(),
    });
    for (const row of rows) expect(Row.safeParse(row).error, row.id).toBeUndefined();
    expect(rows.length).toBeGreaterThan(1000);
  });

  it('gives no name to two things', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, en, ar } of rows)
      for (const name of [en, ar].flatMap((list) => list.toLowerCase().split(' | ')))
        owners.set(name, (owners.get(name) ?? new Set()).add(id));
    expect([...owners].filter(([, all]) => all.size > 1)).toEqual([]);
  });

  it('names each entity once, and places that exist', () => {
    const known = new Set(rows.map(({ id }) => id));
    expect(known.size).toBe(rows.length);
    for (const row of rows) if (row.in !== undefined) expect(known, row.id).toContain(row.in);
  });
});

describe('mentionsOf', () => {
  it.for([
    ["FERC told Talen's lawyers that Amazon must wait", ['ferc', 'talen', 'amazon']],
    ['AI-driven demand in the U.S. and the United Kingdom', ['ai', 'us', 'uk']],
    ['South Korea and North Carolina', ['south-korea', 'north-carolina']],
    ['Bank of America rates Latin America', ['bank-of-america', 'latin-america']],
    ['tell us who made it', []],
    ['Xcel Energy and Oncor wait for the Mazhilis', ['xcel-energy', 'oncor', 'mazhilis']],
    ['Goldshell sells to Bitfury under the EU AI Act', ['goldshell', 'bitfury', 'eu-ai-act']],
    ['Shares of S&P 500 firms; PG&E; OPEC+', ['s-and-p-500', 'pge', 'opec']],
    ['what did ferc decide about talen', ['ferc', 'talen']],
  ] as const)('reads English names: %s', ([text, want]) => {
    expect(ids(text)).toEqual(want);
  });

  it.for([
    ['وقالت وكالة الطاقة الدولية إن الطلب سيرتفع', ['iea']],
    ['للكويت وبالكويت والكويت ومن الكويتية', ['kuwait', 'kuwait', 'kuwait', 'kuwait']],
    ['استثمار لأمازون وغوغل في الولايات المتحدة', ['amazon', 'google', 'us']],
    ['قوانين جديدة للذكاء الاصطناعي ولمراكز البيانات', ['ai', 'data-centers']],
    ['أعلنت أميركا وروسيا', ['us', 'russia']],
    ['قالت كهرماء والبنك المركزي العماني', ['kahramaa', 'cbo']],
    ['تبيع غولدشيل وجولدشيل أجهزة للتبريد بالغمر', ['goldshell', 'goldshell', 'immersion-cooling']],
    ['القطاع المالي في المنطقة', []],
  ] as const)('reads Arabic names: %s', ([text, want]) => {
    expect(ids(text, 'ar')).toEqual(want);
  });

  it('leaves clitics out of the span and keeps the article', () => {
    expect(mentionsOf('قال إن البيتكوين وبالكويت', 'ar').map((m) => m.text)).toEqual(['البيتكوين', 'الكويت']);
  });

  it('takes a common word for a place only where a preposition or its kind leads', () => {
    const ids = (text: string) => mentionsOf(text, 'ar').map((m) => `${m.entity} ${m.text}`);
    expect(ids('صادروا ٣٩٠ جهازا في حلب وحمص')).toEqual(['aleppo حلب', 'homs حمص']);
    expect(ids('منجم في محافظة الزرقاء، ثم بسرت')).toEqual(['zarqa محافظة الزرقاء', 'sirte سرت']);
    expect(ids('حلب المزارع بقراته وأكل حمص')).toEqual([]);
  });

  it('gives exact slices in order without overlap, on any text', () => {
    const piece = fc.oneof(
      fc.constantFrom('Amazon', 'هيئة', 'الطاقة', 'الأمريكية', 'وال', 'لل', 'AI', 'U.S.', ' '),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        let end = 0;
        for (const m of mentionsOf(text, 'en')) {
          expect(m.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(m.start, m.end)).toBe(m.text);
          expect(entity(m.entity)).toBeDefined();
          end = m.end;
        }
      }),
    );
  });

  it('stays linear on hostile text', () => {
    const text = 'الولايات المتحدة وال'.repeat(20_000);
    const spent = processorTime();
    mentionsOf(text, 'ar');
    expect(spent()).toBeLessThan(3000);
  });
});

describe('entityName', () => {
  it('speaks both languages and falls back on the id', () => {
    expect([entityName('kuwait', 'en'), entityName('kuwait', 'ar')]).toEqual(['Kuwait', 'الكويت']);
    expect([entityName('uk', 'en'), entityName('us', 'ar')]).toEqual(['United Kingdom', 'الولايات المتحدة']);
    expect(entityName('no-such', 'ar')).toBe('no-such');
  });
});
