import { Button, Text } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { Panel } from "./Panel";
import { usePlan } from "./plan";
import { Unread } from "./Unread";
import { useOrder } from "./useOrder";

/** In place of a tab that has no units to work on: what is missing, and the way to it. */
export function NoPlan({ toData }: { toData: () => void }) {
  const { t } = useTranslation();
  const { book } = usePlan();
  // An order that cannot be carried out is not left waiting: this screen is the answer to it.
  useOrder("refresh", () => undefined);
  useOrder("report", () => undefined);
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
