import { openClient, valuesOf } from "./open-client";

/** B2:C3 of "A" is merged and holds "Tên". */
function withMerge() {
  const client = openClient("A");
  client.sheetOf("A").cells[1] = [undefined, { value: "Tên" }];
  client.sheetOf("A").merges.push({ row: 1, column: 1, rows: 2, columns: 2 });
  return client;
}

const sheetIn = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("A");

test("merged cells read as the value of the first and empty others, of a part too", async () => {
  const { Excel } = withMerge();
  await Excel.run(async (context) => {
    const whole = sheetIn(context).getRange("B2:D3").load("values");
    const part = sheetIn(context).getRange("C2:C3").load("values");
    await context.sync();
    expect(whole.values).toEqual([
      ["Tên", "", ""],
      ["", "", ""],
    ]);
    expect(part.values).toEqual([[""], [""]]);
  });
});

test("a block over a part of merged cells is written without a word: only their first cell takes its value", async () => {
  const { refusal, sheetOf } = withMerge();
  const write = (address: string, values: unknown[][]) =>
    refusal((context) => {
      sheetIn(context).getRange(address).values = values;
    });
  expect(await write("C2:D2", [["mất", "giữ"]])).toBeUndefined();
  expect(valuesOf(sheetOf("A"))[1]).toEqual(["", "Tên", "", "giữ"]);
  expect(await write("A2:B2", [["Mã", "Họ tên"]])).toBeUndefined();
  expect(await write("B3", [["mất"]])).toBeUndefined();
  expect(valuesOf(sheetOf("A"))).toEqual([[], ["Mã", "Họ tên", "", "giữ"]]);
});

test("merged cells are emptied as a whole, a part of them is refused", async () => {
  const { refusal, sheetOf } = withMerge();
  // A file may have contents under merged cells.
  sheetOf("A").cells[2] = [undefined, undefined, { value: "khuất" }];
  const clear = (address: string, what: Excel.ClearApplyTo) =>
    refusal((context) => sheetIn(context).getRange(address).clear(what));
  expect(await clear("C2:D9", "Contents" as Excel.ClearApplyTo)).toBe("NotImplemented");
  expect(await clear("B:B", "All" as Excel.ClearApplyTo)).toBe("NotImplemented");
  expect(await clear("C2:D9", "Formats" as Excel.ClearApplyTo)).toBeUndefined();
  expect(valuesOf(sheetOf("A"))[1]).toEqual(["", "Tên"]);
  expect(await clear("B2:C3", "Contents" as Excel.ClearApplyTo)).toBeUndefined();
  expect(valuesOf(sheetOf("A"))).toEqual([[], ["", ""], ["", "", ""]]);
});

test("a table over merged cells, or stretched over them, is a MergedRangeConflict", async () => {
  const { refusal, sheetOf } = withMerge();
  expect(await refusal((context) => sheetIn(context).tables.add("A1:B5", true))).toBe("MergedRangeConflict");
  expect(await refusal((context) => sheetIn(context).tables.add("D1:E5", true))).toBeUndefined();
  expect(await refusal((context) => sheetIn(context).tables.getItem("Table1").resize("A1:E5"))).toBe(
    "MergedRangeConflict",
  );
  expect(sheetOf("A").tables).toMatchObject([{ area: { row: 0, column: 3, rows: 5, columns: 2 } }]);
});
