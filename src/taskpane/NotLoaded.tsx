import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";

const useStyles = makeStyles({
  main: { padding: "12px", display: "grid", rowGap: "12px", justifyItems: "start" },
});

/** In place of the work where its files did not come, as when the network broke while the pane opened. */
export function NotLoaded() {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <main className={styles.main}>
      <Text role="alert">{t("pane.notLoaded")}</Text>
      <Button appearance="primary" onClick={() => window.location.reload()}>
        {t("pane.notice.retry")}
      </Button>
    </main>
  );
}
