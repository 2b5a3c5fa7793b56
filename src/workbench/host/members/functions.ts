import { amount } from "../arguments";
import { notImplemented } from "../host-error";
import { isRef, ref, type Members, type ResultSelf } from "../objects";
import type { OpenBook } from "../open-book";

/**
 * Excel's worksheet functions, as an add-in may call them. Only DATE is played.
 * Source: learn.microsoft.com/javascript/api/excel/excel.functions
 */
export const functions: Members<OpenBook> = {
  call: {
    date({ book }, args) {
      const [year, month, day] = ["year", "month", "day"].map((what, place) => {
        const given = args[place];
        if (isRef(given)) throw notImplemented(`DATE of a ${given.type}`);
        return Math.trunc(amount(given, what));
      });
      const serial = dateSerial(year!, month!, day!, book.date1904 === true);
      return ref("FunctionResult", serial === null ? { value: null, error: "#NUM!" } : { value: serial, error: "" });
    },
  },
};

/** Days from 1899-12-30, where serials begin, to 1904-01-01, where those of a workbook that counts from 1904 do. */
const BEFORE_1904 = 1462;

/** 9999-12-31. */
const LAST_DAY = 2_958_465;

/**
 * The serial of a day, null for #NUM!. A year before 1900 counts from 1900; months and days past their ends run on. The
 * serials before March 1900 count a 29 February 1900.
 * Source: ISO/IEC 29500-1 §18.17.7.73 (DATE); §18.17.4.1 (date representation).
 */
function dateSerial(year: number, month: number, day: number, from1904: boolean): number | null {
  if (year < 0 || year > 9999) return null;
  const first = (Date.UTC(year < 1900 ? year + 1900 : year, month - 1, 1) - Date.UTC(1899, 11, 30)) / 86_400_000;
  const serial = (first < 61 ? first - 1 : first) + day - 1;
  const counted = from1904 ? serial - BEFORE_1904 : serial;
  return counted >= 0 && serial <= LAST_DAY ? counted : null;
}

/**
 * Its value stands only where there is no error.
 * Source: learn.microsoft.com/javascript/api/excel/excel.functionresult
 */
export const functionResult: Members<ResultSelf> = {
  get: { value: ({ value }) => value, error: ({ error }) => error },
};
