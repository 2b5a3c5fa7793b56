import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { explainRow, type Proposal } from "../calc";
import { formatDecimal, type Language, whySentence } from "../locales";

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
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  return useMemo(() => {
    const at = proposal.rows.findIndex((row) => row.unit.id === unit);
    const row = proposal.rows[at];
    if (!row || row.split === null) return null;
    const found = explainRow(proposal, at);
    const { name } = row.unit;
    if (!found) {
      return t("split.unexplained", {
        unit: name,
        share: formatDecimal(row.share, 3),
        decision: t(`decision.${row.decided}`),
      });
    }
    const { explanation, total, next } = found;
    const inLine = next === null ? null : next === row ? "itself" : { name: next.unit.name };
    const { method } = proposal.choice;
    return `${name}: ${whySentence(explanation, { method, total, next: inLine }, language)}`;
  }, [proposal, unit, t, language]);
}
