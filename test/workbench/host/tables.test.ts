import { openClient, valuesOf } from "./open-client";

const rows = [
  ["Mã", "Tên", "Đảng viên"],
  ["CB-01", "Khu 1", 24],
  ["CB-02", "Khu 2", 31],
];

async function withTable() {
  const client = openClient("Đơn vị", "Khác");
  await client.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Đơn vị").getRange("B2:D4");
    range.values = rows;
    context.workbook.tables.add(range, true).name = "DonVi";
    await context.sync();
  });
  return client;
}

test("a table is added over written cells, named, and found from workbook and sheet", async () => {
  const { Excel, sheetOf } = await withTable();
  await Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/id,items/name,items/showTotals,items/style,items/worksheet/id,items/worksheet/name");
    const columns = tables.getItem("donvi").columns.load("items/name,items/index");
    const table = context.workbook.worksheets.getItem("Đơn vị").tables.getItemOrNullObject("DonVi");
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((one) =>
      one.load("address"),
    );
    const elsewhere = context.workbook.worksheets.getItem("Khác").tables;
    const count = elsewhere.getCount();
    const none = elsewhere.getItemOrNullObject("DonVi");
    await context.sync();
    expect(tables.items.map((one) => [one.name, one.showTotals, one.style, one.worksheet.name])).toEqual([
      ["DonVi", false, "TableStyleMedium2", "Đơn vị"],
    ]);
    expect(columns.items.map(({ name, index }) => [name, index])).toEqual([
      ["Mã", 0],
      ["Tên", 1],
      ["Đảng viên", 2],
    ]);
    expect(parts.map(({ address }) => address)).toEqual(["'Đơn vị'!B2:D4", "'Đơn vị'!B2:D2", "'Đơn vị'!B3:D4"]);
    expect([count.value, none.isNullObject]).toEqual([0, true]);
  });
  expect(sheetOf("Đơn vị").tables[0]).toMatchObject({ columns: ["Mã", "Tên", "Đảng viên"], changed: true });
});

test("header cells become text, filled and unique", async () => {
  const { Excel, sheetOf } = openClient();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    sheet.getRange("A1:D1").values = [["Mã", "", "mã", 2025]];
    sheet.tables.add("A1:D1", true);
    await context.sync();
  });
  expect(valuesOf(sheetOf("A"))).toEqual([["Mã", "Column2", "mã2", "2025"]]);
  expect(sheetOf("A").tables[0]).toMatchObject({
    name: "Table1",
    area: { rows: 2 },
    columns: ["Mã", "Column2", "mã2", "2025"],
  });
});

test("writing over a header renames the column, and a table of the file is then marked as changed", async () => {
  const { Excel, sheetOf } = await withTable();
  const [table] = sheetOf("Đơn vị").tables;
  delete table?.changed;
  const write = (address: string, value: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Đơn vị").getRange(address).values = [[value]];
      await context.sync();
    });
  await write("B3", "CB-09");
  expect(table).toMatchObject({ columns: ["Mã", "Tên", "Đảng viên"] });
  expect(table?.changed).toBeUndefined();
  await write("C2", "Tên chi bộ");
  expect(table).toMatchObject({ columns: ["Mã", "Tên chi bộ", "Đảng viên"], changed: true });
});

test("tables may not overlap, whole columns are no table, and none is added without headers here", async () => {
  const { refusal } = await withTable();
  const add = (address: string, headers = true) =>
    refusal((context) => context.workbook.worksheets.getItem("Đơn vị").tables.add(address, headers));
  expect(await add("D4:F9")).toBe("InvalidArgument");
  expect(await add("A:A")).toBe("InvalidArgument");
  expect(await add("'Khác'!A1:B2")).toBe("InvalidArgument");
  expect(await add("F1:G2", false)).toBe("NotImplemented");
  expect(await add("E4:F9")).toBeUndefined();
});

test("a table's name is its own in the workbook, without regard to case, and follows the syntax of names", async () => {
  const { refusal, host } = await withTable();
  host.book.names.push({ name: "Nam", formula: "=2025", visible: true });
  const rename = (name: string) =>
    refusal((context) => {
      const sheet = context.workbook.worksheets.getItem("Khác");
      sheet.tables.add("A1:B2", true).name = name;
    });
  const codes = [];
  for (const name of ["DONVI", "nam", "2025", "hai từ", "A1", "C", ""]) {
    codes.push(await rename(name));
    host.book.sheets[1]!.tables = [];
  }
  expect(codes).toEqual(Array<string>(7).fill("InvalidArgument"));
  expect(await rename("Đơn_vị.2")).toBeUndefined();
});

test("a table is resized under the same header row", async () => {
  const { Excel, sheetOf, refusal } = await withTable();
  const resize = (address: string) =>
    refusal((context) => {
      context.workbook.tables.getItem("DonVi").resize(address);
    });
  expect(await resize("B3:D9")).toBe("InvalidArgument");
  expect(await resize("F2:G9")).toBe("InvalidArgument");
  expect(await resize("B2:E3")).toBeUndefined();
  expect(sheetOf("Đơn vị").tables[0]).toMatchObject({
    area: { row: 1, column: 1, rows: 2, columns: 4 },
    columns: ["Mã", "Tên", "Đảng viên", "Column4"],
  });
  await Excel.run(async (context) => {
    const headers = context.workbook.tables.getItem("DonVi").getHeaderRowRange().load("values");
    await context.sync();
    expect(headers.values).toEqual([["Mã", "Tên", "Đảng viên", "Column4"]]);
  });
});

test("style, bands and filter buttons are set; a totals row is refused", async () => {
  const { Excel, sheetOf, refusal } = await withTable();
  await Excel.run(async (context) => {
    context.workbook.tables
      .getItem("DonVi")
      .set({ style: "TableStyleLight9", showBandedRows: false, showFilterButton: false });
    await context.sync();
  });
  expect(sheetOf("Đơn vị").tables[0]).toMatchObject({
    style: "TableStyleLight9",
    showBandedRows: false,
    showFilterButton: false,
  });
  const set = (properties: Excel.Interfaces.TableUpdateData) =>
    refusal((context) => {
      context.workbook.tables.getItem("DonVi").set(properties);
    });
  expect(await set({ style: "TableStyleMedium29" })).toBe("InvalidArgument");
  expect(await set({ showTotals: true })).toBe("NotImplemented");
});

test("a deleted table takes its cells' contents with it, leaves their looks, and nothing moves", async () => {
  const { Excel, sheetOf } = await withTable();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Đơn vị");
    sheet.getRange("B2:D2").format.font.bold = true;
    sheet.getRange("A3").values = [["trái"]];
    sheet.getRange("B5:E5").values = [["dưới", "", "", "phải"]];
    sheet.tables.add("F1:G2", true).name = "Khac";
    context.workbook.tables.getItem("DonVi").delete();
    const none = sheet.tables.getItemOrNullObject("DonVi");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  const sheet = sheetOf("Đơn vị");
  expect(valuesOf(sheet).map((row) => row.slice(0, 5))).toEqual([
    ["", "", "", "", ""],
    ["", "", "", ""],
    ["trái", "", "", ""],
    ["", "", "", ""],
    ["", "dưới", "", "", "phải"],
  ]);
  expect(sheet.cells[1]!.slice(1)).toEqual(Array(3).fill({ value: "", format: { bold: true } }));
  expect(sheet.tables.map(({ name }) => name)).toEqual(["Khac"]);
});
