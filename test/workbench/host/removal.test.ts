import { openClient, valuesOf } from "./open-client";

const rows = [
  ["Mã", "Giao"],
  ["CB-01", 2],
  ["CB-02", 3],
];

/** B2:C4 of "Đơn vị" is the table DonVi, with bold headers; below it stands a sum that does not belong to it. */
async function withTable() {
  const client = openClient("Đơn vị", "Khác");
  await client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Đơn vị");
    sheet.getRange("B2:C4").values = rows;
    sheet.getRange("B2:C2").format.font.bold = true;
    sheet.tables.add("B2:C4", true).name = "DonVi";
    sheet.getRange("B5").values = [["dưới bảng"]];
    await context.sync();
  });
  const tableOf = (context: Excel.RequestContext) => context.workbook.tables.getItem("DonVi");
  return { ...client, tableOf };
}

test("formulas and names that refer to a deleted table say #REF!", async () => {
  const { Excel, host, sheetOf, tableOf } = await withTable();
  sheetOf("Khác").cells[0] = [
    { value: 5, formula: "=SUM(DonVi[Giao])" },
    { value: 1, formula: "=A1" },
  ];
  host.book.names.push({ name: "Tong", formula: "=SUM(DonVi[Giao])", visible: true });
  await Excel.run(async (context) => {
    tableOf(context).delete();
    await context.sync();
  });
  expect(sheetOf("Khác").cells[0]).toEqual([
    { value: "", formula: "=SUM(#REF!)" },
    { value: 1, formula: "=A1" },
  ]);
  expect([...sheetOf("Khác").changed.values]).toEqual([0]);
  expect(host.book.names).toEqual([{ name: "Tong", formula: "=SUM(#REF!)", visible: true, changed: true }]);
});

test("a table made a range again keeps every cell", async () => {
  const { Excel, sheetOf, tableOf } = await withTable();
  await Excel.run(async (context) => {
    const range = tableOf(context).convertToRange().load("address,values");
    const none = context.workbook.tables.getItemOrNullObject("DonVi");
    await context.sync();
    expect([range.address, range.values, none.isNullObject]).toEqual(["'Đơn vị'!B2:C4", rows, true]);
  });
  expect(sheetOf("Đơn vị").cells[1]?.[1]?.format).toEqual({ bold: true });
});

test("a table that formulas refer to is not made a range here", async () => {
  const { sheetOf, refusal, tableOf } = await withTable();
  sheetOf("Khác").cells[0] = [{ value: 5, formula: "=SUM(DonVi[Giao])" }];
  expect(await refusal((context) => tableOf(context).convertToRange())).toBe("NotImplemented");
  expect(sheetOf("Đơn vị").tables).toHaveLength(1);
});

test("a totals row is told, and is no part of the body", async () => {
  const { Excel, sheetOf, tableOf } = await withTable();
  Object.assign(sheetOf("Đơn vị").tables[0]!, { showTotals: true });
  await Excel.run(async (context) => {
    const table = tableOf(context).load("showTotals");
    const body = table.getDataBodyRange().load("address");
    await context.sync();
    expect([table.showTotals, body.address]).toEqual([true, "'Đơn vị'!B3:C3"]);
  });
});

test("names are deleted, and formulas that use them are left", async () => {
  const { Excel, host, sheetOf } = openClient("A");
  host.book.names.push({ name: "Nam", formula: "=2025", visible: true });
  sheetOf("A").cells[0] = [{ value: 2025, formula: "=Nam" }];
  await Excel.run(async (context) => {
    context.workbook.names.getItem("nam").delete();
    context.workbook.names.add("Nam", "=2026");
    await context.sync();
  });
  expect(host.book.names).toEqual([{ name: "Nam", formula: "=2026", visible: true, changed: true }]);
  expect(sheetOf("A").cells[0]?.[0]).toEqual({ value: 2025, formula: "=Nam" });
});

test("what was deleted is ItemNotFound, and so is what stood in it; not there at all, nothing is done", async () => {
  const { Excel, refusal, sheetOf, tableOf } = await withTable();
  const once = async (use: (table: Excel.Table) => unknown) => {
    const { refusal: refusedWith, tableOf: find } = await withTable();
    return refusedWith((context) => {
      const table = find(context);
      table.delete();
      use(table);
    });
  };
  expect(await once((table) => table.load("name"))).toBe("ItemNotFound");
  expect(await once((table) => (table.name = "Khac"))).toBe("ItemNotFound");
  expect(await once((table) => table.getRange().load("address"))).toBe("ItemNotFound");
  expect(await once((table) => table.delete())).toBe("ItemNotFound");

  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Đơn vị");
    sheet.charts.add("Line", sheet.getRange("B2:C4"), "Columns").name = "BieuDo";
    context.workbook.names.add("Nam", "=2025");
    await context.sync();
  });
  const ofChart = (context: Excel.RequestContext) => {
    const chart = context.workbook.worksheets.getItem("Đơn vị").charts.getItem("BieuDo");
    const { title } = chart;
    title.load("text");
    chart.delete();
    title.text = "x";
  };
  expect(await refusal(ofChart)).toBe("ItemNotFound");
  const ofName = (context: Excel.RequestContext) => {
    const name = context.workbook.names.getItem("Nam");
    name.delete();
    name.load("formula");
  };
  expect(await refusal(ofName)).toBe("ItemNotFound");
  expect(sheetOf("Đơn vị").charts).toEqual([]);
  expect(await refusal((context) => tableOf(context).delete())).toBeUndefined();
  expect(await refusal((context) => tableOf(context).delete())).toBe("ItemNotFound");
  expect(
    await refusal((context) => {
      context.workbook.tables.getItemOrNullObject("DonVi").delete();
      context.workbook.names.getItemOrNullObject("Nam").delete();
    }),
  ).toBeUndefined();
});

test("a protected sheet lets no table or chart be deleted", async () => {
  const { Excel, refusal, sheetOf, tableOf } = await withTable();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Đơn vị");
    sheet.charts.add("Line", sheet.getRange("B2:C4"), "Columns").name = "BieuDo";
    await context.sync();
  });
  sheetOf("Đơn vị").protected = true;
  expect(await refusal((context) => tableOf(context).delete())).toBe("AccessDenied");
  expect(await refusal((context) => tableOf(context).convertToRange())).toBe("AccessDenied");
  const chart = (context: Excel.RequestContext) =>
    context.workbook.worksheets.getItem("Đơn vị").charts.getItem("BieuDo").delete();
  expect(await refusal(chart)).toBe("AccessDenied");
  expect(sheetOf("Đơn vị")).toMatchObject({ tables: [{ name: "DonVi" }], charts: [{ name: "BieuDo" }] });
});

test("contents are cleared and looks stay; what else clear can take is refused by name", async () => {
  const { Excel, sheetOf, refusal } = await withTable();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Đơn vị").getRange("B2:C3").clear("Contents");
    await context.sync();
  });
  // The header row of a table is never empty.
  expect(valuesOf(sheetOf("Đơn vị")).slice(1, 4)).toEqual([
    ["", "Column1", "Column2"],
    ["", "", ""],
    ["", "CB-02", 3],
  ]);
  expect(sheetOf("Đơn vị").cells[1]?.[1]?.format).toEqual({ bold: true });
  const clear = (what: string) =>
    refusal((context) =>
      context.workbook.worksheets
        .getItem("Khác")
        .getRange("A1")
        .clear(what as "All"),
    );
  expect([await clear("Hyperlinks"), await clear("ResetContents"), await clear("Nothing")]).toEqual([
    "NotImplemented",
    "NotImplemented",
    "InvalidArgument",
  ]);
});
