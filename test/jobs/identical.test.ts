import { dayOf } from "../../src/calc";
import { allocate, assign, check, fix, refresh } from "../../src/jobs";
import { readParts } from "../../src/workbench/xlsx/parts";
import { saveBook } from "../../src/workbench/xlsx/save-book";
import { loadExcelize } from "../../src/workbench/xlsx/excelize-node";
import { createHost } from "../../src/workbench/host";
import { installExcel } from "../../src/workbench/office-client";
import { playDate } from "./play-date";
import { smallBook } from "./small-book";

beforeAll(() => playDate());
afterAll(() => jest.useRealTimers());

/** The sheets of the workbook that all jobs have run on at a time of day, as the file has them. */
async function sheetsAt(hour: number): Promise<Record<string, string>> {
  jest.setSystemTime(new Date(2026, 10, 27, hour, 15));
  const book = smallBook();
  installExcel(createHost(book));
  await fix({ issues: (await check()).issues, conventions: [] });
  await allocate({ year: 2025, kind: "Kết nạp", total: 12, method: "webster" });
  await assign();
  await refresh({ year: 2025, kind: "Kết nạp", asOf: dayOf(2025, 6, 30)! });
  const parts = readParts(await saveBook(null, book, loadExcelize));
  const text = new TextDecoder();
  return Object.fromEntries(
    Object.entries(parts)
      .filter(([path]) => /worksheets\/sheet|sharedStrings|tables\/|charts\/chart|workbook\.xml$/.test(path))
      .map(([path, bytes]) => [path, text.decode(bytes)]),
  );
}

describe("two runs on the same data", () => {
  it("make sheets that are the same to the byte but for the time stamp", async () => {
    const [morning, evening] = [await sheetsAt(9), await sheetsAt(21)];
    expect(Object.keys(morning).length).toBeGreaterThan(8);
    const stamp = /<v>46353\.\d+<\/v>/g;
    const without = (sheets: Record<string, string>) =>
      Object.fromEntries(Object.entries(sheets).map(([path, text]) => [path, text.replace(stamp, "<v>stamp</v>")]));
    expect(without(evening)).toEqual(without(morning));
    expect(evening).not.toEqual(morning);
  });

  it("one after the other leave every cell as it is", async () => {
    const book = smallBook();
    installExcel(createHost(book));
    const run = async () => {
      await allocate({ year: 2025, kind: "Kết nạp", total: 12, method: "webster" });
      await assign();
      await refresh({ year: 2025, kind: "Kết nạp", asOf: dayOf(2025, 6, 30)! });
    };
    await run();
    // Giao has changed what Phân bổ compares with: from here on the data are the same.
    await run();
    const before = structuredClone(book.sheets.map(({ changed, ...sheet }) => sheet));
    await run();
    expect(book.sheets.map(({ changed, ...sheet }) => sheet)).toEqual(before);
  });
});
