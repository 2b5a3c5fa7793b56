import { makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { milestoneOf, printedShare, type Measured } from "../calc";
import { formatAttainment, formatNumber, formatPeople, formatPercent, formatTarget } from "../locales";

const useStyles = makeStyles({
  bases: {
    width: "100%",
    borderSpacing: 0,
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    "& th": { textAlign: "left", fontWeight: tokens.fontWeightRegular, padding: 0 },
    "& td": { textAlign: "right", padding: 0, paddingLeft: "8px", whiteSpace: "nowrap" },
  },
});

/** The same people against the other targets that stand beside the assigned one, and against the band of the members. */
export function FigureBases({ measured }: { measured: Measured }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const rows = [...besideOf(measured), ...bandOfMembers(measured)];
  if (rows.length === 0) return null;
  return (
    <table className={styles.bases} aria-label={t("pane.progress.beside.all")}>
      <tbody>
        {rows.map(({ name, asked, reached, params }) => (
          <tr key={name}>
            <th scope="row">{t(`pane.progress.beside.${name}`, params)}</th>
            <td>{asked}</td>
            <td>{reached}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface Base {
  name: "resolution" | "stretch" | "band";
  asked: string;
  reached: string;
  params?: Record<string, string>;
}

function besideOf({ whole, rows, settings }: Measured): Base[] {
  const [top, other] = rows.filter(({ level }) => level === 0);
  if (!top || other) return [];
  return (["resolution", "stretch"] as const).flatMap((name) => {
    const { quota, most } = top.bases[name];
    if (quota === null || quota === whole.quota) return [];
    const figure = { actual: whole.actual, quota, most };
    return { name, asked: formatTarget(quota, most), reached: formatAttainment(figure, settings) };
  });
}

/** People of the band, and how many percent of the members are in. */
function bandOfMembers({ choice, whole, band, settings }: Measured): Base[] {
  const rate = band && printedShare(whole.actual, band.members, settings);
  if (!band || rate === null || milestoneOf(choice.kind) !== "admitted") return [];
  return [
    {
      name: "band",
      asked: `${formatPeople(band.low)}–${formatPeople(band.high)}`,
      reached: formatPercent(rate, settings.shares === "round1" ? 1 : 2),
      params: { low: formatNumber(settings.bandLow), high: formatNumber(settings.bandHigh) },
    },
  ];
}
