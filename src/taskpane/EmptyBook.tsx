import { makeStyles, Text, Subtitle1, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";

const useStyles = makeStyles({
  title: { margin: 0 },
  list: { margin: 0, display: "grid", rowGap: "4px" },
  needs: { margin: 0, marginBottom: "8px", color: tokens.colorNeutralForeground2 },
  part: { fontWeight: tokens.fontWeightSemibold },
});

/** A workbook in which nothing was recognised: what it needs. */
export function EmptyBook() {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <>
      <Subtitle1 as="h2" className={styles.title}>
        {t("pane.data.empty.title")}
      </Subtitle1>
      <Text>{t("pane.data.empty.how")}</Text>
      <dl className={styles.list}>
        {(["units", "register", "targets"] as const).map((part) => (
          <div key={part}>
            <dt className={styles.part}>{t(`part.${part}`)}</dt>
            <dd className={styles.needs}>{t(`needs.${part}`)}</dd>
          </div>
        ))}
      </dl>
      <Text>{t("pane.data.empty.then")}</Text>
    </>
  );
}
