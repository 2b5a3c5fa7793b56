import { Field, makeStyles, Select } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { PlanKey } from "../calc";

interface PlanPickerProps {
  plans: readonly PlanKey[];
  plan: PlanKey;
  onPick: (plan: Partial<PlanKey>) => void;
}

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "96px minmax(0, 1fr)", columnGap: "8px" },
});

/** Year and kind of the target in hand. */
export function PlanPicker({ plans, plan, onPick }: PlanPickerProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const years = [...new Set(plans.map(({ year }) => year))];
  const kinds = plans.filter(({ year }) => year === plan.year).map(({ kind }) => kind);
  return (
    <div className={styles.row}>
      <Field label={t("pane.plan.year")}>
        <Select value={plan.year} onChange={(_, { value }) => onPick({ year: Number(value), kind: plan.kind })}>
          {years.map((year) => (
            <option key={year}>{year}</option>
          ))}
        </Select>
      </Field>
      <Field label={t("pane.plan.kind")}>
        <Select value={plan.kind} onChange={(_, { value }) => onPick({ year: plan.year, kind: value })}>
          {kinds.map((kind) => (
            <option key={kind}>{kind}</option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
