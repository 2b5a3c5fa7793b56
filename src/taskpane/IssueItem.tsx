import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { PARTS, type Issue, type Part } from "../jobs";

interface IssueItemProps {
  issue: Issue;
  onShow: (place: { sheet: string; cell: string }) => void;
  onFix: (issues: readonly Issue[]) => void;
  onMap: (part: Part) => void;
}

const useStyles = makeStyles({
  issue: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: "8px",
    paddingBlock: "6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  place: {
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
    // Spaces are part of what is mended.
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  sentence: { overflowWrap: "anywhere" },
  buttons: { display: "flex", flexDirection: "column", rowGap: "4px" },
});

/** One thing to look at: what it is, where, and what can be done about it at one press. */
export function IssueItem({ issue, onShow, onFix, onMap }: IssueItemProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { code, sheet, cell, params, fix } = issue;
  const place = [sheet, cell].filter((one) => one !== null).join("!");
  const mending = fix && `${fix.before} → ${fix.after}`;
  const toConfirm = fix !== undefined && fix.change.kind !== "cell";
  const part =
    code === "columnMissing" || code === "partMissing" ? PARTS.find((one) => one === params.part) : undefined;
  return (
    <li className={styles.issue}>
      <div>
        {place !== "" && (
          <Text block size={200} className={styles.place}>
            {[place, mending].filter(Boolean).join(" · ")}
          </Text>
        )}
        <Text block className={styles.sentence}>
          {t(`issue.${code}`, params)}
        </Text>
      </div>
      <div className={styles.buttons}>
        {fix && (
          <Button
            size="small"
            aria-label={t(`pane.data.${toConfirm ? "confirmAt" : "fixAt"}`, {
              place,
              before: fix.before,
              after: fix.after,
            })}
            onClick={() => onFix([issue])}
          >
            {t(toConfirm ? "pane.data.confirm" : "pane.data.fix")}
          </Button>
        )}
        {part && (
          <Button size="small" aria-label={t("pane.map.title", { part })} onClick={() => onMap(part)}>
            {t("pane.map.open")}
          </Button>
        )}
        {sheet !== null && cell !== null && (
          <Button size="small" aria-label={t("pane.goTo", { place })} onClick={() => onShow({ sheet, cell })}>
            {t("pane.goToCell")}
          </Button>
        )}
      </div>
    </li>
  );
}
