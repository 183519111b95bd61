import { isLanguage, LANGUAGES } from '#src/base/lang.ts';
import { fail } from '#src/base/problem.ts';
import { command } from './context.ts';

/** The name under which a person's own choices are kept. */
const own = (asker: string): string => `user:${asker}`;
const FILE = 'barq-about-me.json';

export default command({
  name: 'preferences',
  who: 'everyone',
  changes: true,
  private: true,
  options: {
    language: { type: 'choice', choices: LANGUAGES },
    privacy: { type: 'choice', choices: ['export', 'erase'] },
  },
  run: async ({ store, asker }, { language, privacy }) => {
    if (asker === undefined) throw fail('nobody_asks', {});
    const mine = own(asker);
    if (privacy === 'erase') {
      await store.erase(mine);
      await store.unsign(asker);
      return { kind: 'erased' };
    }
    if (privacy === 'export') {
      const rows = [...(await store.keptBy(mine)), ...(await store.signedBy(asker))];
      return { kind: 'personal', name: FILE, text: `${JSON.stringify(rows, null, 2)}\n`, rows: rows.length };
    }
    if (language) await store.set(mine, 'language', language);
    const kept = await store.setting(mine, 'language');
    return { kind: 'preferences', ...(kept && isLanguage(kept) ? { language: kept } : {}) };
  },
});
