import { Button, Link, makeStyles, Subtitle1, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { PARTS, type Part } from "../jobs";
import { usePlan } from "./plan";

interface EmptyBookProps {
  onInsert: (parts: readonly Part[]) => void;
  /** Absent where no row could head a table. */
  onMap: ((part: Part) => void) | undefined;
}

const useStyles = makeStyles({
  title: { margin: 0 },
  insert: { alignSelf: "flex-start" },
  other: { margin: 0, marginTop: "12px" },
  list: { margin: 0, display: "grid", rowGap: "4px" },
  needs: { margin: 0, marginBottom: "8px", color: tokens.colorNeutralForeground2 },
  part: { fontWeight: tokens.fontWeightSemibold },
});

/** A workbook in which nothing was recognised, and the two ways on: empty sheets to fill, or tables that are there already. */
export function EmptyBook({ onInsert, onMap }: EmptyBookProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { work } = usePlan();
  return (
    <>
      <Subtitle1 as="h2" className={styles.title}>
        {t("pane.data.empty.title")}
      </Subtitle1>
      <Text>{t("start.insertWhat")}</Text>
      <Button
        appearance="primary"
        className={styles.insert}
        disabledFocusable={work.step !== null}
        onClick={() => onInsert(PARTS)}
      >
        {t("start.insert")}
      </Button>
      <Subtitle2 as="h3" className={styles.other}>
        {t(onMap ? "start.map" : "start.own")}
      </Subtitle2>
      <Text>{t("pane.data.empty.how")}</Text>
      <dl className={styles.list}>
        {PARTS.map((part) => (
          <div key={part}>
            <dt className={styles.part}>{t(`part.${part}`)}</dt>
            <dd className={styles.needs}>
              {t(`needs.${part}`)}
              {onMap && (
                <>
                  {" "}
                  <Link as="button" aria-label={t("pane.map.title", { part })} onClick={() => onMap(part)}>
                    {t("pane.map.open")}
                  </Link>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {!onMap && <Text>{t("pane.data.empty.then")}</Text>}
    </>
  );
}
