import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { axe } from "jest-axe";
import { I18nextProvider } from "react-i18next";
import { i18n, setLanguage } from "../../src/locales";
import { TruthCheck } from "../../src/taskpane/TruthCheck";

afterEach(() => setLanguage("vi"));

function openCheck() {
  const { container } = render(
    <I18nextProvider i18n={i18n}>
      <FluentProvider theme={webLightTheme}>
        <TruthCheck />
      </FluentProvider>
    </I18nextProvider>,
  );
  return { container, box: screen.getByRole("textbox") };
}

describe("the check of a pasted sentence", () => {
  it("says what the figures imply, in words and not by colour alone", async () => {
    const { box } = openCheck();
    await userEvent.click(box);
    await userEvent.paste("kết nạp 320 đảng viên, đạt 103,5 %");
    expect(screen.getByRole("listitem")).toHaveTextContent(/^Suy ra: 320 người là 103,5.*chỉ tiêu là 309/);
  });

  it("says so where nothing can be checked, and nothing before anything is pasted", async () => {
    const { box } = openCheck();
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
    await userEvent.type(box, "Chi bộ Khu phố");
    expect(screen.getByRole("status")).toHaveTextContent("không có con số nào kiểm được");
  });

  it.each(["vi", "en"] as const)("is sound for assistive technology in %s", async (language) => {
    setLanguage(language);
    const { container, box } = openCheck();
    expect(box).toHaveAccessibleName(i18n.t("truth.label"));
    await userEvent.click(box);
    await userEvent.paste("160/385 = 41,5 %");
    expect(screen.getAllByRole("listitem")).toHaveLength(1);
    expect(await axe(container)).toHaveNoViolations();
  });
});
