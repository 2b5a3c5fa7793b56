import { Button, Text } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { Panel } from "./Panel";
import { usePlan } from "./plan";
import { ReadButton } from "./ReadButton";
import { Unread } from "./Unread";
import { useOrder } from "./useOrder";

/** In place of a tab that has no units to work on: what is missing, and the way to it. */
export function NoPlan({ toData }: { toData: () => void }) {
  const { t } = useTranslation();
  const { book, work } = usePlan();
  const isFound = book?.found.some(({ part }) => part === "units") ?? false;
  // An order that cannot be carried out is not left waiting: this screen is the answer to it.
  useOrder("refresh", () => undefined);
  useOrder("report", () => undefined);
  return (
    <Panel
      actions={
        book === null && work.step === null ? (
          <ReadButton />
        ) : (
          <Button appearance="primary" onClick={toData}>
            {t(isFound ? "start.toData" : "pane.noPlan.toData")}
          </Button>
        )
      }
    >
      {book === null ? <Unread /> : <Text>{t(isFound ? "start.noUnits" : "pane.noPlan.units")}</Text>}
    </Panel>
  );
}
