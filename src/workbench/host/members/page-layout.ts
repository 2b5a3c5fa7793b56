import type { Area } from "../../area";
import { usualMargins, type Margin, type PageLayout } from "../../page-layout";
import { MAX_COLUMNS } from "../a1";
import { amount, areaOn, flag, oneOf, whole } from "../arguments";
import { invalidArgument, notImplemented } from "../host-error";
import { isRef, type Members, type OnSheet, type RangesSelf } from "../objects";

function areasHere({ sheet, areas }: RangesSelf, self: OnSheet): Area[] {
  if (sheet !== self.sheet) throw invalidArgument("printArea: another sheet");
  return areas;
}

export const editedPage = ({ sheet }: OnSheet): PageLayout => Object.assign(sheet.page, { changed: true });

const margin =
  (side: Margin) =>
  ({ sheet }: OnSheet): number =>
    sheet.page.margins?.[side] ?? usualMargins[side];

/** Points. Source: …excel.pagelayout#leftmargin */
const setMargin =
  (side: Margin) =>
  (self: OnSheet, value: unknown): void => {
    const points = amount(value, `${side}Margin`, 0);
    editedPage(self).margins = { ...self.sheet.page.margins, [side]: points };
  };

type Switch = "centeredAcross" | "centeredDown" | "printGridlines";

const isOn =
  (which: Switch) =>
  ({ sheet }: OnSheet): boolean =>
    sheet.page[which] ?? false;

const turn =
  (which: Switch) =>
  (self: OnSheet, value: unknown): void => {
    const on = flag(value, which);
    editedPage(self)[which] = on || undefined;
  };

/** Source: learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export const pageLayout: Members<OnSheet> = {
  sheet: ({ sheet }) => sheet,
  get: {
    orientation: ({ sheet }) => sheet.page.orientation ?? "Portrait",
    paperSize: ({ sheet }) => sheet.page.paper ?? null,
    centerHorizontally: isOn("centeredAcross"),
    centerVertically: isOn("centeredDown"),
    printGridlines: isOn("printGridlines"),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    zoom({ sheet: { page } }) {
      const fits = page.fitToWide !== undefined || page.fitToTall !== undefined;
      return fits
        ? { horizontalFitToPages: page.fitToWide, verticalFitToPages: page.fitToTall }
        : { scale: page.scale ?? 100 };
    },
  },
  set: {
    orientation(self, value) {
      editedPage(self).orientation = oneOf(value, ["Portrait", "Landscape"], "orientation");
    },
    paperSize(self, value) {
      if (value !== "A4") throw notImplemented(`paper size ${String(value)}`);
      editedPage(self).paper = "A4";
    },
    centerHorizontally: turn("centeredAcross"),
    centerVertically: turn("centeredDown"),
    printGridlines: turn("printGridlines"),
    leftMargin: setMargin("left"),
    rightMargin: setMargin("right"),
    topMargin: setMargin("top"),
    bottomMargin: setMargin("bottom"),
    headerMargin: setMargin("header"),
    footerMargin: setMargin("footer"),
    /** Source: …excel.pagelayoutzoomoptions: a scale of 10 to 400 percent, or numbers of pages; none or 0, as many as it takes. */
    zoom(self, value) {
      if (typeof value !== "object" || value === null) throw invalidArgument("zoom");
      const { scale, horizontalFitToPages, verticalFitToPages } = value as Record<string, unknown>;
      const pages = (count: unknown) => whole(count ?? 0, "zoom", 0) || undefined;
      const page = editedPage(self);
      page.fitToWide = pages(horizontalFitToPages);
      page.fitToTall = pages(verticalFitToPages);
      page.scale = scale === undefined || scale === null ? undefined : whole(scale, "zoom", 10, 400);
    },
  },
  to: { headersFooters: { type: "HeaderFooterGroup", of: (self) => self } },
  change: {
    setPrintArea(self, [printArea]) {
      editedPage(self).printAreas =
        isRef(printArea) && printArea.type === "RangeAreas"
          ? areasHere(printArea.self, self)
          : [areaOn(printArea, self.open, self.sheet, "printArea")];
    },
    setPrintTitleRows(self, [titles]) {
      const area = areaOn(titles, self.open, self.sheet, "printTitleRows");
      if (area.columns !== MAX_COLUMNS) throw invalidArgument("printTitleRows: whole rows, as in $1:$2");
      editedPage(self).titleRows = [area.row, area.row + area.rows - 1];
    },
  },
};
