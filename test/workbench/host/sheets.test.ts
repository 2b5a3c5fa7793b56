import { openClient } from "./open-client";

test("worksheets are listed with what was asked of them and no more", async () => {
  const { Excel, sheetOf } = openClient("Đơn vị", "Danh sách", "Ẩn");
  sheetOf("Danh sách").protected = true;
  sheetOf("Ẩn").visibility = "Hidden";
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility,items/position,items/protection/protected");
    const count = worksheets.getCount();
    const visible = worksheets.getCount(true);
    const front = worksheets.getActiveWorksheet().load("id,name,tabColor,showGridlines");
    await context.sync();
    expect(worksheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.position])).toEqual([
      ["Đơn vị", "Visible", 0],
      ["Danh sách", "Visible", 1],
      ["Ẩn", "Hidden", 2],
    ]);
    expect(worksheets.items.map((sheet) => sheet.protection.protected)).toEqual([false, true, false]);
    expect(() => worksheets.items[0]?.tabColor).toThrow(/not available/);
    expect([count.value, visible.value]).toEqual([3, 2]);
    expect(front.toJSON()).toMatchObject({
      id: sheetOf("Đơn vị").id,
      name: "Đơn vị",
      tabColor: "",
      showGridlines: true,
    });
  });
});

test("top and skip choose a part of a collection", async () => {
  const { Excel } = openClient("A", "B", "C", "D");
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ select: "name", top: 2, skip: 1 });
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(["B", "C"]);
  });
});

test("expand, a plain object of options, retrieve and loadRecursive give the same names", async () => {
  const { Excel } = openClient("A", "B");
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ select: "name", expand: "protection" });
    await context.sync();
    expect(worksheets.items.map((sheet) => [sheet.name, sheet.protection.protected])).toEqual([
      ["A", false],
      ["B", false],
    ]);
    const sheet = worksheets.getItem("B").load({ name: true, protection: { protected: true } });
    const retrieved = (worksheets as unknown as Retrievable).retrieve("items/name");
    (context as unknown as Recursive).loadRecursive(context.workbook, { Worksheet: "name,visibility" }, 2);
    await context.sync();
    expect(sheet.toJSON()).toMatchObject({ name: "B", protection: { protected: false } });
    expect(retrieved.items.map(({ name }) => name)).toEqual(["A", "B"]);
    expect(context.workbook.worksheets.items.map(({ visibility }) => visibility)).toEqual(["Visible", "Visible"]);
  });
});

interface Retrievable {
  retrieve(option: string): { items: { name: string }[] };
}

interface Recursive {
  loadRecursive(object: object, queries: Record<string, string>, depth: number): void;
}

test("a sheet is found by name without regard to case, or by id, or is ItemNotFound", async () => {
  const { Excel, refusal, sheetOf } = openClient("Chỉ tiêu");
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const found = [worksheets.getItem("CHỈ TIÊU"), worksheets.getItem(sheetOf("Chỉ tiêu").id)];
    found.forEach((sheet) => sheet.load("name"));
    await context.sync();
    expect(found.map(({ name }) => name)).toEqual(["Chỉ tiêu", "Chỉ tiêu"]);
  });
  expect(await refusal((context) => context.workbook.worksheets.getItem("Khác").load("name"))).toBe("ItemNotFound");
});

test("what is asked of a null object is null, and what is done to it does nothing", async () => {
  const { Excel, host } = openClient("A");
  await Excel.run(async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject("Khác").load("name");
    const used = none.getUsedRangeOrNullObject().load("values");
    await context.sync();
    expect([none.isNullObject, used.isNullObject]).toEqual([true, true]);
    const range = none.getRange("A1").load("values");
    range.values = [[1]];
    none.tabColor = "#FF0000";
    const tables = none.tables.load("items/name");
    await context.sync();
    expect([range.isNullObject, tables.isNullObject]).toEqual([true, true]);
  });
  expect(host.book.sheets.map(({ cells }) => cells)).toEqual([[]]);
});

test("a new sheet stands last, is marked as added, and takes values at once", async () => {
  const { Excel, host, sheetOf } = openClient("A");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Phân bổ").load("name,position,id");
    sheet.getRange("A1").values = [["Mã"]];
    sheet.set({ tabColor: "#9cc7d8", showGridlines: false });
    const unnamed = context.workbook.worksheets.add().load("name");
    await context.sync();
    expect(sheet.toJSON()).toMatchObject({ name: "Phân bổ", position: 1 });
    expect(unnamed.name).toBe("Sheet3");
    sheet.activate();
    await context.sync();
  });
  const added = sheetOf("Phân bổ");
  expect(added.changed.added).toBe(true);
  expect(added.changed.view).toBe(true);
  expect([added.tabColor, added.showGridlines]).toEqual(["#9CC7D8", false]);
  expect(host.book.active).toBe(1);
});

test.each([
  ["x".repeat(31), undefined],
  ["x".repeat(32), "InvalidArgument"],
  ["", "InvalidArgument"],
  ["  ", "InvalidArgument"],
  ["Quý 1/2025", "InvalidArgument"],
  ["[nháp]", "InvalidArgument"],
  ["'nháp", "InvalidArgument"],
  ["nháp'", "InvalidArgument"],
  ["Năm '25 (2)", undefined],
  ["History", "InvalidArgument"],
  ["đơn VỊ", "ItemAlreadyExists"],
])("adding a sheet named %j gives %s", async (name, code) => {
  const { refusal } = openClient("Đơn vị");
  expect(await refusal((context) => context.workbook.worksheets.add(name))).toBe(code);
});

test("update sets several properties in one action", async () => {
  const { Excel, host, sheetOf } = openClient();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    (sheet as unknown as { update(properties: object): void }).update({ showGridlines: false, tabColor: "#112233" });
    await context.sync();
  });
  expect(sheetOf("A")).toMatchObject({ showGridlines: false, tabColor: "#112233" });
  expect(host.requests[0]?.actions).toBe(4);
});

test("panes are frozen by rows, or by the corner of a range, and let go", async () => {
  const { Excel, sheetOf } = openClient();
  await Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getItem("A");
    freezePanes.freezeRows(3);
    const rows = freezePanes.getLocationOrNullObject().load("address");
    freezePanes.freezeAt("A1:B4");
    const corner = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect([rows.address, corner.address]).toEqual(["A!1:3", "A!A1:B4"]);
    expect([sheetOf("A").frozenRows, sheetOf("A").frozenColumns]).toEqual([4, 2]);
    freezePanes.unfreeze();
    const none = freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  expect(sheetOf("A").changed.view).toBe(true);
});

test("the page is laid out for printing", async () => {
  const { Excel, sheetOf, refusal } = openClient();
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("A");
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintArea("A1:F40");
    pageLayout.setPrintTitleRows("$4:$5");
    pageLayout.load("orientation,paperSize,zoom");
    await context.sync();
    expect(pageLayout.toJSON()).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
    });
  });
  expect(sheetOf("A").page).toEqual({
    orientation: "Landscape",
    paper: "A4",
    fitToWide: 1,
    printAreas: [{ row: 0, column: 0, rows: 40, columns: 6 }],
    titleRows: [3, 4],
    changed: true,
  });
  const scale = (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem("A").pageLayout.zoom = { scale: 9 };
  };
  expect(await refusal(scale)).toBe("InvalidArgument");
});

test("selecting a range brings its sheet to the front", async () => {
  const { Excel, host, sheetOf } = openClient("A", "B");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("B").getRange("C7").select();
    await context.sync();
  });
  expect(host.book.active).toBe(1);
  expect(host.selection()).toEqual({ sheet: sheetOf("B").id, area: { row: 6, column: 2, rows: 1, columns: 1 } });
});

test("names are added, read and changed", async () => {
  const { Excel, host, refusal } = openClient("Đơn vị");
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    names.add("ChiTieu_PhanBo", "=0").visible = false;
    names.add("Vung", context.workbook.worksheets.getItem("Đơn vị").getRange("A1:B2"));
    names.add("Ten", "Thị trấn");
    const none = names.getItemOrNullObject("Khong_co");
    names.getItem("chitieu_phanbo").formula = "=1234";
    names.load("items/name,items/formula,items/value,items/visible");
    await context.sync();
    expect(
      names.items.map((item) => [item.name, item.formula as unknown, item.value as unknown, item.visible]),
    ).toEqual([
      ["ChiTieu_PhanBo", "=1234", 1234, false],
      ["Vung", "='Đơn vị'!$A$1:$B$2", "'Đơn vị'!A1:B2", true],
      ["Ten", '="Thị trấn"', "Thị trấn", true],
    ]);
    expect(none.isNullObject).toBe(true);
  });
  expect(host.book.names.every(({ changed }) => changed)).toBe(true);
  const add = (name: string) => refusal((context) => context.workbook.names.add(name, "=1"));
  expect([await add("VUNG"), await add("A1"), await add("hai từ"), await add("R1C1"), await add("_ok")]).toEqual([
    "InvalidArgument",
    "InvalidArgument",
    "InvalidArgument",
    "InvalidArgument",
    undefined,
  ]);
});
