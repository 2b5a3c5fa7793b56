import { whole } from "../arguments";
import { ref, type Members, type ResultSelf } from "../objects";
import type { OpenBook } from "../open-book";

/** Days from 1899-12-30, where serials begin, to 1904-01-01, where those of a workbook that counts from 1904 do. */
const BEFORE_1904 = 1462;

/**
 * Excel's worksheet functions, as an add-in may call them. Only DATE is played.
 * Source: learn.microsoft.com/javascript/api/excel/excel.functions
 */
export const functions: Members<OpenBook> = {
  call: {
    /** Source: support.microsoft.com "DATE function"; "Date systems in Excel" for workbooks that count from 1904. */
    date({ book }, [year, month, day]) {
      const midnight = Date.UTC(whole(year, "year", 1900, 9999), whole(month, "month") - 1, whole(day, "day"));
      const serial = (midnight - Date.UTC(1899, 11, 30)) / 86_400_000;
      return ref("FunctionResult", { value: book.date1904 ? serial - BEFORE_1904 : serial });
    },
  },
};

/** Source: learn.microsoft.com/javascript/api/excel/excel.functionresult */
export const functionResult: Members<ResultSelf> = {
  get: { value: ({ value }) => value, error: () => "" },
};
