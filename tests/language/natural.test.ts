import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { englishStem } from '#src/language/natural.ts';

describe('natural', () => {
  it('stems English words', () => {
    expect(englishStem('miners')).toBe('miner');
    expect(englishStem('regulators')).toBe(englishStem('regulator'));
  });

  // The package as a whole reads .env into process.env, prints lines, and loads five database drivers.
  it('touches neither the environment nor standard output, and loads no database driver', () => {
    const script = `
      import { registerHooks } from 'node:module';
      const loaded = [];
      registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context); } });
      const before = JSON.stringify(process.env);
      await import('#src/language/natural.ts');
      await import('#src/language/detect.ts');
      const bad = loaded.filter((url) => /mongoose|dotenv|redis|memjs|node_modules.pg/.test(url));
      process.stderr.write(JSON.stringify({ same: before === JSON.stringify(process.env), bad, some: loaded.length > 2 }));`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(JSON.parse(stderr)).toEqual({ same: true, bad: [], some: true });
  });
});
