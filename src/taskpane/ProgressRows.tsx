import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { MeasuredRow, Person, Settings } from "../calc";
import { ListedRow, NobodyRow } from "./ListedRow";
import { useRowStyles } from "./progressRow";
import { UnitRow } from "./UnitRow";
import type { ListedPerson } from "./unitPeople";
import { useRowKeys } from "./useRowKeys";
import { useWindow } from "./useWindow";

const ROW_HEIGHT = 44;
const HEAD_HEIGHT = 28;

/** A line of the list: a unit, and under the one that is open its people, or that there are none. */
export type ProgressLine =
  | { kind: "unit"; key: string; row: MeasuredRow }
  | { kind: "person"; key: string; level: number; listed: ListedPerson }
  | { kind: "nobody"; key: string; level: number };

interface ProgressRowsProps {
  label: string;
  lines: readonly ProgressLine[];
  settings: Settings;
  /** Stands in place of no lines. */
  empty: string;
  /** Committees in bold with their units indented; otherwise a flat list. */
  tree: boolean;
  /** The unit whose people are shown. */
  open: string | null;
  /** The unit of the cell that is selected in Excel. */
  followed: string | null;
  onOpen: (unit: string) => void;
  onShowUnit: (unit: string) => void;
  onShowPerson: (person: Person) => void;
}

const useStyles = makeStyles({
  table: { fontVariantNumeric: "tabular-nums", marginInline: "-12px" },
  top: {
    position: "sticky",
    // The scroller's own padding must not show rows above the head.
    top: "-12px",
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    height: `${HEAD_HEIGHT}px`,
    paddingInlineStart: "9px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    borderBottomColor: tokens.colorNeutralStroke1,
  },
  body: { boxSizing: "border-box" },
  empty: { paddingBlock: "16px", color: tokens.colorNeutralForeground3, textAlign: "center" },
});

/** Units one under another, and people under the one that is open. Only the lines in sight are drawn. */
export const ProgressRows = memo(function ProgressRows(props: ProgressRowsProps) {
  const { label, lines, empty, followed } = props;
  const styles = useStyles();
  const row = useRowStyles();
  const { t } = useTranslation();
  const table = useRef<HTMLDivElement>(null);
  const { list, first, last } = useWindow(lines.length, ROW_HEIGHT);
  const isNote = (row: number) => lines[row]?.kind === "nobody";
  const shape = { count: lines.length, rowHeight: ROW_HEIGHT, headHeight: HEAD_HEIGHT, isNote };
  const { active, reveal, onKeyDown, onFocus } = useRowKeys(table, list, shape);

  const shown = useRef(lines);
  shown.current = lines;
  useEffect(() => {
    const at = shown.current.findIndex((line) => line.kind === "unit" && line.key === followed);
    if (at >= 0) reveal(at);
  }, [followed, reveal]);

  return (
    <div
      role="grid"
      ref={table}
      aria-label={label}
      aria-rowcount={lines.length + 1}
      className={styles.table}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <div role="rowgroup" className={styles.top}>
        <div role="row" aria-rowindex={1} className={mergeClasses(row.row, styles.head)}>
          <div role="columnheader">{t("pane.list.unit")}</div>
          <div role="columnheader" className={row.figure}>
            {t("pane.list.done")}
          </div>
          <div role="columnheader" className={row.figure}>
            {t("progress.row.to")}
          </div>
        </div>
      </div>
      <div
        role="rowgroup"
        ref={list}
        className={styles.body}
        style={{ height: lines.length * ROW_HEIGHT, paddingTop: first * ROW_HEIGHT }}
      >
        {lines.slice(first, last).map((line, index) => (
          <Line key={line.key} {...props} line={line} at={first + index} active={active === first + index} />
        ))}
      </div>
      {lines.length === 0 && (
        <div role="row" className={styles.empty}>
          <div role="gridcell">{empty}</div>
        </div>
      )}
    </div>
  );
});

interface LineProps extends ProgressRowsProps {
  line: ProgressLine;
  at: number;
  active: boolean;
}

function Line({ line, at, active, tree, settings, open, followed, onOpen, onShowUnit, onShowPerson }: LineProps) {
  if (line.kind === "nobody") return <NobodyRow at={at} level={tree ? line.level : 0} />;
  if (line.kind === "person") {
    const { listed, level } = line;
    return <ListedRow at={at} active={active} level={tree ? level : 0} listed={listed} onShow={onShowPerson} />;
  }
  return (
    <UnitRow
      at={at}
      active={active}
      row={line.row}
      settings={settings}
      tree={tree}
      open={open === line.key}
      followed={followed === line.key}
      onOpen={onOpen}
      onShow={onShowUnit}
    />
  );
}
