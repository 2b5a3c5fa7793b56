import { makeStyles, Slider, Text, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { BASES, type Basis, type Mix, mixWith, type Planning, type Ratio } from "../calc";
import { formatPercent } from "../locales";

interface MixSlidersProps {
  mix: Mix;
  planning: Planning;
  onMix: (mix: Mix) => void;
}

const useStyles = makeStyles({
  rows: { display: "grid", rowGap: "4px" },
  row: { display: "grid", gridTemplateColumns: "minmax(0, 126px) minmax(0, 1fr) 44px", alignItems: "center" },
  percent: { fontVariantNumeric: "tabular-nums", textAlign: "right" },
  slider: { minWidth: 0 },
  note: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground3 },
});

/** How much each basis gives out: move one and the others share what is left, so that they always sum to 100 %. */
export function MixSliders({ mix, planning, onMix }: MixSlidersProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <div className={styles.rows}>
      {BASES.map((basis) => {
        const percent = mix[basis] ?? 0;
        const name = t(`basis.${basis}`);
        return (
          <div key={basis} className={styles.row}>
            <Text>{name}</Text>
            <Slider
              className={styles.slider}
              min={0}
              max={100}
              value={percent}
              aria-label={name}
              aria-valuetext={t("split.mix.percent", { basis: name, percent })}
              onChange={(_, { value }) => onMix(mixWith(mix, basis, value))}
            />
            <Text className={styles.percent}>{formatPercent((percent / 100) as Ratio, 0)}</Text>
            {percent > 0 && !hasAny(planning, basis) && (
              <Text size={200} className={styles.note}>
                {t("split.mix.without", { basis: name.toLocaleLowerCase() })}
              </Text>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** Whether any unit has any of a basis. A number that no plan can be made of is told where the split is. */
function hasAny({ units, weightsOf }: Planning, basis: Basis): boolean {
  if (basis !== "lastYear") return units.some((unit) => (unit[basis] ?? 0) > 0);
  return weightsOf(basis).some((weight) => weight > 0);
}
