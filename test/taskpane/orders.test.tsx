import { act, screen, waitFor } from "@testing-library/react";
import { giveOrder, JobError, type Order, takeOrder, waitingOrder } from "../../src/jobs";
import { setLanguage } from "../../src/locales";
import { town } from "./books";
import { asked, jobsOn, openPane } from "./pane";

afterEach(() => {
  setLanguage("vi");
  const left = waitingOrder();
  if (left) takeOrder(left);
});

const order = (name: Order) => act(() => giveOrder(name));
const chosenTab = () => screen.getByRole("tab", { selected: true }).textContent;

async function openRead() {
  const jobs = jobsOn(town());
  const pane = openPane(jobs);
  await screen.findByText("25 chi bộ, 454 đảng viên");
  return { jobs, ...pane };
}

describe("an order of the ribbon", () => {
  it("to check reads the workbook anew and says what is to be seen", async () => {
    const { jobs, user } = await openRead();
    await user.click(screen.getByRole("tab", { name: "Tiến độ" }));
    order("check");
    await waitFor(() => expect(jobs.check).toHaveBeenCalledTimes(2));
    expect(chosenTab()).toBe("Dữ liệu");
    expect(waitingOrder()).toBeNull();
  });

  it("to allocate goes to Phân bổ and starts nothing", async () => {
    const { jobs } = await openRead();
    order("allocate");
    expect(chosenTab()).toBe("Phân bổ");
    expect(jobs.allocate).not.toHaveBeenCalled();
    expect(waitingOrder()).toBeNull();
  });

  it.each(["refresh", "report"] as const)(
    "to %s shows what would change on Tiến độ, and writes only once that is agreed to",
    async (name) => {
      const { jobs, user } = await openRead();
      order(name);
      const dialog = await asked();
      expect(chosenTab()).toBe("Tiến độ");
      expect(jobs[name].mock.calls.map(([, run]) => run?.preview !== undefined)).toEqual([true]);
      expect(dialog.getByText("1 thay đổi")).toBeInTheDocument();
      await user.keyboard("{Enter}");
      await waitFor(() => expect(jobs[name]).toHaveBeenCalledTimes(2));
    },
  );

  it("to undo shows what would come back, on whatever tab the planner is", async () => {
    const { jobs, user } = await openRead();
    await user.click(screen.getByRole("tab", { name: "Phân bổ" }));
    order("undo");
    await asked();
    expect(jobs.undo.mock.calls.map(([run]) => run?.preview !== undefined)).toEqual([true]);
    expect(chosenTab()).toBe("Phân bổ");
  });

  it("to undo where there is nothing to take back says so", async () => {
    const { jobs } = await openRead();
    jobs.undo.mockRejectedValue(new JobError("nothingToUndo"));
    order("undo");
    await screen.findByText("Không có lần ghi nào để hoàn tác.");
  });

  it("that was given before the pane was there is carried out once the workbook is read, after it", async () => {
    giveOrder("refresh");
    const jobs = jobsOn(town());
    openPane(jobs);
    await asked();
    expect(jobs.check.mock.invocationCallOrder[0]).toBeLessThan(jobs.refresh.mock.invocationCallOrder[0]!);
    expect(jobs.refresh).toHaveBeenCalledTimes(1);
  });

  it("to undo, given before the pane was there, does not keep it from reading the workbook", async () => {
    giveOrder("undo");
    const jobs = jobsOn(town());
    openPane(jobs);
    await asked();
    expect(jobs.check).toHaveBeenCalledTimes(1);
    expect(screen.getByText("25 chi bộ, 454 đảng viên")).toBeInTheDocument();
  });

  it("takes the place of one that still waits", async () => {
    giveOrder("refresh");
    giveOrder("report");
    const jobs = jobsOn(town());
    openPane(jobs);
    await asked();
    expect([jobs.refresh.mock.calls.length, jobs.report.mock.calls.length]).toEqual([0, 1]);
  });

  it("that cannot be carried out is answered by what is missing, and does not wait for later", async () => {
    const jobs = jobsOn({ ...town(), units: [], found: [] });
    openPane(jobs);
    await waitFor(() => expect(jobs.check).toHaveBeenCalled());
    order("report");
    await screen.findByText("Chưa thấy bảng Đơn vị nên chưa có gì để tính.");
    await waitFor(() => expect(waitingOrder()).toBeNull());
    expect(jobs.report).not.toHaveBeenCalled();
  });
});
