/** Entities that a document declares itself and that are taken: how many, how long each, and units they may add in all. */
const MOST = 100;
const LONGEST = 300;
const ROOM = 200_000;

/** Only plain text and one character reference are taken: what names another entity could grow without end. */
const ENTITY = /<!ENTITY\s{1,20}([A-Za-z_][\w.-]{0,40})\s{1,20}(?:"([^"<%]*)"|'([^'<%]*)')\s{0,20}>/g;
const SAFE = /^(?:[^&]*|&#x?[0-9a-fA-F]{1,8};)$/;

/** What the internal subset of a DOCTYPE declares, by name. */
export const declaredIn = (doctype: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of doctype.matchAll(ENTITY)) {
    const text = double ?? single ?? '';
    if (text.length <= LONGEST && SAFE.test(text) && !found.has(name)) found.set(name, text);
    if (found.size >= MOST) break;
  }
  return found;
};

/** The text with its own entities written out, as far as there is room. */
export const expanded = (text: string, entities: ReadonlyMap<string, string>): string => {
  if (entities.size === 0) return text;
  let room = ROOM;
  return text.replace(/&([A-Za-z_][\w.-]{0,40});/g, (written, name: string) => {
    const value = entities.get(name);
    if (value === undefined || room < value.length) return written;
    room -= value.length;
    return value;
  });
};
