export { headerKey, HEADERS, JobError, PARTS, tellableChanges } from "../excel";
export type {
  CellChange,
  ColumnConvention,
  Convention,
  Difference,
  Fix,
  Found,
  Issue,
  JobErrorCode,
  JobName,
  Part,
  KnownBook,
  PlanBook,
  SelectedPlace,
  SettingConvention,
  Severity,
  SheetOutline,
  StopWatching,
  UndoOffer,
  Undone,
  WantedFixes,
} from "../excel";
export { allocate } from "./allocate";
export { assign } from "./assign";
export { check } from "./check";
export { today } from "./clock";
export { fix } from "./fix";
export { freeze } from "./freeze";
export { type InsertedSheet, insertSheets } from "./insert-sheets";
export type { JobRun, JobStep } from "./job";
export { giveOrder, onOrder, type Order, ORDERS, takeOrder, waitingOrder } from "./orders";
export { refresh } from "./refresh";
export { report } from "./report";
export { dropScenario, keepScenario } from "./scenarios";
export { show, showPerson, showUnit } from "./show";
export { undo } from "./undo";
export { onEdits, onSelections, unitSelected } from "./watch";
