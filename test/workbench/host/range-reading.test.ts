import { openClient } from "./open-client";

/** The sheet's `rowHidden` and `columnHidden`, by address. */
async function hiddenIn(client: ReturnType<typeof openClient>, ...addresses: string[]) {
  return client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    const ranges = addresses.map((address) => sheet.getRange(address).load("rowHidden,columnHidden"));
    await context.sync();
    return ranges.map(({ rowHidden, columnHidden }) => [rowHidden as boolean | null, columnHidden as boolean | null]);
  });
}

test("rows and columns are hidden, shown, or some of both", async () => {
  const client = openClient("A", "B");
  client.sheetOf("A").hiddenRows = [2, 3, 9];
  client.sheetOf("A").hiddenColumns = [1];
  client.sheetOf("B").hiddenRows = [0];
  expect(await hiddenIn(client, "A1", "A1:C2", "A3", "A3:A4", "A3:A5", "B1", "B10", "A1:B1", "C1:D1", "10:10")).toEqual(
    [
      [false, false],
      [false, null],
      [true, false],
      [true, false],
      [null, false],
      [false, true],
      [true, true],
      [false, null],
      [false, false],
      [true, null],
    ],
  );
});

test("a whole used range tells that some of it is hidden", async () => {
  const client = openClient("A");
  client.sheetOf("A").cells = Array.from({ length: 5 }, (_, row) => [{ value: row + 1 }]);
  const used = () =>
    client.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("A").getUsedRangeOrNullObject(true);
      range.load("rowHidden,columnHidden");
      await context.sync();
      return [range.rowHidden, range.columnHidden];
    });
  expect(await used()).toEqual([false, false]);
  client.sheetOf("A").hiddenRows = [7];
  expect(await used()).toEqual([false, false]);
  client.sheetOf("A").hiddenRows = [2];
  expect(await used()).toEqual([null, false]);
  client.sheetOf("A").hiddenRows = [0, 1, 2, 3, 4];
  client.sheetOf("A").hiddenColumns = [0];
  expect(await used()).toEqual([true, true]);
});

/** Where the used cells of these rows stand, on a sheet with a value in each of `cells`; null where there are none. */
async function usedOf(rows: string, cells: readonly string[], valuesOnly = true): Promise<string | null> {
  const { Excel } = openClient("A");
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    for (const cell of cells) sheet.getRange(cell).values = [["x"]];
    sheet.getRange("H12").format.fill.color = "#FFFF00";
    const used = sheet.getRange(rows).getUsedRangeOrNullObject(valuesOnly).load("address,values");
    await context.sync();
    return used.isNullObject ? null : used.address;
  });
}

test.each([
  ["inside", ["C3", "E7"], "A!C3:E7"],
  ["in one cell", ["B2000"], "A!B2000"],
  ["beside, far to the right", ["XFD1", "AZ9"], "A!AZ1:XFD9"],
  ["above and below the last row", ["C1995", "A2001", "F2400"], "A!C1995"],
  ["below alone", ["A2001", "B2500"], null],
  ["nowhere", [], null],
])("what is used of the first 2,000 rows, where cells stand %s", async (_, cells, address) => {
  expect(await usedOf("1:2000", cells)).toBe(address);
});

test("what is used of a part of a sheet ends where the part does", async () => {
  expect(await usedOf("C2:D9", ["A1", "C5", "D7", "E9", "C10"])).toBe("A!C5:D7");
  expect(await usedOf("B:B", ["A1", "B40", "C99"])).toBe("A!B40");
  expect(await usedOf("1:2000", ["C3"], false)).toBe("A!C3:H12");
  expect(await usedOf("1:11", ["C3"], false)).toBe("A!C3");
});

test("a cell that was cleared is used no longer", async () => {
  const { Excel } = openClient("A");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    sheet.getRange("A1:B2").values = [
      ["a", 1],
      ["b", 2],
    ];
    sheet.getRange("2:2").clear();
    sheet.getRange("B1").values = [[""]];
    const used = sheet.getRange("1:2000").getUsedRangeOrNullObject(true).load("address,values");
    await context.sync();
    expect([used.address, used.values]).toEqual(["A!A1", [["a"]]]);
  });
});
