import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { expect, test } from 'vitest';
import { configFrom } from '#src/config.ts';
import { SETTINGS } from '#src/settings.ts';
import { settingFiles } from '../../tools/settings.ts';

test.for(Object.entries(settingFiles()))('%s tells of the settings as they are (npm run settings)', ([path, text]) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
  for (const name of Object.keys(SETTINGS)) expect(text).toContain(name);
});

test('the example with everything uncommented that has a value is sound', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n');
  const given = parseEnv(lines.map((line) => line.replace(/^#([A-Z_]+=)/, '$1')).join('\n'));
  expect(Object.keys(given).toSorted()).toEqual(Object.keys(SETTINGS).toSorted());
  expect(configFrom(given)).toEqual(configFrom({}));
});
