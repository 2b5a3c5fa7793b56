import { areaOn, color, flag, onGrid, range as rangeArgument, text, whole } from "../arguments";
import { usedArea } from "../cells";
import { MAX_COLUMNS, MAX_ROWS } from "../a1";
import { listen, unlisten } from "../events";
import { ref, type Members, type OnSheet, type RangeSelf, type Ref } from "../objects";

const at = (self: OnSheet, area: RangeSelf["area"]): Ref => ref("Range", { ...self, area });

/** Source: learn.microsoft.com/javascript/api/excel/excel.worksheet */
export const worksheet: Members<OnSheet> = {
  key: ({ sheet }) => ({ Id: sheet.id }),
  sheet: ({ sheet }) => sheet,
  get: {
    id: ({ sheet }) => sheet.id,
    name: ({ sheet }) => sheet.name,
    visibility: ({ sheet }) => sheet.visibility,
    position: ({ open, sheet }) => open.book.sheets.indexOf(sheet),
    tabColor: ({ sheet }) => sheet.tabColor ?? "",
    showGridlines: ({ sheet }) => sheet.showGridlines,
  },
  set: {
    tabColor({ sheet }, value) {
      if (text(value, "tabColor") === "") delete sheet.tabColor;
      else sheet.tabColor = color(value, "tabColor");
      sheet.changed.view = true;
    },
    showGridlines: setGridlines,
    // What the client calls the property when `showGridlines = …` sets it; in `update` it has its own name.
    gridlines: setGridlines,
  },
  to: {
    tables: { type: "TableCollection", of: (self) => self },
    charts: { type: "ChartCollection", of: (self) => self },
    freezePanes: { type: "WorksheetFreezePanes", of: (self) => self },
    protection: { type: "WorksheetProtection", of: (self) => self },
    pageLayout: { type: "PageLayout", of: (self) => self },
    horizontalPageBreaks: { type: "PageBreakCollection", of: (self) => ({ ...self, before: "row" }) },
    verticalPageBreaks: { type: "PageBreakCollection", of: (self) => ({ ...self, before: "column" }) },
  },
  call: {
    getRange(self, [address]) {
      if (address === undefined || address === null) {
        return at(self, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
      }
      return at(self, areaOn(text(address, "address"), self.open, self.sheet, "address"));
    },
    // Source: …excel.worksheet#getranges: one address, or several with commas or semicolons between them.
    getRanges(self, [address]) {
      const parts = text(address, "address").split(/[,;]/);
      return ref("RangeAreas", {
        ...self,
        areas: parts.map((part) => areaOn(part, self.open, self.sheet, "address")),
      });
    },
    getRangeByIndexes(self, [row, column, rows, columns]) {
      const area = {
        row: whole(row, "startRow"),
        column: whole(column, "startColumn"),
        rows: whole(rows, "rowCount"),
        columns: whole(columns, "columnCount"),
      };
      return at(self, onGrid(area, "getRangeByIndexes"));
    },
    getCell(self, [row, column]) {
      const area = { row: whole(row, "row"), column: whole(column, "column"), rows: 1, columns: 1 };
      return at(self, onGrid(area, "getCell"));
    },
    // Source: …excel.worksheet#getusedrange: the top-left cell where the sheet is blank.
    getUsedRange(self, [valuesOnly]) {
      return at(self, usedArea(self.sheet, valuesOnly === true) ?? { row: 0, column: 0, rows: 1, columns: 1 });
    },
    getUsedRangeOrNullObject(self, [valuesOnly]) {
      const area = usedArea(self.sheet, valuesOnly === true);
      return area && at(self, area);
    },
    activate({ open, sheet }) {
      open.book.active = open.book.sheets.indexOf(sheet);
    },
    _RegisterDataChangedEvent: ({ open, sheet }) => listen(open, "onChanged", sheet.id),
    _UnregisterDataChangedEvent: ({ open, sheet }) => unlisten(open, "onChanged", sheet.id),
    _RegisterSelectionChangedEvent: ({ open, sheet }) => listen(open, "onSelectionChanged", sheet.id),
    _UnregisterSelectionChangedEvent: ({ open, sheet }) => unlisten(open, "onSelectionChanged", sheet.id),
  },
};

function setGridlines({ sheet }: OnSheet, value: unknown): void {
  sheet.showGridlines = flag(value, "showGridlines");
  sheet.changed.view = true;
}

/** Source: learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export const worksheetProtection: Members<OnSheet> = { get: { protected: ({ sheet }) => sheet.protected } };

/** Source: learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export const worksheetFreezePanes: Members<OnSheet> = {
  sheet: ({ sheet }) => sheet,
  call: {
    getLocationOrNullObject(self) {
      const { frozenRows, frozenColumns } = self.sheet;
      if (frozenRows === 0 && frozenColumns === 0) return null;
      return at(self, { row: 0, column: 0, rows: frozenRows || MAX_ROWS, columns: frozenColumns || MAX_COLUMNS });
    },
  },
  change: {
    freezeAt({ open, sheet }, [frozen]) {
      const { area } = rangeArgument(frozen, open, sheet, "frozenRange");
      freeze(
        { open, sheet },
        area.rows === MAX_ROWS ? 0 : area.row + area.rows,
        area.columns === MAX_COLUMNS ? 0 : area.column + area.columns,
      );
    },
    freezeRows: (self, [count]) => freeze(self, whole(count ?? 1, "count", 1, MAX_ROWS - 1), 0),
    unfreeze: (self) => freeze(self, 0, 0),
  },
};

function freeze({ sheet }: OnSheet, rows: number, columns: number): void {
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
  sheet.changed.view = true;
}
