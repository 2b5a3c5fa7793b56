import { openClient } from "./open-client";

test("margins, centring, gridlines and fitting both ways are set and read", async () => {
  const { Excel, sheetOf, refusal } = openClient();
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("A");
    pageLayout.load("leftMargin,topMargin,headerMargin,centerHorizontally,printGridlines");
    await context.sync();
    expect(pageLayout.toJSON()).toMatchObject({
      leftMargin: 50.4,
      topMargin: 54,
      headerMargin: 21.6,
      centerHorizontally: false,
      printGridlines: false,
    });
    pageLayout.set({ leftMargin: 36, rightMargin: 28.35, topMargin: 40, bottomMargin: 0, footerMargin: 18 });
    pageLayout.set({ centerHorizontally: true, centerVertically: true, printGridlines: true });
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 };
    pageLayout.load("leftMargin,bottomMargin,centerHorizontally,printGridlines,zoom");
    await context.sync();
    expect(pageLayout.toJSON()).toMatchObject({
      leftMargin: 36,
      bottomMargin: 0,
      centerHorizontally: true,
      printGridlines: true,
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 2 },
    });
    pageLayout.centerVertically = false;
    await context.sync();
  });
  expect(sheetOf("A").page).toEqual({
    margins: { left: 36, right: 28.35, top: 40, bottom: 0, footer: 18 },
    centeredAcross: true,
    printGridlines: true,
    fitToWide: 1,
    fitToTall: 2,
    changed: true,
  });
  const negative = (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem("A").pageLayout.leftMargin = -1;
  };
  expect(await refusal(negative)).toBe("InvalidArgument");
});

test("headers and footers have three sides, together at most 255 characters", async () => {
  const { Excel, sheetOf, refusal } = openClient();
  await Excel.run(async (context) => {
    const lines = context.workbook.worksheets.getItem("A").pageLayout.headersFooters.defaultForAllPages;
    lines.set({ leftHeader: "Đảng ủy xã", rightHeader: "Mật", centerFooter: "Trang &P/&N", rightFooter: "A && B" });
    lines.rightHeader = "";
    lines.load("leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter");
    await context.sync();
    expect(lines.toJSON()).toEqual({
      leftHeader: "Đảng ủy xã",
      centerHeader: "",
      rightHeader: "",
      leftFooter: "",
      centerFooter: "Trang &P/&N",
      rightFooter: "A && B",
    });
  });
  expect(sheetOf("A").page.footer).toEqual({ center: "Trang &P/&N", right: "A && B" });
  const footer = (text: string) =>
    refusal((context) => {
      const lines = context.workbook.worksheets.getItem("A").pageLayout.headersFooters.defaultForAllPages;
      lines.centerFooter = "";
      lines.rightFooter = "";
      lines.leftFooter = text;
    });
  expect([await footer("x".repeat(253)), await footer("x".repeat(254))]).toEqual([undefined, "InvalidArgument"]);
  expect([await footer("bên &R"), await footer("&&R"), await footer("\u0007")]).toEqual([
    "InvalidArgument",
    undefined,
    "InvalidArgument",
  ]);
});

test("page breaks stand before a row or a column, once each and in order", async () => {
  const { Excel, sheetOf, refusal } = openClient("A", "B");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    const { horizontalPageBreaks: across, verticalPageBreaks: down } = sheet;
    for (const address of ["A41:F50", "21:21", "A41"]) across.add(address);
    down.add(sheet.getRange("H:H"));
    across.load("items/rowIndex,items/columnIndex");
    const count = down.getCount();
    await context.sync();
    expect(across.items.map(({ rowIndex, columnIndex }) => [rowIndex, columnIndex])).toEqual([
      [20, 0],
      [40, 0],
    ]);
    expect(count.value).toBe(1);
    across.items[0]!.delete();
    down.removePageBreaks();
    await context.sync();
  });
  expect(sheetOf("A").page).toEqual({ rowBreaks: [40], changed: true });
  const before = (address: string) =>
    refusal((context) => context.workbook.worksheets.getItem("A").horizontalPageBreaks.add(address));
  expect([await before("A1"), await before("B!A5"), await before("C2")]).toEqual([
    "InvalidArgument",
    "InvalidArgument",
    undefined,
  ]);
});

test("rows fitted to what they hold have no height of their own", async () => {
  const { Excel, sheetOf } = openClient();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    sheet.getRange("A1:A4").format.rowHeight = 40;
    sheet.getRange("A2:C3").format.autofitRows();
    await context.sync();
  });
  expect(sheetOf("A").rowHeights).toEqual({ 0: 40, 3: 40 });
  expect([...sheetOf("A").changed.rowHeights]).toEqual([0, 1, 2, 3]);
});
