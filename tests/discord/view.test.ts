import fc from 'fast-check';
import { expect, test } from 'vitest';
import { callFrom, controlFrom, customId, isKept, keptOf, type View } from '#src/talk/discord/view.ts';

const view = (question: string, page = 0): View => ({ name: 'ask', given: { question }, lang: 'ar', page });
const back = (id: string, store: ReadonlyMap<string, string>) => {
  const control = controlFrom(id);
  if (!control) return null;
  const { call } = control;
  const text = typeof call === 'string' ? call : store.get(call.slot);
  if (text === undefined || (typeof call !== 'string' && !isKept(text, call.hash))) return null;
  const found = callFrom(text);
  return found && { ...found, lang: control.lang, page: control.page };
};

test('whatever is asked, its buttons fit Discord and lead back to it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 500 }),
      fc.integer({ min: 0, max: 999 }),
      (text, page) => {
        const asked = view(text, page);
        const kept = keptOf(asked);
        const id = customId('page', asked);
        expect(id.length).toBeLessThanOrEqual(100);
        expect(back(id, new Map(kept ? [[kept.slot, kept.call]] : []))).toEqual(asked);
      },
    ),
  );
});

test('a call whose place was taken by another is expired, not another call', () => {
  const asked = view('x'.repeat(200));
  const kept = keptOf(asked);
  expect(kept).not.toBeNull();
  expect(back(customId('lang', asked), new Map([[kept?.slot ?? '', 'ask|question=other']]))).toBeNull();
});

test.for([
  '',
  'v2|page|ar|0|ask|question=x',
  'v1|delete|ar|0|ask',
  'v1|page|fr|0|ask',
  'v1|page|ar|-1|ask',
  'v1|page|ar|9999|ask',
  'v1|page|ar|0|',
  '__proto__',
])('the id %s was not written by this version', (id) => {
  expect(controlFrom(id)).toBeNull();
});

test('a name that is no command leads nowhere', () => {
  expect(callFrom('toString|a=b')).toBeNull();
  expect(callFrom('__proto__')).toBeNull();
  expect(callFrom('#call:99999.x')).toBeNull();
});

test('an id never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const control = controlFrom(`v1|page|ar|0|${text}`);
      if (control && typeof control.call === 'string') callFrom(control.call);
    }),
  );
});
