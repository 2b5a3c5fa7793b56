import { act, screen, waitFor } from "@testing-library/react";
import { axe } from "jest-axe";
import { measure } from "../../src/calc";
import { JobError, type CellChange } from "../../src/jobs";
import { setLanguage } from "../../src/locales";
import { province, town } from "./books";
import { asked, CHANGES, jobsOn, openPane } from "./pane";

afterEach(() => {
  setLanguage("vi");
  jest.restoreAllMocks();
});

async function openProgress() {
  const jobs = jobsOn(town());
  const pane = openPane(jobs);
  await screen.findByText("25 chi bộ, 454 đảng viên");
  await pane.user.click(screen.getByRole("tab", { name: "Tiến độ" }));
  return { jobs, ...pane };
}

const closed = () => waitFor(() => expect(screen.queryByRole("alertdialog", { hidden: true })).not.toBeInTheDocument());

/** Of each run of a job whether it was only to tell what would change. */
const previews = ({ mock }: ReturnType<typeof jobsOn>["refresh"]): boolean[] =>
  mock.calls.map(([, run]) => run?.preview !== undefined);

/** Làm mới would change this, once. */
function tell({ refresh }: ReturnType<typeof jobsOn>, changes: CellChange[]): void {
  refresh.mockImplementationOnce((choice, run) => {
    run?.preview?.({ job: "refresh", changes, fingerprint: 1 });
    return Promise.resolve(measure(town(), choice));
  });
}

describe("what a job would change", () => {
  it("is shown before it is written: the job runs to tell, and once more to write what was agreed to", async () => {
    const { user, jobs } = await openProgress();
    await user.click(screen.getByRole("button", { name: "Làm mới" }));
    await asked();
    expect(previews(jobs.refresh)).toEqual([true]);
    await user.keyboard("{Enter}");
    await screen.findByText(/^Đã ghi tiến độ/);
    expect(previews(jobs.refresh)).toEqual([true, false]);
    expect(jobs.refresh).toHaveBeenLastCalledWith(expect.anything(), expect.objectContaining({ expected: 7 }));
  });

  it("is left at Escape, and the focus is where it was", async () => {
    const { user, jobs } = await openProgress();
    const button = screen.getByRole("button", { name: "Làm mới" });
    await user.click(button);
    await asked();
    await user.keyboard("{Escape}");
    await closed();
    expect(button).toHaveFocus();
    expect(previews(jobs.refresh)).toEqual([true]);
  });

  it("may be nothing: it says so and only closes", async () => {
    const { user, jobs } = await openProgress();
    tell(jobs, []);
    await user.click(screen.getByRole("button", { name: "Làm mới" }));
    const dialog = await asked();
    expect(dialog.getByText("Không có gì phải đổi.")).toBeInTheDocument();
    expect(dialog.getAllByRole("button", { hidden: true }).map(({ textContent }) => textContent)).toEqual(["Đóng"]);
    await user.keyboard("{Enter}");
    await closed();
    expect(previews(jobs.refresh)).toEqual([true]);
  });

  it("draws only what is in sight of 3.000 changes, and says how many there are", async () => {
    const { user, jobs } = await openProgress();
    const changes: CellChange[] = Array.from({ length: 3_000 }, (_, row) => ({ ...CHANGES[0]!, place: `E${row + 3}` }));
    tell(jobs, changes);
    await user.click(screen.getByRole("button", { name: "Làm mới" }));
    const dialog = await asked();
    expect(dialog.getByText("3.000 thay đổi")).toBeInTheDocument();
    const lines = dialog.getAllByRole("listitem", { hidden: true });
    expect(lines.length).toBeLessThan(30);
    expect(lines[1]).toHaveAttribute("aria-posinset", "2");
    expect(lines[1]).toHaveAttribute("aria-setsize", "3001");
  });

  it.each(["vi", "en"] as const)("has nothing for axe to find (%s)", async (language) => {
    setLanguage(language);
    const { user } = openPane(jobsOn(province()));
    await screen.findByRole("list");
    await user.click(screen.getAllByRole("tab")[1]!);
    await user.click(screen.getByRole("button", { name: language === "vi" ? "Ghi" : "Write" }));
    await asked();
    expect(await axe(document.body, { rules: { region: { enabled: false } } })).toHaveNoViolations();
  });
});

describe("what was agreed to and cannot be written", () => {
  it("because the workbook has changed since is told in a sentence, and nothing is written", async () => {
    const { user, jobs } = await openProgress();
    await user.click(screen.getByRole("button", { name: "Làm mới" }));
    jobs.refresh.mockRejectedValueOnce(new JobError("changedSince"));
    await user.click((await asked()).getByText("Ghi"));
    await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent("Sổ tính đã đổi từ lần đọc trước."));
    expect(screen.queryByRole("button", { name: "Thử lại" })).not.toBeInTheDocument();
    expect(jobs.check).toHaveBeenCalledTimes(1);
  });

  it("because Excel was busy is shown again before it is tried again", async () => {
    const { user, jobs } = await openProgress();
    await user.click(screen.getByRole("button", { name: "Làm mới" }));
    jobs.refresh.mockRejectedValueOnce(new JobError("busy", {}, true));
    await user.click((await asked()).getByText("Ghi"));
    await user.click(await screen.findByRole("button", { name: "Thử lại" }));
    await asked();
    expect(previews(jobs.refresh)).toEqual([true, false, true]);
  });
});

describe("finding out what would change", () => {
  it("is no writing: a long one says that it works things out, and stops on Dừng", async () => {
    const { jobs } = await openProgress();
    jest.useFakeTimers();
    try {
      jobs.refresh.mockImplementation(
        (_, { signal, onProgress } = {}) =>
          new Promise((_resolve, reject) => {
            onProgress?.({ stage: "write", done: 0.6 });
            signal!.addEventListener("abort", () => reject(new JobError("cancelled")));
          }),
      );
      act(() => screen.getByRole("button", { name: "Làm mới" }).click());
      act(() => jest.advanceTimersByTime(500));
      expect(screen.getByRole("progressbar", { name: "Đang tính" })).toBeInTheDocument();
      await act(async () => {
        screen.getByRole("button", { name: "Dừng" }).click();
        await Promise.resolve();
      });
      expect(screen.getByRole("alert")).toHaveTextContent("Đã dừng theo yêu cầu.");
      expect(screen.queryByRole("alertdialog", { hidden: true })).not.toBeInTheDocument();
    } finally {
      jest.useRealTimers();
    }
  });

  it("reads anew where the workbook has become one that cannot be split, so that the pane says why", async () => {
    const jobs = jobsOn(town());
    const { user } = openPane(jobs);
    await screen.findByText("25 chi bộ, 454 đảng viên");
    await user.click(screen.getByRole("tab", { name: "Phân bổ" }));
    const conflict = {
      kind: "minimum",
      need: 25,
      available: 20,
      node: null,
      rows: [],
      columns: [],
      cures: [],
    } as const;
    jobs.allocate.mockResolvedValueOnce({ ok: false, conflict } as never);
    jobs.check.mockResolvedValueOnce(town({ min: 1 }));
    await user.click(screen.getByRole("button", { name: "Ghi" }));
    expect(await screen.findByText("Không chia được 20: cần ít nhất 25, thiếu 5.")).toBeInTheDocument();
  });
});

describe("the focus", () => {
  it("goes to the panel where what had it is gone, so that the keyboard goes on", async () => {
    const fix = { before: "150 đ/c", after: "150", change: { kind: "cell", row: 8, column: 4, value: 150 } } as const;
    const issue = { code: "missingId", severity: "info", sheet: "Đơn vị", cell: "E9", params: {}, fix } as const;
    const jobs = jobsOn({ ...town(), issues: [issue] });
    // jsdom has no window that could be without the focus.
    jest.spyOn(document, "hasFocus").mockReturnValue(true);
    const { user } = openPane(jobs);
    await user.click(await screen.findByRole("button", { name: "Sửa Đơn vị!E9: 150 đ/c → 150" }));
    jobs.check.mockResolvedValue(town());
    await user.click((await asked()).getByText("Sửa"));
    await screen.findByText("Không có gì cần sửa.");
    await waitFor(() => expect(screen.getByRole("tabpanel")).toHaveFocus());
  });
});
