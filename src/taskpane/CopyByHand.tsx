import { Field, Textarea } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

/** A text that the clipboard refused, selected, so that two keys copy it. */
export function CopyByHand({ text }: { text: string }) {
  const { t } = useTranslation();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [text]);
  return (
    <Field label={t("pane.sentences.byHand")} validationState="warning" validationMessage={t("pane.sentences.press")}>
      <Textarea ref={area} readOnly rows={5} value={text} onFocus={({ target }) => target.select()} />
    </Field>
  );
}
