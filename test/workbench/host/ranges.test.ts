import { openClient, valuesOf } from "./open-client";

test("values written to a range are read back as they stand in the cells", async () => {
  const { Excel, host } = openClient("Phân bổ");
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("phân bổ").getRange("A1:B2");
    range.values = [
      ["Mã", "Chỉ tiêu"],
      ["CB-01", 12],
    ];
    range.load("values, address, valueTypes, rowIndex, columnIndex, rowCount, columnCount, cellCount");
    await context.sync();
    return range.toJSON();
  });
  expect(read).toMatchObject({
    values: [
      ["Mã", "Chỉ tiêu"],
      ["CB-01", 12],
    ],
    valueTypes: [
      ["String", "String"],
      ["String", "Double"],
    ],
    address: "'Phân bổ'!A1:B2",
    rowIndex: 0,
    columnIndex: 0,
    rowCount: 2,
    columnCount: 2,
    cellCount: 4,
  });
  expect(host.requests).toHaveLength(1);
  expect(host.requests[0]?.actions).toBe(8);
  expect(host.requests[0]?.bytes).toBeGreaterThan(500);
  expect(host.requests[0]?.answerBytes).toBeGreaterThan(100);
});

test("reading before load is the client's own PropertyNotLoaded", async () => {
  const { Excel, OfficeExtension } = openClient();
  const failed = await Excel.run((context) =>
    Promise.resolve(context.workbook.worksheets.getItem("A").getRange("A1").values),
  ).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(OfficeExtension.Error);
  expect(failed).toBeInstanceOf(Error);
  expect(failed).toMatchObject({ code: "PropertyNotLoaded" });
});

test("null leaves a cell, an empty text clears it, and both keep its looks", async () => {
  const { Excel, sheetOf } = openClient();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("A").getRange("A1:C1");
    range.values = [[1, 2, 3]];
    range.format.font.bold = true;
    range.values = [[null, "", 30]];
    await context.sync();
  });
  expect(sheetOf("A").cells[0]).toEqual([
    { value: 1, format: { bold: true } },
    { value: "", format: { bold: true } },
    { value: 30, format: { bold: true } },
  ]);
});

test("a block must have the range's shape", async () => {
  const { refusal } = openClient();
  const put = (values: unknown[][]) =>
    refusal((context) => {
      context.workbook.worksheets.getItem("A").getRange("A1:B2").values = values;
    });
  expect(await put([[1, 2]])).toBe("InvalidArgument");
  expect(await put([[1, 2], [3]])).toBe("InvalidArgument");
  expect(
    await put([
      [1, 2],
      [3, 4],
    ]),
  ).toBeUndefined();
});

test("a block of more than 1,500 cells, which the client cuts into parts, arrives whole", async () => {
  const { Excel, sheetOf, refusal } = openClient();
  const block = Array.from({ length: 1000 }, (_, r) => Array.from({ length: 14 }, (_, c) => r * 14 + c));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("A").getRange("B2").getResizedRange(999, 13).values = block;
    await context.sync();
  });
  expect(sheetOf("A").cells[1]?.[1]?.value).toBe(0);
  expect(sheetOf("A").cells[1000]?.[14]?.value).toBe(13_999);
  const tooShort = (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem("A").getRange("B2").getResizedRange(998, 13).values = block;
  };
  expect(await refusal(tooShort)).toBe("InvalidArgument");
});

test("ranges are found from ranges, and stay on the sheet", async () => {
  const { Excel, refusal } = openClient();
  const addresses = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    const range = sheet.getRange("B2:D5");
    const found = [
      range.getCell(0, 0),
      range.getCell(9, 9),
      range.getRow(1),
      range.getColumn(2),
      range.getOffsetRange(1, -1),
      range.getResizedRange(-3, 1),
      range.getEntireColumn(),
      range.getBoundingRect("F1"),
      range.getIntersectionOrNullObject("C4:Z9"),
      sheet.getRangeByIndexes(2, 0, 1, 3),
      sheet.getCell(4, 27),
      sheet.getRange("2:3"),
    ].map((one) => one.load("address"));
    await context.sync();
    return found.map(({ address }) => address);
  });
  expect(addresses).toEqual([
    "A!B2",
    "A!K11",
    "A!B3:D3",
    "A!D2:D5",
    "A!A3:C6",
    "A!B2:E2",
    "A!B:D",
    "A!B1:F5",
    "A!C4:D5",
    "A!A3:C3",
    "A!AB5",
    "A!2:3",
  ]);
  const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("A");
  expect(await refusal((context) => sheet(context).getRange("A1").getOffsetRange(-1, 0))).toBe("InvalidArgument");
  expect(await refusal((context) => sheet(context).getRange("A1048577"))).toBe("InvalidArgument");
  expect(await refusal((context) => sheet(context).getRange("Tổng cộng"))).toBe("InvalidArgument");
});

test("the used range holds every value, with looks when asked, and is null on an empty sheet", async () => {
  const { Excel } = openClient("A", "Trống");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    sheet.getRange("B2").values = [["Mã"]];
    sheet.getRange("D9").values = [[5]];
    sheet.getRange("F10").format.fill.color = "#FFFF00";
    const valuesOnly = sheet.getUsedRange(true).load("address");
    const withLooks = sheet.getUsedRange().load("address");
    const empty = context.workbook.worksheets.getItem("Trống");
    const none = empty.getUsedRangeOrNullObject(true).load("address");
    const corner = empty.getUsedRange().load("address");
    await context.sync();
    expect(valuesOnly.address).toBe("A!B2:D9");
    expect(withLooks.address).toBe("A!B2:F10");
    expect(none.isNullObject).toBe(true);
    expect(corner.address).toBe("Trống!A1");
  });
});

test("whole columns read as null and refuse values", async () => {
  const { Excel, refusal } = openClient();
  await Excel.run(async (context) => {
    const columns = context.workbook.worksheets.getItem("A").getRange("A:C").load("values, address");
    await context.sync();
    expect(columns.values).toBeNull();
    expect(columns.address).toBe("A!A:C");
  });
  const write = (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem("A").getRange("A:A").numberFormat = [["0"]];
  };
  expect(await refusal(write)).toBe("InvalidArgument");
});

test("a read of more than five million cells gives null without an error", async () => {
  const { Excel } = openClient();
  await Excel.run(async (context) => {
    const large = context.workbook.worksheets.getItem("A").getRange("A1:Z200000").load("values, cellCount");
    await context.sync();
    expect(large.values).toBeNull();
    expect(large.cellCount).toBe(5_200_000);
  });
});

test("of a merged area only the top-left cell takes a value", async () => {
  const { host, Excel, sheetOf } = openClient();
  sheetOf("A").merges.push({ row: 0, column: 0, rows: 1, columns: 3 });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("A").getRange("A1:D1").values = [["Tên", "x", "y", "Mã"]];
    await context.sync();
  });
  expect(valuesOf(host.book.sheets[0]!)).toEqual([["Tên", "", "", "Mã"]]);
});

test("clear takes contents, looks or both", async () => {
  const { Excel, sheetOf } = openClient();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    const row = sheet.getRange("A1:C1");
    row.values = [[1, 2, 3]];
    row.format.font.bold = true;
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("B1").clear("Formats");
    sheet.getRange("C:C").clear();
    await context.sync();
  });
  expect(sheetOf("A").cells[0]).toEqual([{ value: "", format: { bold: true } }, { value: 2 }, { value: "" }]);
});

test("only what differs from what stands there counts as changed", async () => {
  const { Excel, sheetOf } = openClient();
  const write = (values: unknown[][]) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("A").getRange("A1:B1").values = values;
      await context.sync();
    });
  await write([["CB-01", 12]]);
  sheetOf("A").changed.values.clear();
  await write([["CB-01", 13]]);
  expect([...sheetOf("A").changed.values]).toEqual([1]);
});
