import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { dayOf } from "../../src/calc";
import type { PlanBook } from "../../src/jobs";
import { admitted, city } from "./books";
import { jobsOn, openPane } from "./pane";

jest.setTimeout(30_000);

/** The register, a sheet that nothing is read from, and how long the pane rests after an edit. */
const REGISTER = "{DS}";
const ELSEWHERE = "{ghi chú}";
const REST = 1_500;

beforeEach(() => localStorage.clear());
afterEach(() => jest.useRealTimers());

async function openProgress(book: PlanBook = city()) {
  const jobs = jobsOn(book);
  const pane = openPane(jobs, dayOf(2025, 6, 30)!);
  await screen.findByRole("list", { name: "Các bảng đã nhận ra" });
  fireEvent.click(screen.getByRole("tab", { name: "Tiến độ" }));
  const edit = (sheet: string) => act(() => jobs.onEdits.mock.calls[0]![0](sheet));
  const select = (address: string) => act(() => jobs.onSelections.mock.calls.at(-1)![0]({ sheet: REGISTER, address }));
  return { jobs, edit, select, ...pane };
}

/** The city with one more admitted, as it stands once the register was edited. */
function oneMore(): PlanBook {
  const book = city();
  return {
    ...book,
    people: [...book.people, admitted("A1", 2025, 6, 2)],
    from: { ...book.from, fingerprint: 2 },
  };
}

const STALE = "Sổ tính đã đổi từ lần đọc trước.";
const said = () => screen.getByRole("meter").getAttribute("aria-valuetext");
const pass = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));

describe("an edit of the workbook", () => {
  it("marks what the pane shows as stale and computes nothing, until it is read again", async () => {
    const { jobs, edit } = await openProgress();
    jobs.check.mockResolvedValue(oneMore());
    edit(REGISTER);
    expect(screen.getByText(STALE)).toBeInTheDocument();
    expect(said()).toBe("160 trên 385 người");
    expect(jobs.check).toHaveBeenCalledTimes(1);
    fireEvent.click(screen.getByRole("button", { name: "Đọc lại" }));
    await waitFor(() => expect(said()).toBe("161 trên 385 người"));
    expect(screen.queryByText(STALE)).not.toBeInTheDocument();
  });

  it("of a sheet that nothing was read from marks nothing, as long as all three parts were found", async () => {
    const { edit } = await openProgress();
    edit(ELSEWHERE);
    expect(screen.queryByText(STALE)).not.toBeInTheDocument();
  });

  it("that comes while the workbook is being read leaves it marked", async () => {
    const { jobs, edit } = await openProgress();
    let end: (book: PlanBook) => void = () => undefined;
    jobs.check.mockReturnValue(new Promise((resolve) => (end = resolve)));
    edit(REGISTER);
    fireEvent.click(screen.getByRole("button", { name: "Đọc lại" }));
    edit(REGISTER);
    await act(() => Promise.resolve(end(oneMore())));
    expect(said()).toBe("161 trên 385 người");
    expect(screen.getByText(STALE)).toBeInTheDocument();
  });

  it("that Excel did not tell of is seen by what a job has read", async () => {
    const { jobs } = await openProgress();
    jobs.refresh.mockImplementation((_, run) => {
      run?.onRead?.(2);
      return new Promise(() => undefined);
    });
    fireEvent.click(screen.getByRole("button", { name: "Làm mới" }));
    expect(await screen.findByText(STALE)).toBeInTheDocument();
  });

  it("that Excel did not tell of is looked for when the planner comes back to the pane, ten seconds after the last look", async () => {
    jest.useFakeTimers({ advanceTimers: true });
    const { jobs } = await openProgress();
    jobs.check.mockResolvedValue(oneMore());
    fireEvent.focus(window);
    await pass(1_000);
    expect(jobs.check).toHaveBeenCalledTimes(1);
    await pass(10_000);
    fireEvent.focus(window);
    await pass(1_000);
    expect(jobs.check).toHaveBeenCalledTimes(2);
    expect(screen.getByText(STALE)).toBeInTheDocument();
    expect(said()).toBe("160 trên 385 người");
  });
});

describe("Tự đọc lại khi sửa", () => {
  const turnOn = () => fireEvent.click(screen.getByRole("button", { name: "Tự đọc lại khi sửa" }));

  it("is off at first; once on it is kept for this person and reads once the editing has rested, writing nothing", async () => {
    jest.useFakeTimers({ advanceTimers: true });
    const { jobs, edit } = await openProgress();
    expect(screen.getByRole("button", { name: "Tự đọc lại khi sửa" })).toHaveAttribute("aria-pressed", "false");
    turnOn();
    expect(localStorage.getItem("chiTieu.autoRead")).toBe("on");
    jobs.check.mockResolvedValue(oneMore());
    edit(REGISTER);
    await pass(REST - 500);
    edit(REGISTER);
    await pass(REST - 500);
    expect(jobs.check).toHaveBeenCalledTimes(1);
    await pass(1_000);
    expect(jobs.check).toHaveBeenCalledTimes(2);
    expect(said()).toBe("161 trên 385 người");
    expect(screen.queryByText(STALE)).not.toBeInTheDocument();
    for (const job of [jobs.refresh, jobs.report, jobs.freeze, jobs.allocate, jobs.assign, jobs.fix]) {
      expect(job).not.toHaveBeenCalled();
    }
  });

  it("waits for the job that runs", async () => {
    jest.useFakeTimers({ advanceTimers: true });
    const { jobs, edit } = await openProgress();
    turnOn();
    let end: () => void = () => undefined;
    jobs.showUnit.mockReturnValue(new Promise((resolve) => (end = resolve)));
    fireEvent.click(screen.getByRole("button", { name: "Đến ô của Đảng bộ A" }));
    edit(REGISTER);
    await pass(3 * REST);
    expect(jobs.check).toHaveBeenCalledTimes(1);
    await act(() => Promise.resolve(end()));
    await pass(2 * REST);
    expect(jobs.check).toHaveBeenCalledTimes(2);
  });

  it("says when it could not, and what is wrong when it is asked to read", async () => {
    jest.useFakeTimers({ advanceTimers: true });
    const { jobs, edit } = await openProgress();
    turnOn();
    jobs.check.mockRejectedValue(Object.assign(new Error("busy"), { code: "busy" }));
    edit(REGISTER);
    await pass(2 * REST);
    expect(screen.getByText("Sổ tính đã đổi mà chưa tự đọc lại được.")).toBeInTheDocument();
    fireEvent.click(screen.getByRole("button", { name: "Đọc lại" }));
    await pass(100);
    expect(screen.getByText("Excel đang bận. Chờ một lát rồi thử lại.")).toBeInTheDocument();
  });

  it("cannot be had where Excel tells of no changes", async () => {
    const jobs = jobsOn(city());
    jobs.onEdits.mockRejectedValue(new Error("ApiNotFound"));
    const { user } = openPane(jobs, dayOf(2025, 6, 30)!);
    await screen.findByRole("list", { name: "Các bảng đã nhận ra" });
    await user.click(screen.getByRole("tab", { name: "Tiến độ" }));
    expect(screen.getByRole("button", { name: "Tự đọc lại khi sửa" })).toBeDisabled();
    expect(screen.getByText(/Excel này không báo khi ô thay đổi/)).toBeInTheDocument();
  });
});

describe("Theo ô đang chọn", () => {
  const followed = () => screen.queryAllByRole("row", { current: true }).map((row) => row.textContent);
  const turn = () => fireEvent.click(screen.getByRole("button", { name: "Theo ô đang chọn" }));

  it("marks the unit of the selected cell, asks once for keys held down, and leaves the focus where it is", async () => {
    jest.useFakeTimers({ advanceTimers: true });
    const { jobs, select } = await openProgress();
    turn();
    const search = screen.getByRole("searchbox", { name: "Tìm đơn vị" });
    act(() => search.focus());
    jobs.unitSelected.mockResolvedValue("A2");
    select("A4");
    await pass(50);
    select("A5");
    await pass(50);
    select("A6");
    await pass(400);
    expect(jobs.unitSelected).toHaveBeenCalledTimes(1);
    expect(jobs.unitSelected.mock.calls[0]![0]).toEqual({ sheet: REGISTER, address: "A6" });
    expect(followed()).toEqual([expect.stringMatching(/^Chi bộ khu phố 2/)]);
    expect(search).toHaveFocus();
  });

  it("is off at first and takes its handler away when it is turned off", async () => {
    const { jobs } = await openProgress();
    expect(jobs.onSelections).not.toHaveBeenCalled();
    const stop = jest.fn(() => Promise.resolve());
    jobs.onSelections.mockResolvedValue(stop);
    turn();
    expect(jobs.onSelections).toHaveBeenCalledTimes(1);
    turn();
    await waitFor(() => expect(stop).toHaveBeenCalledTimes(1));
  });
});

it("handlers are taken away with the pane", async () => {
  const jobs = jobsOn(city());
  const stop = jest.fn(() => Promise.resolve());
  jobs.onEdits.mockResolvedValue(stop);
  const { unmount } = openPane(jobs, dayOf(2025, 6, 30)!);
  await screen.findByRole("list", { name: "Các bảng đã nhận ra" });
  unmount();
  await waitFor(() => expect(stop).toHaveBeenCalledTimes(1));
});
