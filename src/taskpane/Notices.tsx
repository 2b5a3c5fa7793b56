import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useTranslation } from "react-i18next";
import { failureOf } from "./failure";
import type { Work } from "./useWork";

interface NoticesProps extends Pick<Work, "done" | "failed" | "dismiss"> {
  onShow: (place: { sheet: string; cell: string }) => void;
}

const useStyles = makeStyles({
  bar: { borderRadius: 0, borderLeftStyle: "none", borderRightStyle: "none" },
});

/** How the last job ended, said aloud too: the two regions stay in the page, only their content comes and goes. */
export function Notices({ done, failed, dismiss, onShow }: NoticesProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const failure = failed && failureOf(failed.error);
  const close = (
    <Button appearance="transparent" icon={<DismissRegular />} aria-label={t("pane.notice.close")} onClick={dismiss} />
  );
  return (
    <>
      <div role="status">
        {done && (
          <MessageBar intent="success" layout="multiline" className={styles.bar}>
            <MessageBarBody>{[done.sentence, done.note].filter(Boolean).join(" ")}</MessageBarBody>
            <MessageBarActions containerAction={close}>
              {done.place && (
                <Button size="small" onClick={() => done.place && onShow(done.place)}>
                  {t("pane.notice.show")}
                </Button>
              )}
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
      <div role="alert">
        {failed && failure && (
          <MessageBar intent={failure.cancelled ? "info" : "error"} layout="multiline" className={styles.bar}>
            <MessageBarBody>{failure.sentence}</MessageBarBody>
            <MessageBarActions containerAction={close}>
              {failure.retry && (
                <Button size="small" onClick={failed.again}>
                  {t("pane.notice.retry")}
                </Button>
              )}
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
    </>
  );
}
