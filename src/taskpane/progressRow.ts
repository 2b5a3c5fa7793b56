import { makeStyles, tokens } from "@fluentui/react-components";

const INDENT = 10;

/** How a line of the list of Tiến độ looks, whatever it tells of. */
export const useRowStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 76px 40px",
    alignItems: "center",
    boxSizing: "border-box",
    height: "44px",
    paddingInlineEnd: "4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: "3px solid transparent",
    // Forced colours would draw what is transparent.
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
  },
  committee: { fontWeight: tokens.fontWeightSemibold },
  followed: {
    backgroundColor: tokens.colorBrandBackground2,
    borderLeftColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  named: { display: "grid", gridTemplateColumns: "16px minmax(0, 1fr)", columnGap: "2px", alignItems: "center" },
  cell: { minWidth: 0 },
  figure: { textAlign: "right" },
  to: { display: "grid", justifyItems: "end" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Pixels at the left of a line of this level. */
export const indentOf = (level: number): number => 9 + level * INDENT;
