import { FluentProvider, makeStyles, Text } from "@fluentui/react-components";
import { text } from "../locales";
import { themeOf } from "./theme";

const useStyles = makeStyles({
  page: { height: "100%", padding: "12px", boxSizing: "border-box" },
});

/** In place of the pane while Excel does not answer. */
export function NoExcel({ dark }: { dark: boolean }) {
  const styles = useStyles();
  return (
    <FluentProvider theme={themeOf(dark)} className={styles.page}>
      <main role="alert">
        <Text>{text("pane.noOffice")}</Text>
      </main>
    </FluentProvider>
  );
}
