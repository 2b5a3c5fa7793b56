import { searchKey } from "../../src/taskpane/search";

it("searches without case and accents: Đông Triều is dong trieu, composed or not", () => {
  expect(searchKey(" Đông Triều ")).toBe("dong trieu");
  expect(searchKey("Đông Triều".normalize("NFD"))).toBe("dong trieu");
});
