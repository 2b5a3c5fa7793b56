import type { Summary } from "../calc";
import { reportSentences, type SheetText } from "../locales";
import { aboutReport, reportColumn } from "./report-columns";
import type { ResultTable, ResultValue } from "./result-sheet";

/** A line of the page, in letters; and the lines kept for what is read out, so that the signatures keep their place. */
const LINE = 138;
const LINES = 34;
const WIDTH = 700;
const SIGNATURE_WIDTH = 260;

/** The sentences that are read out, broken into lines, and the signatures below them; those the planner may change. */
export function spokenTable(summary: Summary, text: SheetText): ResultTable {
  const { t } = text;
  const column = reportColumn(text);
  const said = reportSentences(summary, "vi").flatMap((sentence) => brokenUp(sentence));
  const count = Math.max(LINES, said.length);
  const lines = Array.from({ length: count }, (_, at): ResultValue[] => [said[at] ?? "", ""]);
  const signatures = [
    [t("sheet.report.place"), ""],
    ["", ""],
    [t("sheet.report.preparer"), t("sheet.report.signatory")],
    [t("sheet.report.sign"), t("sheet.report.sign")],
  ];
  return {
    name: "BaoCao",
    columns: [column("spoken", WIDTH), column("signature", SIGNATURE_WIDTH)],
    rows: [...lines, ...signatures],
    keepLast: signatures.length,
    keyed: null,
    about: aboutReport(summary),
    gap: 0,
    plain: true,
  };
}

/** A sentence as lines of the page; all but the first are set in. */
function brokenUp(sentence: string): string[] {
  const lines: string[] = [];
  let line = "– ";
  for (const word of sentence.split(" ")) {
    if (line.trim().length > 1 && line.length + word.length > LINE) {
      lines.push(line.trimEnd());
      line = "   ";
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}
