/** A JSON document, and whether it ended before its time. */
export interface Parsed {
  readonly value: unknown;
  readonly truncated: boolean;
}

const tried = (source: string): unknown => {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
};

/** Index behind the last object that is complete and lies directly in a list of the document: the last whole item. */
const endOfLastItem = (source: string): number => {
  let depth = 0;
  let inText = false;
  let end = 0;
  for (let i = 0; i < source.length; i++) {
    const c = source[i];
    if (inText) {
      if (c === '\\') i += 1;
      else if (c === '"') inText = false;
    } else if (c === '"') inText = true;
    else if (c === '{' || c === '[') depth += 1;
    else if (c === '}' || c === ']') {
      depth -= 1;
      if (c === '}' && depth === 2) end = i + 1;
    }
  }
  return end;
};

/** Parses JSON; of a document that was cut off, what stands before its last whole item. `value` is undefined for debris. */
export const parseJson = (source: string): Parsed => {
  const value = tried(source);
  if (value !== undefined) return { value, truncated: false };
  return { value: tried(`${source.slice(0, endOfLastItem(source))}]}`), truncated: true };
};
