import { newSheet } from "../../../src/workbench/new-book";
import { edgeKey } from "../../../src/workbench/page/edge-key";
import { frozenHeight, frozenRowsCss } from "../../../src/workbench/page/frozen-rows";
import { usedSize, viewOf } from "../../../src/workbench/page/sheet-view";
import type { Sheet } from "../../../src/workbench/book";

/** Ten pixels a letter. */
const measure = (text: string): number => text.length * 10;

function sheetOf(change: Partial<Sheet>): Sheet {
  return { ...newSheet("Đơn vị", "1"), ...change };
}

describe("the view of a sheet", () => {
  test("gives sizes in pixels: 15 points are 20", () => {
    const view = viewOf(sheetOf({ columnWidths: { 1: 90 }, rowHeights: { 0: 30 } }), measure);
    expect(view.columnWidths.slice(0, 3)).toEqual([64, 120, 64]);
    expect(view.rowHeights.slice(0, 2)).toEqual([40, 20]);
  });

  test("leaves hidden rows and columns out, and counts the frozen ones without them", () => {
    const view = viewOf(sheetOf({ hiddenRows: [1], hiddenColumns: [0], frozenRows: 3, frozenColumns: 2 }), measure);
    expect(view.rows.slice(0, 3)).toEqual([0, 2, 3]);
    expect(view.columns[0]).toBe(1);
    expect([view.frozenRows, view.frozenColumns]).toEqual([2, 1]);
  });

  test("makes a row as tall as its wrapped text, broken between words", () => {
    const wrapped = { value: "Lũy kế nhiệm kỳ", format: { wrap: true } };
    const [row] = viewOf(sheetOf({ cells: [[wrapped]], columnWidths: { 0: 66 } }), measure).rowHeights;
    expect(row).toBe(2 * 19);
    const [wide] = viewOf(sheetOf({ cells: [[wrapped]], columnWidths: { 0: 150 } }), measure).rowHeights;
    expect(wide).toBe(20);
  });

  test("reaches to the last cell, merge or chart, and leaves room after it", () => {
    const merges = [{ row: 120, column: 3, rows: 2, columns: 30 }];
    const sheet = sheetOf({ cells: [[], [{ value: 1 }]], merges });
    expect(usedSize(sheet)).toEqual({ rows: 122, columns: 33 });
    const view = viewOf(sheet, measure);
    expect([view.rows.length, view.columns.length]).toEqual([152, 37]);
    expect(view.mergeAt(121, 32)).toBe(merges[0]);
    expect(view.mergeAt(122, 32)).toBeUndefined();
  });
});

describe("frozen rows", () => {
  test("keep each its own height under the column letters", () => {
    const view = viewOf(sheetOf({ frozenRows: 2, rowHeights: { 0: 30 } }), measure);
    const css = frozenRowsCss(view);
    expect(frozenHeight(view)).toBe(60);
    expect(css).toContain("grid-template-rows: repeat(1, 24px) repeat(1, 40px) repeat(99, 20px) !important");
    expect(css).toContain('[aria-rowindex="2"] { --rdg-summary-row-top: 24px');
    expect(css).toContain('[aria-rowindex="3"] { --rdg-summary-row-top: 64px');
  });

  test("need no rule where there are none", () => {
    expect(frozenRowsCss(viewOf(sheetOf({}), measure))).toBe("");
  });
});

describe("a key at the edge", () => {
  const sheet = sheetOf({ cells: [[{ value: 1 }], [undefined, { value: 2 }]], hiddenColumns: [0] });
  const view = viewOf(sheet, measure);
  const key = (name: string, ctrlKey = false) => ({ key: name, ctrlKey, metaKey: false });

  test("Home goes to the first column, Ctrl+Home to the first cell, Ctrl+End to the last that is used", () => {
    const at = { row: 5, column: 7 };
    expect(edgeKey(key("Home"), sheet, view, at)).toEqual({ row: 5, column: 1 });
    expect(edgeKey(key("Home", true), sheet, view, at)).toEqual({ row: 0, column: 1 });
    expect(edgeKey(key("End", true), sheet, view, at)).toEqual({ row: 1, column: 1 });
  });

  test("an arrow stays at the first row and column, and is free elsewhere", () => {
    const first = { row: 0, column: 1 };
    expect(edgeKey(key("ArrowUp"), sheet, view, first)).toBe(first);
    expect(edgeKey(key("ArrowLeft"), sheet, view, first)).toBe(first);
    expect(edgeKey(key("ArrowDown"), sheet, view, first)).toBeNull();
    expect(edgeKey(key("ArrowUp"), sheet, view, { row: 1, column: 1 })).toBeNull();
  });
});
