import { unzipSync, zipSync, type Zippable } from "fflate";
import type { NewFile, Style } from "excelize-wasm";
import { isoOf } from "../../src/calc/day";
import { done } from "../../src/workbench/xlsx/excelize";
import { loadExcelize } from "../../src/workbench/xlsx/excelize-node";
import { bodyLook, FONT, headerLook, NOTE_FONT, TITLE_FONT } from "./looks";
import type { Sample } from "./sample";
import { sheetsOf, type SheetPlan } from "./sheets";

/** Points; a header may take two lines. */
const HEADER_HEIGHT = 34;
const TITLE_HEIGHT = 24;
const ROW_HEIGHT = 18;

/** Characters that a cell's indent and margins take from a column, and a header's with its filter button. */
const MARGIN = 4;
const BUTTON = 6;
/** Characters of a header that stay on one line. */
const LONGEST_LINE = 16;
/** A column for sentences is never narrower. */
const WORDS_WIDTH = 30;

/** The sample as an .xlsx; the same sample gives the same bytes. */
export async function workbookOf(sample: Sample): Promise<Uint8Array> {
  const excelize = await loadExcelize();
  const file = excelize.NewFile();
  done(file.SetDefaultFont(FONT));
  sheetsOf(sample).forEach((sheet, index) => {
    done(index === 0 ? file.SetSheetName("Sheet1", sheet.name) : file.NewSheet(sheet.name));
    writeSheet(file, sheet);
  });
  const stamp = `${isoOf(sample.asOf)}T00:00:00Z`;
  done(
    file.SetDocProps({
      Title: sample.title,
      Creator: "Chỉ tiêu",
      LastModifiedBy: "Chỉ tiêu",
      Created: stamp,
      Modified: stamp,
    }),
  );
  done(file.SetAppProps({ Application: "Chỉ tiêu" }));
  const { buffer } = done(file.WriteToBuffer());
  return rezipped(buffer as Uint8Array);
}

function writeSheet(file: NewFile, sheet: SheetPlan): void {
  const { name, title, notes, columns, rows } = sheet;
  const last = columnName(columns.length);
  const headerRow = sheet.noteInTitle ? 2 : notes.length + 2;
  const endRow = headerRow + rows.length;
  const style = (each: Style) => done(file.NewStyle(each)).style;

  const above = (row: number, height: number) => {
    done(file.MergeCell(name, `A${row}`, `${last}${row}`));
    done(file.SetRowHeight(name, row, height));
  };
  if (sheet.noteInTitle) {
    const runs = [
      { Text: title, Font: TITLE_FONT },
      { Text: `\n${notes.join("\n")}`, Font: NOTE_FONT },
    ];
    done(file.SetCellRichText(name, "A1", runs));
    done(
      file.SetCellStyle(
        name,
        "A1",
        `${last}1`,
        style({ Font: TITLE_FONT, Alignment: { Vertical: "center", WrapText: true } }),
      ),
    );
    above(1, TITLE_HEIGHT + ROW_HEIGHT * notes.length);
  } else {
    [title, ...notes].forEach((line, index) => {
      const cell = `A${index + 1}`;
      const look = { Font: index === 0 ? TITLE_FONT : NOTE_FONT, Alignment: { Vertical: "center" } };
      done(file.SetCellStr(name, cell, line));
      done(file.SetCellStyle(name, cell, `${last}${index + 1}`, style(look)));
      above(index + 1, index === 0 ? TITLE_HEIGHT : ROW_HEIGHT);
    });
  }

  done(
    file.SetSheetRow(
      name,
      `A${headerRow}`,
      columns.map(({ header }) => header),
    ),
  );
  done(file.SetCellStyle(name, `A${headerRow}`, `${last}${headerRow}`, style(headerLook())));
  done(file.SetRowHeight(name, headerRow, HEADER_HEIGHT));

  const plain = columns.map(({ show }) => style(bodyLook(show, false)));
  const strong = columns.map(({ show }) => style(bodyLook(show, true)));
  plain.forEach((look, index) => {
    const column = columnName(index + 1);
    done(file.SetCellStyle(name, `${column}${headerRow + 1}`, `${column}${endRow}`, look));
    done(file.SetColWidth(name, column, column, widthOf(sheet, index)));
  });
  rows.forEach((row, index) => {
    const at = headerRow + 1 + index;
    row.cells.forEach((value, column) => {
      const cell = `${columnName(column + 1)}${at}`;
      if (row.strong) done(file.SetCellStyle(name, cell, cell, strong[column]!));
      if (typeof value === "number") done(file.SetCellValue(name, cell, value));
      else if (value !== null) done(file.SetCellStr(name, cell, value.normalize("NFC")));
    });
  });

  const range = `A${headerRow}:${last}${endRow}`;
  done(file.AddTable(name, { Range: range, Name: sheet.table, StyleName: "TableStyleLight1", ShowRowStripes: false }));
  done(file.SetSheetDimension(name, `A1:${last}${endRow}`));
  freezeAbove(file, name, headerRow + 1);
  layOutForPrint(file, name, headerRow);
}

function freezeAbove(file: NewFile, sheet: string, row: number): void {
  const cell = `A${row}`;
  done(
    file.SetPanes(sheet, {
      Freeze: true,
      YSplit: row - 1,
      TopLeftCell: cell,
      ActivePane: "bottomLeft",
      Selection: [{ SQRef: cell, ActiveCell: cell, Pane: "bottomLeft" }],
    }),
  );
}

function layOutForPrint(file: NewFile, sheet: string, headerRow: number): void {
  done(file.SetSheetProps(sheet, { FitToPage: true, DefaultRowHeight: ROW_HEIGHT, CustomHeight: true }));
  done(file.SetPageLayout(sheet, { Size: 9, Orientation: "landscape", FitToWidth: 1, FitToHeight: 0 }));
  done(
    file.SetPageMargins(sheet, {
      Left: 0.5,
      Right: 0.5,
      Top: 0.5,
      Bottom: 0.6,
      Header: 0.3,
      Footer: 0.3,
      Horizontally: true,
    }),
  );
  done(file.SetHeaderFooter(sheet, { OddFooter: "&L&A&RTrang &P/&N" }));
  const titles = `'${sheet}'!$${headerRow}:$${headerRow}`;
  done(file.SetDefinedName({ Name: "_xlnm.Print_Titles", RefersTo: titles, Scope: sheet }));
}

/** Wide enough for the longest text, and for the header beside its filter button; a long header takes two lines. */
function widthOf({ columns, rows }: SheetPlan, index: number): number {
  const { header, show } = columns[index]!;
  const texts = rows.map(({ cells }) => (show === "date" ? "dd/mm/yyyy" : String(cells[index] ?? "")));
  const longest = Math.max(...texts.map(({ length }) => length)) + MARGIN;
  const heading = header.length > LONGEST_LINE ? Math.ceil(header.length / 2) : header.length;
  return Math.max(longest, heading + BUTTON, show === "words" ? WORDS_WIDTH : 0);
}

function columnName(column: number): string {
  return String.fromCharCode(64 + column);
}

/** Parts in one order and without a time of writing. */
function rezipped(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).sort();
  const ordered: Zippable = Object.fromEntries(names.map((name) => [name, parts[name]!]));
  return zipSync(ordered, { level: 9, mtime: new Date(1980, 0, 1) });
}
