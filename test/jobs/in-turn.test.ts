import { AsyncLocalStorage } from "node:async_hooks";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dayOf } from "../../src/calc";
import { allocate, assign, check, freeze, type JobRun, refresh, report, show, undo } from "../../src/jobs";
import type { Book } from "../../src/workbench/book";
import { createHost } from "../../src/workbench/host";
import { installExcel } from "../../src/workbench/office-client";
import { rowsOf, sheetNamed } from "./open-sample";
import { smallBook } from "./small-book";

const JOBS = join(__dirname, "../../src/jobs");
const PLAN = { year: 2025, kind: "Kết nạp", total: 12, method: "webster" } as const;
const MEASURE = { year: 2025, kind: "Kết nạp", asOf: dayOf(2025, 6, 30)! };

const asking = new AsyncLocalStorage<string>();

let book: Book;
/** Of each request that reached the host which job had sent it, oldest first. */
let asked: string[];

function openSmallBook(): void {
  book = smallBook();
  asked = [];
  const host = createHost(book);
  installExcel({
    ...host,
    // Each answer takes its time, as in Excel, so that jobs which do not wait for each other do get mixed.
    async execute(message, flags) {
      const counted = host.requests.length;
      const answer = await host.execute(message, flags);
      if (host.requests.length > counted) asked.push(asking.getStore() ?? "");
      await new Promise((resolve) => setTimeout(resolve, 1));
      return answer;
    },
  });
}

beforeEach(openSmallBook);

/** Starts a job under a name that its requests carry. */
const start = <T>(name: string, job: () => Promise<T>): Promise<T> => asking.run(name, job);

/** The jobs in the order of their requests, each time another one begins to ask. */
const turns = (): string[] => asked.filter((name, index) => name !== asked[index - 1]);

/** The runs that the journal lists and that were not taken back, with how many rows each has. */
function listed(): Record<string, number> {
  const rows = rowsOf(book, "NhatKy").filter((row) => row["Hoàn tác"] === "");
  const runs = rows.map((row) => `${row["Lần"]} ${row["Việc"]}`);
  return Object.fromEntries(runs.map((run) => [run, runs.filter((other) => other === run).length]));
}

/** What a sheet holds, without the blank cells at the ends of its rows and the blank rows. */
const contents = (sheet: string): unknown[][] =>
  Array.from(sheetNamed(book, sheet).cells, (row) => {
    const values = Array.from(row ?? [], (cell) => cell?.formula ?? cell?.value ?? "");
    return values.slice(0, values.findLastIndex((value) => value !== "") + 1);
  }).filter((row) => row.length > 0);

/** What each sheet holds; of the journal, which tells the time as well, its runs. */
const everySheet = () => book.sheets.map(({ name }) => [name, name === "Nhật ký" ? listed() : contents(name)]);

/** What the pane, the ribbon and a second click start in the same moment. */
const everything = (): Promise<unknown>[] => [
  start("pane check", () => check()),
  start("pane allocate", () => allocate(PLAN)),
  start("ribbon check", () => check()),
  start("pane assign", () => assign()),
  start("ribbon refresh", () => refresh(MEASURE)),
  start("pane freeze", () => freeze(MEASURE)),
  start("ribbon report", () => report(MEASURE)),
  start("ribbon undo", () => undo()),
  start("pane show", () => show({ sheet: "Chỉ tiêu", cell: "A1" })),
  start("pane refresh", () => refresh({ ...MEASURE, asOf: dayOf(2025, 3, 31)! })),
];

describe("jobs started in the same moment", () => {
  it("ask the workbook one after another, in the order they were started, none between the requests of another", async () => {
    await Promise.all(everything());
    expect(turns()).toEqual([
      "pane check",
      "pane allocate",
      "ribbon check",
      "pane assign",
      "ribbon refresh",
      "pane freeze",
      "ribbon report",
      "ribbon undo",
      "pane show",
      "pane refresh",
    ]);
    expect(asked.filter((name) => name === "ribbon report").length).toBeGreaterThanOrEqual(4);
  });

  it("leave what they leave when each is awaited", async () => {
    await Promise.all(everything());
    const together = everySheet();
    openSmallBook();
    await allocate(PLAN);
    await assign();
    await refresh(MEASURE);
    await freeze(MEASURE);
    await report(MEASURE);
    await undo();
    await refresh({ ...MEASURE, asOf: dayOf(2025, 3, 31)! });
    expect(together).toEqual(everySheet());
    expect(together.map(([name]) => name)).toContain("Báo cáo");
  });

  it("are listed whole in Nhật ký, and Hoàn tác takes them back one by one, the last first", async () => {
    await allocate(PLAN);
    await assign();
    await freeze(MEASURE);
    await freeze({ ...MEASURE, asOf: dayOf(2025, 3, 31)! });
    const awaited = listed();
    openSmallBook();
    const before = contents("Chỉ tiêu");
    await Promise.all([
      start("pane", () => allocate(PLAN)),
      start("pane", () => assign()),
      start("ribbon", () => freeze(MEASURE)),
      start("second click", () => freeze({ ...MEASURE, asOf: dayOf(2025, 3, 31)! })),
    ]);
    expect(Object.keys(listed())).toEqual(["2 Giao", "3 Chốt kỳ", "4 Chốt kỳ"]);
    expect(listed()).toEqual(awaited);
    const jobs = [await undo(), await undo(), await undo()].map(({ job }) => job);
    expect(jobs).toEqual(["freeze", "freeze", "assign"]);
    expect(contents("Chỉ tiêu")).toEqual(before);
    expect(listed()).toEqual({});
    await expect(undo()).rejects.toMatchObject({ code: "nothingToUndo" });
  });
});

describe("a job that waits its turn", () => {
  it("and is stopped ends at once and asks for nothing", async () => {
    const stop = new AbortController();
    const first = start("first", () => refresh(MEASURE));
    const waiting = start("waiting", () => report(MEASURE, { signal: stop.signal }));
    stop.abort();
    await expect(waiting).rejects.toMatchObject({ code: "cancelled" });
    expect(asked).not.toContain("waiting");
    await first;
    await start("last", () => check());
    expect(turns()).toEqual(["first", "last"]);
  });

  it("does not run where it was stopped before it was asked for", async () => {
    const run: JobRun = { signal: AbortSignal.abort() };
    await expect(start("stopped", () => refresh(MEASURE, run))).rejects.toMatchObject({ code: "cancelled" });
    expect(asked).toEqual([]);
  });

  it("gets it after a job that failed", async () => {
    const failing = start("failing", () => assign());
    const next = start("next", () => check());
    await expect(failing).rejects.toMatchObject({ code: "noProposal" });
    expect((await next).units).toHaveLength(5);
    expect(turns()).toEqual(["failing", "next"]);
  });

  it("gets it after one that was stopped while it waited itself, and not before the one that runs has ended", async () => {
    const stop = new AbortController();
    const running = start("running", () => report(MEASURE));
    const stopped = start("stopped", () => check({ signal: stop.signal }));
    const last = start("last", () => refresh(MEASURE));
    stop.abort();
    await expect(stopped).rejects.toMatchObject({ code: "cancelled" });
    await Promise.all([running, last]);
    expect(turns()).toEqual(["running", "last"]);
  });
});

it("no job runs Excel but through its turn", () => {
  const others = readdirSync(JOBS).filter(
    (file) => file !== "in-turn.ts" && readFileSync(join(JOBS, file), "utf8").includes("runExcel"),
  );
  expect(others).toEqual([]);
});
