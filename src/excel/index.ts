export { JobError, type JobErrorCode } from "./job-error";
export type { Found, Issue, Part, PlanBook, Severity } from "./plan-book";
export { progressSheet } from "./progress-sheet";
export { proposalSheet } from "./proposal-sheet";
export { readWorkbook } from "./read-workbook";
export { runExcel } from "./run";
export { selectCell } from "./select";
export { assignProposal } from "./assign-proposal";
export { writeResult } from "./write-result";
