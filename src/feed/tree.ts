import { Parser } from 'htmlparser2';
import { remembered } from '#src/base/memo.ts';
import { fail } from '#src/base/problem.ts';
import { decodeReferences } from './entities.ts';

export interface Element {
  readonly name: string;
  readonly parent: Element | null;
  readonly attributes: ReadonlyMap<string, string>;
  /** The namespaces that are declared here or around: the attribute's name, and its address without case. */
  readonly spaces: ReadonlyMap<string, Space>;
  readonly children: (Element | string)[];
}

export interface Space {
  readonly uri: string;
  /** It was declared on the root: whoever wrote it there meant the document. */
  readonly atRoot: boolean;
}

type Open = { -readonly [K in keyof Element]: Element[K] };

export interface Tree {
  /** Stands above the document's own root, which may have junk beside it. */
  readonly top: Element;
  /** The document ended inside its root; an item that was still open is not in the tree. */
  readonly truncated: boolean;
}

/** Items that are kept, the first of the document; the rest is walked over without being stored. */
export const MOST_ITEMS = 500;
const MOST_DEPTH = 128;
const MOST_ELEMENTS = 400_000;
const MOST_ATTRIBUTES = 64;
/** Namespaces that are known at a place, and characters of the address of one. */
const MOST_SPACES = 40;
const LONGEST_URI = 300;
/** UTF-16 units of one run of text, references still undecoded: several times what any text keeps of it. */
const LONGEST_PART = 2 ** 20;

const local = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();
const isItem = remembered((name) => /^(item|entry)$/.test(local(name)));
const isFrame = (name: string): boolean => /^(rss|feed|rdf|channel|item|entry)$/.test(local(name));

export const isElement = (node: Element | string): node is Element => typeof node !== 'string';

/** Most elements have neither attributes nor namespaces of their own. */
const NONE: ReadonlyMap<string, string> = new Map();
const NO_SPACES: ReadonlyMap<string, Space> = new Map();

/** Namespaces differ by a closing slash or hash in the wild, never in meaning. */
const withoutEnd = (uri: string): string => {
  let end = uri.length;
  while (end > 0 && (uri[end - 1] === '/' || uri[end - 1] === '#')) end -= 1;
  return uri.slice(0, end);
};

class Builder {
  readonly top: Element = { name: '', parent: null, attributes: NONE, spaces: NO_SPACES, children: [] };
  truncated = false;
  ending = false;
  private open: Open = this.top;
  private attributes: Map<string, string> | undefined;
  private depth = 0;
  private elements = 0;
  private items = 0;
  /** Depth of the element inside which nothing is kept; 0 where everything is. */
  private skipped = 0;
  private literal = false;

  onopentagname(name: string): void {
    this.depth += 1;
    if (this.depth > MOST_DEPTH) throw fail('too_deep', { limit: String(MOST_DEPTH) });
    if (this.skipped) return;
    if (isItem(name)) this.items += 1;
    if (this.items > MOST_ITEMS && isItem(name)) {
      this.skipped = this.depth;
      return;
    }
    this.elements += 1;
    if (this.elements > MOST_ELEMENTS) throw fail('too_large', { limit: String(MOST_ELEMENTS) });
    const child: Element = { name, parent: this.open, attributes: NONE, spaces: this.open.spaces, children: [] };
    this.attributes = undefined;
    this.open.children.push(child);
    this.open = child;
  }

  onattribute(name: string, value: string): void {
    if (this.skipped) return;
    const { open } = this;
    if (open.attributes.size >= MOST_ATTRIBUTES || open.attributes.has(name)) return;
    const text = decodeReferences(value);
    this.attributes ??= new Map();
    open.attributes = this.attributes.set(name, text);
    if ((name !== 'xmlns' && !name.startsWith('xmlns:')) || open.spaces.size >= MOST_SPACES) return;
    const uri = withoutEnd(text.slice(0, LONGEST_URI).trim().toLowerCase());
    open.spaces = new Map(open.spaces).set(name, { uri, atRoot: !open.parent?.parent });
  }

  onclosetag(name: string): void {
    const wasSkipped = this.skipped > 0;
    if (this.skipped === this.depth) this.skipped = 0;
    this.depth -= 1;
    this.truncated ||= this.ending && isFrame(name);
    if (wasSkipped || !this.open.parent) return;
    // Every element that the end of the document closes was cut off; of an item nobody knows what is missing.
    if (this.ending && isItem(name)) this.open.parent.children.pop();
    this.open = this.open.parent;
  }

  ontext(text: string): void {
    if (this.skipped) return;
    const part = text.slice(0, LONGEST_PART);
    this.open.children.push(this.literal ? part : decodeReferences(part));
  }

  oncdatastart(): void {
    this.literal = true;
  }

  oncdataend(): void {
    this.literal = false;
  }
}

/** Reads markup that may be anything from XML to debris. Throws BarqError too_deep, too_large. */
export const readTree = (text: string): Tree => {
  const builder = new Builder();
  // References are decoded here rather than by the tokenizer, which in XML mode knows none of HTML's names.
  const parser = new Parser(builder, { xmlMode: true, decodeEntities: false });
  parser.write(text);
  builder.ending = true;
  parser.end();
  return { top: builder.top, truncated: builder.truncated };
};
