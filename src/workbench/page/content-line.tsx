import { Textarea } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ReactNode, RefObject } from "react";
import { useTranslation } from "react-i18next";

interface ContentLineProps {
  address: string;
  /** The text to edit the cell with. */
  content: string;
  input: RefObject<HTMLTextAreaElement | null>;
  onEdit: (text: string) => void;
}

/** The selected cell's address and content, editable: Enter keeps, Escape goes back. */
export function ContentLine({ address, content, input, onEdit }: ContentLineProps): ReactNode {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => setTyped(null), [address, content]);
  const keep = (): void => {
    if (typed !== null && typed !== content) onEdit(typed);
    setTyped(null);
  };
  return (
    <div className="content-line">
      <output className="cell-address" aria-label={t("workbench.address")}>
        {address}
      </output>
      <Textarea
        className="cell-content"
        size="small"
        appearance="filled-lighter"
        aria-label={t("workbench.content")}
        resize="none"
        textarea={{ ref: input, rows: 1 }}
        value={typed ?? content}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Enter") {
            event.preventDefault();
            keep();
          } else if (event.key === "Escape") setTyped(null);
        }}
      />
    </div>
  );
}
