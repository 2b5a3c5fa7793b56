import { Link, makeStyles, Text, Subtitle1, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { PARTS, type Part } from "../jobs";

const useStyles = makeStyles({
  title: { margin: 0 },
  list: { margin: 0, display: "grid", rowGap: "4px" },
  needs: { margin: 0, marginBottom: "8px", color: tokens.colorNeutralForeground2 },
  part: { fontWeight: tokens.fontWeightSemibold },
});

/** A workbook in which nothing was recognised: what it needs, and where it has headers the way to tell which is which. */
export function EmptyBook({ onMap }: { onMap: ((part: Part) => void) | undefined }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <>
      <Subtitle1 as="h2" className={styles.title}>
        {t("pane.data.empty.title")}
      </Subtitle1>
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
      <Text>{t("pane.data.empty.then")}</Text>
    </>
  );
}
