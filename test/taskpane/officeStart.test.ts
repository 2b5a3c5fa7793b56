import { excelIsDark, excelLanguage, excelReady } from "../../src/taskpane/officeStart";

function office(context: object, onReady: () => Promise<unknown> = () => Promise.resolve()) {
  Object.assign(globalThis, { Office: { context, onReady } });
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, "Office");
});

describe("the start in Excel", () => {
  it("goes on as soon as Excel answers, and never complains then", async () => {
    office({});
    const late = jest.fn();
    await excelReady(late);
    jest.advanceTimersByTime(60_000);
    expect(late).not.toHaveBeenCalled();
  });

  it("says after ten seconds that Excel does not answer, and still goes on when it does", async () => {
    let answer = () => {};
    office({}, () => new Promise<void>((resolve) => (answer = resolve)));
    const late = jest.fn();
    const ready = excelReady(late);
    jest.advanceTimersByTime(9_999);
    expect(late).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(late).toHaveBeenCalledTimes(1);
    answer();
    await expect(ready).resolves.toBeUndefined();
  });

  it("says at once where Office.js was not loaded", () => {
    const late = jest.fn();
    void excelReady(late);
    jest.advanceTimersByTime(0);
    expect(late).toHaveBeenCalledTimes(1);
  });

  it("takes Excel's language: Vietnamese, English for any other, Vietnamese where it does not say", () => {
    office({ displayLanguage: "vi-VN" });
    expect(excelLanguage()).toBe("vi");
    office({ displayLanguage: "fr-FR" });
    expect(excelLanguage()).toBe("en");
    office({});
    expect(excelLanguage()).toBe("vi");
  });

  it("takes Excel's theme, and the system's where Excel does not say", () => {
    office({ officeTheme: { isDarkTheme: true } });
    expect(excelIsDark()).toBe(true);
    office({});
    expect(excelIsDark()).toBe(false);
    jest.spyOn(window, "matchMedia").mockReturnValueOnce({ matches: true } as MediaQueryList);
    expect(excelIsDark()).toBe(true);
  });
});
