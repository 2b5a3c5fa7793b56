import { makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";

const WIDTHS = [60, 90, 75, 85, 70, 80];

const useStyles = makeStyles({
  line: {
    height: "20px",
    marginBottom: "16px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    "@media (forced-colors: active)": { border: "1px solid GrayText" },
  },
});

/** The shape of what comes. */
export function ComingLines() {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <div role="img" aria-label={t("pane.reading")}>
      {WIDTHS.map((width) => (
        <div key={width} className={styles.line} style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}
