import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { memo, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { fairness, type Proposal } from "../calc";
import { formatDecimal } from "../locales";

const BINS = 40;
const HEIGHT = 20;

const useStyles = makeStyles({
  strip: { display: "grid", rowGap: "2px", color: tokens.colorNeutralForeground2 },
  chart: { width: "100%", height: `${HEIGHT + 2}px`, display: "block" },
  bar: { fill: tokens.colorBrandBackground2, stroke: tokens.colorBrandStroke1, strokeWidth: "0.25px" },
  line: { stroke: tokens.colorNeutralStroke1, strokeWidth: "1px", vectorEffect: "non-scaling-stroke" },
  mark: { stroke: tokens.colorNeutralForeground1, strokeWidth: "2px", vectorEffect: "non-scaling-stroke" },
});

/** How evenly the quotas lie over the members: the branches along their quota for 100 members, and the ends by name. */
export const FairnessStrip = memo(function FairnessStrip({ proposal }: { proposal: Proposal }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const spread = useMemo(() => spreadOf(proposal), [proposal]);
  if (!spread) return null;
  const { rate, lowest, highest, beyond, bars } = spread;
  const decimal = (value: number) => formatDecimal(value, 1);
  const ends = t("split.fairness.ends", {
    low: decimal(lowest.rate),
    lowest: lowest.name,
    high: decimal(highest.rate),
    highest: highest.name,
  });
  const told = [t("split.fairness.rate", { rate: decimal(rate) }), ends];
  const departs = beyond === 0 ? t("split.fairness.within") : t("split.fairness.beyond", { count: beyond });
  return (
    <div className={styles.strip}>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${BINS} ${HEIGHT + 2}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${t("split.fairness.name")}: ${told.join("; ")}`}
      >
        {bars.map((height, bin) =>
          height === 0 ? null : (
            <rect key={bin} className={styles.bar} x={bin} width={1} y={HEIGHT - height} height={height} />
          ),
        )}
        <line className={styles.line} x1={0} x2={BINS} y1={HEIGHT} y2={HEIGHT} />
        <line
          className={styles.mark}
          x1={binAt(rate, highest.rate)}
          x2={binAt(rate, highest.rate)}
          y1={0}
          y2={HEIGHT + 2}
        />
      </svg>
      <Text size={200}>
        {told.join("; ")}; {departs}.
      </Text>
    </div>
  );
});

/** Where a rate stands along the strip, which begins at 0 and ends a bin after the highest rate. */
function binAt(rate: number, highest: number): number {
  return highest === 0 ? 0 : (rate / highest) * (BINS - 1);
}

/** The branches that have members, by their rate; null where none has any. */
function spreadOf({ rows }: Proposal) {
  const branches = rows.filter(({ isBranch, unit }) => isBranch && (unit.members ?? 0) > 0);
  const weighed = rows.filter(({ isBranch, weight }) => isBranch && weight > 0);
  const { rates, rate, lowest, highest } = fairness({
    weights: branches.map(({ unit }) => unit.members!),
    seats: branches.map(({ quota }) => quota),
  });
  if (rate === null || !lowest || !highest) return null;
  const counts = new Array<number>(BINS).fill(0);
  for (const own of rates) counts[Math.floor(binAt(own!, highest.rate))]!++;
  const most = Math.max(...counts);
  const { beyond } = fairness({
    weights: weighed.map(({ weight }) => weight),
    seats: weighed.map(({ quota }) => quota),
  });
  const end = ({ row, rate: own }: { row: number; rate: number }) => ({ rate: own, name: branches[row]!.unit.name });
  return {
    rate,
    lowest: end(lowest),
    highest: end(highest),
    beyond: beyond.length,
    bars: counts.map((count) => (count === 0 ? 0 : Math.max(1, (HEIGHT * count) / most))),
  };
}
