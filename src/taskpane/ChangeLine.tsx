import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { CellChange } from "../jobs";
import { aboutOf, type ChangeRow, linesOf, rowsIn, valuesOf } from "./changeLayout";

const useStyles = makeStyles({
  row: {
    height: "100%",
    boxSizing: "border-box",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignContent: "center",
    alignItems: "baseline",
    columnGap: "8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  /** Spaces are part of what is mended. */
  values: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  beside: { gridColumn: "2", textAlign: "right" },
  overBoth: { gridRow: "1 / 3", alignSelf: "center" },
  below: {
    gridColumn: "1 / -1",
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
  },
});

/** One row of what will change: a sheet's name, a table, or whose cell it is, where, from what to what. */
export function ChangeLine({ row }: { row: ChangeRow }) {
  const styles = useStyles();
  const { t } = useTranslation();
  if (row.kind === "sheet") {
    return (
      <div className={styles.row}>
        <Text weight="semibold" className={styles.name} title={row.sheet}>
          {row.sheet}
        </Text>
        {row.count !== null && (
          <Text size={200} className={styles.quiet}>
            {t("pane.difference.count", { count: row.count })}
          </Text>
        )}
      </div>
    );
  }
  if (row.kind === "table") return <div className={styles.row}>{t(...tableSentence(row.change))}</div>;
  return <Cell change={row.change} beside={row.kind === "short"} />;
}

function Cell({ change, beside }: { change: CellChange; beside: boolean }) {
  const styles = useStyles();
  const [from, to] = valuesOf(change);
  const about = aboutOf(change);
  return (
    <div className={styles.row}>
      <span className={styles.name} title={about}>
        {about || change.place}
      </span>
      {about && (
        <Text size={200} className={styles.quiet}>
          {change.place}
        </Text>
      )}
      <span
        className={mergeClasses(
          styles.values,
          beside ? styles.beside : styles.below,
          beside && about !== "" && styles.overBoth,
        )}
        style={beside ? undefined : { WebkitLineClamp: linesOf(change) }}
        title={beside ? undefined : `${from} → ${to}`}
      >
        <Content text={from} /> → <Content text={to} />
      </span>
    </div>
  );
}

function Content({ text }: { text: string }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return text === "" ? <span className={styles.quiet}>{t("pane.difference.blank")}</span> : text;
}

/** The sentence of a table that is made, goes, or gets another length. */
function tableSentence({ before, after }: CellChange) {
  const kind = before === "" ? "made" : after === "" ? "gone" : "resized";
  return [`pane.difference.table.${kind}`, { rows: rowsIn(String(after || before)) }] as const;
}
