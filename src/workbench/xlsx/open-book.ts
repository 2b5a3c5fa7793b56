import type { Book, Chart, Sheet, Table } from "../book";
import { newSheet } from "../new-book";
import { readRows, type SharedFormulas } from "./cells";
import { readChart } from "./charts";
import { type Palette, readPalette } from "./colors";
import { readDefaultFont } from "./default-font";
import { drawingOf, openDrawing, placedCharts } from "./drawings";
import { type Formats, formatsOf } from "./formats";
import { openFrame } from "./frame";
import { readLayout } from "./layout";
import { type Names, readNames } from "./names";
import { type Parts, partText, readParts } from "./parts";
import { type Relation, relationsOf } from "./relations";
import { readTable } from "./tables";
import { readTexts } from "./texts";
import { UnreadableFileError } from "./unreadable";
import { attribute, child, children, type Element, flag, numberIn, parseXml } from "./xml";

/** A file opened: the book, and where in the package each of its things stands, by id. */
export interface OpenedFile {
  parts: Parts;
  book: Book;
  /** Paths of the workbook and styles parts. */
  workbook: string;
  styles: string | undefined;
  formats: Formats;
  palette: Palette;
  sheets: Map<string, string>;
  shared: Map<string, SharedFormulas>;
  tables: Map<string, string>;
  charts: Map<string, { drawing: string; part: string }>;
}

/**
 * Reads an .xlsx into a book, in Node and in the browser. What a book does not hold (pictures, comments, other
 * conditional formats, chart sheets, …) stays in `bytes` and is kept by saveBook. Dates are serials as the file has them,
 * counted from 1904 where it says so. O(bytes).
 * @throws UnreadableFileError when it is no .xlsx or is damaged.
 */
export function openBook(bytes: Uint8Array): Book {
  return openFile(bytes).book;
}

/** Ids are given in file order, so opening the same bytes twice gives the same ids. */
export function openFile(bytes: Uint8Array): OpenedFile {
  const parts = readParts(bytes);
  const workbook = relationsOf(parts, "").find((relation) => relation.type === "officeDocument")?.target;
  if (workbook === undefined || parts[workbook] === undefined) throw new UnreadableFileError("notWorkbook");
  const root = parseXml(partText(parts, workbook)).documentElement;
  if (root?.localName !== "workbook") throw new UnreadableFileError("notWorkbook");
  const relations = relationsOf(parts, workbook);
  const one = (type: string) => relations.find((relation) => relation.type === type)?.target;
  const styles = one("styles");
  const styleSheet = styles === undefined ? null : parseXml(partText(parts, styles));
  const palette = readPalette(parts, one("theme"), styleSheet?.documentElement ?? null);
  const file: OpenedFile = {
    parts,
    book: { sheets: [], names: [], active: 0 },
    workbook,
    styles,
    formats: styleSheet === null ? [] : formatsOf(styleSheet, palette),
    palette,
    sheets: new Map(),
    shared: new Map(),
    tables: new Map(),
    charts: new Map(),
  };
  if (flag(attribute(child(root, "workbookPr"), "date1904") ?? undefined)) file.book.date1904 = true;
  const defaultFont = readDefaultFont(styleSheet?.documentElement ?? null);
  if (defaultFont) file.book.defaultFont = defaultFont;
  fillBook(file, root, relations, readTexts(parts, one("sharedStrings")));
  return file;
}

function fillBook(file: OpenedFile, workbook: Element, relations: Relation[], texts: readonly string[]): void {
  const names = readNames(workbook);
  const nextId = counter();
  const front = numberIn(child(workbook, "bookViews", "workbookView"), "activeTab") ?? 0;
  children(child(workbook, "sheets"), "sheet").forEach((element, place) => {
    const relation = relations.find(({ id }) => id === attribute(element, "r:id"));
    // a chart sheet or a macro sheet has no cells
    if (relation?.type !== "worksheet") return;
    const sheet = readSheet(file, relation.target, attribute(element, "name") ?? "", texts, nextId);
    sheet.visibility = visibilities[attribute(element, "state") as keyof typeof visibilities] ?? "Visible";
    applyPrintNames(sheet, names, place);
    if (place === front) file.book.active = file.book.sheets.length;
    file.book.sheets.push(sheet);
  });
  file.book.names = names.names;
  if (file.book.sheets.length === 0) throw new UnreadableFileError("notWorkbook", "no worksheet");
}

const visibilities = { hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function applyPrintNames(sheet: Sheet, names: Names, place: number): void {
  const printAreas = names.printAreas.get(place);
  const titleRows = names.titleRows.get(place);
  if (printAreas) sheet.page.printAreas = printAreas;
  if (titleRows) sheet.page.titleRows = titleRows;
}

function readSheet(
  file: OpenedFile,
  path: string,
  name: string,
  texts: readonly string[],
  nextId: () => string,
): Sheet {
  const frame = openFrame(partText(file.parts, path));
  const { shared, ...rows } = readRows(frame.rows, texts, file.formats);
  const layout = readLayout(frame.document.documentElement!, file.palette);
  const sheet: Sheet = { ...newSheet(name, nextId()), ...layout, ...rows };
  file.shared.set(sheet.id, shared);
  file.sheets.set(sheet.id, path);
  sheet.tables = readTables(file, path, nextId);
  sheet.charts = readCharts(file, path, nextId);
  return sheet;
}

function readTables(file: OpenedFile, sheet: string, nextId: () => string): Table[] {
  const tables = relationsOf(file.parts, sheet).filter((relation) => relation.type === "table");
  return tables.flatMap(({ target }) => {
    const table = readTable(parseXml(partText(file.parts, target)).documentElement!, nextId());
    if (table === null) return [];
    file.tables.set(table.id, target);
    return table;
  });
}

function readCharts(file: OpenedFile, sheet: string, nextId: () => string): Chart[] {
  const drawing = drawingOf(file.parts, sheet);
  if (drawing === undefined) return [];
  return placedCharts(file.parts, drawing, openDrawing(file.parts, drawing)).map(({ part, name, position }) => {
    const space = parseXml(partText(file.parts, part)).documentElement!;
    const chart = readChart(space, nextId(), name, position);
    file.charts.set(chart.id, { drawing, part });
    return chart;
  });
}

function counter(): () => string {
  let number = 0;
  return () => `{00000000-0000-0000-0000-${(++number).toString(16).toUpperCase().padStart(12, "0")}}`;
}
