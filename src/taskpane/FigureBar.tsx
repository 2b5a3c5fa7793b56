import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { Measured } from "../calc";
import { formatAttainment, formatPeople, formatPercent, formatTarget } from "../locales";
import { FigureBases } from "./FigureBases";

const useStyles = makeStyles({
  figures: { display: "flex", alignItems: "baseline", columnGap: "12px", fontVariantNumeric: "tabular-nums" },
  actual: { fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800, fontWeight: 600 },
  quota: { fontSize: tokens.fontSizeBase500, color: tokens.colorNeutralForeground2 },
  percent: {
    marginLeft: "auto",
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: 600,
  },
  track: {
    position: "relative",
    height: "12px",
    marginBlock: "6px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  bar: {
    height: "100%",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  mark: {
    position: "absolute",
    top: "-4px",
    bottom: "-4px",
    width: "2px",
    marginLeft: "-1px",
    backgroundColor: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  caption: { color: tokens.colorNeutralForeground2 },
});

/** How far the whole is: the figures, a bar with the place where its pace stands, and what else it is measured against. */
export function FigureBar({ measured, stale }: { measured: Measured; stale: boolean }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { quota, most, actual, lastYear, term, pace } = measured.whole;
  const standing = t(quota === null ? "pane.progress.without" : "pane.progress.of", { actual, quota: quota ?? 0 });

  return (
    <section aria-label={t("pane.progress.whole")} aria-busy={stale}>
      <div className={styles.figures}>
        <span>
          <span className={styles.actual}>{formatPeople(actual)}</span>
          {quota !== null && <span className={styles.quota}> / {formatTarget(quota, most)}</span>}
        </span>
        <span className={styles.percent}>{formatAttainment(measured.whole, measured.settings)}</span>
      </div>
      {quota !== null && quota > 0 && (
        <div
          role="meter"
          aria-label={t("pane.progress.whole")}
          aria-valuemin={0}
          aria-valuemax={quota}
          aria-valuenow={Math.min(actual, quota)}
          aria-valuetext={standing}
          className={styles.track}
        >
          <div className={styles.bar} style={{ width: `${Math.min(1, actual / quota) * 100}%` }} />
          {pace && <div className={styles.mark} style={{ left: `${pace.dueShare * 100}%` }} />}
        </div>
      )}
      {pace && (
        <Text block className={styles.caption}>
          {t("pane.progress.pace", { due: formatPercent(pace.dueShare) })}
          {" · "}
          {t(`pane.progress.${pace.days < 0 ? "late" : pace.days > 0 ? "early" : "even"}`, {
            count: Math.abs(pace.days),
          })}
        </Text>
      )}
      <FigureBases measured={measured} />
      <Text block size={200} className={styles.caption}>
        {t(`pane.progress.basis.${measured.basis}`)} · {t("pane.progress.lastYear", { people: lastYear })} ·{" "}
        {t("pane.progress.term", { people: term })}
      </Text>
    </section>
  );
}
