import type { Area, PageLayout } from "../../book";
import { MAX_COLUMNS } from "../a1";
import { areaOn, oneOf, whole } from "../arguments";
import { invalidArgument, notImplemented } from "../host-error";
import { isRef, type Members, type OnSheet, type RangesSelf } from "../objects";

function areasHere({ sheet, areas }: RangesSelf, self: OnSheet): Area[] {
  if (sheet !== self.sheet) throw invalidArgument("printArea: another sheet");
  return areas;
}

const edited = ({ sheet }: OnSheet): PageLayout => Object.assign(sheet.page, { changed: true });

/** Source: learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export const pageLayout: Members<OnSheet> = {
  sheet: ({ sheet }) => sheet,
  get: {
    orientation: ({ sheet }) => sheet.page.orientation ?? "Portrait",
    paperSize: ({ sheet }) => sheet.page.paper ?? null,
    zoom({ sheet: { page } }) {
      const fits = page.fitToWide !== undefined || page.fitToTall !== undefined;
      return fits
        ? { horizontalFitToPages: page.fitToWide, verticalFitToPages: page.fitToTall }
        : { scale: page.scale ?? 100 };
    },
  },
  set: {
    orientation(self, value) {
      edited(self).orientation = oneOf(value, ["Portrait", "Landscape"], "orientation");
    },
    paperSize(self, value) {
      if (value !== "A4") throw notImplemented(`paper size ${String(value)}`);
      edited(self).paper = "A4";
    },
    /** Source: …excel.pagelayoutzoomoptions: a scale of 10 to 400 percent, or numbers of pages; none or 0, as many as it takes. */
    zoom(self, value) {
      if (typeof value !== "object" || value === null) throw invalidArgument("zoom");
      const { scale, horizontalFitToPages, verticalFitToPages } = value as Record<string, unknown>;
      const pages = (count: unknown) => whole(count ?? 0, "zoom", 0) || undefined;
      const page = edited(self);
      page.fitToWide = pages(horizontalFitToPages);
      page.fitToTall = pages(verticalFitToPages);
      page.scale = scale === undefined || scale === null ? undefined : whole(scale, "zoom", 10, 400);
    },
  },
  change: {
    setPrintArea(self, [printArea]) {
      edited(self).printAreas =
        isRef(printArea) && printArea.type === "RangeAreas"
          ? areasHere(printArea.self, self)
          : [areaOn(printArea, self.open, self.sheet, "printArea")];
    },
    setPrintTitleRows(self, [titles]) {
      const area = areaOn(titles, self.open, self.sheet, "printTitleRows");
      if (area.columns !== MAX_COLUMNS) throw invalidArgument("printTitleRows: whole rows, as in $1:$2");
      edited(self).titleRows = [area.row, area.row + area.rows - 1];
    },
  },
};
