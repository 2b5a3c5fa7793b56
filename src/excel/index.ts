export { carryOut, type WriteRun } from "./carry-out";
export type { CellChange, Difference, JobName } from "./changes";
export { type FoundRow, rowOfPerson, rowOfUnit } from "./find-rows";
export { emptySheets } from "./empty-sheets";
export { fixIssues, type WantedFixes } from "./fix-issues";
export { headerKey, HEADERS } from "./headers";
export { JobError, type JobErrorCode } from "./job-error";
export { PARTS } from "./plan-book";
export type {
  CellFix,
  ColumnConvention,
  Convention,
  Fix,
  Found,
  Issue,
  Part,
  PlanBook,
  ReadFrom,
  SettingConvention,
  Severity,
  SheetOutline,
  UndoOffer,
  UnitConvention,
} from "./plan-book";
export { planQuotas } from "./plan-quotas";
export { progressSheet } from "./progress-sheet";
export { proposalSheet } from "./proposal-sheet";
export { reportSheet } from "./report-sheet";
export type { Reading } from "./read-content";
export type { ReadPlan } from "./read-plan";
export { readWorkbook } from "./read-workbook";
export type { ResultSheet } from "./result-sheet";
export { runExcel } from "./run";
export { sheetWithoutScenario, sheetWithScenario } from "./scenarios";
export { selectCell } from "./select";
export { nextSnapshot, snapshotSheet } from "./snapshots";
export { tellableChanges } from "./tellable-changes";
export { undoLastRun, type Undone } from "./undo-run";
export { type KnownBook, type SelectedPlace, unitAt } from "./unit-at";
export { type StopWatching, watchEdits, watchSelection } from "./watch";
