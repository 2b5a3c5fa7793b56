import { areaOn, whole } from "../arguments";
import { invalidArgument } from "../host-error";
import { ref, type BreakSelf, type BreaksSelf, type Members, type Ref } from "../objects";
import { editedPage } from "./page-layout";

/** Source: support.microsoft.com "Excel specifications and limits". */
const MOST_BREAKS = 1026;

const listOf = ({ before }: BreaksSelf) => (before === "row" ? "rowBreaks" : "columnBreaks");

const breaksOf = (self: BreaksSelf): BreakSelf[] =>
  (self.sheet.page[listOf(self)] ?? []).map((index) => ({ ...self, index }));

function breakAt(self: BreaksSelf, [index]: unknown[]): Ref {
  const found = breaksOf(self)[whole(index, "index", 0)];
  if (!found) throw invalidArgument(`page break ${String(index)}`);
  return ref("PageBreak", found);
}

function setBreaks(self: BreaksSelf, indexes: number[]): void {
  editedPage(self)[listOf(self)] = indexes.length > 0 ? indexes : undefined;
}

/**
 * The breaks set by hand, from the top or the left. Excel leaves them out of account where the sheet is fitted to pages.
 * Sources: learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection; support.microsoft.com "Insert, move, or
 * delete page breaks in a worksheet".
 */
export const pageBreakCollection: Members<BreaksSelf> = {
  sheet: ({ sheet }) => sheet,
  items: { type: "PageBreak", of: breaksOf },
  call: {
    getCount: (self) => breaksOf(self).length,
    getItem: breakAt,
    // what the client calls for an item of a loaded collection
    getItemAt: breakAt,
  },
  change: {
    /** Before the range's first row, or column: one before the sheet's first would break nothing. */
    add(self, [range]) {
      const area = areaOn(range, self.open, self.sheet, "pageBreakRange");
      const index = area[self.before];
      if (index === 0) throw invalidArgument(`pageBreakRange: the first ${self.before}`);
      const standing = self.sheet.page[listOf(self)] ?? [];
      const indexes = [...new Set([...standing, index])].sort((a, b) => a - b);
      if (indexes.length > MOST_BREAKS) throw invalidArgument(`over ${MOST_BREAKS} page breaks`);
      setBreaks(self, indexes);
      return ref("PageBreak", { ...self, index });
    },
    removePageBreaks: (self) => setBreaks(self, []),
  },
};

/** Source: learn.microsoft.com/javascript/api/excel/excel.pagebreak */
export const pageBreak: Members<BreakSelf> = {
  sheet: ({ sheet }) => sheet,
  get: {
    rowIndex: ({ before, index }) => (before === "row" ? index : 0),
    columnIndex: ({ before, index }) => (before === "column" ? index : 0),
  },
  change: {
    delete(self) {
      setBreaks(
        self,
        breaksOf(self)
          .map(({ index }) => index)
          .filter((index) => index !== self.index),
      );
    },
  },
};
