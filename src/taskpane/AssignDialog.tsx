import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Proposal, ProposalRow } from "../calc";

interface AssignDialogProps {
  proposal: Proposal | null;
  /** The sheet that the quotas are written to. */
  sheet: string;
  disabled: boolean;
  onAssign: () => void;
}

/** Giao asks first: it says what will be written, and how many units change. */
export function AssignDialog({ proposal, sheet, disabled, onAssign }: AssignDialogProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const rows = proposal ? assignedRows(proposal) : [];
  const kept = rows.filter(({ change }) => change === 0).length;
  const added = rows.filter(({ change }) => change === null).length;
  const changed = rows.length - kept - added;

  return (
    <Dialog modalType="alert" open={open} onOpenChange={(_, { open: asked }) => setOpen(asked && !disabled)}>
      <DialogTrigger disableButtonEnhancement>
        <Button disabledFocusable={disabled}>{t("pane.allocate.assign")}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t("pane.allocate.assigning.title", { ...proposal?.choice })}</DialogTitle>
          <DialogContent>
            {t("pane.allocate.assigning.where", { sheet })}
            <ul>
              <li>{t("pane.allocate.assigning.changed", { count: changed })}</li>
              <li>{t("pane.allocate.assigning.added", { count: added })}</li>
              <li>{t("pane.allocate.assigning.kept", { count: kept })}</li>
            </ul>
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => {
                setOpen(false);
                onAssign();
              }}
            >
              {t("pane.allocate.assigning.yes")}
            </Button>
            <DialogTrigger disableButtonEnhancement>
              <Button>{t("pane.allocate.assigning.no")}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** The quotas that Giao writes: all but that of a single top, which is given from above. */
function assignedRows({ rows }: Proposal): ProposalRow[] {
  const tops = rows.filter(({ level }) => level === 0);
  return tops.length === 1 ? rows.filter(({ level }) => level > 0) : rows;
}
