import { peopleOf } from "../../src/taskpane/peopleOf";

describe("a typed total", () => {
  it.each([
    ["385", 385],
    ["1.950", 1950],
    ["1,950", 1950],
    ["10 322", 10322],
  ])("%s is %d people", (typed, people) => expect(peopleOf(typed)).toBe(people));

  it.each(["1,5", "20.5", "-3", "hai mươi", "1.95"])("%s is no number of people", (typed) => {
    expect(peopleOf(typed)).toBeNaN();
  });
});
