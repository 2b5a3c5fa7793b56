import { excelizeFrom } from "../../../src/workbench/xlsx/excelize-browser";

afterEach(() => jest.restoreAllMocks());

test("a server that does not answer is an error, and a later call asks again", async () => {
  const asked = jest
    .spyOn(globalThis, "fetch")
    .mockImplementation(() => Promise.resolve(new Response("", { status: 503 })));
  const load = excelizeFrom("/excelize.wasm.gz");
  await expect(load()).rejects.toThrow("/excelize.wasm.gz: 503");
  await expect(load()).rejects.toThrow("503");
  expect(asked).toHaveBeenCalledTimes(2);
});
