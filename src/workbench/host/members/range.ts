import type { Area } from "../../book";
import { boundingArea, fullAddress, intersection, MAX_ROWS } from "../a1";
import { usedArea } from "../cells";
import { onGrid, range as rangeArgument, whole } from "../arguments";
import { invalidArgument } from "../host-error";
import { selectArea } from "../open-book";
import { ref, type Members, type RangesSelf, type RangeSelf, type Ref } from "../objects";
import { getCellProperties } from "./cell-properties";
import { columnHidden, rowHidden } from "./range-hidden";
import * as contents from "./range-values";

const at = (self: RangeSelf, area: Area, what: string): Ref => ref("Range", { ...self, area: onGrid(area, what) });

const other = (self: RangeSelf, argument: unknown): Area => {
  const found = rangeArgument(argument, self.open, self.sheet, "range");
  if (found.sheet !== self.sheet) throw invalidArgument("range: another sheet");
  return found.area;
};

/** Source: learn.microsoft.com/javascript/api/excel/excel.range */
export const range: Members<RangeSelf> = {
  sheet: ({ sheet }) => sheet,
  get: {
    address: ({ sheet, area }) => fullAddress(sheet.name, area),
    rowIndex: ({ area }) => area.row,
    columnIndex: ({ area }) => area.column,
    rowCount: ({ area }) => area.rows,
    columnCount: ({ area }) => area.columns,
    // Source: …excel.range#cellcount: -1 above 2,147,483,647.
    cellCount: ({ area }) => (area.rows * area.columns > 2_147_483_647 ? -1 : area.rows * area.columns),
    values: contents.values,
    formulas: contents.formulas,
    valueTypes: contents.valueTypes,
    numberFormat: contents.numberFormats,
    rowHidden,
    columnHidden,
  },
  set: {
    values: contents.setValues,
    formulas: contents.setValues,
    numberFormat: contents.setNumberFormats,
  },
  to: {
    worksheet: { type: "Worksheet", of: (self) => self },
    format: { type: "RangeFormat", of: (self) => self },
    conditionalFormats: { type: "ConditionalFormatCollection", of: (self) => self },
    dataValidation: { type: "DataValidation", of: (self) => self },
  },
  call: {
    // Source: …excel.range#getcell: the cell may lie outside the range, as long as it is on the sheet.
    getCell(self, [row, column]) {
      const area = { row: self.area.row + whole(row, "row"), column: self.area.column + whole(column, "column") };
      return at(self, { ...area, rows: 1, columns: 1 }, "getCell");
    },
    getRow(self, [row]) {
      const { area } = self;
      return at(self, { ...area, row: area.row + whole(row, "row", 0, area.rows - 1), rows: 1 }, "getRow");
    },
    getColumn(self, [column]) {
      const { area } = self;
      const first = area.column + whole(column, "column", 0, area.columns - 1);
      return at(self, { ...area, column: first, columns: 1 }, "getColumn");
    },
    getResizedRange(self, [rows, columns]) {
      const { area } = self;
      const size = {
        rows: area.rows + whole(rows, "deltaRows"),
        columns: area.columns + whole(columns, "deltaColumns"),
      };
      return at(self, { ...area, ...size }, "getResizedRange");
    },
    getOffsetRange(self, [rows, columns]) {
      const { area } = self;
      const corner = { row: area.row + whole(rows, "rowOffset"), column: area.column + whole(columns, "columnOffset") };
      return at(self, { ...area, ...corner }, "getOffsetRange");
    },
    getEntireColumn: (self) => at(self, { ...self.area, row: 0, rows: MAX_ROWS }, "getEntireColumn"),
    getBoundingRect: (self, [another]) => at(self, boundingArea(self.area, other(self, another)), "getBoundingRect"),
    getIntersectionOrNullObject(self, [another]) {
      const found = rangeArgument(another, self.open, self.sheet, "range");
      const area = found.sheet === self.sheet ? intersection(self.area, found.area) : null;
      return area && at(self, area, "getIntersectionOrNullObject");
    },
    /** Source: …excel.range#getusedrangeornullobject: what is used of the range. */
    getUsedRangeOrNullObject(self, [valuesOnly]) {
      const area = usedArea(self.sheet, valuesOnly === true, self.area);
      return area && at(self, area, "getUsedRangeOrNullObject");
    },
    getCellProperties,
    select(self) {
      self.open.book.active = self.open.book.sheets.indexOf(self.sheet);
      self.open.selection = { sheet: self.sheet.id, area: self.area };
      selectArea(self.open, self.sheet.id, self.area);
    },
    // The client cuts a large block into parts; it asks here first whether the whole fits.
    _ValidateArraySize({ area }, [rows, columns]) {
      if (rows !== area.rows || columns !== area.columns) throw invalidArgument(`not ${area.rows} × ${area.columns}`);
    },
  },
  change: { clear: contents.clear },
};

/**
 * Several ranges of one sheet, to be handed to another member; of its own it has nothing here.
 * Source: learn.microsoft.com/javascript/api/excel/excel.rangeareas
 */
export const rangeAreas: Members<RangesSelf> = { sheet: ({ sheet }) => sheet };
