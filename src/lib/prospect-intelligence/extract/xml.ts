/**
 * Reading XML that a vendor publishes its data in. Pure.
 *
 * It works on htmlparser2's tokenizer and builds no tree. Entities are the five of XML and numbers: a document that
 * declares its own is not read, and nothing is ever fetched for one. Time and memory are linear in the document.
 */
import { Tokenizer } from "htmlparser2";

const MAX_DEPTH = 16;
const MAX_ELEMENTS = 200_000;
const MAX_NAME_CHARS = 64;
/** Of one element's own text, and of an attribute. Descriptions are longer, and nobody reads them. */
const MAX_TEXT_CHARS = 2_000;
/** Of one element. */
const MAX_ATTRIBUTES = 16;

export interface XmlReading {
  /** Name of the outermost element; null when there is none. */
  root: string | null;
  /** Whether it was read to its end: well-formed, not cut off, without declarations of its own, within bounds. */
  isWhole: boolean;
}

/**
 * Calls `onElement` as each element ends, so children before their parent. `path` holds the names from the root down to
 * it, prefixes included (`rss/channel/item/tt:department`); `text` is its own text without that of its children, CDATA
 * included, trimmed. When it answers `false`, no more is read. Elements that lie deeper than `MAX_DEPTH` are passed over.
 * What comes before a mistake still counts.
 */
export function readXml(xml: string, onElement: OnElement): XmlReading {
  const reader = new XmlReader(xml, onElement);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: true }, reader);
  reader.stop = () => tokenizer.pause();
  tokenizer.write(xml);
  tokenizer.end();
  return { root: reader.root, isWhole: reader.isWhole };
}

export type XmlAttributes = ReadonlyMap<string, string>;
const NONE: XmlAttributes = new Map();
type OnElement = (path: string, text: string, attributes: XmlAttributes) => unknown;

interface OpenElement {
  name: string;
  path: string;
  text: string;
  attributes: XmlAttributes;
}

class XmlReader {
  root: string | null = null;
  isWhole = false;
  stop = () => {};
  private readonly open: OpenElement[] = [];
  /** Open elements below the deepest that is read. */
  private tooDeep = 0;
  private elements = 0;
  /** The tag being read. */
  private tag = "";
  private attributes: Map<string, string> | undefined;
  private attribute = "";
  private value = "";

  constructor(
    private readonly xml: string,
    private readonly onElement: OnElement,
  ) {}

  onopentagname(start: number, end: number): void {
    this.tag = this.nameAt(start, end);
    this.attributes = undefined;
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.nameAt(start, end);
    this.value = "";
  }

  onattribdata(start: number, end: number): void {
    this.value += this.xml.slice(start, Math.min(end, start + MAX_TEXT_CHARS - this.value.length));
  }

  onattribentity(codepoint: number): void {
    if (this.value.length < MAX_TEXT_CHARS) this.value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    this.attributes ??= new Map();
    if (this.attributes.size < MAX_ATTRIBUTES) this.attributes.set(this.attribute, this.value);
  }

  onopentagend(): void {
    this.begin();
  }

  onselfclosingtag(): void {
    this.begin();
    this.end(this.tag);
  }

  onclosetag(start: number, end: number): void {
    this.end(this.nameAt(start, end));
  }

  ontext(start: number, end: number): void {
    this.addText(this.xml.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    this.addText(String.fromCodePoint(codepoint));
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.addText(this.xml.slice(start, end - endOffset));
  }

  ondeclaration(start: number, end: number): void {
    if (this.xml.slice(start, end).includes("[")) this.stop();
  }

  oncomment(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  private nameAt(start: number, end: number): string {
    return this.xml.slice(start, Math.min(end, start + MAX_NAME_CHARS));
  }

  private begin(): void {
    this.elements += 1;
    // A second outermost element is no part of the document.
    if (this.isWhole || this.elements > MAX_ELEMENTS) {
      this.stop();
      return;
    }
    if (this.open.length >= MAX_DEPTH) {
      this.tooDeep += 1;
      return;
    }
    const parent = this.open.at(-1);
    this.root ??= this.tag;
    const path = parent ? `${parent.path}/${this.tag}` : this.tag;
    this.open.push({ name: this.tag, path, text: "", attributes: this.attributes ?? NONE });
  }

  private end(name: string): void {
    if (this.tooDeep > 0) {
      this.tooDeep -= 1;
      return;
    }
    const element = this.open.pop();
    if (element?.name !== name) {
      this.stop();
      return;
    }
    this.isWhole = this.open.length === 0;
    if (this.onElement(element.path, element.text.trim(), element.attributes) === false) this.stop();
  }

  private addText(text: string): void {
    const element = this.tooDeep > 0 ? undefined : this.open.at(-1);
    if (element === undefined) return;
    element.text += text.slice(0, MAX_TEXT_CHARS - element.text.length);
  }
}
