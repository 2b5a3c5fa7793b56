import { check, onEdits, onSelections, refresh, unitSelected } from "../../src/jobs";
import type { Book } from "../../src/workbench/book";
import { createHost, type Host } from "../../src/workbench/host";
import { installExcel } from "../../src/workbench/office-client";
import { dayOf } from "../../src/calc";
import { openSample, sheetNamed } from "./open-sample";
import { smallBook } from "./small-book";

const delivered = () => new Promise((resolve) => setTimeout(resolve, 5));
const MEASURE = { year: 2025, kind: "Kết nạp", asOf: dayOf(2025, 6, 30)! };

let book: Book;
let host: Host;

beforeEach(() => {
  book = smallBook();
  host = createHost(book);
  installExcel(host);
});

const idOf = (sheet: string): string => sheetNamed(book, sheet).id;

/** What is read of the workbook: each job tells the fingerprint of it. */
async function fingerprint(): Promise<number> {
  return (await check()).from.fingerprint;
}

describe("onEdits", () => {
  it("tells of the planner's edits, by sheet, and of none that a job writes, until it is stopped", async () => {
    const heard: string[] = [];
    const stop = await onEdits((sheet) => heard.push(sheet));
    await refresh(MEASURE);
    await delivered();
    expect(heard).toEqual([]);
    host.userEdit(idOf("Danh sách"), 2, 2, "1/6/2025");
    host.userEdit(idOf("Tiến độ"), 0, 0, "x");
    await delivered();
    expect(heard).toEqual([idOf("Danh sách"), idOf("Tiến độ")]);
    await stop();
    host.userEdit(idOf("Danh sách"), 2, 2, "2/6/2025");
    await delivered();
    expect(heard).toHaveLength(2);
  });
});

describe("what a book was read from", () => {
  it("is the planner's three sheets, and with them the proposal and the conventions once they stand", async () => {
    const { from } = await check();
    expect(from.sheets).toEqual(["Đơn vị", "Danh sách", "Chỉ tiêu"].map(idOf));
  });

  it("has another fingerprint after each edit of them, and the same after none, or one elsewhere", async () => {
    const first = await fingerprint();
    expect(await fingerprint()).toBe(first);
    await refresh(MEASURE);
    host.userEdit(idOf("Tiến độ"), 0, 0, "x");
    expect(await fingerprint()).toBe(first);
    host.userEdit(idOf("Danh sách"), 2, 2, "1/6/2025");
    const second = await fingerprint();
    expect(second).not.toBe(first);
    // A deleted row, which Excel may not tell of.
    sheetNamed(book, "Danh sách").cells.splice(3, 1);
    expect(await fingerprint()).not.toBe(second);
  });

  it("is told by every job that reads", async () => {
    const told: number[] = [];
    const run = { onRead: (read: number) => told.push(read) };
    await check(run);
    await refresh(MEASURE, { ...run, preview: () => undefined });
    expect(told).toEqual([await fingerprint(), await fingerprint()]);
  });
});

describe("unitSelected", () => {
  const unitAt = async (sheet: string, address: string) => unitSelected({ sheet: idOf(sheet), address }, await check());

  it("is the unit of a row of Đơn vị, though the row names the unit above as well", async () => {
    expect(await unitAt("Đơn vị", "E3")).toBe("K1");
    expect(await unitAt("Đơn vị", "A2")).toBe("TT");
    expect(await unitAt("Đơn vị", "B4:C6")).toBe("K2");
  });

  it("is the unit of a target and of a person, by Mã or by name", async () => {
    expect(await unitAt("Chỉ tiêu", "D4")).toBe("K2");
    expect(await unitAt("Danh sách", "A4")).toBe("K2");
    // "k4", in other letters.
    expect(await unitAt("Danh sách", "A6")).toBe("K4");
  });

  it("is the person's where the row itself names none, as under a merged cell", async () => {
    const register = sheetNamed(book, "Danh sách");
    for (const row of [2, 4, 5]) register.cells[row]![1] = undefined;
    expect(await unitAt("Danh sách", "C3")).toBe("K1");
    expect(await unitAt("Danh sách", "A6")).toBe("K2");
    // Of two people of one name, the nearer.
    register.cells[5]![0] = { value: "QC-02" };
    expect(await unitAt("Danh sách", "A6")).toBe("K2");
  });

  it("is none for a header, a blank row, a whole column, a sheet that is gone", async () => {
    expect(await unitAt("Danh sách", "A1")).toBeNull();
    expect(await unitAt("Danh sách", "A90")).toBeNull();
    expect(await unitAt("Danh sách", "A:A")).toBeNull();
    expect(await unitSelected({ sheet: "{gone}", address: "A3" }, await check())).toBeNull();
  });

  it("asks the workbook once, for one row", async () => {
    const known = await check();
    host.requests.length = 0;
    await unitSelected({ sheet: idOf("Danh sách"), address: "A4" }, known);
    expect(host.requests).toHaveLength(1);
    expect(host.requests[0]!.answerBytes).toBeLessThan(1_000);
  });

  it("is the unit of a row that the add-in wrote, on Tiến độ of the town", async () => {
    const town = openSample("thi-tran-2024");
    await refresh({ year: 2024, kind: "Kết nạp", asOf: dayOf(2024, 12, 31)! });
    const known = await check();
    const progress = sheetNamed(town.book, "Tiến độ");
    const row = progress.cells.findIndex((cells) => cells?.some((cell) => cell?.value === known.units[3]!.id));
    const place = { sheet: progress.id, address: `C${row + 1}` };
    expect(await unitSelected(place, known)).toBe(known.units[3]!.id);
  });

  it("hears of what is selected, until it is stopped", async () => {
    const heard: unknown[] = [];
    const stop = await onSelections((place) => heard.push(place));
    host.userSelect(idOf("Chỉ tiêu"), { row: 3, column: 0, rows: 1, columns: 2 });
    await delivered();
    expect(heard).toEqual([{ sheet: idOf("Chỉ tiêu"), address: "A4:B4" }]);
    await stop();
    host.userSelect(idOf("Chỉ tiêu"), { row: 1, column: 0, rows: 1, columns: 1 });
    await delivered();
    expect(heard).toHaveLength(1);
  });
});
