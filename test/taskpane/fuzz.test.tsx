import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { cleanup, fireEvent, render } from "@testing-library/react";
import type { ReactElement } from "react";
import { I18nextProvider } from "react-i18next";
import type { CellChange, Issue } from "../../src/jobs";
import { i18n } from "../../src/locales";
import issues from "../../src/locales/vi/issues.json";
import pane from "../../src/locales/vi/pane.json";
import { ChangeList } from "../../src/taskpane/ChangeList";
import { IssueList } from "../../src/taskpane/IssueList";
import { hostileTexts } from "../jobs/hostile-texts";

const texts = hostileTexts(300).filter(({ length }) => length < 1_000);

/** Every element in the document by its name and the names of its attributes: the same whatever the texts say. */
const elements = () =>
  [...document.querySelectorAll("*")].map((element) => [element.tagName, ...element.getAttributeNames()].join(" "));

const issueOf = (text: string, place: number): Issue => ({
  code: "perhapsUnit",
  severity: "warning",
  sheet: text,
  cell: `B${place + 1}`,
  params: { text, unit: text },
  fix: { before: text, after: text, change: { kind: "unit", name: text, unit: text } },
});

/** The pane with a list in it, all its pages opened. */
function show(list: ReactElement): HTMLElement {
  const { container } = render(
    <I18nextProvider i18n={i18n}>
      <FluentProvider theme={webLightTheme}>{list}</FluentProvider>
    </I18nextProvider>,
  );
  const more = () => [...container.querySelectorAll("button")].find(({ textContent }) => /^Xem thêm/.test(textContent));
  for (let button = more(); button; button = more()) fireEvent.click(button);
  return container;
}

const on = { onShow: () => undefined, onFix: () => undefined, onMap: () => undefined };
const issueList = (list: readonly string[]) => show(<IssueList issues={list.map(issueOf)} {...on} />);
const changeList = (list: readonly CellChange[]) => show(<ChangeList changes={list} />);

/** A sentence with what is found put in where its parameters stand, without i18next. */
const sentence = (template: string, params: Record<string, string>): string =>
  template.split(/\{\{|\}\}/).reduce((text, part, place) => text + (place % 2 ? (params[part] ?? "?") : part), "");

describe("texts of the workbook in the pane", () => {
  it("stand in the sentences and the names of the buttons to the letter, and make no element", () => {
    const items = [...issueList(texts).querySelectorAll("li")];
    expect(items).toHaveLength(texts.length);
    const { perhapsUnit } = issues.issue;
    const { goTo, data } = pane.pane;
    items.forEach((item, at) => {
      const text = texts[at]!;
      const place = `${text}!B${at + 1}`;
      expect([...item.firstElementChild!.children].map(({ textContent }) => textContent)).toEqual([
        `${place} · ${text} → ${text}`,
        sentence(perhapsUnit, { text, unit: text }),
      ]);
      expect([...item.querySelectorAll("button")].map((button) => button.getAttribute("aria-label"))).toEqual([
        sentence(data.confirmAt, { place, before: text, after: text }),
        sentence(goTo, { place }),
      ]);
    });
    const made = elements();
    cleanup();
    issueList(texts.map(() => "Chi bộ"));
    expect(made).toEqual(elements());
  });

  it("stand so in the list of what will change too", () => {
    const changeOf = (text: string): CellChange => ({
      plan: "Kết nạp 2025",
      unit: text,
      column: "Giao",
      reason: "",
      sheet: text,
      place: "B2",
      what: "value",
      before: "",
      after: `${text} – một tên dài`,
    });
    changeList([changeOf("Chi bộ")]);
    const plain = elements();
    cleanup();
    for (const text of texts) {
      const rows = [...changeList([changeOf(text)]).querySelectorAll("[role=listitem]")];
      expect(rows.map(({ textContent }) => textContent)).toEqual([
        text,
        `${text} · GiaoB2${pane.pane.difference.blank} → ${text} – một tên dài`,
      ]);
      expect(elements()).toEqual(plain);
      cleanup();
    }
  });
});
