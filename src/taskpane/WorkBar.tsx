import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { Work } from "./useWork";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    columnGap: "8px",
    padding: "4px 12px",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  progress: { gridColumn: "1 / -1" },
});

/** What a job over half a second is doing, how far it is, and its stop. Excel answers nothing while a cell is edited. */
export function WorkBar({ step, long, cancel }: Pick<Work, "step" | "long" | "cancel">) {
  const styles = useStyles();
  const { t } = useTranslation();
  if (!step || !long) return null;
  const waiting = step.stage === "read" && step.done === 0;
  const stage = t(`stage.${waiting ? "waiting" : step.stage}`);
  return (
    <div className={styles.bar}>
      <Text size={200}>{stage}</Text>
      <Button size="small" appearance="subtle" onClick={cancel}>
        {t("pane.work.cancel")}
      </Button>
      <ProgressBar className={styles.progress} aria-label={stage} value={waiting ? undefined : step.done} />
    </div>
  );
}
