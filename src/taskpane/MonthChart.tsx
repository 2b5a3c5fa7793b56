import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { Measured } from "../calc";
import { formatPeople } from "../locales";
import { MonthTable } from "./MonthTable";

const WIDTH = 300;
const STEP = WIDTH / 12;
/** Room for the figure over the highest bar; the bars' own; and the months' under them. */
const TOP = 14;
const HEIGHT = 64;
const BOTTOM = 14;

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", maxWidth: "450px" },
  bar: {
    fill: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  late: {
    fill: tokens.colorStatusDangerBackground3,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  ground: { stroke: tokens.colorNeutralStroke1, "@media (forced-colors: active)": { stroke: "CanvasText" } },
  line: { fill: "none", strokeWidth: "1.5px" },
  /** Keeps a line apart from the bars that it crosses. */
  halo: {
    strokeWidth: "4px",
    stroke: tokens.colorNeutralBackground1,
    "@media (forced-colors: active)": { stroke: "Canvas" },
  },
  pace: {
    stroke: tokens.colorNeutralForeground1,
    strokeDasharray: "5 2",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  lastYear: {
    stroke: tokens.colorNeutralForeground3,
    strokeDasharray: "0.5 3",
    strokeLinecap: "round",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  text: {
    fontSize: "10px",
    textAnchor: "middle",
    fontVariantNumeric: "tabular-nums",
    fill: tokens.colorNeutralForeground3,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  figure: { fill: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  legend: { display: "flex", flexWrap: "wrap", columnGap: "12px", color: tokens.colorNeutralForeground2 },
  key: { display: "inline-flex", alignItems: "center", columnGap: "4px" },
});

/** People in by the end of each month of the year, beside what was due and what the year before had. */
export function MonthChart({ measured }: { measured: Measured }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { months, lastYearMonths, whole } = measured;
  const last = months.findLastIndex(({ actual }) => actual !== null);
  const { month, actual, pace } = months[Math.max(0, last)]!;
  const most = Math.max(1, ...lastYearMonths, ...months.flatMap((one) => [one.actual ?? 0, one.pace ?? 0]));
  const middle = (at: number) => (at + 0.5) * STEP;
  const height = (people: number) => (people / most) * HEIGHT;
  const lineOf = (people: readonly number[]) =>
    people.map((one, at) => `${middle(at)},${TOP + HEIGHT - height(one)}`).join(" ");
  const isLate = whole.status === "behind" || whole.status === "none";
  const paces = months.flatMap((one) => one.pace ?? []);
  const said = { month, people: actual ?? 0, due: Math.round(pace ?? 0), lastYear: lastYearMonths[month - 1]! };

  return (
    <section aria-label={t("progress.chart.title")}>
      <svg
        role="img"
        aria-label={t(pace === null ? "progress.chart.said" : "progress.chart.saidPace", said)}
        viewBox={`0 0 ${WIDTH} ${TOP + HEIGHT + BOTTOM}`}
        className={styles.chart}
      >
        {months.map((one, at) => (
          <g key={one.month}>
            <rect
              className={at === last && isLate ? styles.late : styles.bar}
              x={middle(at) - 8}
              width={16}
              y={TOP + HEIGHT - height(one.actual ?? 0)}
              height={height(one.actual ?? 0)}
            />
            {at === last && (
              <text
                className={mergeClasses(styles.text, styles.figure)}
                x={middle(at)}
                y={labelAt(height(actual ?? 0))}
              >
                {formatPeople(actual ?? 0)}
              </text>
            )}
            <text className={styles.text} x={middle(at)} y={TOP + HEIGHT + 11}>
              {t("progress.chart.shortMonth", { month: one.month })}
            </text>
          </g>
        ))}
        <line className={styles.ground} x1={0} x2={WIDTH} y1={TOP + HEIGHT} y2={TOP + HEIGHT} />
        <polyline className={mergeClasses(styles.line, styles.halo)} points={lineOf(lastYearMonths)} />
        <polyline className={mergeClasses(styles.line, styles.lastYear)} points={lineOf(lastYearMonths)} />
        <polyline className={mergeClasses(styles.line, styles.halo)} points={lineOf(paces)} />
        <polyline className={mergeClasses(styles.line, styles.pace)} points={lineOf(paces)} />
      </svg>
      <div className={styles.legend} aria-hidden>
        {(["actual", "pace", "lastYear"] as const)
          .filter((name) => name !== "pace" || paces.length > 0)
          .map((name) => (
            <span key={name} className={styles.key}>
              <svg width="16" height="8">
                {name === "actual" ? (
                  <rect className={isLate ? styles.late : styles.bar} width="16" height="8" />
                ) : (
                  <line className={mergeClasses(styles.line, styles[name])} x2="16" y1="4" y2="4" />
                )}
              </svg>
              <Text size={200}>{t(`progress.chart.${name}`)}</Text>
            </span>
          ))}
      </div>
      <MonthTable months={months} lastYear={lastYearMonths} />
    </section>
  );
}

/** The baseline of the figure over a bar. */
function labelAt(height: number): number {
  return TOP + HEIGHT - height - 3;
}
