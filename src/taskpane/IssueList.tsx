import { Button, makeStyles, mergeClasses, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, ErrorCircleFilled, InfoFilled, WarningFilled } from "@fluentui/react-icons";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Issue, Severity } from "../jobs";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
/** Sentences wrap, so their rows have no fixed height to draw by: they come a page at a time. */
const PAGE = 50;

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled };

interface IssueListProps {
  issues: readonly Issue[];
  onShow: (place: { sheet: string; cell: string }) => void;
}

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", columnGap: "8px" },
  title: { margin: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorBrandForeground1 },
  icon: { fontSize: "20px", flexShrink: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  issue: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    columnGap: "8px",
    paddingBlock: "6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  place: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  sentence: { overflowWrap: "anywhere" },
});

/** What to look at, the worst first, each with the way to its cell. */
export function IssueList({ issues, onShow }: IssueListProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  if (issues.length === 0) {
    return (
      <div className={styles.head}>
        <CheckmarkCircleRegular className={styles.icon} aria-hidden />
        <Text>{t("pane.data.sound")}</Text>
      </div>
    );
  }
  return (
    <>
      {SEVERITIES.map((severity) => {
        const some = issues.filter((issue) => issue.severity === severity);
        return some.length > 0 && <IssueGroup key={severity} severity={severity} issues={some} onShow={onShow} />;
      })}
    </>
  );
}

function IssueGroup({ severity, issues, onShow }: IssueListProps & { severity: Severity }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [shown, setShown] = useState(PAGE);
  const Icon = ICONS[severity];
  const more = Math.min(PAGE, issues.length - shown);

  return (
    <section aria-labelledby={`issues-${severity}`}>
      <div className={styles.head}>
        <Icon className={mergeClasses(styles.icon, styles[severity])} aria-hidden />
        <Subtitle2 as="h2" className={styles.title} id={`issues-${severity}`}>
          {t(`pane.severity.${severity}`, { count: issues.length })}
        </Subtitle2>
      </div>
      <ul className={styles.list} aria-labelledby={`issues-${severity}`}>
        {issues.slice(0, shown).map(({ code, sheet, cell, params }, index) => (
          <li key={index} className={styles.issue}>
            <div>
              {sheet !== null && (
                <Text block size={200} className={styles.place}>
                  {cell === null ? sheet : `${sheet}!${cell}`}
                </Text>
              )}
              <Text block className={styles.sentence}>
                {t(`issue.${code}`, params)}
              </Text>
            </div>
            {sheet !== null && cell !== null && (
              <Button
                size="small"
                aria-label={t("pane.goTo", { place: `${sheet}!${cell}` })}
                onClick={() => onShow({ sheet, cell })}
              >
                {t("pane.goToCell")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button appearance="subtle" onClick={() => setShown(shown + PAGE)}>
          {t("pane.data.more", { count: more })}
        </Button>
      )}
    </section>
  );
}
