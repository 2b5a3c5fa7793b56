import { makeStyles } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { MeasuredMonth } from "../calc";
import { formatPeople } from "../locales";

interface MonthTableProps {
  months: readonly MeasuredMonth[];
  lastYear: readonly number[];
}

const useStyles = makeStyles({
  /** Read aloud, not drawn. */
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** The figures of the chart for who does not see it. */
export function MonthTable({ months, lastYear }: MonthTableProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const columns = ["month", "actual", "pace", "lastYear"] as const;
  const figure = (people: number | null) =>
    people === null ? t("progress.chart.nothingYet") : formatPeople(Math.round(people));
  return (
    <div className={styles.spoken}>
      <table aria-label={t("progress.chart.title")}>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {t(`progress.chart.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, actual, pace }) => (
            <tr key={month}>
              <th scope="row">{month}</th>
              <td>{figure(actual)}</td>
              <td>{figure(pace)}</td>
              <td>{figure(lastYear[month - 1]!)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
