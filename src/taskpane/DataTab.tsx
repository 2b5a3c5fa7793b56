import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Issue, Part, WantedFixes } from "../jobs";
import { sheetText } from "../locales";
import { mendedCells } from "./changes";
import { EmptyBook } from "./EmptyBook";
import { FoundList } from "./FoundList";
import { IssueList } from "./IssueList";
import { MapColumns } from "./MapColumns";
import { Panel } from "./Panel";
import { usePlan } from "./plan";
import { Unread } from "./Unread";
import { useMeaning } from "./useMeaning";

/** What do I have, and is it sound? */
export function DataTab() {
  const { t } = useTranslation();
  const { jobs, work, book, show, read, offer } = usePlan();
  const [mapped, setMapped] = useState<Part | null>(null);
  const meaning = useMeaning(book);

  const check = () =>
    work.run(async (run) => {
      const { issues } = await read(run);
      const sentence = issues.length === 0 ? t("pane.data.sound") : t("pane.data.toSee", { count: issues.length });
      return { sentence, place: null };
    });
  const fix = (wanted: WantedFixes) =>
    offer(async (run) => {
      const { changes } = await jobs.fix(wanted, run);
      const sheet = sheetText().t("sheet.check.name");
      const count = mendedCells(changes, sheet);
      const sentence = count > 0 ? t("pane.data.fixed", { count, sheet }) : t("pane.data.remembered", { sheet });
      return { sentence, note: meaning(wanted), place: { sheet, cell: "A1" } };
    });
  const fixIssues = (issues: readonly Issue[]) => fix({ issues, conventions: [] });

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
      ) : (
        <>
          {book.found.length === 0 ? (
            <EmptyBook onMap={book.outlines.length > 0 ? setMapped : undefined} />
          ) : (
            <>
              <FoundList book={book} onShow={show} onMap={setMapped} />
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
