import { type AllocationChoice, type Outcome, type Proposal, propose } from "../calc";
import { carryOut, proposalSheet } from "../excel";
import type { JobRun } from "./job";
import { readYear } from "./read-year";

/**
 * Phân bổ: reads the workbook, splits the total and writes the proposal to its sheet. An impossible plan writes nothing
 * and comes back as the conflict. Two syncs to read, three to write.
 */
export function allocate(choice: AllocationChoice, run: JobRun = {}): Promise<Outcome<Proposal>> {
  return readYear(choice.year, run, async ({ context, content, plan, writing }) => {
    const { units, targets, people } = plan.book;
    const outcome = propose(units, targets, choice, people);
    if (!outcome.ok) return outcome;
    const results = [proposalSheet(outcome.value)];
    await carryOut(context, content, { job: "allocate", results, cells: [] }, writing());
    return outcome;
  });
}
