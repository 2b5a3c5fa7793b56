import { DEFAULT_MIX, type Proposal, type ProposalRow } from "../calc";
import { mixText, normsText, type SheetText, sheetText } from "../locales";
import { type ResultColumn, type ResultSheet, type ResultValue, widthFor } from "./result-sheet";

export const PROPOSAL_TABLE = "PhanBo";

const COLUMNS = [
  "id",
  "name",
  "year",
  "kind",
  "weight",
  "share",
  "min",
  "max",
  "lock",
  "quota",
  "change",
  "why",
] as const;

/** The headers of the table `PhanBo`, by what stands under them. */
export function proposalHeaders(): Record<(typeof COLUMNS)[number], string> {
  const { t } = sheetText();
  return Object.fromEntries(COLUMNS.map((name) => [name, t(`sheet.proposal.columns.${name}`)])) as ReturnType<
    typeof proposalHeaders
  >;
}

/** The sheet Phân bổ of a proposal. Linear in its rows. */
export function proposalSheet({ choice, total, isMixed, rows }: Proposal): ResultSheet {
  const text = sheetText();
  const { t, people } = text;
  const method = t(`method.${choice.method}.name`);
  const basis = mixText(choice.mix ?? DEFAULT_MIX, "vi");
  const norms = normsText(choice.norms ?? [], "vi");
  const title = { kind: choice.kind.toLocaleUpperCase("vi"), year: choice.year };
  const headers = proposalHeaders();

  const column = (name: keyof typeof headers, width: number, more: Partial<ResultColumn> = {}): ResultColumn => ({
    header: headers[name],
    width,
    ...more,
  });
  const counted = { numberFormat: "#,##0" };
  return {
    name: t("sheet.proposal.name"),
    lines: [
      t("sheet.proposal.title", title),
      t(`sheet.proposal.${norms === "" ? "summary" : "summaryWithNorms"}`, {
        total: people(total),
        method,
        basis,
        norms,
      }),
      t("sheet.proposal.note"),
    ],
    tables: [
      {
        name: PROPOSAL_TABLE,
        columns: [
          column("id", 56),
          column("name", widthFor(rows.map(({ unit, level }) => "  ".repeat(level) + unit.name))),
          column("year", 40, { numberFormat: "0" }),
          column("kind", 70, { apart: true }),
          column("weight", 60, { numberFormat: isMixed ? "0.000" : weightFormat(rows) }),
          column("share", 76, { numberFormat: "#,##0.000" }),
          column("min", 52, counted),
          column("max", 52, counted),
          column("lock", 46, counted),
          column("quota", 60, counted),
          column("change", 60, { numberFormat: "+#,##0;-#,##0;0" }),
          column("why", 330, { apart: true }),
        ],
        rows: rows.map((row) => valuesOf(row, choice, basis, text)),
        about: {
          plan: `${choice.kind} ${choice.year}`,
          decides: COLUMNS.indexOf("quota"),
          reason: COLUMNS.indexOf("why"),
        },
        keyed: { gone: t("sheet.proposal.gone"), told: COLUMNS.indexOf("why") },
        outline: rows.map(({ level, isBranch }) => ({ level, strong: !isBranch })),
        gap: 0,
      },
    ],
    charts: [],
  };
}

/** As many decimals as the weights have, two at the most. */
function weightFormat(rows: readonly ProposalRow[]): string {
  const fits = (scale: number): boolean => rows.every(({ weight }) => Number.isInteger(weight * scale));
  return fits(1) ? "#,##0" : fits(10) ? "#,##0.0" : "#,##0.00";
}

function valuesOf(row: ProposalRow, choice: Proposal["choice"], basis: string, text: SheetText): ResultValue[] {
  const { unit, weight, share, min, max, lock, quota, change } = row;
  const why = whyOf(row, basis, text);
  return [unit.id, unit.name, choice.year, choice.kind, weight, share, min, max, lock, quota, change, why];
}

/** One sentence on what gave the quota. */
function whyOf({ decided, weight, share, quota, split }: ProposalRow, basis: string, text: SheetText): string {
  const { t, people, decimal } = text;
  if (split === null) return t("sheet.proposal.why.top");
  if (weight === 0 && decided === "share") return t("sheet.proposal.why.weightless", { basis });
  return t(`sheet.proposal.why.${decided}`, {
    above: people(split.seats),
    weight: decimal(weight),
    weights: decimal(split.weights),
    share: decimal(share, 3),
    quota: people(quota),
  });
}
