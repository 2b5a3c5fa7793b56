import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { CellChange } from "../jobs";
import { ChangeLine } from "./ChangeLine";
import { changeRows, rowsWithin, STEP } from "./changeLayout";
import { useWindow } from "./useWindow";

const useStyles = makeStyles({
  list: { boxSizing: "border-box", fontVariantNumeric: "tabular-nums" },
});

/** The changes by sheet. Only those in sight are drawn, so that a whole register is looked through as a few cells are. */
export function ChangeRows({ changes }: { changes: readonly CellChange[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const rows = useMemo(() => changeRows(changes), [changes]);
  const places = useMemo(() => new Map(rows.map((row, index) => [row, index + 1])), [rows]);
  const end = rows.at(-1);
  const steps = end ? end.top + end.steps : 0;
  const { list, first, last } = useWindow(steps, STEP);
  const drawn = rowsWithin(rows, first, last);
  return (
    <div
      role="list"
      ref={list}
      aria-label={t("pane.difference.list")}
      className={styles.list}
      style={{ height: steps * STEP, paddingTop: (drawn[0]?.top ?? 0) * STEP }}
    >
      {drawn.map((row) => (
        <div
          role="listitem"
          key={row.top}
          aria-setsize={rows.length}
          aria-posinset={places.get(row)}
          style={{ height: row.steps * STEP }}
        >
          <ChangeLine row={row} />
        </div>
      ))}
    </div>
  );
}
