import { strToU8, zipSync } from "fflate";

import type { Book } from "../../../src/workbench/book";
import { tinted } from "../../../src/workbench/xlsx/colors";
import { pointsOfWidth, widthOfPoints } from "../../../src/workbench/xlsx/column-width";
import { openBook } from "../../../src/workbench/xlsx/open-book";
import { shiftFormula } from "../../../src/workbench/xlsx/shift-formula";
import { UnreadableFileError } from "../../../src/workbench/xlsx/unreadable";
import { fileWith, fileWithRows } from "./file-with";

const valuesOf = (book: Book) => book.sheets[0]!.cells.map((row) => row.map((cell) => cell!.value));

test("every cell type of the format is read", () => {
  const book = openBook(
    fileWithRows(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1.5</v></c><c r="C1" t="b"><v>1</v></c>' +
        '<c r="D1" t="e"><v>#N/A</v></c><c r="E1" t="str"><f>A1&amp;"!"</f><v>Chi bộ!</v></c>' +
        '<c r="F1" t="inlineStr"><is><r><t>Tổ </t></r><r><t>dân phố</t></r></is></c><c r="G1" t="d"><v>2025-06-30</v></c></row>',
      "<si><t>Chi bộ</t></si>",
    ),
  );
  expect(valuesOf(book)).toEqual([["Chi bộ", 1.5, true, "#N/A", "Chi bộ!", "Tổ dân phố", 45_838]]);
  const [, , , error, formula] = book.sheets[0]!.cells[0]!;
  expect(error!.error).toBe(true);
  expect(formula!.formula).toBe('=A1&"!"');
});

test("runs of a rich text are joined, reading aids left out, spaces and escapes kept", () => {
  const book = openBook(
    fileWithRows(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>',
      '<si><r><t xml:space="preserve">Đảng </t></r><r><rPr><b/></rPr><t>viên</t></r><rPh sb="0" eb="1"><t>aid</t></rPh></si>' +
        '<si><t xml:space="preserve"> 6 </t></si><si><t>a_x000A_b</t></si>',
    ),
  );
  expect(valuesOf(book)).toEqual([["Đảng viên", " 6 ", "a\nb"]]);
});

test("cells without an address follow the one before", () => {
  expect(
    valuesOf(openBook(fileWithRows("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"))),
  ).toEqual([[1, 2], [3]]);
});

test("a cell of a shared formula gets its own formula", () => {
  const book = openBook(
    fileWithRows(
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$C$1</f><v>2</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>',
    ),
  );
  expect(book.sheets[0]!.cells.map((row) => row[1])).toEqual([
    { value: 2, formula: "=A1*$C$1" },
    { value: 4, formula: "=A2*$C$1" },
  ]);
});

test("moving a formula moves relative addresses only, not texts, functions or sheet names", () => {
  expect(shiftFormula("=SUM($A2:B2)*C$1", 1, 1)).toBe("=SUM($A3:C3)*D$1");
  expect(shiftFormula(`=LOG10(A1)&"A1"&'A1 b'!A1&T[A1]&Q1!B2`, 1, 0)).toBe(`=LOG10(A2)&"A1"&'A1 b'!A2&T[A1]&Q1!B3`);
  expect(shiftFormula("=A1", -1, 0)).toBe("=#REF!");
});

test("a theme colour with a tint comes out as Excel shows it", () => {
  // Office's blue accent, "80 % lighter" and "25 % darker" of the colour menu
  expect(tinted("4472C4", 0.79998168889431442)).toBe("D9E1F2");
  expect(tinted("4472C4", -0.249977111117893)).toBe("305496");
  expect(tinted("FFFFFF", -0.5)).toBe("808080");
});

test("a standard column is 64 pixels, 48 points, 9.140625 digits", () => {
  expect(pointsOfWidth(9.140625)).toBe(48);
  expect(widthOfPoints(48)).toBe(9.140625);
  expect(pointsOfWidth(widthOfPoints(150))).toBe(150);
});

test("what stands around the rows is read", () => {
  const [sheet] = openBook(
    fileWith(
      '<sheetPr><tabColor theme="4"/><pageSetUpPr fitToPage="1"/></sheetPr>' +
        '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>' +
        '<cols><col min="1" max="2" width="9.140625"/><col min="3" max="16384" width="20.7109375" hidden="1"/></cols>' +
        '<sheetData><row r="3" ht="30" customHeight="1" hidden="1"/></sheetData><sheetProtection sheet="1"/>' +
        '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>' +
        '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    ),
  ).sheets;
  expect(sheet).toMatchObject({
    tabColor: "#4472C4",
    showGridlines: false,
    frozenRows: 2,
    frozenColumns: 1,
    rowHeights: { 2: 30 },
    hiddenRows: [2],
    protected: true,
    merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
    page: { orientation: "Landscape", paper: "A4", fitToWide: 1 },
  });
  // 20 digits of 7 pixels and 5 of padding are 145 pixels
  expect([sheet!.columnWidths[0], sheet!.columnWidths[2], sheet!.hiddenColumns[0]]).toEqual([48, 108.75, 2]);
});

test("a cell's look is what differs from the workbook's default", () => {
  const styles =
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>' +
    '<fonts count="2"><font><sz val="13"/><color theme="1"/><name val="Times New Roman"/></font><font><b/><sz val="13"/><color rgb="FFFF0000"/><name val="Times New Roman"/></font></fonts>' +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.5"/></patternFill></fill></fills>' +
    '<borders count="2"><border/><border><left/><right/><top/><bottom style="thin"><color rgb="FF0000FF"/></bottom></border></borders>' +
    '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="164" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" wrapText="1" indent="2"/></xf><xf numFmtId="14" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>';
  const book = openBook(
    fileWith(
      '<sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="2"><v>45838</v></c><c r="C1" s="0"><v>1</v></c></row></sheetData>',
      {
        "xl/styles.xml": styles,
      },
    ),
  );
  expect(book.sheets[0]!.cells[0]!.map((cell) => cell!.format)).toEqual([
    {
      numberFormat: "0.0%",
      bold: true,
      color: "#FF0000",
      fill: "#808080",
      edges: { bottom: "#0000FF" },
      horizontal: "Center",
      wrap: true,
      indent: 2,
    },
    { numberFormat: "m/d/yyyy" },
    undefined,
  ]);
});

test("names, print areas, hidden sheets and the sheet in front are read", () => {
  const book = openBook(
    fileWith("<sheetData/>", {
      "xl/workbook.xml":
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
        '<bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Ẩn" sheetId="4" state="veryHidden" r:id="rId1"/><sheet name="Phân bổ" sheetId="5" r:id="rId1"/></sheets>' +
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">\'Phân bổ\'!$A$1:$C$9</definedName>' +
        "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"1\">'Phân bổ'!$A:$A,'Phân bổ'!$1:$2</definedName>" +
        '<definedName name="Tong" hidden="1">\'Phân bổ\'!$B$2</definedName></definedNames></workbook>',
    }),
  );
  expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Ẩn", "VeryHidden"],
    ["Phân bổ", "Visible"],
  ]);
  expect(book.active).toBe(1);
  expect(book.names).toEqual([{ name: "Tong", formula: "='Phân bổ'!$B$2", visible: false }]);
  expect(book.sheets[1]!.page).toEqual({ printAreas: [{ row: 0, column: 0, rows: 9, columns: 3 }], titleRows: [0, 1] });
});

describe("a file that is no workbook says why", () => {
  const reasonOf = (bytes: Uint8Array): string => {
    try {
      openBook(bytes);
    } catch (error) {
      if (error instanceof UnreadableFileError) return error.reason;
      throw error;
    }
    return "readable";
  };
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

  test("a text is no zip", () => expect(reasonOf(strToU8("Mã;Tên"))).toBe("notZip"));
  test("nothing at all is no zip", () => expect(reasonOf(new Uint8Array())).toBe("notZip"));
  test("a password makes it a compound file", () =>
    expect(reasonOf(Uint8Array.from([...compound, 0, 0]))).toBe("encrypted"));
  test("so does Excel 97, which is no zip", () => {
    const stream = [..."Workbook"].flatMap((letter) => [letter.charCodeAt(0), 0]);
    expect(reasonOf(Uint8Array.from([...compound, ...stream]))).toBe("notZip");
  });
  test("a zip cut short is broken", () => expect(reasonOf(fileWithRows("").slice(0, 200))).toBe("broken"));
  test("a zip of something else is no workbook", () =>
    expect(reasonOf(zipSync({ "a.txt": strToU8("a") }))).toBe("notWorkbook"));
  test("rows that do not close are broken", () =>
    expect(reasonOf(fileWithRows("<row><c><v>1</v></row>"))).toBe("broken"));
  test("a whole one is readable", () => expect(reasonOf(fileWithRows(""))).toBe("readable"));
});
