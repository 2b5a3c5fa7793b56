import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Summary } from "../calc";
import type { PlanBook } from "../jobs";
import { ReportSentences } from "./ReportSentences";
import { SettingsFields } from "./SettingsFields";
import { TruthCheck } from "./TruthCheck";

const useStyles = makeStyles({
  sections: { marginInline: "-12px" },
  panel: { marginInline: "12px", paddingBlock: "4px 12px" },
});

interface ProgressSectionsProps {
  book: PlanBook;
  /** Null where nothing can be measured. */
  summary: Summary | null;
}

/** What a planner opens when it is wanted: the sentences to read out, a text to check, how figures are taken. */
export function ProgressSections({ book, summary }: ProgressSectionsProps) {
  const styles = useStyles();
  return (
    <Accordion multiple collapsible className={styles.sections}>
      {summary && (
        <Section name="sentences">
          <ReportSentences summary={summary} />
        </Section>
      )}
      <Section name="truth">
        <TruthCheck />
      </Section>
      <Section name="settings">
        <SettingsFields settings={book.settings} />
      </Section>
    </Accordion>
  );
}

function Section({ name, children }: { name: string; children: ReactNode }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <AccordionItem value={name}>
      <AccordionHeader as="h2" size="small">
        {t(`pane.section.${name}`)}
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
