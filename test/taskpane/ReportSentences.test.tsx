import { screen, waitFor, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { setLanguage } from "../../src/locales";
import { town } from "./books";
import { jobsOn, openPane } from "./pane";

afterEach(() => {
  setLanguage("vi");
  jest.restoreAllMocks();
});

async function openSentences(section = "Lời báo cáo") {
  const pane = openPane(jobsOn(town()));
  await screen.findByRole("list");
  await pane.user.click(screen.getAllByRole("tab")[2]!);
  await pane.user.click(screen.getByRole("button", { name: section }));
  return pane;
}

const FIRST =
  "Tính đến ngày 31/12/2024, kết nạp được 53 đảng viên, đạt 265,0\u00a0% chỉ tiêu giao (20); đã hoàn thành, vượt 33 người.";

const sentences = () =>
  within(screen.getByRole("list", { name: "Lời báo cáo" }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

/** The browser lets nobody write to the clipboard, or has none. */
const refuse = () => jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no"));

describe("the sentences to read out", () => {
  it("are not in the way until they are asked for", async () => {
    const { user } = await openSentences();
    expect(sentences()[0]).toBe(FIRST);
    await user.click(screen.getByRole("button", { name: "Lời báo cáo" }));
    await waitFor(() => expect(screen.queryByText(FIRST)).not.toBeInTheDocument());
  });

  it("are copied one by one, and it is said aloud", async () => {
    const { user } = await openSentences();
    await user.click(screen.getByRole("button", { name: "Chép câu 1" }));
    expect(await screen.findByText("Đã chép.", { selector: "[role=status]" })).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe(FIRST);
  });

  it("are copied all together, a line each", async () => {
    const { user } = await openSentences();
    await user.click(screen.getByRole("button", { name: "Chép tất cả" }));
    await screen.findByText("Đã chép.");
    expect((await navigator.clipboard.readText()).split("\n")).toEqual(sentences());
  });

  it("stand selected for Ctrl+C where the clipboard is refused, until a copy succeeds", async () => {
    const { user } = await openSentences();
    const refused = refuse();
    await user.click(screen.getByRole("button", { name: "Chép câu 1" }));
    const area = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Lời cần chép" });
    expect(screen.getByText(/Nhấn Ctrl\+C/)).toBeInTheDocument();
    expect(screen.queryByText("Đã chép.")).not.toBeInTheDocument();
    expect(area).toHaveFocus();
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe(FIRST);
    refused.mockRestore();
    await user.click(screen.getByRole("button", { name: "Chép câu 1" }));
    expect(await screen.findByText("Đã chép.")).toBeInTheDocument();
    expect(screen.queryByRole("textbox", { name: "Lời cần chép" })).not.toBeInTheDocument();
  });

  it("stand selected too where the browser has no clipboard", async () => {
    const { user } = await openSentences();
    jest.spyOn(navigator, "clipboard", "get").mockReturnValue(undefined as never);
    await user.click(screen.getByRole("button", { name: "Chép tất cả" }));
    expect(await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Lời cần chép" })).toHaveFocus();
  });

  it("speak the pane's language", async () => {
    setLanguage("en");
    await openSentences("Sentences to read out");
    expect(screen.getByText(/^As of 31\/12\/2024, 53 members were admitted, 265\.0%/)).toBeInTheDocument();
  });

  it.each([
    ["vi", "Lời báo cáo", "Chép câu 1"],
    ["en", "Sentences to read out", "Copy sentence 1"],
  ] as const)("have nothing for axe to find (%s)", async (language, section, copy) => {
    setLanguage(language);
    const { user, container } = await openSentences(section);
    refuse();
    await user.click(screen.getByRole("button", { name: copy }));
    await screen.findByRole("textbox", { name: /Lời cần chép|Text to copy/ });
    expect(await axe(container)).toHaveNoViolations();
  });
});
