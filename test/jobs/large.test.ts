import { dayOf } from "../../src/calc";
import { allocate, assign, check, JobError, refresh, undo } from "../../src/jobs";
import type { Book } from "../../src/workbench/book";
import { createHost, type Host } from "../../src/workbench/host";
import { installExcel } from "../../src/workbench/office-client";
import { largeBook } from "./large-book";

const PEOPLE = 100_000;
const UNITS = 3_000;
const FOUR_MB = 4 * 1024 * 1024;
const PLAN = { year: 2025, kind: "Kết nạp", total: 4_000, method: "webster" } as const;
const MEASURE = { year: 2025, kind: "Kết nạp", asOf: dayOf(2025, 6, 30)! };

describe(`${PEOPLE} people in ${UNITS} units`, () => {
  let book: Book;
  let host: Host;

  beforeAll(() => {
    book = largeBook(PEOPLE, UNITS);
    host = createHost(book);
    installExcel(host);
  });

  beforeEach(() => {
    host.requests.length = 0;
  });

  const largest = () => Math.max(...host.requests.map(({ bytes, answerBytes }) => Math.max(bytes, answerBytes)));
  /** Two syncs, and what lies below the first 2.000 rows of each sheet in blocks of about 3 MB. */
  const READING = 2 + 5;

  it("are read in blocks under 4 MB, with progress", async () => {
    const told: number[] = [];
    const { people, units, issues } = await check({ onProgress: ({ done }) => told.push(done) });
    expect([people.length, units.length, issues]).toEqual([PEOPLE, UNITS + 1, []]);
    expect(host.requests).toHaveLength(READING);
    expect(largest()).toBeLessThan(FOUR_MB);
    expect(told.length).toBeGreaterThan(4);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  it("are refreshed and written in two syncs more", async () => {
    const started = performance.now();
    const { whole } = await refresh(MEASURE);
    console.log(`read, refresh and write: ${Math.round(performance.now() - started)} ms`);
    expect(whole.term).toBeGreaterThan(0);
    expect(host.requests).toHaveLength(READING + 2);
    expect(largest()).toBeLessThan(FOUR_MB);
  });

  it("are allocated and assigned under 4 MB a request", async () => {
    await allocate(PLAN);
    await assign();
    await undo();
    expect(largest()).toBeLessThan(FOUR_MB);
  });

  it.each(["read", "calculate", "write"])("leave the workbook as it was when stopped while %s", async (stage) => {
    const before = structuredClone(book);
    const stop = new AbortController();
    const onProgress = (step: { stage: string }) => step.stage === stage && stop.abort();
    await expect(
      refresh({ ...MEASURE, asOf: dayOf(2025, 9, 30)! }, { onProgress, signal: stop.signal }),
    ).rejects.toEqual(new JobError("cancelled"));
    expect(JSON.stringify(book)).toBe(JSON.stringify(before));
  });
});
