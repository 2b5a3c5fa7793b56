import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Proposal } from "../calc";
import { formatDecimal } from "../locales";

interface WhyBarProps {
  proposal: Proposal;
  /** The id of the unit asked about. */
  unit: string;
  onClose: () => void;
}

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "start",
    columnGap: "8px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
});

/** In one sentence why a unit gets its quota, as it can be read out; it follows the split while that is changed. */
export function WhyBar({ proposal, unit, onClose }: WhyBarProps) {
  const styles = useStyles();
  const sentence = useWhy(proposal, unit);
  const { t } = useTranslation();
  if (sentence === null) return null;
  return (
    <div className={styles.bar}>
      <Text role="status">{sentence}</Text>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={t("split.closeWhy")}
        onClick={onClose}
      />
    </div>
  );
}

function useWhy(proposal: Proposal, unit: string): string | null {
  const { t } = useTranslation();
  return useMemo(() => {
    const row = proposal.rows.find((one) => one.unit.id === unit);
    if (!row || row.split === null) return null;
    const { share, decided } = row;
    return t("split.unexplained", {
      unit: row.unit.name,
      share: formatDecimal(share, 3),
      decision: t(`decision.${decided}`),
    });
  }, [proposal, unit, t]);
}
