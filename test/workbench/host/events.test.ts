import { installExcel } from "../../../src/workbench/office-client";
import { openClient } from "./open-client";

const delivered = () => new Promise((resolve) => setTimeout(resolve, 5));

test("handlers of a sheet and of the workbook hear of edits, and can tell the add-in's own", async () => {
  const { Excel, host, sheetOf } = openClient("A", "B");
  const heard: unknown[] = [];
  const note = (who: string) => (event: Excel.WorksheetChangedEventArgs) => {
    heard.push([who, event.address, event.worksheetId, event.changeType, event.source, event.triggerSource]);
    return Promise.resolve();
  };
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [worksheets.onChanged.add(note("workbook")), worksheets.getItem("A").onChanged.add(note("sheet"))];
    await context.sync();
    return added;
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("A").getRange("A1:B1").values = [[1, 2]];
    context.workbook.worksheets.getItem("A").getRange("A1").format.font.bold = true;
    await context.sync();
  });
  host.userEdit(sheetOf("B").id, 4, 2, "31/12/2024");
  await delivered();
  const [a, b] = [sheetOf("A").id, sheetOf("B").id];
  expect(heard).toEqual([
    ["sheet", "A1:B1", a, "RangeEdited", "Local", "ThisLocalAddin"],
    ["workbook", "A1:B1", a, "RangeEdited", "Local", "ThisLocalAddin"],
    ["workbook", "C5", b, "RangeEdited", "Local", undefined],
  ]);

  for (const handler of handlers) {
    handler.remove();
    await handler.context.sync();
  }
  host.userEdit(a, 0, 0, "5");
  await delivered();
  expect(heard).toHaveLength(3);
});

test("an edit in the request that adds the handler is heard", async () => {
  const { Excel } = openClient();
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    sheet.onChanged.add(({ address }) => {
      heard.push(address);
      return Promise.resolve();
    });
    sheet.getRange("C3").values = [[1]];
    await context.sync();
  });
  await delivered();
  expect(heard).toEqual(["C3"]);
});

test("the page is told which sheets changed, after requests and edits that change any", async () => {
  const { Excel, host, sheetOf } = openClient("A", "B");
  const told: string[][] = [];
  const stop = host.onEdit((sheets) => told.push([...sheets]));
  await Excel.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
    context.workbook.worksheets.getItem("B").getRange("A1").format.font.bold = true;
    await context.sync();
  });
  host.userEdit(sheetOf("A").id, 0, 0, "x");
  await Excel.run(async (context) => {
    context.workbook.names.add("Nam", "=2025");
    context.workbook.worksheets.getItem("B").activate();
    await context.sync();
  });
  stop();
  host.userEdit(sheetOf("A").id, 0, 0, "y");
  expect(told).toEqual([[sheetOf("B").id], [sheetOf("A").id], []]);
});

test("a user types as into a Vietnamese Excel", async () => {
  const { host, sheetOf } = openClient();
  const { id, cells, changed } = sheetOf("A");
  const typed = ["1.234,5", "265%", "01/07/2025", "'0012", "Khu 1", "=A1*2"];
  typed.forEach((text, column) => host.userEdit(id, 0, column, text));
  expect(cells[0]).toEqual([
    { value: 1234.5, format: { numberFormat: "#,##0.00" } },
    { value: 2.65, format: { numberFormat: "0%" } },
    { value: 45_839, format: { numberFormat: "dd/mm/yyyy" } },
    { value: "0012" },
    { value: "Khu 1" },
    { value: "", formula: "=A1*2" },
  ]);
  expect(changed.values.size).toBe(6);
  host.userEdit(id, 0, 4, "");
  expect(cells[0]?.[4]).toEqual({ value: "" });
  sheetOf("A").protected = true;
  expect(() => host.userEdit(id, 0, 0, "1")).toThrow("You can't change the protected sheet A.");
  await delivered();
});

test("installExcel puts the namespaces where an add-in finds them", async () => {
  const { host } = openClient("Đơn vị");
  installExcel(host);
  const name = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return sheet.name;
  });
  expect(name).toBe("Đơn vị");
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Khác").load("name");
      await context.sync();
    }),
  ).rejects.toBeInstanceOf(OfficeExtension.Error);
});

test("handlers of a sheet and of the workbook hear what is selected, by the user and by the add-in", async () => {
  const { Excel, host, sheetOf } = openClient("A", "B");
  const heard: unknown[] = [];
  const note = (who: string) => (event: Excel.WorksheetSelectionChangedEventArgs) => {
    heard.push([who, event.type, event.worksheetId, event.address]);
    return Promise.resolve();
  };
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onSelectionChanged.add(note("workbook")),
      worksheets.getItem("A").onSelectionChanged.add(note("sheet")),
    ];
    await context.sync();
    return added;
  });
  const [a, b] = [sheetOf("A").id, sheetOf("B").id];
  host.userSelect(a, { row: 4, column: 2, rows: 1, columns: 1 });
  host.userSelect(b, { row: 2, column: 0, rows: 2, columns: 3 });
  await delivered();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("B").getRange("D1").select();
    await context.sync();
  });
  await delivered();
  const type = "WorksheetSelectionChanged";
  expect(heard).toEqual([
    ["sheet", type, a, "C5"],
    ["workbook", type, a, "C5"],
    ["workbook", type, b, "A3:C4"],
    ["workbook", type, b, "D1"],
  ]);

  for (const handler of handlers) {
    handler.remove();
    await handler.context.sync();
  }
  host.userSelect(a, { row: 0, column: 0, rows: 1, columns: 1 });
  await delivered();
  expect(heard).toHaveLength(4);
});

test("selecting what is selected already is no event, and each sheet keeps its own selection from A1 on", async () => {
  const { Excel, host, sheetOf } = openClient("A", "B");
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onSelectionChanged.add(({ address }) => {
      heard.push(address);
      return Promise.resolve();
    });
    await context.sync();
  });
  const [a, b] = [sheetOf("A").id, sheetOf("B").id];
  const cell = (row: number) => ({ row, column: 0, rows: 1, columns: 1 });
  host.userSelect(a, cell(0));
  host.userSelect(a, cell(6));
  host.userSelect(b, cell(0));
  host.userSelect(a, cell(6));
  host.userSelect(a, { ...cell(6), columns: 2 });
  await delivered();
  expect(heard).toEqual(["A7", "A7:B7"]);
});
