import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Issue, Part } from "../jobs";
import { EmptyBook } from "./EmptyBook";
import { FoundList } from "./FoundList";
import { IssueList } from "./IssueList";
import { MapColumns } from "./MapColumns";
import { Panel } from "./Panel";
import { usePlan } from "./plan";
import { ReadButton } from "./ReadButton";
import { Unread } from "./Unread";
import { useFix } from "./useFix";
import { useInsert } from "./useInsert";
import { useOrder } from "./useOrder";

/** What do I have, and is it sound? */
export function DataTab() {
  const { t } = useTranslation();
  const { work, book, show, read } = usePlan();
  const [mapped, setMapped] = useState<Part | null>(null);
  const fix = useFix();
  const insert = useInsert();

  const check = () =>
    work.run(async (run) => {
      const { issues } = await read(run);
      const sentence = issues.length === 0 ? t("pane.data.sound") : t("pane.data.toSee", { count: issues.length });
      return { sentence, place: null };
    });
  useOrder("check", check);
  const fixIssues = (issues: readonly Issue[]) => fix({ issues, conventions: [] });

  const isEmpty = book?.found.length === 0;

  return (
    <Panel
      actions={
        book === null && work.step === null ? (
          <ReadButton />
        ) : (
          <Button appearance={isEmpty ? "secondary" : "primary"} disabledFocusable={work.step !== null} onClick={check}>
            {t("pane.data.check")}
          </Button>
        )
      }
    >
      {book === null ? (
        <Unread />
      ) : (
        <>
          {isEmpty ? (
            <EmptyBook onInsert={insert} onMap={book.outlines.length > 0 ? setMapped : undefined} />
          ) : (
            <>
              <FoundList book={book} onShow={show} onMap={setMapped} onInsert={insert} />
              <IssueList issues={book.issues} onShow={show} onFix={fixIssues} onMap={setMapped} />
            </>
          )}
          {mapped && (
            <MapColumns
              part={mapped}
              book={book}
              onClose={() => setMapped(null)}
              onSave={(conventions) => {
                setMapped(null);
                fix({ issues: [], conventions });
              }}
            />
          )}
        </>
      )}
    </Panel>
  );
}
