import { useTranslation } from "react-i18next";
import type { Summary } from "../calc";
import type { PlanBook } from "../jobs";
import { ReportSentences } from "./ReportSentences";
import { Section, Sections } from "./Sections";
import { SettingsFields } from "./SettingsFields";
import { TruthCheck } from "./TruthCheck";

interface ProgressSectionsProps {
  book: PlanBook;
  /** Null where nothing can be measured. */
  summary: Summary | null;
}

/** What a planner opens when it is wanted: the sentences to read out, a text to check, how figures are taken. */
export function ProgressSections({ book, summary }: ProgressSectionsProps) {
  const { t } = useTranslation();
  const title = (name: "sentences" | "truth" | "settings") => t(`pane.section.${name}`);
  return (
    <Sections>
      {summary && (
        <Section name="sentences" title={title("sentences")}>
          <ReportSentences summary={summary} />
        </Section>
      )}
      <Section name="truth" title={title("truth")}>
        <TruthCheck />
      </Section>
      <Section name="settings" title={title("settings")}>
        <SettingsFields settings={book.settings} />
      </Section>
    </Sections>
  );
}
