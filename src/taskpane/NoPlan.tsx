import { Button, Text } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { Panel } from "./Panel";
import { usePlan } from "./plan";
import { Unread } from "./Unread";

/** In place of a tab that has no units to work on: what is missing, and the way to it. */
export function NoPlan({ toData }: { toData: () => void }) {
  const { t } = useTranslation();
  const { book } = usePlan();
  return (
    <Panel
      actions={
        <Button appearance="primary" onClick={toData}>
          {t("pane.noPlan.toData")}
        </Button>
      }
    >
      {book === null ? <Unread /> : <Text>{t("pane.noPlan.units")}</Text>}
    </Panel>
  );
}
