import { Button, Text } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { sheetText } from "../locales";
import { AskDialog } from "./AskDialog";
import { ChangeList } from "./ChangeList";
import { tellableChanges } from "../jobs";
import { purposeOf } from "./changes";
import type { Offered } from "./useOffer";

interface DifferenceDialogProps extends Offered {
  onWrite: () => void;
  onClose: () => void;
}

/** Nothing is written before this: what will change, from what to what, and one button that does it. */
export function DifferenceDialog({ difference, note, onWrite, onClose }: DifferenceDialogProps) {
  const { t } = useTranslation();
  const said = useId();
  const first = useRef<HTMLButtonElement>(null);
  // The list comes before the buttons and would take the focus: Enter is for the first of them.
  useEffect(() => first.current?.focus(), [difference]);
  const purpose = purposeOf(difference, sheetText().t("sheet.check.name"));
  const told = tellableChanges(difference.changes);
  const isEmpty = told.length === 0;
  // A run that was edited by hand everywhere is noted as done with, or the runs before it could never be taken back.
  const isSteppedOver = isEmpty && difference.job === "undo";
  return (
    <AskDialog
      title={t(`pane.difference.title.${purpose}`)}
      describedBy={said}
      onClose={onClose}
      actions={
        <>
          {(!isEmpty || isSteppedOver) && (
            <Button ref={first} appearance="primary" onClick={onWrite}>
              {t(isSteppedOver ? "pane.difference.stepOver" : `pane.difference.write.${purpose}`)}
            </Button>
          )}
          <Button ref={isEmpty && !isSteppedOver ? first : undefined} onClick={onClose}>
            {t(`pane.difference.${isEmpty && !isSteppedOver ? "close" : "cancel"}`)}
          </Button>
        </>
      }
    >
      <div id={said}>
        {note && <Text block>{note}</Text>}
        <Text block>
          {isEmpty
            ? t(`pane.difference.${isSteppedOver ? "allKept" : "nothing"}`)
            : t("pane.difference.count", { count: told.length })}
        </Text>
      </div>
      {!isEmpty && <ChangeList changes={told} />}
    </AskDialog>
  );
}
