import { JobError, runExcel } from "../../src/excel";
import { newBook } from "../../src/workbench/new-book";
import { createHost } from "../../src/workbench/host";
import { installExcel } from "../../src/workbench/office-client";

/** The npm copy of the client never sends `mergeUndoGroup`: here only the guard before it is tried, by a stub. */
const supports = (set: string, version: string) =>
  Object.assign(globalThis, {
    Office: { context: { requirements: { isSetSupported: (s: string, v: string) => s === set && v <= version } } },
  });

afterEach(() => {
  jest.restoreAllMocks();
  Reflect.deleteProperty(globalThis, "Office");
});

describe("Excel's own undo", () => {
  let run: jest.SpyInstance;

  beforeEach(() => {
    const { Excel } = installExcel(createHost(newBook("Sheet1")));
    run = jest.spyOn(Excel, "run");
  });

  const optionsGiven = () => run.mock.calls.map(([options]) => options as unknown);

  it("gets a job as one step where ExcelApi 1.20 is there", async () => {
    supports("ExcelApi", "1.20");
    await runExcel((context) => context.sync());
    expect(optionsGiven()).toEqual([{ delayForCellEdit: true, mergeUndoGroup: true }]);
  });

  it("is not asked for more where it is not, nor outside Office", async () => {
    supports("ExcelApi", "1.19");
    await runExcel((context) => context.sync());
    Reflect.deleteProperty(globalThis, "Office");
    await runExcel((context) => context.sync());
    expect(optionsGiven()).toEqual([{ delayForCellEdit: true }, { delayForCellEdit: true }]);
  });

  it("that cannot group a job lets it run ungrouped", async () => {
    supports("ExcelApi", "1.20");
    const refusal = Object.assign(Object.create(OfficeExtension.Error.prototype) as Error, {
      code: "UndoNotSupported",
    });
    run.mockImplementationOnce(() => Promise.reject(refusal));
    await runExcel((context) => context.sync());
    expect(optionsGiven()).toEqual([{ delayForCellEdit: true, mergeUndoGroup: true }, { delayForCellEdit: true }]);
  });
});

describe("an error of Excel", () => {
  const CODES: [code: string, told: string, retry: boolean][] = [
    ["InvalidOperationInCellEditMode", "cellEdit", true],
    ["AccessDenied", "denied", false],
    ["InactiveWorkbook", "otherWorkbook", false],
    ["InvalidSelection", "otherWorkbook", false],
    ["RequestPayloadSizeLimitExceeded", "tooLarge", false],
    ["ResponsePayloadSizeLimitExceeded", "tooLarge", false],
    ["ItemNotFound", "gone", false],
    ["MergedRangeConflict", "merged", false],
    ["FilteredRangeConflict", "filtered", false],
    ["PivotTableRangeConflict", "pivot", false],
    ["UnsupportedSheet", "unsupportedSheet", false],
    ["ApiNotFound", "oldExcel", false],
    ["NotImplemented", "oldExcel", false],
    ["InvalidArgument", "unknown", false],
    ["GeneralException", "unknown", false],
  ];

  it.each(CODES)("%s is told as %s", async (code, told, retry) => {
    const host = createHost(newBook("Sheet1"));
    installExcel(host);
    host.failNext({ code });
    const failing = runExcel((context) => {
      context.workbook.worksheets.load("items/name");
      return context.sync();
    });
    await expect(failing).rejects.toBeInstanceOf(JobError);
    await expect(failing).rejects.toMatchObject({ code: told, retry });
  });

  it.each(["ActivityLimitReached", "ServiceNotAvailable", "RequestAborted"])("%s is tried twice more", async (code) => {
    const host = createHost(newBook("Sheet1"));
    installExcel(host);
    const read = () =>
      runExcel((context) => {
        context.workbook.worksheets.load("items/name");
        return context.sync();
      });
    host.failNext({ code });
    host.failNext({ code });
    await read();
    host.failNext({ code });
    host.failNext({ code });
    host.failNext({ code });
    await expect(read()).rejects.toMatchObject({ code: "busy", retry: true });
  });
});
