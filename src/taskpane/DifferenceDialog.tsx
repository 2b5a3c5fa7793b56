import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Difference } from "../jobs";
import { ChangeList } from "./ChangeList";

interface DifferenceDialogProps {
  /** Null: closed. */
  difference: Difference | null;
  onWrite: () => void;
  onClose: () => void;
}

/** Nothing is written before this: what will change, from what to what, and one button that does it. */
export function DifferenceDialog({ difference, onWrite, onClose }: DifferenceDialogProps) {
  const { t } = useTranslation();
  const primary = useRef<HTMLButtonElement>(null);
  // The list comes first and would take the focus: Enter is for the button.
  useEffect(() => primary.current?.focus(), [difference]);
  if (!difference) return null;
  const { job, changes } = difference;
  const isEmpty = changes.length === 0;
  return (
    <Dialog modalType="alert" open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t(`pane.difference.title.${job}`)}</DialogTitle>
          <DialogContent>{isEmpty ? t("pane.difference.nothing") : <ChangeList changes={changes} />}</DialogContent>
          <DialogActions>
            {!isEmpty && (
              <Button ref={primary} appearance="primary" onClick={onWrite}>
                {t(`pane.difference.write.${job}`)}
              </Button>
            )}
            <Button onClick={onClose}>{t(`pane.difference.${isEmpty ? "close" : "cancel"}`)}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
