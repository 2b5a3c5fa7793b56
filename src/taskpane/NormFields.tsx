import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type Norm, type Planning, UNIT_TYPES, type UnitType } from "../calc";
import { PeopleInput } from "./PeopleInput";

interface NormFieldsProps {
  planning: Planning;
  norms: readonly Norm[];
  onNorms: (norms: readonly Norm[]) => void;
}

const useStyles = makeStyles({
  rows: { display: "grid", rowGap: "6px" },
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 64px 64px", columnGap: "8px", alignItems: "center" },
  head: { textAlign: "right", color: tokens.colorNeutralForeground3 },
  note: { color: tokens.colorNeutralForeground3 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

/** The least and the most that each branch of a type gets; types that no branch has are left out. */
export function NormFields({ planning, norms, onNorms }: NormFieldsProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const types = useMemo(() => typesIn(planning), [planning]);
  if (types.length === 0) return <Text size={200}>{t("split.norms.none")}</Text>;

  const normOf = (type: UnitType): Norm => norms.find((norm) => norm.type === type) ?? { type, min: null, max: null };
  const set = (norm: Norm) => {
    const others = norms.filter(({ type }) => type !== norm.type);
    onNorms(norm.min === null && norm.max === null ? others : [...others, norm]);
  };
  return (
    <div className={styles.rows}>
      <Text size={200} className={styles.note}>
        {t("split.norms.how")}
      </Text>
      <div className={styles.row}>
        <span />
        <Text size={200} className={styles.head}>
          {t("split.norms.least")}
        </Text>
        <Text size={200} className={styles.head}>
          {t("split.norms.most")}
        </Text>
      </div>
      {types.map((type) => {
        const norm = normOf(type);
        const name = t(`type.${type}`);
        const isCrossed = isCrossedNorm(norm);
        return (
          <div key={type} className={styles.row}>
            <Text>{name}</Text>
            <PeopleInput
              label={t("split.norms.leastOf", { type: name })}
              people={norm.min}
              wrong={isCrossed}
              onType={(min) => set({ ...norm, min })}
            />
            <PeopleInput
              label={t("split.norms.mostOf", { type: name })}
              people={norm.max}
              wrong={isCrossed}
              onType={(max) => set({ ...norm, max })}
            />
          </div>
        );
      })}
      {norms.some(isCrossedNorm) && (
        <Text role="alert" size={200} className={styles.wrong}>
          {t("split.norms.crossed")}
        </Text>
      )}
    </div>
  );
}

/** Whether a norm asks for more at least than at most: it counts for nothing until it is put right. */
export function isCrossedNorm({ min, max }: Norm): boolean {
  return min !== null && max !== null && min > max;
}

function typesIn({ units, tree }: Planning): UnitType[] {
  const found = new Set(units.filter((_, i) => tree.isBranch[i]).map(({ type }) => type));
  return UNIT_TYPES.filter((type) => found.has(type));
}
