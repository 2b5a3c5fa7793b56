import { UnreadableFileError } from "./unreadable";
import { readAttribute, readText } from "./xml-text";

/** Called in document order with names stripped of their prefix: a strict reader may write `x:row` for `row`. */
export interface Visitor {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
}

export type Attributes = Readonly<Record<string, string>>;

/** Whether XML has elements, attributes and texts and nothing else, as what holds cells nearly always does. */
export function isPlain(xml: string): boolean {
  return !/<[!?]/.test(xml);
}

/**
 * Reads XML that `isPlain` in one pass, several times faster than a reader of every XML. O(characters).
 * @throws UnreadableFileError "broken" where it is not well formed.
 */
export function scanPlainXml(xml: string, visitor: Visitor, fragment: boolean): void {
  new Scanner(xml, visitor, fragment).scan();
}

const less = 60;
const greater = 62;
const slash = 47;
const equals = 61;
const apostrophe = 39;
const quote = 34;
const newline = 10;
const tab = 9;

const noAttributes: Attributes = {};

class Scanner {
  private at = 0;
  private readonly names: string[] = [];
  private hadRoot = false;

  constructor(
    private readonly xml: string,
    private readonly visitor: Visitor,
    private readonly fragment: boolean,
  ) {}

  scan(): void {
    const { xml } = this;
    while (this.at < xml.length) {
      if (xml.charCodeAt(this.at) !== less) this.readText();
      else if (xml.charCodeAt(this.at + 1) === slash) this.readClosing();
      else this.readOpening();
    }
    if (this.names.length > 0) throw this.broken("what is open is not closed");
    if (!this.fragment && !this.hadRoot) throw this.broken("no root");
  }

  private readText(): void {
    const { xml, at: start } = this;
    let end = start;
    let ordinary = true;
    for (let code; (code = xml.charCodeAt(end)) !== less && end < xml.length; end++) {
      if (!isOrdinary(code) && code !== newline && code !== tab) ordinary = false;
    }
    const text = xml.slice(start, end);
    if (!this.fragment && this.names.length === 0 && /[^ \t\r\n]/.test(text))
      throw this.broken("text outside the root");
    this.visitor.text(ordinary ? text : readText(text));
    this.at = end;
  }

  private readClosing(): void {
    const { xml, names, at } = this;
    const name = names.pop();
    if (name === undefined || !xml.startsWith(name, at + 2)) throw this.broken("closes what is not open");
    this.at = at + 2 + name.length;
    this.skipSpace();
    this.expect(greater);
    this.visitor.close(localName(name));
  }

  private readOpening(): void {
    const { xml, names } = this;
    if (names.length === 0 && this.hadRoot && !this.fragment) throw this.broken("a second root");
    this.hadRoot = true;
    this.at++;
    const name = this.readName();
    const attributes = xml.charCodeAt(this.at) === greater ? noAttributes : this.readAttributes();
    this.visitor.open(localName(name), attributes);
    if (xml.charCodeAt(this.at) === slash) {
      this.at++;
      this.visitor.close(localName(name));
    } else {
      names.push(name);
    }
    this.expect(greater);
  }

  /** Up to the ">" or "/" that ends the tag. */
  private readAttributes(): Attributes {
    const { xml } = this;
    const attributes: Record<string, string> = {};
    for (;;) {
      const spaced = this.skipSpace();
      const code = xml.charCodeAt(this.at);
      if (code === greater || code === slash) return attributes;
      if (!spaced) throw this.broken("no space before an attribute");
      const name = this.readName();
      this.skipSpace();
      this.expect(equals);
      this.skipSpace();
      if (Object.hasOwn(attributes, name)) throw this.broken(`two attributes ${name}`);
      attributes[name] = this.readQuoted();
    }
  }

  private readName(): string {
    const { xml, at: start } = this;
    let end = start;
    while (isNameLetter(xml.charCodeAt(end))) end++;
    if (!isNameStart(xml.charCodeAt(start))) throw this.broken("no name");
    this.at = end;
    return xml.slice(start, end);
  }

  private readQuoted(): string {
    const { xml, at } = this;
    const mark = xml.charCodeAt(at);
    if (mark !== quote && mark !== apostrophe) throw this.broken("no quotation mark");
    let end = at + 1;
    let ordinary = true;
    for (let code; (code = xml.charCodeAt(end)) !== mark; end++) {
      if (code === less || end >= xml.length) throw this.broken("an attribute that does not end");
      if (!isOrdinary(code)) ordinary = false;
    }
    this.at = end + 1;
    const text = xml.slice(at + 1, end);
    return ordinary ? text : readAttribute(text);
  }

  /** Whether there was any. */
  private skipSpace(): boolean {
    const start = this.at;
    while (isSpace(this.xml.charCodeAt(this.at))) this.at++;
    return this.at > start;
  }

  private expect(code: number): void {
    if (this.xml.charCodeAt(this.at) !== code) throw this.broken(`no ${String.fromCharCode(code)}`);
    this.at++;
  }

  private broken(what: string): UnreadableFileError {
    return new UnreadableFileError("broken", `${what} at ${String(this.at)}`);
  }
}

/** Stands for itself: no "&", no "]" that may begin "]]>", no control character, nothing from the surrogates on. */
function isOrdinary(code: number): boolean {
  return code >= 32 && code !== 38 && code !== 93 && code < 0xd800;
}

/** Of letters beyond ASCII, those that no name may have are let pass. */
function isNameLetter(code: number): boolean {
  return isNameStart(code) || (code >= 48 && code <= 57) || code === 45 || code === 46;
}

function isNameStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 58 || code >= 128;
}

function isSpace(code: number): boolean {
  return code === 32 || code === newline || code === 13 || code === tab;
}

export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
