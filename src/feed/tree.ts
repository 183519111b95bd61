import { Parser } from 'htmlparser2';
import { fail } from '#src/base/problem.ts';
import { decodeReferences } from './entities.ts';

export interface Element {
  readonly name: string;
  readonly parent: Element | null;
  readonly attributes: Map<string, string>;
  readonly children: (Element | string)[];
}

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
/** UTF-16 units of one run of text, references still undecoded: several times what any text keeps of it. */
const LONGEST_PART = 2 ** 20;

const local = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();
const isItem = (name: string): boolean => /^(item|entry)$/.test(local(name));
const isFrame = (name: string): boolean => /^(rss|feed|rdf|channel|item|entry)$/.test(local(name));

export const isElement = (node: Element | string): node is Element => typeof node !== 'string';

class Builder {
  readonly top: Element = { name: '', parent: null, attributes: new Map(), children: [] };
  truncated = false;
  ending = false;
  private open: Element = this.top;
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
    const child: Element = { name, parent: this.open, attributes: new Map(), children: [] };
    this.open.children.push(child);
    this.open = child;
  }

  onattribute(name: string, value: string): void {
    const { attributes } = this.open;
    if (this.skipped || attributes.size >= MOST_ATTRIBUTES || attributes.has(name)) return;
    attributes.set(name, decodeReferences(value));
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
