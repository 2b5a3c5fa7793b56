/**
 * Why a file cannot be opened: not a zip at all (an old .xls, a text), locked with a password, a zip that holds no
 * workbook, or a workbook whose zip or XML is damaged.
 */
export type UnreadableReason = "notZip" | "encrypted" | "notWorkbook" | "broken";

/** A file that is no readable .xlsx. `message` is for logs; what a person reads stands in locales under the reason. */
export class UnreadableFileError extends Error {
  override name = "UnreadableFileError";

  constructor(
    readonly reason: UnreadableReason,
    detail = "",
  ) {
    super(detail === "" ? reason : `${reason}: ${detail}`);
  }
}
