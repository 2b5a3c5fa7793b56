import { screen, within } from "@testing-library/react";
import { dayOf, type Person } from "../../src/calc";
import type { PlanBook } from "../../src/jobs";
import { personOf } from "../calc/units";
import { target, town, unit } from "./books";
import { jobsOn, openPane } from "./pane";

jest.setTimeout(30_000);

const person = (row: number, name: string, of: string, dates: Partial<Person>) => personOf(of, { row, name, ...dates });

/** Two branches. Of A: two in this year, one after the as-of date, one of last year, one still on the course. Of B: nobody. */
function book(): PlanBook {
  const course = dayOf(2024, 9, 2)!;
  return {
    ...town(),
    units: [unit("T", "Đảng bộ T", null, 60), unit("A", "Chi bộ A", "T", 30), unit("B", "Chi bộ B", "T", 30)],
    targets: [
      target("T", 2025, { assigned: 4 }),
      target("A", 2025, { assigned: 3 }),
      target("B", 2025, { assigned: 1 }),
    ],
    people: [
      person(4, "Người Một", "A", { course, admitted: dayOf(2025, 2, 3) }),
      person(5, "Người Hai", "A", { course, admitted: dayOf(2025, 5, 19) }),
      person(6, "Người Ba", "A", { course, admitted: dayOf(2025, 8, 1) }),
      person(7, "Người Tư", "A", { admitted: dayOf(2024, 11, 7) }),
      person(8, "Người Năm", "A", { course: dayOf(2025, 4, 1) }),
    ],
  };
}

async function openProgress() {
  const jobs = jobsOn(book());
  const pane = openPane(jobs, dayOf(2025, 6, 30)!);
  await screen.findByRole("list", { name: "Các bảng đã nhận ra" });
  await pane.user.click(screen.getByRole("tab", { name: "Tiến độ" }));
  return { jobs, ...pane };
}

const grid = () => within(screen.getByRole("grid", { name: "Tiến độ của từng đơn vị" }));
const rows = () =>
  grid()
    .getAllByRole("row")
    .slice(1)
    .map(({ textContent }) => textContent.replaceAll("\u00a0", " "));

describe("the list of Tiến độ", () => {
  it("goes to the row of each unit with one press, its name in the button's", async () => {
    const { user, jobs } = await openProgress();
    await user.click(grid().getByRole("button", { name: "Đến ô của Chi bộ B" }));
    expect(jobs.showUnit).toHaveBeenCalledWith("B", expect.anything());
    await user.click(grid().getByRole("button", { name: "Đến ô của Đảng bộ T" }));
    expect(jobs.showUnit).toHaveBeenLastCalledWith("T", expect.anything());
  });

  it("opens a branch to those counted by the as-of date and those on the way, each with the day and the way to the row", async () => {
    const { user, jobs } = await openProgress();
    const branch = grid().getByRole("button", { name: /^Chi bộ A/ });
    expect(branch).toHaveAttribute("aria-expanded", "false");
    await user.click(branch);
    expect(branch).toHaveAttribute("aria-expanded", "true");
    expect(rows().slice(2, 6)).toEqual([
      "Người Mộtđã tính03/02/2025",
      "Người Haiđã tính19/05/2025",
      // Admitted on 1 August: on 30 June only the course was done.
      "Người Bađang chuẩn bị02/09/2024",
      "Người Nămđang chuẩn bị01/04/2025",
    ]);
    await user.click(grid().getByRole("button", { name: "Đến ô của Người Hai" }));
    expect(jobs.showPerson).toHaveBeenCalledWith(book().people[1], expect.anything());
  });

  it("says that a branch has nobody, and opens one branch at a time", async () => {
    const { user } = await openProgress();
    await user.click(grid().getByRole("button", { name: /^Chi bộ A/ }));
    await user.click(grid().getByRole("button", { name: /^Chi bộ B/ }));
    expect(rows()).toHaveLength(4);
    expect(rows()[3]).toBe("Danh sách chưa có ai.");
  });

  it("is one stop for Tab, and the arrow keys go from row to row and between a row's buttons", async () => {
    const { user } = await openProgress();
    const button = (name: string | RegExp) => grid().getByRole("button", { name });
    await user.click(button(/^Chi bộ A/));
    expect(
      grid()
        .getAllByRole("button")
        .filter((one) => one.tabIndex === 0),
    ).toHaveLength(2);
    await user.keyboard("{ArrowDown}");
    expect(button("Đến ô của Người Một")).toHaveFocus();
    await user.keyboard("{End}");
    expect(button("Đến ô của Chi bộ B")).toHaveFocus();
    await user.keyboard("{ArrowLeft}");
    expect(button(/^Chi bộ B/)).toHaveFocus();
    // Nobody to go to under B: End stays at the last row that has a button.
    await user.keyboard("{Enter}{End}");
    expect(button(/^Chi bộ B/)).toHaveFocus();
    await user.keyboard("{Home}");
    expect(button("Đến ô của Đảng bộ T")).toHaveFocus();
    await user.tab();
    expect(grid().getAllByRole("button")).not.toContain(document.activeElement);
  });
});

describe("the chart of Tiến độ", () => {
  it("tells the months in words: 2 in by June, a pace of 2 of 4, 0 the year before; and every month in a table", async () => {
    await openProgress();
    expect(
      screen.getByRole("img", {
        name: "Lũy kế theo tháng: đến tháng 6 được 2 người, nhịp cuối tháng 2 người, năm trước 0 người.",
      }),
    ).toBeInTheDocument();
    const months = within(screen.getByRole("table", { name: "Lũy kế theo tháng" })).getAllByRole("row");
    expect(months.map(({ textContent }) => textContent)).toEqual([
      "Thángthực hiệnnhịpnăm trước",
      ...["1000", "2110", "3110", "4110", "5220", "6220"],
      // 4 × 212 ÷ 365 is 2,3; the one of November 2024 was in by its end.
      ...["7–20", "8–30", "9–30", "10–30", "11–41", "12–41"],
    ]);
  });
});

it("says why nobody is counted where there is no register, and leads to Dữ liệu", async () => {
  const start = book();
  const jobs = jobsOn({ ...start, people: [], found: start.found.filter(({ part }) => part !== "register") });
  const { user } = openPane(jobs, dayOf(2025, 6, 30)!);
  await screen.findByRole("list", { name: "Các bảng đã nhận ra" });
  await user.click(screen.getByRole("tab", { name: "Tiến độ" }));
  expect(screen.getByText("Chưa thấy Danh sách nên chưa đếm được ai.")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Đến Dữ liệu" }));
  expect(screen.getByRole("tab", { name: "Dữ liệu" })).toHaveAttribute("aria-selected", "true");
});
