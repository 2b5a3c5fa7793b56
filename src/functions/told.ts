import { text } from "../locales";
import { ArgumentError } from "./arguments";

/**
 * What a function answers; an argument that it cannot take is told in the cell's own error, in the language of Excel's menus:
 * only #VALUE! and #N/A can carry a text. Source: learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors
 */
export function answer<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    const sentence = text(`functions.error.${error.code}`, error.params);
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel's own error is what it shows in the cell.
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
  }
}
