import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CellChange } from "../jobs";
import { formatNumber } from "../locales";
import { tellableChanges } from "./changes";

/** Changes have no fixed height to draw by: they come a page at a time. */
const PAGE = 50;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, maxHeight: "45vh", overflowY: "auto" },
  change: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    paddingBlock: "4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  place: { color: tokens.colorNeutralForeground3 },
  wide: { gridColumn: "1 / -1" },
  blank: { color: tokens.colorNeutralForeground3 },
});

/** What will change, cell by cell: whose it is, where, from what to what. */
export function ChangeList({ changes }: { changes: readonly CellChange[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [shown, setShown] = useState(PAGE);
  const told = tellableChanges(changes);
  const more = Math.min(PAGE, told.length - shown);
  return (
    <>
      <Text block>{t("pane.difference.count", { count: told.length })}</Text>
      <ul className={styles.list} tabIndex={0} aria-label={t("pane.difference.list")}>
        {told.slice(0, shown).map((change, index) => (
          <li key={index} className={styles.change}>
            <ChangeLine change={change} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button appearance="subtle" onClick={() => setShown(shown + PAGE)}>
          {t("pane.difference.more", { count: more })}
        </Button>
      )}
    </>
  );
}

function ChangeLine({ change }: { change: CellChange }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { sheet, place, what, unit, column, before, after, shown } = change;
  if (what === "table") {
    const rows = rowsIn(String(after || before));
    const kind = before === "" ? "made" : after === "" ? "gone" : "resized";
    return <span className={styles.wide}>{t(`pane.difference.table.${kind}`, { sheet, rows })}</span>;
  }
  // A number that was kept as text looks the same as the number it becomes.
  const quoted = typeof before === "string" && before !== "" && typeof after === "number";
  const [from, to] = shown ?? [before, after];
  const isLong = [from, to].some((value) => String(value).length > 12);
  return (
    <>
      <span>
        {[unit, column].filter(Boolean).join(" · ")}
        <Text block size={200} className={styles.place}>
          {`${sheet}!${place}`}
        </Text>
      </span>
      <span className={isLong ? styles.wide : undefined}>
        {quoted ? `“${from}”` : <Shown value={from} />} → <Shown value={to} />
      </span>
    </>
  );
}

function Shown({ value }: { value: CellChange["before"] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  if (value === "") return <span className={styles.blank}>{t("pane.difference.blank")}</span>;
  return typeof value === "number" ? formatNumber(value) : String(value);
}

/** The rows of data in "A5:L31": all but its header. */
function rowsIn(span: string): number {
  const [, first, last] = /^[A-Z]+(\d+):[A-Z]+(\d+)$/.exec(span) ?? [];
  return Number(last) - Number(first);
}
