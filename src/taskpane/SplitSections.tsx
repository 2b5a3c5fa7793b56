import { memo, useMemo } from "react";
import { useTranslation } from "react-i18next";
import {
  type AllocationChoice,
  DEFAULT_MIX,
  type Mix,
  type Norm,
  type Planning,
  type Proposal,
  type Scenario,
} from "../calc";
import { formatDecimal, mixText, normsText } from "../locales";
import { FairnessStrip } from "./FairnessStrip";
import { MixSliders } from "./MixSliders";
import { NormFields } from "./NormFields";
import { Scenarios } from "./Scenarios";
import { Section, Sections } from "./Sections";
import { spreadOf } from "./spread";

interface SplitSectionsProps {
  planning: Planning;
  /** The split in view; null where none can be made. */
  proposal: Proposal | null;
  /** Those kept of the same year and kind. */
  scenarios: readonly Scenario[];
  mix: Mix | undefined;
  norms: readonly Norm[] | undefined;
  onChoose: (more: Partial<AllocationChoice>) => void;
}

/** What a planner opens to change by what the total is split; closed, each says how that stands. */
export const SplitSections = memo(function SplitSections(props: SplitSectionsProps) {
  const { t } = useTranslation();
  const { planning, proposal, scenarios, onChoose, mix = DEFAULT_MIX, norms = [] } = props;
  const told = normsText(norms);
  const spread = useMemo(() => proposal && spreadOf(proposal), [proposal]);
  const decimal = (value: number) => formatDecimal(value, 1);
  const adopt = ({ choice: { total, method, ...more } }: Scenario) =>
    onChoose({
      total: total === planning.given ? null : total,
      method,
      mix: more.mix,
      norms: more.norms,
      own: more.own,
    });
  return (
    <Sections>
      <Section name="mix" title={t("split.section.mix", { bases: mixText(mix) })}>
        <MixSliders mix={mix} planning={planning} onMix={(changed) => onChoose({ mix: changed })} />
      </Section>
      <Section
        name="norms"
        title={told === "" ? t("split.section.noNorms") : t("split.section.norms", { norms: told })}
      >
        <NormFields planning={planning} norms={norms} onNorms={(changed) => onChoose({ norms: changed })} />
      </Section>
      {spread && (
        <Section
          name="fairness"
          title={t("split.section.fairness", {
            rate: decimal(spread.rate),
            low: decimal(spread.lowest.rate),
            high: decimal(spread.highest.rate),
          })}
        >
          <FairnessStrip spread={spread} />
        </Section>
      )}
      <Section
        name="scenarios"
        title={
          scenarios.length === 0
            ? t("split.section.noScenarios")
            : t("split.section.scenarios", { count: scenarios.length })
        }
      >
        <Scenarios planning={planning} proposal={proposal} scenarios={scenarios} onAdopt={adopt} />
      </Section>
    </Sections>
  );
});
