import { Tab, TabList } from "@fluentui/react-components";
import type { ReactNode, RefObject } from "react";
import { useTranslation } from "react-i18next";
import type { Book } from "../book";

interface SheetTabsProps {
  book: Book;
  /** Index of the sheet in front. */
  front: number;
  frontTab: RefObject<HTMLButtonElement | null>;
  onActivate: (index: number) => void;
}

/** The workbook's sheets but the hidden ones. Arrow keys go from tab to tab. */
export function SheetTabs({ book, front, frontTab, onActivate }: SheetTabsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <TabList
      className="sheet-tabs"
      size="small"
      aria-label={t("workbench.sheets")}
      selectedValue={front}
      onTabSelect={(_, { value }) => onActivate(value as number)}
    >
      {book.sheets.map((sheet, index) =>
        sheet.visibility === "Visible" ? (
          <Tab
            key={sheet.id}
            ref={index === front ? frontTab : undefined}
            id={`sheet-tab-${index}`}
            value={index}
            aria-controls="sheet"
          >
            {sheet.tabColor && <span className="tab-color" style={{ background: sheet.tabColor }} />}
            {sheet.name}
          </Tab>
        ) : null,
      )}
    </TabList>
  );
}
