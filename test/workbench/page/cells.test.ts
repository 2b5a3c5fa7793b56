import { viVN, typedEntry } from "../../../src/workbench/host/typed-text";
import { editText } from "../../../src/workbench/page/edit-text";
import { isDatePattern, shownText } from "../../../src/workbench/page/shown-text";
import { tableLook } from "../../../src/workbench/page/table-look";
import type { Cell, Table } from "../../../src/workbench/book";

const cell = (value: Cell["value"], numberFormat?: string): Cell => ({ value, format: { numberFormat } });

describe("a cell shows", () => {
  test.each<[Cell, string]>([
    [cell(2.65, "0.0%"), "265,0\u00a0%"],
    [cell(10322, "#,##0"), "10.322"],
    [cell(45657, "dd/mm/yyyy"), "31/12/2024"],
    [cell(45657, "mm-dd-yy"), "31/12/2024"],
    [cell(21.7179, "0.000"), "21,718"],
    [cell(1.5, '0.0"%"'), "1,5%"],
    [cell(0.1 + 0.2), "0,3"],
    [cell("≥6", "0"), "≥6"],
    [cell(true), "TRUE"],
    [cell(""), ""],
    [{ value: "#N/A", error: true, format: { numberFormat: "0" } }, "#N/A"],
  ])("%j as %s", (from, shown) => {
    expect(shownText(from)).toBe(shown);
  });

  test("nothing where there is no cell", () => {
    expect(shownText(undefined)).toBe("");
  });

  test.each([
    ["dd/mm/yyyy", true],
    ["0.0%", false],
    ["General", false],
    ['0 "đồng chí"', false],
    ["[Red]0", false],
    [undefined, false],
  ])("a date by %s: %s", (pattern, isDate) => {
    expect(isDatePattern(pattern)).toBe(isDate);
  });
});

describe("a cell is edited as", () => {
  test.each<[Cell, string]>([
    [cell(2.65, "0.0%"), "265%"],
    [cell(0.07, "0%"), "7%"],
    [cell(45657, "dd/mm/yyyy"), "31/12/2024"],
    [cell(1950, "#,##0"), "1950"],
    [cell(3.5), "3,5"],
    [cell("Chi bộ 1"), "Chi bộ 1"],
    [cell("01-02"), "'01-02"],
    [cell("01-02", "@"), "01-02"],
    [cell("'a"), "''a"],
    [{ value: 3, formula: "=1+2" }, "=1+2"],
  ])("%j as %s", (from, text) => {
    expect(editText(from)).toBe(text);
  });

  test.each<Cell>([
    cell(2.65, "0.0%"),
    cell(-0.125),
    cell(45657, "dd/mm/yyyy"),
    cell("1.950"),
    cell("TRUE"),
    cell(false),
    cell("≥ 6"),
  ])("typing that text back gives %j again", (from) => {
    expect(typedEntry(editText(from), viVN).value).toBe(from.value);
  });
});

describe("a table lends its cells", () => {
  const table: Table = {
    id: "1",
    name: "TienDo",
    area: { row: 4, column: 0, rows: 4, columns: 2 },
    columns: ["Mã", "Đạt"],
    showTotals: false,
    style: "TableStyleMedium2",
    showFilterButton: true,
  };

  test("a filled header and a band on every other row, and nothing outside", () => {
    expect(tableLook([table], 4, 1)).toEqual({ bold: true, fill: "#4472C4", color: "#FFFFFF" });
    expect([5, 6, 7].map((row) => tableLook([table], row, 0)?.fill)).toEqual(["#D9E1F2", undefined, "#D9E1F2"]);
    expect(tableLook([table], 8, 0)).toBeUndefined();
    expect(tableLook([table], 4, 2)).toBeUndefined();
  });

  test("no bands where they are off, a bold total, and a ruled header in a light style", () => {
    const plain: Table = { ...table, style: "TableStyleLight1", showBandedRows: false, showTotals: true };
    expect(tableLook([plain], 4, 0)).toEqual({ bold: true, edges: { top: "#000000", bottom: "#000000" } });
    expect(tableLook([plain], 5, 0)).toBeUndefined();
    expect(tableLook([plain], 7, 0)?.bold).toBe(true);
  });
});
