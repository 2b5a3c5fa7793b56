import { InvalidInputError } from "../calc";
import { JobError, type JobErrorCode } from "./job-error";

/** Excel's codes by what the planner is told. Source: "Application-specific API error handling", Office Add-ins docs. */
const TOLD: Record<string, JobErrorCode> = {
  InvalidOperationInCellEditMode: "cellEdit",
  AccessDenied: "denied",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  ActivityLimitReached: "busy",
  ServiceNotAvailable: "busy",
  RequestAborted: "busy",
  InactiveWorkbook: "otherWorkbook",
  InvalidSelection: "otherWorkbook",
  ItemNotFound: "gone",
  MergedRangeConflict: "merged",
  FilteredRangeConflict: "filtered",
  PivotTableRangeConflict: "pivot",
  UnsupportedSheet: "unsupportedSheet",
  ApiNotFound: "oldExcel",
  NotImplemented: "oldExcel",
};

/** What the calculation asked for and the workbook does not say. */
const ASKED: Record<string, JobErrorCode> = { total: "noTotal", kind: "unknownKind" };

const WAITS_MS = [250, 1000];

/**
 * Runs a batch against the workbook. It waits while a cell is being edited; a passing fault of the service is tried
 * twice more after a pause, so `batch` must be safe to run again from its start. Any failure reaches the caller as a
 * `JobError`.
 */
export async function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (typeof Excel === "undefined") throw new JobError("notExcel");
  for (const wait of WAITS_MS) {
    try {
      return await attempt(batch);
    } catch (error) {
      if (!(error instanceof JobError) || error.code !== "busy") throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return attempt(batch);
}

async function attempt<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await grouped(batch);
  } catch (error) {
    throw told(error);
  }
}

/**
 * One step in Excel's own undo, where Excel has it (ExcelApi 1.20). A run that Excel refuses to group is run again ungrouped.
 * Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
 */
async function grouped<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const plain = { delayForCellEdit: true };
  if (typeof Office === "undefined" || !Office.context.requirements.isSetSupported("ExcelApi", "1.20")) {
    return Excel.run(plain, batch);
  }
  try {
    return await Excel.run({ ...plain, mergeUndoGroup: true }, batch);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || error.code !== "UndoNotSupported") throw error;
    return Excel.run(plain, batch);
  }
}

/** Whether Excel refused a request or its answer for its size. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && TOLD[error.code] === "tooLarge";
}

function told(error: unknown): JobError {
  if (error instanceof JobError) return error;
  if (error instanceof InvalidInputError && ASKED[error.field]) return new JobError(ASKED[error.field]!);
  const code = error instanceof OfficeExtension.Error ? error.code : String(error);
  const known = TOLD[code];
  if (!known) return new JobError("unknown", { code }, false, { cause: error });
  return new JobError(known, {}, known === "busy" || known === "cellEdit", { cause: error });
}
