import { makeStyles, Text, ToggleButton, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { usePlan } from "./plan";

const useStyles = makeStyles({
  switches: { display: "flex", flexWrap: "wrap", gap: "6px" },
  one: { minWidth: 0 },
  deaf: { color: tokens.colorNeutralForeground3 },
});

/** Whether the pane reads again by itself, and whether its list goes with the cell that is selected. */
export function KeepingSwitches() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { auto, setAuto, deaf, follow, setFollow } = usePlan().keeping;
  return (
    <div role="group" aria-label={t("progress.tools")} className={styles.switches}>
      <ToggleButton size="small" className={styles.one} checked={auto} disabled={deaf} onClick={() => setAuto(!auto)}>
        {t("progress.changed.auto")}
      </ToggleButton>
      <ToggleButton
        size="small"
        className={styles.one}
        checked={follow}
        disabled={deaf}
        onClick={() => setFollow(!follow)}
      >
        {t("progress.changed.follow")}
      </ToggleButton>
      {deaf && (
        <Text size={200} className={styles.deaf}>
          {t("progress.changed.deaf")}
        </Text>
      )}
    </div>
  );
}
