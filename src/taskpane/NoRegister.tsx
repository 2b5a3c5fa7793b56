import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";

/** Without a register every figure is nought: why, and the way to where it can be told. */
export function NoRegister({ toData }: { toData: () => void }) {
  const { t } = useTranslation();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{t("progress.noRegister")}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={toData}>
          {t("progress.toData")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
