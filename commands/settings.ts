import { isLanguage, LANGUAGES } from '#src/base/lang.ts';
import { USUAL_ZONE } from '#src/meaning/alert-plan.ts';
import { ZONE } from '#src/store/alert-times.ts';
import { zoneFrom } from './alert-form.ts';
import { command } from './context.ts';

/** The name under which a server's language is kept. */
const LANGUAGE = 'language';

export default command({
  name: 'settings',
  who: 'moderators',
  changes: true,
  shows: true,
  again: true,
  options: {
    language: { type: 'choice', choices: LANGUAGES },
    zone: { type: 'text', maxLength: 60, suggest: 'zones' },
  },
  run: async ({ store, community }, { language, zone }) => {
    const named = zone === undefined ? undefined : zoneFrom(zone);
    if (language) await store.set(community, LANGUAGE, language);
    if (named) await store.set(community, ZONE, named);
    const kept = await store.setting(community, LANGUAGE);
    return {
      kind: 'settings',
      ...(kept && isLanguage(kept) ? { language: kept } : {}),
      zone: (await store.setting(community, ZONE)) ?? USUAL_ZONE,
      feeds: (await store.feeds(community)).length,
      alerts: (await store.rules(community)).length,
    };
  },
});
