import { makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { TabName } from "./tabs";

const WIDTHS = [60, 90, 75, 85, 70, 80];

const useStyles = makeStyles({
  main: { flex: "1 1 0", minHeight: 0, padding: "12px" },
  line: {
    height: "20px",
    marginBottom: "16px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    "@media (forced-colors: active)": { border: "1px solid GrayText" },
  },
});

/** The shape of what comes, while the work itself is on its way. */
export function Loading({ tab }: { tab: TabName }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <main className={styles.main}>
      <div role="tabpanel" id="panel" aria-busy aria-labelledby={`tab-${tab}`}>
        <div role="img" aria-label={t("pane.reading")}>
          {WIDTHS.map((width) => (
            <div key={width} className={styles.line} style={{ width: `${width}%` }} />
          ))}
        </div>
      </div>
    </main>
  );
}
