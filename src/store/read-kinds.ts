/** Milliseconds from which a read is long. Less is not worth the way to another thread, which costs some .2. */
const LONG = 4;
/** Long ones among the last few by which a kind is known; one alone may be a pause of the machine. */
const FEW = 2;
const MOST = 4;
/** By how much a short one speaks against it. */
const AGAINST = 0.25;
/** Kinds that are remembered. */
const KEPT = 2000;

/** How reads of one kind fared. */
export interface ReadKind {
  /** One of these is likely to be long. */
  readonly isLong: boolean;
  /** Tells how long one took, in milliseconds, wherever it was. */
  took(ms: number): void;
}

const kind = (): ReadKind => {
  let long = 0;
  return {
    get isLong() {
      return long >= FEW;
    },
    took: (ms) => {
      long = ms >= LONG ? Math.min(MOST, long + 1) : Math.max(0, long - AGAINST);
    },
  };
};

/** A text without the lengths of its lists, but with how many values it takes, roughly: of ten rows it is another read than of five hundred. */
const nameOf = (text: string): string =>
  `${Math.ceil(Math.log2(text.split('?').length))} ${text.replace(/\?(?:, \?)+/g, '?')}`;

/** Kinds of reads, by their texts. What is long is found out by measuring it: it depends on the store, and on the machine. */
export const readKinds = (): ((text: string) => ReadKind) => {
  const kinds = new Map<string, ReadKind>();
  return (text) => {
    const name = nameOf(text);
    const known = kinds.get(name);
    if (known) return known;
    if (kinds.size >= KEPT) kinds.clear();
    const made = kind();
    kinds.set(name, made);
    return made;
  };
};
