import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWindow } from "./useWindow";

const ROW_HEIGHT = 44;
const INDENT = 10;

export interface UnitColumn<Row> {
  title: string;
  cell: (row: Row) => ReactNode;
  /** Figures stand right. */
  figure?: boolean;
  width: string;
}

interface UnitRow {
  unit: { id: string };
  level: number;
  isBranch: boolean;
}

interface UnitListProps<Row extends UnitRow> {
  label: string;
  rows: readonly Row[];
  /** The first names the row. */
  columns: readonly UnitColumn<Row>[];
  /** Stands in place of no rows. */
  empty: string;
  /** Committees in bold with their units indented; otherwise a flat list. */
  tree: boolean;
}

const useStyles = makeStyles({
  table: { fontVariantNumeric: "tabular-nums", marginInline: "-12px" },
  row: {
    display: "grid",
    alignItems: "center",
    columnGap: "4px",
    boxSizing: "border-box",
    paddingInline: "12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: {
    position: "sticky",
    // The scroller's own padding must not show rows above the head.
    top: "-12px",
    zIndex: 1,
    height: "28px",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    borderBottomColor: tokens.colorNeutralStroke1,
  },
  body: { boxSizing: "border-box" },
  committee: { fontWeight: tokens.fontWeightSemibold },
  cell: { minWidth: 0 },
  figure: { textAlign: "right" },
  empty: { paddingBlock: "16px", color: tokens.colorNeutralForeground3, textAlign: "center" },
});

/** Units one under another. Only the rows in sight are drawn, so 3.000 units scroll as 30 do. */
export function UnitList<Row extends UnitRow>({ label, rows, columns, empty, tree }: UnitListProps<Row>) {
  const styles = useStyles();
  const { list, first, last } = useWindow(rows.length, ROW_HEIGHT);
  const gridTemplateColumns = columns.map((column) => column.width).join(" ");
  const cellClass = (column: UnitColumn<Row>) => mergeClasses(styles.cell, column.figure && styles.figure);

  return (
    <div role="table" aria-label={label} aria-rowcount={rows.length + 1} tabIndex={0} className={styles.table}>
      <div role="rowgroup" className={styles.head} style={{ height: "28px" }}>
        <div
          role="row"
          aria-rowindex={1}
          className={mergeClasses(styles.row, styles.head)}
          style={{ gridTemplateColumns }}
        >
          {columns.map((column) => (
            <div role="columnheader" key={column.title} className={cellClass(column)}>
              {column.title}
            </div>
          ))}
        </div>
      </div>
      <div
        role="rowgroup"
        ref={list}
        className={styles.body}
        style={{ height: rows.length * ROW_HEIGHT, paddingTop: first * ROW_HEIGHT }}
      >
        {rows.slice(first, last).map((row, index) => (
          <div
            role="row"
            key={row.unit.id}
            aria-rowindex={first + index + 2}
            className={mergeClasses(styles.row, tree && !row.isBranch && styles.committee)}
            style={{ gridTemplateColumns, height: ROW_HEIGHT, paddingLeft: tree ? 12 + row.level * INDENT : 12 }}
          >
            {columns.map((column, place) => (
              <div role={place === 0 ? "rowheader" : "cell"} key={column.title} className={cellClass(column)}>
                {column.cell(row)}
              </div>
            ))}
          </div>
        ))}
      </div>
      {rows.length === 0 && (
        <div role="row" className={styles.empty}>
          <div role="cell">{empty}</div>
        </div>
      )}
    </div>
  );
}
