import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { formatDecimal } from "../locales";
import { rateAt, type Spread, SPREAD_BINS } from "./spread";

const HEIGHT = 24;

const useStyles = makeStyles({
  strip: { display: "grid", rowGap: "4px", color: tokens.colorNeutralForeground2 },
  chart: { width: "100%", height: `${HEIGHT + 2}px`, display: "block" },
  bar: {
    fill: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  line: {
    stroke: tokens.colorNeutralStroke1,
    vectorEffect: "non-scaling-stroke",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  mark: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
    vectorEffect: "non-scaling-stroke",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
});

/** How evenly the quotas lie over the members: the branches along their quota for 100 members, and the ends by name. */
export function FairnessStrip({ spread }: { spread: Spread }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { rate, lowest, highest, beyond, branches } = spread;
  const decimal = (value: number) => formatDecimal(value, 1);
  const most = Math.max(...branches);
  const ends = t("split.fairness.ends", {
    low: decimal(lowest.rate),
    lowest: lowest.name,
    high: decimal(highest.rate),
    highest: highest.name,
  });
  const told = `${t("split.fairness.rate", { rate: decimal(rate) })}; ${ends}`;
  const departs = beyond === 0 ? t("split.fairness.within") : t("split.fairness.beyond", { count: beyond });
  const mark = rateAt(rate, highest.rate);
  return (
    <div className={styles.strip}>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${SPREAD_BINS} ${HEIGHT + 2}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${t("split.fairness.name")}: ${told}`}
      >
        {branches.map((count, bin) => {
          const height = count === 0 ? 0 : Math.max(2, (HEIGHT * count) / most);
          return height === 0 ? null : (
            <rect key={bin} className={styles.bar} x={bin + 0.1} width={0.8} y={HEIGHT - height} height={height} />
          );
        })}
        <line className={styles.line} x1={0} x2={SPREAD_BINS} y1={HEIGHT} y2={HEIGHT} />
        <line className={styles.mark} x1={mark} x2={mark} y1={0} y2={HEIGHT + 2} />
      </svg>
      <Text size={200}>
        {told}; {departs}.
      </Text>
    </div>
  );
}
