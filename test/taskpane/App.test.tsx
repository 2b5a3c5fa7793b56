import { act, screen, waitFor } from "@testing-library/react";
import { axe } from "jest-axe";
import type { JobRun, PlanBook } from "../../src/jobs";
import { setLanguage } from "../../src/locales";
import { blank, city, province, town } from "./books";
import { jobsOn, openPane } from "./pane";

class Refused extends Error {
  constructor(
    readonly code: string,
    readonly params: Record<string, string> = {},
    readonly retry = false,
  ) {
    super(code);
  }
}

afterEach(() => setLanguage("vi"));

describe("the pane", () => {
  it("renders where there is no Office at all", async () => {
    Reflect.deleteProperty(globalThis, "Office");
    openPane(jobsOn(town()));
    expect(await screen.findByText("25 chi bộ, 454 đảng viên")).toBeInTheDocument();
  });

  it("opens a tab's panel by keyboard and keeps the focus on the tab", async () => {
    const { user } = openPane(jobsOn(town()));
    await screen.findByText("25 chi bộ, 454 đảng viên");
    const tab = screen.getByRole("tab", { name: "Phân bổ" });
    act(() => tab.focus());
    await user.keyboard("{Enter}");
    expect(screen.getByRole("tabpanel", { name: "Phân bổ" })).toBeInTheDocument();
    expect(tab).toHaveFocus();
  });

  it("speaks English where Excel does, with English figures", async () => {
    setLanguage("en");
    const { user } = openPane(jobsOn(city()));
    expect(await screen.findByText("Branches: 4, members: 10,322")).toBeInTheDocument();
    await user.click(screen.getByRole("tab", { name: "Allocation" }));
    expect(screen.getByText("3.73% of members (3–4%: 310–412)")).toBeInTheDocument();
    await user.click(screen.getByRole("tab", { name: "Progress" }));
    expect(screen.getByText("pace 49.5% · 30 days behind")).toBeInTheDocument();
  });

  it.each(["vi", "en"] as const)(
    "has nothing for axe to find in any tab (%s)",
    async (language) => {
      setLanguage(language);
      const issue = { code: "missingId", severity: "error", sheet: "Đơn vị", cell: "A9", params: {} } as const;
      for (const book of [{ ...town(), issues: [issue] }, { ...town({ min: 1 }) }, blank()]) {
        const { user, container, unmount } = openPane(jobsOn(book));
        for (const tab of await screen.findAllByRole("tab")) {
          await user.click(tab);
          expect(await axe(container)).toHaveNoViolations();
        }
        unmount();
      }
    },
    60_000,
  );
});

describe("a job", () => {
  it("shows what it reads after half a second, not before, and stops on Dừng", async () => {
    jest.useFakeTimers();
    try {
      const jobs = jobsOn(town());
      const signals: AbortSignal[] = [];
      jobs.check.mockImplementation(
        ({ signal, onProgress }: JobRun = {}) =>
          new Promise<PlanBook>((_, reject) => {
            signals.push(signal!);
            onProgress?.({ stage: "calculate", done: 0.4 });
            signal!.addEventListener("abort", () => reject(new Refused("cancelled")));
          }),
      );
      openPane(jobs);
      act(() => jest.advanceTimersByTime(499));
      expect(screen.queryByText("Đang tính")).not.toBeInTheDocument();
      act(() => jest.advanceTimersByTime(1));
      expect(screen.getByRole("progressbar", { name: "Đang tính" })).toHaveAttribute("aria-valuenow", "0.4");
      await act(async () => {
        screen.getByRole("button", { name: "Dừng" }).click();
        await Promise.resolve();
      });
      expect(signals[0]!.aborted).toBe(true);
      expect(screen.getByRole("alert")).toHaveTextContent("Đã dừng theo yêu cầu.");
      expect(screen.queryByRole("button", { name: "Thử lại" })).not.toBeInTheDocument();
    } finally {
      jest.useRealTimers();
    }
  });

  it("that failed is told in Vietnamese, naming the sheet, and tried again at one press", async () => {
    const jobs = jobsOn(town());
    jobs.check.mockRejectedValueOnce(new Refused("protected", { sheet: "Phân bổ" }, true));
    const { user } = openPane(jobs);
    await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent("Sheet Phân bổ đang được bảo vệ"));
    await user.click(screen.getByRole("button", { name: "Thử lại" }));
    expect(await screen.findByText("25 chi bộ, 454 đảng viên")).toBeInTheDocument();
    expect(screen.getByRole("alert")).toBeEmptyDOMElement();
  });

  it("that failed for a reason nobody foresaw is told with its code", async () => {
    const jobs = jobsOn(town());
    jobs.check.mockRejectedValueOnce(new TypeError("x is undefined"));
    openPane(jobs);
    await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent("(mã TypeError: x is undefined)"));
    expect(screen.getByText("Chưa đọc được sổ tính.")).toBeInTheDocument();
  });

  it("is not started while another runs, and its button keeps the focus", async () => {
    const jobs = jobsOn(province());
    const { user } = openPane(jobs);
    await screen.findByText("22 chi bộ, 1.950 đảng viên");
    const ends: ((book: PlanBook) => void)[] = [];
    jobs.check.mockImplementation(() => new Promise((resolve) => ends.push(resolve)));
    const check = screen.getByRole("button", { name: "Kiểm tra lại" });
    await user.click(check);
    await user.click(check);
    expect(jobs.check).toHaveBeenCalledTimes(2);
    expect(check).toHaveFocus();
    await act(async () => {
      ends[0]!(province());
      await Promise.resolve();
    });
    expect(screen.getByText("Không có gì cần sửa.", { selector: "[role=status] *" })).toBeInTheDocument();
    expect(check).toHaveFocus();
  });
});
