import { Button, makeStyles, mergeClasses, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, ErrorCircleFilled, InfoFilled, WarningFilled } from "@fluentui/react-icons";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Issue, Part, Severity } from "../jobs";
import { IssueItem } from "./IssueItem";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
/** Sentences wrap, so their rows have no fixed height to draw by: they come a page at a time. */
const PAGE = 50;

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled };

interface IssueListProps {
  issues: readonly Issue[];
  onShow: (place: { sheet: string; cell: string }) => void;
  onFix: (issues: readonly Issue[]) => void;
  /** The planner wants to tell which columns a part is in. */
  onMap: (part: Part) => void;
}

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", columnGap: "8px" },
  title: { margin: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorBrandForeground1 },
  icon: { fontSize: "20px", flexShrink: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** What to look at, the worst first, each with the way to its cell. */
export function IssueList(props: IssueListProps) {
  const { issues, onFix } = props;
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
  const easy = issues.filter(({ fix }) => fix?.change.kind === "cell");
  return (
    <>
      {easy.length > 1 && <Button onClick={() => onFix(easy)}>{t("pane.data.fixEasy", { count: easy.length })}</Button>}
      {SEVERITIES.map((severity) => {
        const some = issues.filter((issue) => issue.severity === severity);
        return some.length > 0 && <IssueGroup key={severity} {...props} severity={severity} issues={some} />;
      })}
    </>
  );
}

function IssueGroup({ severity, issues, ...on }: IssueListProps & { severity: Severity }) {
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
        {issues.slice(0, shown).map((issue, index) => (
          <IssueItem key={index} issue={issue} {...on} />
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
