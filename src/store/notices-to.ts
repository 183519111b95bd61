import { z } from 'zod';
import { LANGUAGES } from '#src/base/lang.ts';
import { readJson } from './json.ts';
import type { Settings } from './settings.ts';

const NAME = 'notices';

const shape = z.object({
  /** Null where nobody wants to be told. */
  channel: z.string().nullable(),
  lang: z.enum(LANGUAGES).exactOptional(),
  /** Who said so: the one to tell where the channel refuses. */
  by: z.string().exactOptional(),
});

/** Where a community's moderators want to be told of trouble with feeds, and in which language. */
export type NoticesTo = z.output<typeof shape>;

/** Undefined where they never said. */
export const noticesTo = async (settings: Settings, community: string): Promise<NoticesTo | undefined> => {
  const said = await settings.setting(community, NAME);
  return said ? readJson(shape, said, 'setting') : undefined;
};

/** As if they never had said, without `to`. */
export const tellNotices = (settings: Settings, community: string, to?: NoticesTo): Promise<void> =>
  settings.set(community, NAME, to ? JSON.stringify(to) : '');
