import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";

interface AskDialogProps {
  title: string;
  /** The id of what is read aloud after the title. */
  describedBy?: string;
  children: ReactNode;
  actions: ReactNode;
  onClose: () => void;
}

/** A question over the pane. Once it is answered, the focus goes back to where it was. */
export function AskDialog({ title, describedBy, children, actions, onClose }: AskDialogProps) {
  const [asker] = useState(() => document.activeElement);
  useEffect(() => () => void (asker instanceof HTMLElement && asker.focus()), [asker]);
  return (
    <Dialog modalType="alert" open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface aria-describedby={describedBy}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions>{actions}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
