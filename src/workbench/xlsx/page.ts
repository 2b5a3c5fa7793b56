import { type PageLayout, type PageLine, usualMargins } from "../page-layout";
import { MAX_COLUMNS, MAX_ROWS } from "../host/a1";
import { worksheetOrder } from "./worksheet-order";
import { ensure, propertiesOrder, put } from "./write-layout";
import { attribute, child, children, type Element, flag, numberIn } from "./xml";

const pointsPerInch = 72;
const sides = ["left", "right", "top", "bottom", "header", "footer"] as const;
const sideCodes = { left: "&L", center: "&C", right: "&R" } as const;

/** Reads how a sheet is printed; the print area and the repeated rows are names of the workbook. */
export function readPage(worksheet: Element): PageLayout {
  const setup = child(worksheet, "pageSetup");
  const fit = flag(attribute(child(worksheet, "sheetPr", "pageSetUpPr"), "fitToPage"));
  const orientation = attribute(setup, "orientation");
  const page: PageLayout = {};
  if (orientation === "portrait") page.orientation = "Portrait";
  if (orientation === "landscape") page.orientation = "Landscape";
  if (numberIn(setup, "paperSize") === 9) page.paper = "A4";
  if (fit) {
    // 0 is "as many as it takes"
    const [wide, tall] = [numberIn(setup, "fitToWidth") ?? 1, numberIn(setup, "fitToHeight") ?? 1];
    if (wide > 0) page.fitToWide = wide;
    if (tall > 0) page.fitToTall = tall;
  } else if (numberIn(setup, "scale") !== undefined) {
    page.scale = numberIn(setup, "scale")!;
  }
  readMargins(page, child(worksheet, "pageMargins"));
  const options = child(worksheet, "printOptions");
  if (flag(attribute(options, "horizontalCentered"))) page.centeredAcross = true;
  if (flag(attribute(options, "verticalCentered"))) page.centeredDown = true;
  if (flag(attribute(options, "gridLines"))) page.printGridlines = true;
  const line = (name: string): PageLine | undefined => readLine(child(worksheet, "headerFooter", name)?.textContent);
  const [header, footer] = [line("oddHeader"), line("oddFooter")];
  if (header) page.header = header;
  if (footer) page.footer = footer;
  const [rowBreaks, columnBreaks] = ["rowBreaks", "colBreaks"].map((name) => readBreaks(child(worksheet, name)));
  if (rowBreaks) page.rowBreaks = rowBreaks;
  if (columnBreaks) page.columnBreaks = columnBreaks;
  return page;
}

function readMargins(page: PageLayout, element: Element | null): void {
  const margins: NonNullable<PageLayout["margins"]> = {};
  for (const side of sides) {
    const inches = numberIn(element, side);
    const points = inches === undefined ? undefined : Math.round(inches * pointsPerInch * 1e6) / 1e6;
    if (points !== undefined && points !== usualMargins[side]) margins[side] = points;
  }
  if (Object.keys(margins).length > 0) page.margins = margins;
}

/** "&L…&C…&R…": text before any of these is in the middle. Source: ISO/IEC 29500-1 §18.3.1.39 (evenFooter). */
function readLine(text: string | null | undefined): PageLine | undefined {
  const line: PageLine = {};
  let place: keyof PageLine = "center";
  for (const [piece] of (text ?? "").matchAll(/&&|&[\s\S]|[^&]+|&$/g)) {
    const side = Object.entries(sideCodes).find(([, code]) => code === piece.toUpperCase())?.[0];
    if (side) place = side as keyof PageLine;
    else line[place] = (line[place] ?? "") + piece;
  }
  return Object.keys(line).length > 0 ? line : undefined;
}

/** Only what is set by hand: the others are where pages happen to end. */
function readBreaks(list: Element | null): number[] | undefined {
  const manual = children(list, "brk").filter((one) => flag(attribute(one, "man")));
  const found = manual.map((one) => numberIn(one, "id") ?? 0).sort((a, b) => a - b);
  return found.length > 0 ? found : undefined;
}

/** Writes how a sheet is printed; the print area and the repeated rows are names. */
export function writePage(worksheet: Element, page: PageLayout): void {
  const setup = ensure(worksheet, "pageSetup");
  const set = (name: string, value: string | undefined): void =>
    value === undefined ? setup.removeAttribute(name) : setup.setAttribute(name, value);
  const fit = page.fitToWide !== undefined || page.fitToTall !== undefined;
  if (page.orientation !== undefined) set("orientation", page.orientation.toLowerCase());
  if (page.paper === "A4") set("paperSize", "9");
  set("scale", fit || page.scale === undefined ? undefined : String(page.scale));
  set("fitToWidth", fit ? String(page.fitToWide ?? 0) : undefined);
  set("fitToHeight", fit ? String(page.fitToTall ?? 0) : undefined);
  put(ensure(worksheet, "sheetPr"), "pageSetUpPr", propertiesOrder, { fitToPage: fit ? "1" : "0" });
  writeOptions(worksheet, page);
  writeLines(worksheet, page);
  writeBreaks(worksheet, "rowBreaks", page.rowBreaks, MAX_COLUMNS - 1);
  writeBreaks(worksheet, "colBreaks", page.columnBreaks, MAX_ROWS - 1);
  // settings of the planner's own printer would win over these
  setup.removeAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");
}

/** Margins in inches and all six, as the schema has them; centring and gridlines. */
function writeOptions(worksheet: Element, page: PageLayout): void {
  if (page.margins !== undefined || child(worksheet, "pageMargins") !== null) {
    const inches = sides.map((side) => [side, String((page.margins?.[side] ?? usualMargins[side]) / pointsPerInch)]);
    put(worksheet, "pageMargins", worksheetOrder, Object.fromEntries(inches) as Record<string, string>);
  }
  const options: [string, boolean | undefined][] = [
    ["horizontalCentered", page.centeredAcross],
    ["verticalCentered", page.centeredDown],
    ["gridLines", page.printGridlines],
  ];
  if (child(worksheet, "printOptions") === null && !options.some(([, on]) => on)) return;
  const element = ensure(worksheet, "printOptions");
  for (const [name, on] of options) {
    if (on) element.setAttribute(name, "1");
    else element.removeAttribute(name);
  }
}

const lineOrder = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];

function writeLines(worksheet: Element, page: PageLayout): void {
  const lines = { oddHeader: lineText(page.header), oddFooter: lineText(page.footer) };
  if (child(worksheet, "headerFooter") === null && lines.oddHeader + lines.oddFooter === "") return;
  const group = ensure(worksheet, "headerFooter");
  for (const [name, text] of Object.entries(lines)) {
    children(group, name).forEach((old) => group.removeChild(old));
    if (text === "") continue;
    put(group, name, lineOrder, {});
    child(group, name)!.textContent = text;
  }
  if (children(group).length === 0) group.parentNode!.removeChild(group);
}

function lineText(line: PageLine | undefined): string {
  return (["left", "center", "right"] as const)
    .map((side) => (line?.[side] ? sideCodes[side] + line[side] : ""))
    .join("");
}

/** `id` is the row or column after the break, counted from 0. Source: ISO/IEC 29500-1 §18.3.1.3 (brk). */
function writeBreaks(worksheet: Element, name: string, breaks: number[] | undefined, last: number): void {
  const list = child(worksheet, name);
  if (breaks === undefined) {
    list?.parentNode!.removeChild(list);
    return;
  }
  const count = String(breaks.length);
  put(worksheet, name, worksheetOrder, { count, manualBreakCount: count });
  const made = child(worksheet, name)!;
  for (const id of breaks) put(made, "brk", [], { id: String(id), max: String(last), man: "1" }, "add");
}
