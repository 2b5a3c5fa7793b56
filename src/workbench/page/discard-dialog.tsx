import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface DiscardDialogProps {
  file: string;
  open: boolean;
  onCancel: () => void;
  onDiscard: () => void;
}

/** Asks before another file takes the place of unsaved changes. */
export function DiscardDialog({ file, open, onCancel, onDiscard }: DiscardDialogProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Dialog open={open} modalType="alert" onOpenChange={(_, { open: stays }) => stays || onCancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t("workbench.discard.title")}</DialogTitle>
          <DialogContent>{t("workbench.discard.text", { file })}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onCancel}>
              {t("workbench.discard.cancel")}
            </Button>
            <Button onClick={onDiscard}>{t("workbench.discard.discard")}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
