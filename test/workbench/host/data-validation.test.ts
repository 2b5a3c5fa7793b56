import { openClient } from "./open-client";

const list = (source: string) => ({ list: { inCellDropDown: true, source } });

test("a list of words, a list by formula and whole numbers are told as they were given", async () => {
  const { Excel, sheetOf } = openClient();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    const [words, ids, people] = ["B2:B100", "C2:C100", "D2:D100"].map(
      (address) => sheet.getRange(address).dataValidation,
    );
    words!.rule = list("Nam,Nữ");
    words!.errorAlert = { message: "Chọn trong danh sách.", showAlert: true, style: "Warning", title: "Giới tính" };
    ids!.rule = list("=OFFSET($A$1,1,0,9,1)");
    people!.rule = { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    for (const one of [words!, ids!, people!]) one.load();
    await context.sync();
    expect([words, ids, people].map((one) => one!.type)).toEqual(["List", "List", "WholeNumber"]);
    expect(words!.rule).toEqual(list("Nam,Nữ"));
    expect(words!.errorAlert).toMatchObject({ style: "Warning", title: "Giới tính" });
    expect(ids!.rule).toEqual(list("=OFFSET($A$1,1,0,9,1)"));
    expect(people!.rule).toEqual({ wholeNumber: { formula1: "=0", operator: "GreaterThanOrEqualTo" } });
    expect(people!.ignoreBlanks).toBe(true);
    expect(people!.errorAlert).toEqual({ message: "", showAlert: true, style: "Stop", title: "" });
  });
  expect(sheetOf("A").validations!.map(({ formula1 }) => formula1)).toEqual(['"Nam,Nữ"', "OFFSET($A$1,1,0,9,1)", "0"]);
});

test("one rule takes the place of another, and leaves what is said of it", async () => {
  const { Excel, sheetOf } = openClient();
  await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem("A").getRange("A2:A9");
    dataValidation.rule = { decimal: { formula1: "=1", formula2: "=2", operator: "Between" } };
    dataValidation.prompt = { message: "Ghi hệ số.", showPrompt: true, title: "Hệ số" };
    dataValidation.rule = list("1,2");
    await context.sync();
  });
  expect(sheetOf("A").validations).toEqual([
    expect.objectContaining({
      type: "List",
      formula1: '"1,2"',
      prompt: expect.objectContaining({ title: "Hệ số" }) as unknown,
    }),
  ]);
  expect(sheetOf("A").validations![0]).not.toHaveProperty("operator");
});

test("cells that differ are Inconsistent, cells of which some have none MixedCriteria, and neither can be set over", async () => {
  const { Excel, refusal } = openClient();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    sheet.getRange("A1:A3").dataValidation.rule = list("a");
    sheet.getRange("B1:B3").dataValidation.rule = list("b");
    const [both, some, none] = ["A1:B3", "A1:A4", "C1"].map((address) =>
      sheet.getRange(address).dataValidation.load("type,rule"),
    );
    await context.sync();
    expect([both, some, none].map((one) => one!.type)).toEqual(["Inconsistent", "MixedCriteria", "None"]);
    expect([both!.rule, none!.rule]).toEqual([null, {}]);
  });
  const over = await refusal((context) => {
    context.workbook.worksheets.getItem("A").getRange("A1:B3").dataValidation.rule = list("c");
  });
  expect(over).toBe("NotImplemented");
});

test("clearing takes a validation away where it is cleared, and marks one of the file", async () => {
  const { Excel, sheetOf } = openClient();
  const rest = {
    type: "List" as const,
    formula1: '"a"',
    inCellDropDown: true,
    ignoreBlanks: true,
    alert: { show: true, style: "Stop" as const, title: "", message: "" },
    prompt: { show: true, title: "", message: "" },
  };
  sheetOf("A").validations = [{ areas: [{ row: 0, column: 0, rows: 10, columns: 1 }], ...rest }];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    sheet.getRange("B1:B9").dataValidation.clear();
    await context.sync();
    expect(sheetOf("A").changed.validationsCleared).toBeUndefined();
    sheet.getRange("A1:A6").dataValidation.clear();
    await context.sync();
  });
  expect(sheetOf("A").validations).toEqual([
    { areas: [{ row: 6, column: 0, rows: 4, columns: 1 }], ...rest, changed: true },
  ]);
  expect(sheetOf("A").changed.validationsCleared).toBe(true);
});

test("what Excel does not take is refused: two kinds, a list too long, an end that is missing, texts too long", async () => {
  const { refusal, host } = openClient();
  const set = (parts: { rule?: object; errorAlert?: object; prompt?: object }) =>
    refusal((context) => {
      const { dataValidation } = context.workbook.worksheets.getItem("A").getRange("A1:A9");
      Object.assign(dataValidation, parts);
    });
  const of = (length: number) => "x".repeat(length);
  const alert = { message: "", showAlert: true, style: "Stop", title: "" };
  expect(await set({ rule: list(of(255)) })).toBeUndefined();
  expect(await set({ rule: list(of(256)) })).toBe("InvalidArgument");
  expect(await set({ rule: list("") })).toBe("InvalidArgument");
  expect(await set({ rule: { ...list("a"), custom: { formula: "=TRUE" } } })).toBe("InvalidArgument");
  expect(await set({ rule: {} })).toBe("InvalidArgument");
  expect(await set({ rule: { custom: { formula: "TRUE" } } })).toBe("InvalidArgument");
  expect(await set({ rule: { wholeNumber: { formula1: 1, operator: "Between" } } })).toBe("InvalidArgument");
  expect(await set({ rule: { wholeNumber: { formula1: 1, operator: ">" } } })).toBe("InvalidArgument");
  expect(await set({ errorAlert: { ...alert, title: of(33) } })).toBe("InvalidArgument");
  expect(await set({ errorAlert: { ...alert, message: of(226) } })).toBe("InvalidArgument");
  expect(await set({ errorAlert: { ...alert, style: "Loud" } })).toBe("InvalidArgument");
  expect(await set({ prompt: { message: of(256), showPrompt: true, title: "" } })).toBe("InvalidArgument");
  host.book.sheets[0]!.protected = true;
  expect(await set({ rule: list("a") })).toBe("AccessDenied");
});
