import { Skeleton, SkeletonItem, Text } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { usePlan } from "./plan";

/** In place of a workbook: the shape of what comes while it is being read, or that it could not be read. */
export function Unread() {
  const { t } = useTranslation();
  const { work } = usePlan();
  if (!work.step) return <Text>{t("pane.unread")}</Text>;
  return (
    <Skeleton aria-label={t("pane.reading")}>
      {[60, 90, 75, 85, 70, 80].map((width) => (
        <SkeletonItem key={width} size={20} style={{ width: `${width}%`, marginBottom: 16 }} />
      ))}
    </Skeleton>
  );
}
