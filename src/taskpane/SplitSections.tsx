import { useTranslation } from "react-i18next";
import { type AllocationChoice, DEFAULT_MIX, type Planning } from "../calc";
import { mixText, normsText } from "../locales";
import { MixSliders } from "./MixSliders";
import { NormFields } from "./NormFields";
import { Section, Sections } from "./Sections";

interface SplitSectionsProps {
  planning: Planning;
  chosen: Partial<AllocationChoice>;
  onChoose: (more: Partial<AllocationChoice>) => void;
}

/** What a planner opens to change by what the total is split; closed, each says how that stands. */
export function SplitSections({ planning, chosen, onChoose }: SplitSectionsProps) {
  const { t } = useTranslation();
  const { mix = DEFAULT_MIX, norms = [] } = chosen;
  const told = normsText(norms);
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
    </Sections>
  );
}
