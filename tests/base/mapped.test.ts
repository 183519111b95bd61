import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mapped } from '#src/base/mapped.ts';

it('makes what map makes', () => {
  fc.assert(
    fc.property(fc.array(fc.anything()), (list) => {
      const read = (item: unknown, i: number): unknown => [item, i];
      expect(mapped(list, read)).toEqual(list.map(read));
    }),
  );
});
