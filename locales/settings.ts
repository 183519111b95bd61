/** What the settings take, in Arabic, by what it is called in English. */
const ARABIC: Readonly<Record<string, string>> = {
  'a folder': 'مجلدًا',
  'postgres://user:password@host/database': 'postgres://user:password@host/database',
  'the token of a Discord bot': 'رمز بوت على Discord',
  'https://discord.com/api or a loopback address': 'https://discord.com/api أو عنوانًا على هذا الجهاز وحده',
  'on or off': 'on أو off',
  'host:port on loopback, or off': 'host:port على هذا الجهاز وحده، أو off',
  'host:port, or off': 'host:port، أو off',
  'a comma list of host:port': 'قائمة host:port بينها فواصل',
  'a number from 1 to 10000': 'عددًا من 1 إلى 10000',
  'a number of days from 7 to 36500': 'عدد أيام من 7 إلى 36500',
  'all, gateway, ingester or sender': 'all أو gateway أو ingester أو sender',
  'all, or with DATABASE_URL gateway, ingester or sender': 'all، ومع DATABASE_URL أيضًا gateway أو ingester أو sender',
  'debug, info, warn, error, silent': 'debug أو info أو warn أو error أو silent',
};

/** What a setting takes, in Arabic; null for what is no setting's. */
export const arabicTakes = (takes: string): string | null =>
  Object.hasOwn(ARABIC, takes) ? (ARABIC[takes] ?? null) : null;
