import { fireEvent, screen } from "@testing-library/react";
import { axe } from "jest-axe";
import { DEFAULT_SETTINGS, SETTING_CHOICES } from "../../src/calc";
import type { PlanBook } from "../../src/jobs";
import { i18n, setLanguage } from "../../src/locales";
import { percentOf } from "../../src/taskpane/percentOf";
import { PERCENTS } from "../../src/taskpane/settings";
import { town } from "./books";
import { asked, CHANGES, jobsOn, openPane } from "./pane";

afterEach(() => setLanguage("vi"));

async function openSettings(section = "Cách tính và in", book: PlanBook = town()) {
  const jobs = jobsOn(book);
  jobs.fix.mockImplementation((_, run) => {
    const difference = { job: "fix" as const, changes: CHANGES.map((one) => ({ ...one, sheet: "Kiểm tra" })) };
    run?.preview?.({ ...difference, fingerprint: 7 });
    return Promise.resolve({ ...difference, fingerprint: 7 });
  });
  const pane = openPane(jobs);
  await screen.findByRole("list");
  await pane.user.click(screen.getAllByRole("tab")[2]!);
  await pane.user.click(screen.getByRole("button", { name: section }));
  return { jobs, ...pane };
}

const save = () => screen.getByRole("button", { name: "Ghi nhớ…" });

describe("the settings of how figures are taken", () => {
  it("are those of the workbook, and nothing is to be remembered while none differs", async () => {
    const settings = { ...DEFAULT_SETTINGS, pace: "quarters", bandHigh: 3.5 } as const;
    const { user, jobs } = await openSettings(undefined, { ...town(), settings });
    expect(screen.getByRole("combobox", { name: "Nhịp" })).toHaveDisplayValue("theo quý đã giao");
    expect(screen.getByRole("textbox", { name: "Tỷ lệ kết nạp đến (%)" })).toHaveValue("3,5");
    await user.click(save());
    expect(jobs.fix).not.toHaveBeenCalled();
  });

  it("are remembered all at once, shown first with what they will mean", async () => {
    const { user, jobs } = await openSettings();
    await user.selectOptions(screen.getByRole("combobox", { name: "Cách in tỷ lệ đạt" }), "làm tròn, hai số lẻ");
    const over = screen.getByRole("textbox", { name: "Danh sách vượt trên (%)" });
    await user.clear(over);
    await user.type(over, "120");
    await user.click(save());
    const dialog = await asked();
    expect(dialog.getByText("Ghi nhớ vào sổ tính?")).toBeInTheDocument();
    expect(
      dialog.getByText(/Cách in tỷ lệ đạt: làm tròn, hai số lẻ.*Danh sách vượt trên \(%\): 120/),
    ).toBeInTheDocument();
    await user.click(dialog.getByText("Ghi nhớ"));
    expect(await screen.findByText(/^Đã nhớ ở sheet Kiểm tra\./)).toBeInTheDocument();
    expect(jobs.fix).toHaveBeenLastCalledWith(
      {
        issues: [],
        conventions: [
          { kind: "setting", name: "attainment", value: "round2" },
          { kind: "setting", name: "listOver", value: 120 },
        ],
      },
      expect.objectContaining({ expected: 7 }),
    );
  });

  it("are again those of the workbook once the saving is taken back", async () => {
    const { user, jobs } = await openSettings();
    const attainment = () => screen.getByRole("combobox", { name: "Cách in tỷ lệ đạt" });
    await user.selectOptions(attainment(), "làm tròn, hai số lẻ");
    const settings = { ...DEFAULT_SETTINGS, attainment: "round2" } as const;
    jobs.check.mockResolvedValue({ ...town(), settings, undo: { job: "fix", when: 45838, changes: 1 } });
    await user.click(save());
    await user.click((await asked()).getByText("Ghi nhớ"));
    const undo = await screen.findByRole("button", { name: /^Hoàn tác/ });
    expect(attainment()).toHaveValue("round2");
    jobs.check.mockResolvedValue(town());
    await user.click(undo);
    await user.click((await asked()).getByText("Hoàn tác"));
    await screen.findByText(/^Đã hoàn tác/);
    expect(attainment()).toHaveValue("cut1");
  });

  it("take no percent that is none, and no band whose upper limit is below its lower, and say so", async () => {
    const { user, jobs } = await openSettings();
    const [low, high] = [/kết nạp từ/, /kết nạp đến/].map((name) => screen.getByRole("textbox", { name }));
    fireEvent.change(low!, { target: { value: "ba" } });
    expect(screen.getByText("Nhập số phần trăm từ 0 đến 1.000, ví dụ 3,5.")).toBeInTheDocument();
    await user.click(save());
    fireEvent.change(low!, { target: { value: "3" } });
    fireEvent.change(high!, { target: { value: "2,5" } });
    expect(screen.getByText("Mức cao phải từ mức thấp trở lên.")).toBeInTheDocument();
    await user.click(save());
    expect(jobs.fix).not.toHaveBeenCalled();
  });

  it("change how figures are printed: 53 of 20 as 265,00 %, and of 454 members as 11,7 %", async () => {
    await openSettings(undefined, {
      ...town(),
      settings: { ...DEFAULT_SETTINGS, shares: "round1", attainment: "round2" },
    });
    expect(screen.getAllByText("265,00 %").length).toBeGreaterThan(0);
    expect(screen.getByText("11,7 %")).toBeInTheDocument();
  });

  it("have a name and words for each choice in both languages", () => {
    const keys = [
      ...PERCENTS.map((name) => `settings.name.${name}`),
      ...SETTING_CHOICES.flatMap(({ name, values }) => [
        `settings.name.${name}`,
        ...values.map((value) => `settings.value.${name}.${value}`),
      ]),
    ];
    const missing = (["vi", "en"] as const).flatMap((language) =>
      keys.filter((key) => i18n.getResource(language, "translation", key) === undefined),
    );
    expect(missing).toEqual([]);
    expect([...PERCENTS, ...SETTING_CHOICES.map(({ name }) => name)].sort()).toEqual(
      Object.keys(DEFAULT_SETTINGS).sort(),
    );
  });

  it.each([
    ["vi", "Cách tính và in"],
    ["en", "How figures are taken"],
  ] as const)("have nothing for axe to find (%s)", async (language, section) => {
    setLanguage(language);
    const { container } = await openSettings(section);
    expect(await axe(container)).toHaveNoViolations();
  });
});

describe("a percent that is typed", () => {
  it.each([
    ["3,5", 3.5],
    ["3.5 %", 3.5],
    [" 100 ", 100],
    ["1000", 1000],
    ["1001", NaN],
    ["1.000", NaN],
    ["-3", NaN],
    ["", NaN],
  ])("%j is %d", (typed, percent) => expect(percentOf(typed)).toBe(percent));
});
