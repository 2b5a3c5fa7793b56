import { useEffect, useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Sheet } from "../book";
import { areaAddress } from "../host/a1";
import { HostError } from "../host/host-error";
import { ContentLine } from "./content-line";
import { editText } from "./edit-text";
import { SheetGrid } from "./sheet-grid";

import type { CellPosition } from "./sheet-view";
import { SheetTabs } from "./sheet-tabs";
import type { Workbook } from "./use-workbook";

const FIRST_CELL: CellPosition = { row: 0, column: 0 };

interface BookViewProps {
  workbook: Workbook;
  /** Goes up with each answered request of the pane, which may have moved the selection. */
  answered: number;
  onRefused: (sentence: string) => void;
}

/** The workbook: the selected cell's content, the sheet in front, the sheet tabs. */
export function BookView({ workbook, answered, onRefused }: BookViewProps): ReactNode {
  const { host, book } = workbook;
  const { t } = useTranslation();
  const input = useRef<HTMLTextAreaElement>(null);
  const tabs = useRef<HTMLButtonElement>(null);
  const [revision, setRevision] = useState(0);
  const [front, setFront] = useState(book.active);
  const [selections, setSelections] = useState<Record<string, CellPosition>>({});
  const sheet = book.sheets[front] ?? book.sheets[0];

  useEffect(() => host.onEdit(() => setRevision((last) => last + 1)), [host]);

  const chosen = host.selection();
  useEffect(() => {
    if (chosen) setSelections((all) => ({ ...all, [chosen.sheet]: chosen.area }));
  }, [chosen]);
  useEffect(() => setFront(book.active), [book, answered]);

  const selected = (sheet && selections[sheet.id]) ?? FIRST_CELL;
  const address = useMemo(() => areaAddress({ ...selected, rows: 1, columns: 1 }), [selected]);
  if (!sheet) return null;

  function select(on: Sheet, position: CellPosition): void {
    setSelections((all) => ({ ...all, [on.id]: position }));
    // The grid also tells the cell that it was told to show.
    const isShown = position.row === selected.row && position.column === selected.column;
    if (!isShown) host.userSelect(on.id, { row: position.row, column: position.column, rows: 1, columns: 1 });
  }

  function edit(on: Sheet, from: CellPosition, texts: string[][]): void {
    texts.forEach((line, row) =>
      line.forEach((text, column) => editCell(on, { row: from.row + row, column: from.column + column }, text)),
    );
  }

  function editCell(on: Sheet, { row, column }: CellPosition, text: string): void {
    try {
      host.userEdit(on.id, row, column, text);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const cell = areaAddress({ row, column, rows: 1, columns: 1 });
      const key = error.code === "AccessDenied" ? "protected" : "refused";
      onRefused(t(`workbench.error.${key}`, { sheet: on.name, cell, reason: error.message }));
    }
  }

  function editAbove(clear: boolean): void {
    input.current?.focus();
    if (clear) input.current?.select();
  }

  return (
    <main className="book" aria-label={t("workbench.book", { file: workbook.file })}>
      <ContentLine
        address={address}
        content={editText(sheet.cells[selected.row]?.[selected.column])}
        input={input}
        onEdit={(text) => editCell(sheet, selected, text)}
      />
      <div
        className="sheet-room"
        id="sheet"
        role="tabpanel"
        aria-labelledby={`sheet-tab-${book.sheets.indexOf(sheet)}`}
      >
        <SheetGrid
          key={sheet.id}
          book={book}
          sheet={sheet}
          revision={revision}
          label={t("workbench.sheet", { sheet: sheet.name })}
          description={t("workbench.leaveGrid")}
          rowLabel={t("workbench.row")}
          selected={selected}
          onSelect={(position) => select(sheet, position)}
          onEdit={(from, texts) => edit(sheet, from, texts)}
          onEditAbove={editAbove}
          onLeave={(to) => (to === "tabs" ? tabs.current?.focus() : input.current?.focus())}
        />
      </div>
      <SheetTabs
        book={book}
        front={front}
        frontTab={tabs}
        onActivate={(index) => {
          book.active = index;
          setFront(index);
        }}
      />
    </main>
  );
}
