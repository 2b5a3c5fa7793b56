import { Text } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { ComingLines } from "./ComingLines";
import { usePlan } from "./plan";

/** In place of a workbook: the shape of what comes while it is being read, or that it could not be read. */
export function Unread() {
  const { t } = useTranslation();
  const { work } = usePlan();
  return work.step ? <ComingLines /> : <Text>{t("pane.unread")}</Text>;
}
