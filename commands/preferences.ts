import { isLanguage, LANGUAGES } from '#src/base/lang.ts';
import { fail } from '#src/base/problem.ts';
import { command } from './context.ts';
import { own, readUnits, UNITS, unitsFor } from './own-units.ts';

const FILE = 'barq-about-me.json';
/** Stands for no unit, where those that were chosen are to be taken away. */
const NONE = '-';

export default command({
  name: 'preferences',
  who: 'everyone',
  changes: true,
  private: true,
  options: {
    language: { type: 'choice', choices: LANGUAGES },
    units: { type: 'text', maxLength: 120, suggest: 'several-units' },
    privacy: { type: 'choice', choices: ['export', 'erase'] },
  },
  run: async (context, { language, units, privacy }) => {
    const { store, asker } = context;
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
    const chosen = units === undefined ? undefined : units === NONE ? [] : readUnits(units);
    if (language) await store.set(mine, 'language', language);
    if (chosen) await store.set(mine, UNITS, chosen.join(','));
    const kept = await store.setting(mine, 'language');
    const tongue = kept && isLanguage(kept) ? { language: kept } : {};
    return { kind: 'preferences', ...tongue, units: await unitsFor(context) };
  },
});
