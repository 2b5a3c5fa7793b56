import { FluentProvider, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
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
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{text("pane.noOffice")}</MessageBarBody>
        </MessageBar>
      </main>
    </FluentProvider>
  );
}
