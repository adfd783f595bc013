/**
 * BambooHR's widget: openings as HTML, by department.
 *
 *     <div class="BambooHR-ATS-Department-Header">Engineering</div>
 *     <li id="bhrPositionID_12" class="BambooHR-ATS-Jobs-Item">
 *       <a href="//acme.bamboohr.com/careers/12">Data Engineer</a><span class="BambooHR-ATS-Location">Leeds</span></li>
 *
 * Read from htmlparser2's tokens in one pass, without a tree: what is nested in what does not matter.
 */
import { Tokenizer } from "htmlparser2";
import { clip } from "../../extract/evidence";

const MAX_OPENINGS = 5_000;
const MAX_LABEL_CHARS = 300;
const BOARD = /\bBambooHR-ATS-/;
const POSITION = /^bhrPositionID_(\d{1,12})$/;

interface WidgetOpening {
  id: string;
  title: string;
  department: string | null;
  location: string | null;
}

/** The openings in the widget's order, each once; null when this is no widget. */
export function readBambooWidget(html: string): WidgetOpening[] | null {
  const reader = new WidgetReader(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader);
  tokenizer.write(html);
  tokenizer.end();
  if (!reader.isWidget) return null;
  const openings = reader.openings.filter(({ title }) => title !== "");
  return [...new Map(openings.map((opening) => [opening.id, opening])).values()];
}

/** What collects text, until the element that holds it ends. */
type Field = { of: "department" | "title" | "location"; tag: string; text: string };

class WidgetReader {
  isWidget = false;
  readonly openings: WidgetOpening[] = [];

  private department: string | null = null;
  private field: Field | null = null;
  private tag = "";
  private attribute = "";
  private id = "";
  private className = "";

  constructor(private readonly html: string) {}

  onopentagname(start: number, end: number): void {
    this.tag = this.nameAt(start, end);
    this.id = "";
    this.className = "";
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.nameAt(start, end);
  }

  onattribdata(start: number, end: number): void {
    const value = this.html.slice(start, end);
    if (this.attribute === "id") this.id = value;
    if (this.attribute === "class") this.className = value;
  }

  onopentagend(): void {
    const { tag, id, className } = this;
    this.isWidget ||= BOARD.test(className);
    const position = POSITION.exec(id)?.[1];
    if (position !== undefined && this.openings.length < MAX_OPENINGS) {
      this.openings.push({ id: position, title: "", department: this.department, location: null });
    } else if (className.includes("BambooHR-ATS-Department-Header")) {
      this.field = { of: "department", tag, text: "" };
    } else if (className.includes("BambooHR-ATS-Location")) {
      this.field = { of: "location", tag, text: "" };
    } else if (tag === "a") {
      this.field = { of: "title", tag, text: "" };
    }
  }

  onclosetag(start: number, end: number): void {
    const { field } = this;
    if (field === null || this.nameAt(start, end) !== field.tag) return;
    this.field = null;
    const text = clip(field.text, MAX_LABEL_CHARS);
    const opening = this.openings.at(-1);
    if (field.of === "department") this.department = text || null;
    else if (opening !== undefined && field.of === "location") opening.location = text || null;
    else if (opening !== undefined && opening.title === "") opening.title = text;
  }

  ontext(start: number, end: number): void {
    this.addText(this.html.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    this.addText(String.fromCodePoint(codepoint));
  }

  onselfclosingtag(): void {}
  onattribentity(): void {}
  onattribend(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  isInForeignContext(): boolean {
    return false;
  }

  private nameAt(start: number, end: number): string {
    return this.html.slice(start, Math.min(end, start + 64)).toLowerCase();
  }

  private addText(text: string): void {
    if (this.field !== null) this.field.text += text;
  }
}
