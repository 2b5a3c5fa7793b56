import { MessageBar, MessageBarActions, MessageBarBody, Button, ProgressBar } from "@fluentui/react-components";
import { Dismiss16Regular, Dismiss20Regular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { DragEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { i18n, setLanguage } from "../../locales";
import type { Language } from "../../locales";
import { BookView } from "./book-view";
import { DiscardDialog } from "./discard-dialog";
import { PaneFrame } from "./pane-frame";
import type { PaneHandle } from "./pane-frame";
import { PaneWidth, USUAL_WIDTH } from "./pane-width";
import { RibbonStrip } from "./ribbon-strip";
import { TopBar } from "./top-bar";
import type { Sample } from "./top-bar";
import { useShortcuts } from "./use-shortcuts";
import { fetchBytes, useWorkbook } from "./use-workbook";

/** The whole page: a workbook at the left, the add-in's pane at the right, as in Excel. */
export function Workbench(): ReactNode {
  const { t } = useTranslation();
  const { workbook, busy, error, changed, answered, open, save, fail, onAnswered } = useWorkbook();
  const [language, speak] = useState<Language>("vi");
  const [width, setWidth] = useState(USUAL_WIDTH);
  const [dropping, setDropping] = useState(false);
  const [isPaneShown, showPane] = useState(true);
  const pane = useRef<PaneHandle>(null);
  useShortcuts((command) => pane.current?.run({ command, button: null }));
  const [next, setNext] = useState<(() => void) | null>(null);

  const start = (opening: () => void): void => (changed ? setNext(() => opening) : opening());
  const openSample = (sample: Sample): void =>
    start(() => void open(`${sample}.xlsx`, () => fetchBytes(`samples/${sample}.xlsx`)));
  const openFile = (file: File): void =>
    start(() => void open(file.name, async () => new Uint8Array(await file.arrayBuffer())));

  const openEmpty = (): void =>
    start(
      () =>
        void open(`${t("workbench.empty")}.xlsx`, () =>
          import("../xlsx/blank").then(({ blankFile }) => blankFile("Sheet1")),
        ),
    );

  useEffect(() => {
    // `?book=empty` begins as a planner does who has nothing yet.
    if (new URLSearchParams(location.search).get("book") === "empty") openEmpty();
    else openSample("thi-tran-2024");
  }, []);
  useEffect(() => {
    setLanguage(language);
    document.documentElement.lang = language;
    document.title = i18n.t("workbench.product");
  }, [language]);
  useEffect(() => {
    if (!changed) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [changed]);

  function drop(event: DragEvent): void {
    event.preventDefault();
    setDropping(false);
    const [file] = event.dataTransfer.files;
    if (file) openFile(file);
  }

  return (
    <div
      className="workbench"
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(event.dataTransfer.types.includes("Files"));
      }}
      onDragLeave={(event) => event.currentTarget.contains(event.relatedTarget as Node | null) || setDropping(false)}
      onDrop={drop}
    >
      <TopBar
        file={workbook?.file ?? ""}
        changed={changed}
        busy={busy !== null}
        language={language}
        onOpen={openFile}
        onSample={openSample}
        onEmpty={openEmpty}
        onSave={() => void save()}
        onLanguage={speak}
      />
      <RibbonStrip
        language={language}
        disabled={workbook === null}
        onPress={({ id, command }) => (command === null ? showPane(true) : pane.current?.run({ command, button: id }))}
      />
      <div role="status" className="busy">
        {busy !== null && (
          <>
            <span>{busy}</span>
            <ProgressBar aria-label={busy} />
          </>
        )}
      </div>
      {error !== null && (
        <MessageBar intent="error" className="notice">
          <MessageBarBody>{error}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                aria-label={t("workbench.close")}
                icon={<Dismiss20Regular />}
                onClick={() => fail(null)}
              />
            }
          />
        </MessageBar>
      )}
      {workbook && (
        <div className="desk">
          <BookView key={workbook.opened} workbook={workbook} answered={answered} onRefused={fail} />
          <aside className="pane-room" hidden={!isPaneShown} aria-label={t("workbench.pane")}>
            <PaneWidth width={width} label={t("workbench.paneWidth")} onChange={setWidth} />
            <PaneFrame
              key={`${workbook.opened} ${language}`}
              ref={pane}
              host={workbook.host}
              language={language}
              title={t("workbench.pane")}
              width={width}
              onAnswered={onAnswered}
              onShow={showPane}
            />
            <Button
              appearance="subtle"
              size="small"
              className="pane-close"
              aria-label={t("workbench.paneClose")}
              icon={<Dismiss16Regular />}
              onClick={() => showPane(false)}
            />
          </aside>
        </div>
      )}
      {dropping && <div className="drop">{t("workbench.drop")}</div>}
      <DiscardDialog
        file={workbook?.file ?? ""}
        open={next !== null}
        onCancel={() => setNext(null)}
        onDiscard={() => {
          setNext(null);
          next?.();
        }}
      />
    </div>
  );
}
