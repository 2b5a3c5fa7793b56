import { Button } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { usePlan } from "./plan";

/** The way on where the workbook could not be read; why it could not is told above, until that is closed. */
export function ReadButton() {
  const { t } = useTranslation();
  const { work, read } = usePlan();
  const again = () => work.run((run) => read(run).then(() => null));
  return (
    <Button appearance="primary" disabledFocusable={work.step !== null} onClick={again}>
      {t("start.readAgain")}
    </Button>
  );
}
