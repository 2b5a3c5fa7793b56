import { Field, Select } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { type Method, METHODS } from "../calc";

interface MethodFieldProps {
  method: Method;
  onMethod: (method: Method) => void;
}

/** How the total is split, with a line on what that means. */
export function MethodField({ method, onMethod }: MethodFieldProps) {
  const { t } = useTranslation();
  return (
    <Field label={t("pane.allocate.method")} hint={t(`method.${method}.hint`)}>
      <Select value={method} onChange={(_, { value }) => onMethod(value as Method)}>
        {METHODS.map((name) => (
          <option key={name} value={name}>
            {t(`method.${name}.name`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
