import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";

interface ChangedBarProps {
  /** Null: what the pane shows is what the workbook says, as far as is known. */
  state: "now" | "unread" | null;
  busy: boolean;
  onReread: () => void;
}

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: "8px",
    padding: "4px 12px",
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    borderBottom: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
});

/** Says that the workbook has changed since it was read, with the way to read it again. */
export function ChangedBar({ state, busy, onReread }: ChangedBarProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <div role="status">
      {state && (
        <div className={styles.bar}>
          <Text size={200}>{t(`progress.changed.${state}`)}</Text>
          <Button size="small" disabledFocusable={busy} onClick={onReread}>
            {t("progress.changed.reread")}
          </Button>
        </div>
      )}
    </div>
  );
}
