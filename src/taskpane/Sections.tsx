import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  sections: { marginInline: "-12px" },
  panel: { marginInline: "12px", paddingBlock: "4px 12px" },
});

/** What a planner opens when it is wanted, one under another. */
export function Sections({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return (
    <Accordion multiple collapsible className={styles.sections}>
      {children}
    </Accordion>
  );
}

/** One of them: `title` says what it holds while it is closed. */
export function Section({ name, title, children }: { name: string; title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <AccordionItem value={name}>
      <AccordionHeader as="h2" size="small">
        {title}
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
