import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkRegular, CopyRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Summary } from "../calc";
import { reportSentences, type Language } from "../locales";
import { CopyByHand } from "./CopyByHand";
import { useCopy } from "./useCopy";

const useStyles = makeStyles({
  sentences: { listStyleType: "none", margin: 0, padding: 0 },
  sentence: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "start",
    columnGap: "4px",
    paddingBlock: "6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  all: { display: "flex", alignItems: "center", columnGap: "8px", paddingTop: "8px" },
});

/** What is read out in the meeting, sentence by sentence, each to be copied alone or all together. */
export function ReportSentences({ summary }: { summary: Summary }) {
  const styles = useStyles();
  const { t, i18n } = useTranslation();
  const sentences = useMemo(() => reportSentences(summary, i18n.language as Language), [summary, i18n.language]);
  const { copied, copy } = useCopy();
  const isTaken = (text: string) => copied !== null && copied.taken && copied.text === text;
  const all = sentences.join("\n");

  return (
    <>
      <ol className={styles.sentences} aria-label={t("pane.section.sentences")}>
        {sentences.map((sentence, index) => (
          <li key={index} className={styles.sentence}>
            <Text>{sentence}</Text>
            <Button
              size="small"
              appearance="subtle"
              icon={isTaken(sentence) ? <CheckmarkRegular /> : <CopyRegular />}
              aria-label={t("pane.sentences.copyOne", { number: index + 1 })}
              onClick={() => copy(sentence)}
            />
          </li>
        ))}
      </ol>
      <div className={styles.all}>
        <Button size="small" icon={<CopyRegular />} onClick={() => copy(all)}>
          {t("pane.sentences.copyAll")}
        </Button>
        <Text role="status" size={200}>
          {copied?.taken && t("pane.sentences.copied")}
        </Text>
      </div>
      {copied && !copied.taken && <CopyByHand text={copied.text} />}
    </>
  );
}
