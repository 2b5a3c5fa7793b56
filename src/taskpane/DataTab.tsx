import { Button } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { EmptyBook } from "./EmptyBook";
import { FoundList } from "./FoundList";
import { IssueList } from "./IssueList";
import { Panel } from "./Panel";
import { usePlan } from "./plan";
import { Unread } from "./Unread";

/** What do I have, and is it sound? */
export function DataTab() {
  const { t } = useTranslation();
  const { work, book, show, read } = usePlan();

  const check = () =>
    work.run(async (run) => {
      const { issues } = await read(run);
      const sentence = issues.length === 0 ? t("pane.data.sound") : t("pane.data.toSee", { count: issues.length });
      return { sentence, place: null };
    });

  return (
    <Panel
      actions={
        <Button appearance="primary" disabledFocusable={work.step !== null} onClick={check}>
          {t("pane.data.check")}
        </Button>
      }
    >
      {book === null ? (
        <Unread />
      ) : book.found.length === 0 ? (
        <EmptyBook />
      ) : (
        <>
          <FoundList book={book} onShow={show} />
          <IssueList issues={book.issues} onShow={show} />
        </>
      )}
    </Panel>
  );
}
