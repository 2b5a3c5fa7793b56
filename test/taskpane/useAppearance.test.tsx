import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { I18nextProvider } from "react-i18next";
import { i18n } from "../../src/locales";
import { AppearanceButton } from "../../src/taskpane/AppearanceButton";
import { useAppearance } from "../../src/taskpane/useAppearance";

function Look() {
  const look = useAppearance();
  return (
    <I18nextProvider i18n={i18n}>
      <AppearanceButton {...look} />
      <output>{look.dark ? "dark" : "light"}</output>
    </I18nextProvider>
  );
}

const office = (isDarkTheme: boolean) =>
  Object.assign(globalThis, { Office: { context: { officeTheme: { isDarkTheme }, partitionKey: "p-" } } });

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
  delete (globalThis as { Office?: unknown }).Office;
});

describe("how the pane looks", () => {
  it("is as Excel is, and asks again when the pane is come back to", () => {
    office(true);
    render(<Look />);
    expect(screen.getByRole("status")).toHaveTextContent("dark");
    office(false);
    act(() => void window.dispatchEvent(new Event("focus")));
    expect(screen.getByRole("status")).toHaveTextContent("light");
  });

  it("can be light or dark whatever Excel is, and stays so the next time, under Office's own key", async () => {
    office(true);
    const user = userEvent.setup();
    const { unmount } = render(<Look />);
    await user.click(screen.getByRole("button", { name: "Giao diện: theo Excel" }));
    expect(screen.getByRole("status")).toHaveTextContent("light");
    expect(localStorage.getItem("p-chiTieu.appearance")).toBe("light");
    unmount();
    render(<Look />);
    expect(screen.getByRole("button", { name: "Giao diện: sáng" })).toBeInTheDocument();
    await user.click(screen.getByRole("button"));
    await user.click(screen.getByRole("button", { name: "Giao diện: tối" }));
    expect(screen.getByRole("button", { name: "Giao diện: theo Excel" })).toBeInTheDocument();
  });

  it("works where the browser keeps nothing for a pane", async () => {
    jest.spyOn(window, "localStorage", "get").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    render(<Look />);
    await userEvent.click(screen.getByRole("button", { name: "Giao diện: theo Excel" }));
    expect(screen.getByRole("button", { name: "Giao diện: sáng" })).toBeInTheDocument();
  });
});
