import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, DismissCircleRegular } from "@fluentui/react-icons";
import { useTranslation } from "react-i18next";
import { branchesOf, membersOf, plansOf, totalOf } from "../calc";
import type { Found, Part, PlanBook } from "../jobs";

const PARTS: readonly Part[] = ["units", "register", "targets"];

interface FoundListProps {
  book: PlanBook;
  onShow: (place: { sheet: string; cell: string }) => void;
  /** The planner wants to tell which columns a part is in. */
  onMap: (part: Part) => void;
  /** The planner wants an empty sheet for a part. */
  onInsert: (parts: readonly Part[]) => void;
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: "12px" },
  part: { display: "grid", gridTemplateColumns: "20px 1fr auto", columnGap: "8px", alignItems: "center" },
  found: { color: tokens.colorStatusSuccessForeground1, fontSize: "20px" },
  missing: { color: tokens.colorNeutralForeground3, fontSize: "20px" },
  ways: { display: "flex", columnGap: "12px" },
  count: { gridColumn: "2 / -1", color: tokens.colorNeutralForeground2 },
});

/** The three parts of a plan: what each holds and where it stands. */
export function FoundList({ book, onShow, onMap, onInsert }: FoundListProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const count = useCount(book);

  return (
    <ul className={styles.list} aria-label={t("pane.data.found")}>
      {PARTS.map((part) => {
        const found = book.found.find((one) => one.part === part);
        const place = found && `${found.sheet}!${found.cell}`;
        return (
          <li key={part} className={styles.part}>
            {found ? (
              <CheckmarkCircleFilled className={styles.found} aria-hidden />
            ) : (
              <DismissCircleRegular className={styles.missing} aria-hidden />
            )}
            <Text weight="semibold">{t(`part.${part}`)}</Text>
            {found ? (
              <Link as="button" aria-label={t("pane.goTo", { place })} onClick={() => onShow(found)}>
                {place}
              </Link>
            ) : (
              <span className={styles.ways}>
                <Link as="button" aria-label={t("pane.map.title", { part })} onClick={() => onMap(part)}>
                  {t("pane.map.open")}
                </Link>
                <Link as="button" aria-label={t("start.insertPart", { part })} onClick={() => onInsert([part])}>
                  {t("start.insertOne")}
                </Link>
              </span>
            )}
            <Text size={200} className={styles.count}>
              {found ? count(found) : t("pane.data.missing", { part })}
            </Text>
          </li>
        );
      })}
    </ul>
  );
}

function useCount(book: PlanBook): (found: Found) => string {
  const { t } = useTranslation();
  return ({ part, count }) => {
    if (part === "register") return t("pane.data.people", { count });
    if (part === "units") {
      return t("pane.data.units", { branches: branchesOf(book.units).length, members: membersOf(book.units) });
    }
    const plans = plansOf(book.targets);
    const [only] = plans;
    if (only && plans.length === 1) {
      const total = totalOf(book.units, book.targets, only);
      return total === null ? `${only.kind} ${only.year}` : t("pane.data.target", { ...only, total });
    }
    return t("pane.data.targets", { plans: plans.length, rows: count });
  };
}
