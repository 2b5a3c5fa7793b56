import type { PageLine } from "../../page-layout";
import { text } from "../arguments";
import { invalidArgument } from "../host-error";
import type { Members, OnSheet } from "../objects";
import { editedPage } from "./page-layout";

/** Source: learn.microsoft.com/javascript/api/excel/excel.headerfootergroup */
export const headerFooterGroup: Members<OnSheet> = {
  sheet: ({ sheet }) => sheet,
  get: { state: () => "Default" },
  to: { defaultForAllPages: { type: "HeaderFooter", of: (self) => self } },
};

/** Source: learn.microsoft.com/javascript/api/excel/excel.headerfooter */
export const headerFooter: Members<OnSheet> = {
  sheet: ({ sheet }) => sheet,
  get: {
    leftHeader: read("header", "left"),
    centerHeader: read("header", "center"),
    rightHeader: read("header", "right"),
    leftFooter: read("footer", "left"),
    centerFooter: read("footer", "center"),
    rightFooter: read("footer", "right"),
  },
  set: {
    leftHeader: write("header", "left"),
    centerHeader: write("header", "center"),
    rightHeader: write("header", "right"),
    leftFooter: write("footer", "left"),
    centerFooter: write("footer", "center"),
    rightFooter: write("footer", "right"),
  },
};

function read(which: "header" | "footer", side: keyof PageLine) {
  return ({ sheet }: OnSheet): string => sheet.page[which]?.[side] ?? "";
}

/**
 * Takes text with Excel's codes ("&P", "&N", "&&" for an ampersand), at most 255 characters on the three sides, whose
 * own codes &L, &C and &R count and may not stand in a text. Source: support.microsoft.com "Excel specifications and limits".
 */
function write(which: "header" | "footer", side: keyof PageLine) {
  return (self: OnSheet, value: unknown): void => {
    const written = text(value, `${side} ${which}`);
    if (/[^\P{Cc}\n]/u.test(written)) throw invalidArgument(`${which}: a control character`);
    if (/&[LCR]/i.test(written.replaceAll("&&", ""))) throw invalidArgument(`${which}: &L, &C or &R`);
    const line = { ...self.sheet.page[which], [side]: written || undefined };
    const length = Object.values(line).reduce((sum, one) => sum + (one ? one.length + 2 : 0), 0);
    if (length > 255) throw invalidArgument(`${which}: over 255 characters`);
    editedPage(self)[which] = line;
  };
}
