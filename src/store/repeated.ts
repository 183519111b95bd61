const names = new Map<string, string>();

/**
 * Tells that a text is asked for every article: PostgreSQL reads and plans it once for each connection that asks it. Other
 * texts are thousands, and each would be held by each connection.
 */
export const repeat = (text: string): string => {
  if (!names.has(text)) names.set(text, `barq_${names.size}`);
  return text;
};

/** Under which name connections know the text, in this program. */
export const repeatedAs = (text: string): string | undefined => names.get(text);
