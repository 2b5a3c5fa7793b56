import type { Book, Cell, Sheet } from "../book";
import { newSheet } from "../new-book";
import { areaName, cellName, sameArea } from "./address";
import { blankFile, blankStyles, stylesContentType } from "./blank";
import { stylesOfCells } from "./cell-styles";
import { writeColorScales } from "./color-scales";
import { done, type ExcelizeFile, type LoadExcelize } from "./excelize";
import { openFrame, printFrame } from "./frame";
import { dropCalculationChain, mendCachedValues, mendDimension } from "./mend";
import { type OpenedFile, openFile } from "./open-book";
import { type Parts, partText, readParts, setPartText, writeParts } from "./parts";
import { writePage } from "./page";
import { addPart, edit, relationsOf } from "./relations";
import { styleWriter } from "./style-writer";
import { needsEscapes } from "./texts";
import { allKeys, cellOf, writeSizes, writeStyles, writeValues } from "./write-cells";
import { writeCharts } from "./write-charts";
import { writeDataBars } from "./write-data-bars";
import { writeHidden } from "./write-hidden";
import { writeSelected, writeView } from "./write-layout";
import { writeTables } from "./write-tables";
import { writeValidations } from "./write-validations";
import { recalculateOnOpen, writeWorkbook } from "./write-workbook";
import { attribute, child, children, parseXml, printXml } from "./xml";

/** A sheet to save, what it was in the file, and the cells to write. */
interface Plan {
  sheet: Sheet;
  /** An empty sheet when it is new. */
  before: Sheet;
  added: boolean;
  values: Set<number>;
  formats: Set<number>;
  /** Whether anything of it is to be written. */
  touched: boolean;
}

/**
 * Writes a book back into the file it was opened from, or into a new file when `original` is null. Only what is marked
 * as changed is written, whole sheets where they were added; every part of the package that this does not concern keeps
 * its bytes. The same book and file give the same bytes. O(bytes of the file + cells written).
 * @throws UnreadableFileError when `original` is no .xlsx; Error when sheets of the file were deleted or reordered, which
 * is not written, or the writer refuses (a sheet name it does not take).
 */
export async function saveBook(original: Uint8Array | null, book: Book, load: LoadExcelize): Promise<Uint8Array> {
  const file = openFile(original ?? blankFile(book.sheets[0]?.name ?? "Sheet1"));
  if (original === null) file.book.sheets[0]!.id = book.sheets[0]?.id ?? "";
  const plans = book.sheets.map((sheet) => planOf(sheet, file, original === null, book));
  refuseLostSheets(plans, file.book);
  const styles = prepareStyles(file, plans);
  const parts = await writeCells(file, plans, styles, load);

  edit(parts, file.workbook, ({ documentElement: workbook }) => {
    writeWorkbook(workbook!, book, file.book);
    const written = plans.some(({ values }) => values.size > 0);
    if (
      written &&
      book.sheets.some((sheet) => allKeys(sheet).some((key) => cellOf(sheet, key)?.formula !== undefined))
    ) {
      recalculateOnOpen(workbook!);
    }
  });
  const paths = sheetPaths(parts, file.workbook);
  for (const plan of plans.filter(({ touched }) => touched)) {
    writeSheetPart(parts, paths.get(plan.sheet.name)!, plan, file, book);
  }
  dropCalculationChain(parts, file.workbook);
  return writeParts(parts);
}

function planOf(sheet: Sheet, file: OpenedFile, all: boolean, book: Book): Plan {
  const old = file.book.sheets.find(({ id }) => id === sheet.id);
  const added = all || old === undefined;
  const before = old && !all ? old : newSheet(sheet.name, sheet.id);
  const { changed } = sheet;
  const values = new Set(added ? allKeys(sheet) : changed.values);
  for (const [master, others] of (added ? undefined : file.shared.get(sheet.id)) ?? []) {
    // the writer empties every formula that leans on one it overwrites: they get their own
    if (values.has(master)) others.forEach((key) => values.add(key));
  }
  const formats = new Set(added ? allKeys(sheet).filter((key) => cellOf(sheet, key)?.format) : changed.formats);
  const inFront = (one: Book): boolean => one.sheets[one.active]?.id === sheet.id;
  const touched =
    added ||
    values.size + formats.size + changed.columnWidths.size + changed.rowHeights.size > 0 ||
    changed.view ||
    changed.dataBarsCleared === true ||
    changed.colorScalesCleared === true ||
    changed.validationsCleared === true ||
    sheet.page.changed === true ||
    [
      ...sheet.tables,
      ...sheet.charts,
      ...sheet.dataBars,
      ...(sheet.colorScales ?? []),
      ...(sheet.validations ?? []),
    ].some((one) => one.changed) ||
    sheet.tables.length !== before.tables.length ||
    sheet.charts.length !== before.charts.length ||
    inFront(book) !== inFront(file.book) ||
    JSON.stringify([before.merges, before.hiddenRows, before.hiddenColumns]) !==
      JSON.stringify([sheet.merges, sheet.hiddenRows, sheet.hiddenColumns]);
  return { sheet, before, added, values, formats, touched };
}

function refuseLostSheets(plans: Plan[], before: Book): void {
  const kept = plans.map(({ sheet }) => sheet.id);
  if (before.sheets.some(({ id }, place) => kept[place] !== id)) {
    throw new Error("Sheets of the file were deleted or moved; that cannot be saved.");
  }
}

/** Adds the styles that cells need to the styles part, and says which cell gets which. */
function prepareStyles(file: OpenedFile, plans: Plan[]): Map<Sheet, Map<number, number>> {
  if (file.styles === undefined && plans.some(({ formats }) => formats.size > 0)) {
    file.styles = "xl/styles.xml";
    addPart(file.parts, file.workbook, {
      path: file.styles,
      type: "styles",
      contentType: stylesContentType,
      text: blankStyles,
    });
  }
  const styled = plans.filter(({ formats }) => formats.size > 0);
  if (file.styles === undefined || styled.length === 0) return new Map();
  const document = parseXml(partText(file.parts, file.styles));
  const styleFor = styleWriter(document, file.palette);
  const styles = new Map(
    styled.map(({ sheet, added, formats }): [Sheet, Map<number, number>] => {
      const base = added
        ? () => 0
        : stylesOfCells(openFrame(partText(file.parts, file.sheets.get(sheet.id)!)), formats);
      return [sheet, new Map([...formats].map((key) => [key, styleFor(base(key), cellOf(sheet, key)?.format)]))];
    }),
  );
  setPartText(file.parts, file.styles, printXml(document));
  return styles;
}

/** Writes the cells through the writer; parts that hold no changed cells come back as they were. */
async function writeCells(
  file: OpenedFile,
  plans: Plan[],
  styles: ReadonlyMap<Sheet, ReadonlyMap<number, number>>,
  load: LoadExcelize,
): Promise<Parts> {
  const excelize = await load();
  const writer = done(excelize.OpenReader(writeParts(file.parts, 0)));
  for (const plan of plans) {
    const { sheet, before } = plan;
    if (before.name !== sheet.name) done(writer.SetSheetName(before.name, sheet.name));
    else if (!file.book.sheets.some(({ id }) => id === sheet.id)) done(writer.NewSheet(sheet.name));
  }
  for (const plan of plans.filter(({ touched }) => touched)) {
    writeValues(writer, plan.sheet, plan.values);
    writeStyles(writer, plan.sheet, styles.get(plan.sheet) ?? new Map<number, number>());
    writeShape(writer, plan);
  }
  const parts = readParts(done(writer.WriteToBuffer()).buffer as Uint8Array);
  const concerned = new Set(plans.flatMap(({ sheet, touched }) => (touched ? (file.sheets.get(sheet.id) ?? []) : [])));
  const texts = relationsOf(file.parts, file.workbook).find(({ type }) => type === "sharedStrings")?.target;
  for (const [path, bytes] of Object.entries(file.parts)) {
    const index =
      path === file.workbook || path === texts || path === "[Content_Types].xml" || path.endsWith("/workbook.xml.rels");
    if (!index && !concerned.has(path)) parts[path] = bytes;
  }
  return parts;
}

/** Widths, heights, what is hidden and what is merged. */
function writeShape(writer: ExcelizeFile, { sheet, before, added }: Plan): void {
  const indices = (sizes: Record<number, number>): number[] => Object.keys(sizes).map(Number);
  writeSizes(
    writer,
    sheet,
    added ? indices(sheet.columnWidths) : sheet.changed.columnWidths,
    added ? indices(sheet.rowHeights) : sheet.changed.rowHeights,
  );
  writeHidden(writer, sheet, before);
  const corners = (area: Sheet["merges"][number]): [string, string] => {
    const [first, last = first] = areaName(area).split(":");
    return [first!, last!];
  };
  for (const area of before.merges) {
    if (!sheet.merges.some((now) => sameArea(now, area))) done(writer.UnmergeCell(sheet.name, ...corners(area)));
  }
  for (const area of sheet.merges) {
    if (!before.merges.some((old) => sameArea(old, area))) done(writer.MergeCell(sheet.name, ...corners(area)));
  }
}

function sheetPaths(parts: Parts, workbook: string): Map<string, string> {
  const targets = new Map(relationsOf(parts, workbook).map(({ id, target }) => [id, target]));
  const sheets = children(child(parseXml(partText(parts, workbook)).documentElement, "sheets"), "sheet");
  return new Map(sheets.map((one) => [attribute(one, "name") ?? "", targets.get(attribute(one, "r:id") ?? "") ?? ""]));
}

/** What stands around the rows, and the values under formulas. */
function writeSheetPart(parts: Parts, path: string, plan: Plan, file: OpenedFile, book: Book): void {
  const { sheet, before, added, values } = plan;
  const frame = openFrame(partText(parts, path));
  const worksheet = frame.document.documentElement!;
  if (added || sheet.changed.view) writeView(worksheet, sheet);
  if (sheet.page.changed || (added && Object.keys(sheet.page).length > 0)) writePage(worksheet, sheet.page);
  writeDataBars(worksheet, sheet, file.palette);
  writeColorScales(worksheet, sheet, file.palette);
  writeValidations(worksheet, sheet);
  writeTables(parts, path, worksheet, sheet, before.tables, file.tables);
  writeCharts(parts, path, worksheet, sheet, before.charts, file.charts, book);
  writeSelected(worksheet, book.sheets[book.active] === sheet);
  mendDimension(worksheet, sheet);
  const toMend = [...values].flatMap((key): [string, Cell][] => {
    const cell = cellOf(sheet, key);
    const [row, column] = [Math.floor(key / 16_384), key % 16_384];
    return cell && needsMending(cell) ? [[cellName(row, column), cell]] : [];
  });
  frame.rows = mendCachedValues(frame.rows, new Map(toMend));
  setPartText(parts, path, printFrame(frame));
}

function needsMending({ value, formula, error }: Cell): boolean {
  return formula !== undefined || error === true || (typeof value === "string" && needsEscapes(value));
}
