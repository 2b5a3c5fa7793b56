import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { Conflict, Unit } from "../calc";

interface ConflictBarProps {
  conflict: Conflict;
  units: readonly Unit[];
  onTotal: (total: number) => void;
}

/** Why the plan is impossible, and the totals that would make it possible, one press each. */
export function ConflictBar({ conflict, units, onTotal }: ConflictBarProps) {
  const { t } = useTranslation();
  const { kind, need, available, node, cures } = conflict;
  const unit = node === null ? "" : (units[node]?.name ?? "");
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {t("issue.planImpossible", { kind, need, available, short: need - available, unit })}
      </MessageBarBody>
      <MessageBarActions>
        {cures.map(
          (cure) =>
            cure.change === "total" && (
              <Button key={cure.to} size="small" onClick={() => onTotal(cure.to)}>
                {t("pane.allocate.takeTotal", { total: cure.to })}
              </Button>
            ),
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
