import { Field, Select } from "@fluentui/react-components";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { type Method, METHODS } from "../calc";

interface MethodFieldProps {
  method: Method;
  onChoose: (more: { method: Method }) => void;
}

/** How the total is split, with a line on what that means. */
export const MethodField = memo(function MethodField({ method, onChoose }: MethodFieldProps) {
  const { t } = useTranslation();
  return (
    <Field label={t("pane.allocate.method")} hint={t(`method.${method}.hint`)}>
      <Select value={method} onChange={(_, { value }) => onChoose({ method: value as Method })}>
        {METHODS.map((name) => (
          <option key={name} value={name}>
            {t(`method.${name}.name`)}
          </option>
        ))}
      </Select>
    </Field>
  );
});
