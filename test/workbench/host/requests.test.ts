import { PAYLOAD_LIMIT } from "../../../src/workbench/host";
import { openClient, valuesOf } from "./open-client";

test("a member that the host does not play is ApiNotFound, by its name", async () => {
  const { Excel, OfficeExtension, refusal } = openClient();
  const failed = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("A").getRange("A1").load("text");
    await context.sync();
  }).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(OfficeExtension.Error);
  expect(failed).toMatchObject({ code: "ApiNotFound", message: "Range.text is not implemented by this host." });
  const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("A");
  expect(await refusal((context) => sheet(context).delete())).toBe("ApiNotFound");
  expect(await refusal((context) => (sheet(context).name = "B"))).toBe("ApiNotFound");
  expect(await refusal((context) => context.workbook.comments.load("items"))).toBe("ApiNotFound");
  expect(await refusal((context) => sheet(context).tables.load("items/highlightFirstColumn"))).toBe("ApiNotFound");
  expect(await refusal((context) => context.workbook.application.load("calculationMode"))).toBe("ApiNotFound");
});

test("an error says which action failed, and what was done before it stays done", async () => {
  const { Excel, OfficeExtension, host } = openClient();
  const failed: unknown = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    sheet.getRange("A1").values = [["đã ghi"]];
    sheet.getRange("A2").values = [[1, 2]];
    sheet.getRange("A3").values = [["không tới"]];
    await context.sync();
  }).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(OfficeExtension.Error);
  expect((failed as OfficeExtension.Error).debugInfo).toMatchObject({
    errorLocation: "GetRange.Values",
    statement: "range1.values = ...;",
  });
  expect(valuesOf(host.book.sheets[0]!)).toEqual([["đã ghi"]]);
});

test("a protected sheet refuses every write and lets itself be read", async () => {
  const { Excel, refusal, sheetOf } = openClient();
  sheetOf("A").cells[0] = [{ value: "Mã" }];
  sheetOf("A").protected = true;
  const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("A");
  const writes: ((context: Excel.RequestContext) => unknown)[] = [
    (context) => (sheet(context).getRange("A1").values = [[1]]),
    (context) => (sheet(context).getRange("A1").format.font.bold = true),
    (context) => sheet(context).getRange("A1").clear(),
    (context) => sheet(context).tables.add("A1:B2", true),
    (context) => context.workbook.tables.add("A!A1:B2", true),
    (context) => sheet(context).charts.add("Line", sheet(context).getRange("A1:B2"), "Columns"),
    (context) => sheet(context).getRange("A1").conditionalFormats.add("DataBar"),
    (context) => sheet(context).freezePanes.freezeRows(1),
    (context) => (sheet(context).pageLayout.orientation = "Landscape"),
  ];
  for (const write of writes) expect(await refusal(write)).toBe("AccessDenied");
  await Excel.run(async (context) => {
    const cell = sheet(context).getRange("A1").load("values");
    await context.sync();
    expect(cell.values).toEqual([["Mã"]]);
  });
});

test("a request over five megabytes is refused whole", async () => {
  const { host, refusal } = openClient();
  const put = (characters: number) =>
    refusal((context) => {
      const rows = Math.floor(characters / 32_000);
      const range = context.workbook.worksheets.getItem("A").getRangeByIndexes(0, 0, rows, 1);
      range.values = Array.from({ length: rows }, () => ["x".repeat(32_000)]);
    });
  expect(await put(PAYLOAD_LIMIT + 32_000)).toBe("RequestPayloadSizeLimitExceeded");
  expect(host.book.sheets[0]?.cells).toEqual([]);
  expect(await put(PAYLOAD_LIMIT - 100_000)).toBeUndefined();
});

test("bytes are counted as UTF-8, and so is the limit of an answer", async () => {
  const { host, sheetOf, refusal } = openClient();
  for (let row = 0; row < 100; row++) sheetOf("A").cells[row] = [{ value: "ộ".repeat(20_000) }];
  const read = (rows: number) =>
    refusal((context) => context.workbook.worksheets.getItem("A").getRangeByIndexes(0, 0, rows, 1).load("values"));
  expect(await read(80)).toBeUndefined();
  expect(host.requests.at(-1)?.answerBytes).toBeGreaterThan(80 * 20_000 * 3);
  expect(await read(100)).toBe("ResponsePayloadSizeLimitExceeded");
});

test("an answer over five megabytes is refused whole, and the same cells can be read in two parts", async () => {
  const { Excel, host, sheetOf, refusal } = openClient();
  const rows = 400;
  sheetOf("A").cells = Array.from({ length: rows }, (_, row) => [{ value: `${row} ${"x".repeat(15_000)}` }]);
  const read = (first: number, count: number) => (context: Excel.RequestContext) =>
    context.workbook.worksheets.getItem("A").getRangeByIndexes(first, 0, count, 1).load("values");
  expect(await refusal(read(0, rows))).toBe("ResponsePayloadSizeLimitExceeded");
  expect(host.requests.at(-1)?.answerBytes).toBeGreaterThan(PAYLOAD_LIMIT);
  const cells = await Excel.run(async (context) => {
    const upper = read(0, rows / 2)(context);
    await context.sync();
    const lower = read(rows / 2, rows / 2)(context);
    await context.sync();
    return [...upper.values, ...lower.values];
  });
  expect(cells).toEqual(valuesOf(sheetOf("A")));
});

test("while a cell is being edited requests fail, or wait if the run says so", async () => {
  const { Excel, host, refusal } = openClient();
  host.setCellEditMode(true);
  expect(await refusal((context) => context.workbook.worksheets.load("items/name"))).toBe(
    "InvalidOperationInCellEditMode",
  );
  let done = false;
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem("A").getRange("A1").values = [[1]];
    await context.sync();
    done = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(done).toBe(false);
  host.setCellEditMode(false);
  await waiting;
  expect(valuesOf(host.book.sheets[0]!)).toEqual([[1]]);
});

test("an injected fault comes at its request and its action", async () => {
  const { Excel, host, OfficeExtension } = openClient();
  host.failNext({ code: "ServiceNotAvailable", requests: 1, actions: 9 });
  const run = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    sheet.getRange("A2").values = [[2]];
    sheet.getRange("A3").values = [[3]];
    await context.sync();
  });
  await expect(run).rejects.toBeInstanceOf(OfficeExtension.Error);
  await expect(run).rejects.toMatchObject({ code: "ServiceNotAvailable" });
  expect(valuesOf(host.book.sheets[0]!)).toEqual([[1], [2]]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("A").getRange("A3").values = [[3]];
    await context.sync();
  });
  expect(valuesOf(host.book.sheets[0]!)).toEqual([[1], [2], [3]]);
});

test("a range tracked across runs is still the same range; one that is not cannot be used after its run", async () => {
  const { Excel, OfficeExtension, sheetOf } = openClient();
  const [kept, left] = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    const ranges = [sheet.getRange("B2").track(), sheet.getRange("C3")] as const;
    await context.sync();
    return ranges;
  });
  kept.values = [["giữ"]];
  await kept.context.sync();
  expect(sheetOf("A").cells[1]?.[1]?.value).toBe("giữ");
  expect(() => {
    left.values = [[1]];
  }).toThrow(OfficeExtension.Error);
});

test("the ends of runs, where the client gives references back, are not counted as syncs", async () => {
  const { Excel, host } = openClient();
  for (let run = 0; run < 2; run++) {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("A").getRange("A1").values = [[run]];
      await context.sync();
    });
  }
  expect(host.requests).toHaveLength(2);
});

test("two clients on two hosts do not meet", async () => {
  const [one, two] = [openClient("A"), openClient("A")];
  await one.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("A").getRange("A1").values = [[1]];
    await context.sync();
  });
  expect(one.host.book.sheets[0]?.cells).toHaveLength(1);
  expect(two.host.requests).toEqual([]);
});
