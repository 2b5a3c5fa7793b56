import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { dayOf, measure, propose, type Day } from "../../src/calc";
import type { PlanBook } from "../../src/jobs";
import { App } from "../../src/taskpane/App";
import type { Jobs } from "../../src/taskpane/plan";

type Spied = { [Name in keyof Jobs]: jest.MockedFunction<Jobs[Name]> };

/** Jobs over a workbook in memory: the same calculations, no Excel. What is written is there at the next check. */
export function jobsOn(start: PlanBook): Spied {
  let book = start;
  return {
    check: jest.fn<ReturnType<Jobs["check"]>, Parameters<Jobs["check"]>>(() => Promise.resolve(book)),
    allocate: jest.fn<ReturnType<Jobs["allocate"]>, Parameters<Jobs["allocate"]>>((choice) => {
      const outcome = propose(book.units, book.targets, choice);
      if (outcome.ok) {
        const quotas = new Map(outcome.value.rows.map(({ unit, quota }) => [unit.id, quota]));
        book = { ...book, proposal: { year: choice.year, kind: choice.kind, quotas } };
      }
      return Promise.resolve(outcome);
    }),
    assign: jest.fn<ReturnType<Jobs["assign"]>, Parameters<Jobs["assign"]>>(() => Promise.resolve({ assigned: 22 })),
    refresh: jest.fn<ReturnType<Jobs["refresh"]>, Parameters<Jobs["refresh"]>>((choice) =>
      Promise.resolve(measure(book, choice)),
    ),
    show: jest.fn<ReturnType<Jobs["show"]>, Parameters<Jobs["show"]>>(() => Promise.resolve()),
  };
}

/** The pane over these jobs on 30/06/2025, or the day given, and a user at it. */
export function openPane(jobs: Jobs, today: Day = dayOf(2025, 6, 30)!) {
  const user = userEvent.setup();
  return { user, ...render(<App jobs={jobs} today={today} dark={false} />) };
}
