import { openClient, valuesOf } from "./open-client";

async function written(values: unknown[][], prepare?: (range: Excel.Range) => void) {
  const { Excel, sheetOf } = openClient();
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("A").getRangeByIndexes(0, 0, values.length, values[0]!.length);
    prepare?.(range);
    range.values = values;
    range.load("values, formulas, valueTypes, numberFormat");
    await context.sync();
    return range.toJSON();
  });
  return { ...read, sheet: sheetOf("A") };
}

test("text that looks like a number, a date, a percent or a truth becomes one, as in en-US", async () => {
  const { values, numberFormat } = await written([
    ["1,234.5", "12%", "1/2/2017", "TRUE", "#N/A", "12,5", "31/12/2024"],
  ]);
  expect(values).toEqual([[1234.5, 0.12, 42_737, true, "#N/A", "12,5", "31/12/2024"]]);
  expect(numberFormat).toEqual([["#,##0.00", "0%", "m/d/yyyy", "General", "General", "General", "General"]]);
});

test("an apostrophe keeps text as it is and is not part of it", async () => {
  const { values, formulas } = await written([["'0012", "'=1+1", "'12%", "'"]]);
  expect(values).toEqual([["0012", "=1+1", "12%", ""]]);
  expect(formulas).toEqual([["0012", "=1+1", "12%", ""]]);
});

test("spaces before it do not keep a text from becoming a formula, a number or a truth", async () => {
  const { values, formulas } = await written([["\n =SUM(A:A)", " 12 ", "\tTRUE", " #N/A", " Chi bộ "]]);
  expect(formulas).toEqual([["=SUM(A:A)", 12, true, "#N/A", " Chi bộ "]]);
  expect(values).toEqual([["", 12, true, "#N/A", " Chi bộ "]]);
});

test("text that begins with an equals, plus, minus or at sign becomes a formula without a value", async () => {
  const { values, formulas, valueTypes } = await written([["=SUM(B1:B3)", "+A1", "-5", "- ghi chú", "@SUM(A:A)", "@"]]);
  expect(formulas).toEqual([["=SUM(B1:B3)", "=+A1", -5, "=- ghi chú", "=@SUM(A:A)", "@"]]);
  expect(values).toEqual([["", "", -5, "", "", "@"]]);
  expect(valueTypes).toEqual([["String", "String", "Double", "String", "String", "String"]]);
});

test("a formula of the file reads as the value it was saved with, until it is written over", async () => {
  const { Excel, sheetOf } = openClient();
  sheetOf("A").cells[0] = [{ value: 385, formula: "=SUM(B1:B9)" }];
  const [before, same, after] = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("A").getRange("A1");
    cell.load("values, formulas");
    await context.sync();
    const seen = [[cell.values, cell.formulas]];
    cell.formulas = [["=SUM(B1:B9)"]];
    cell.load("values");
    await context.sync();
    seen.push([cell.values, cell.formulas]);
    cell.formulas = [["=SUM(B1:B8)"]];
    cell.load("values, formulas");
    await context.sync();
    return [...seen, [cell.values, cell.formulas]];
  });
  expect(before).toEqual([[[385]], [["=SUM(B1:B9)"]]]);
  expect(same?.[0]).toEqual([[385]]);
  expect(after).toEqual([[[""]], [["=SUM(B1:B8)"]]]);
});

test("a cell of text format keeps what it is given as text", async () => {
  const { values, valueTypes } = await written([["0012", "=A1", 12, "1/2/2017"]], (range) => {
    range.numberFormat = [["@", "@", "@", "@"]];
  });
  expect(values).toEqual([["0012", "=A1", "12", "1/2/2017"]]);
  expect(valueTypes).toEqual([["String", "String", "String", "String"]]);
});

test("one value goes to every cell, and so does one number format", async () => {
  const { Excel, sheetOf } = openClient();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("A").getRange("A1:B2");
    range.values = 0.5 as unknown as number[][];
    range.numberFormat = "0.0%" as unknown as string[][];
    await context.sync();
  });
  expect(valuesOf(sheetOf("A"))).toEqual([
    [0.5, 0.5],
    [0.5, 0.5],
  ]);
  const formats = sheetOf("A").cells.flatMap((row) => row.map((cell) => cell?.format));
  expect(new Set(formats)).toEqual(new Set([{ numberFormat: "0.0%" }]));
  expect(new Set(formats).size).toBe(1);
});

test.each(["General", "@"])("text may have 32,767 characters and no more, in a cell of format %s", async (format) => {
  const { refusal, sheetOf } = openClient();
  sheetOf("A").cells[0] = [{ value: "", format: { numberFormat: format } }];
  const put = (text: string) =>
    refusal((context) => {
      context.workbook.worksheets.getItem("A").getRange("A1").values = [[text]];
    });
  expect(await put("x".repeat(32_767))).toBeUndefined();
  expect(await put("x".repeat(32_768))).toBe("InvalidArgument");
  expect(sheetOf("A").cells[0]![0]!.value).toBe("x".repeat(32_767));
  // An apostrophe in front is no part of what the cell holds.
  expect(await put(`'=${"x".repeat(32_766)}`)).toBeUndefined();
  expect(sheetOf("A").cells[0]![0]).toMatchObject({ value: `=${"x".repeat(32_766)}` });
  expect(await put(`'${"x".repeat(32_768)}`)).toBe("InvalidArgument");
});

test("writing under a table does not make it grow", async () => {
  const { Excel, sheetOf } = openClient();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    sheet.getRange("A1:A2").values = [["Mã"], ["CB-01"]];
    sheet.tables.add("A1:A2", true);
    sheet.getRange("A3").values = [["CB-02"]];
    await context.sync();
  });
  expect(sheetOf("A").tables[0]?.area).toEqual({ row: 0, column: 0, rows: 2, columns: 1 });
});
