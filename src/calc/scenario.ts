import type { AllocationChoice, Proposal, ProposalRow } from "./propose";

/** A way to split a year's total that the planner has kept under a name. */
export interface Scenario {
  name: string;
  choice: AllocationChoice;
}

/** A unit in two proposals of one plan; null where it has no part in one of them. People. */
export interface ComparedUnit {
  row: ProposalRow;
  quotas: readonly [number | null, number | null];
}

/**
 * Two proposals side by side: units in the order of the first, those of the second alone after them. O(rows).
 *
 * @example compareProposals(webster, hamilton).filter(({ quotas: [a, b] }) => a !== b).length // units that differ
 */
export function compareProposals(first: Proposal, second: Proposal): ComparedUnit[] {
  const others = new Map(second.rows.map((row) => [row.unit.id, row]));
  const compared = first.rows.map((row): ComparedUnit => {
    const other = others.get(row.unit.id);
    others.delete(row.unit.id);
    return { row, quotas: [row.quota, other?.quota ?? null] };
  });
  return [...compared, ...[...others.values()].map((row): ComparedUnit => ({ row, quotas: [null, row.quota] }))];
}
