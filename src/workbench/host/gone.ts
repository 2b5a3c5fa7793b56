import type { Ref } from "./objects";

/** Whether the table, the chart or the name that an object is, or is a part of, has been deleted since. */
export function isGone({ self }: Ref): boolean {
  if ("table" in self) return !self.sheet.tables.includes(self.table);
  if ("chart" in self) return !self.sheet.charts.includes(self.chart);
  return "name" in self && !self.open.book.names.includes(self.name);
}
