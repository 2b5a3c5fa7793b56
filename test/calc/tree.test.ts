import fc from "fast-check";
import { treeOf } from "../../src/calc";

const unit = (id: string, parent: string | null = null) => ({ id, parent });
const idsInOrder = (units: { id: string; parent: string | null }[]) =>
  Array.from(treeOf(units).order, (i) => units[i]!.id);

describe("treeOf", () => {
  it("puts parents before children and siblings in the order of their ids, whatever the rows", () => {
    const units = [unit("B", "T"), unit("A2", "A"), unit("T"), unit("A1", "A"), unit("A", "T")];
    expect(idsInOrder(units)).toEqual(["T", "A", "A1", "A2", "B"]);
    expect(idsInOrder([...units].reverse())).toEqual(["T", "A", "A1", "A2", "B"]);
  });

  it("orders [{ B under A }, A] as [1, 0]", () => {
    const { order, parents, levels, isLeaf } = treeOf([unit("B", "A"), unit("A")]);
    expect(Array.from(order)).toEqual([1, 0]);
    expect(Array.from(parents)).toEqual([1, -1]);
    expect(Array.from(levels)).toEqual([1, 0]);
    expect(isLeaf).toEqual([true, false]);
  });

  it("compares ids by code unit: CB10 before CB2, Z before a, a before Đ", () => {
    expect(idsInOrder([unit("Đ"), unit("a"), unit("CB2"), unit("Z"), unit("CB10")])).toEqual([
      "CB10",
      "CB2",
      "Z",
      "a",
      "Đ",
    ]);
  });

  it("reports a duplicate and lets the first stand", () => {
    const tree = treeOf([unit("T"), unit("A", "T"), unit("A"), unit("A1", "A")]);
    expect(tree.duplicates).toEqual([2]);
    expect(Array.from(tree.parents)).toEqual([-1, 0, -1, 1]);
  });

  it("reports an unknown parent and makes the unit a top", () => {
    const tree = treeOf([unit("T"), unit("A", "X")]);
    expect(tree.unknownParents).toEqual([1]);
    expect(Array.from(tree.parents)).toEqual([-1, -1]);
  });

  it("reports a cycle and makes its units tops, keeping what hangs under them", () => {
    const tree = treeOf([unit("A", "B"), unit("B", "C"), unit("C", "A"), unit("D", "C"), unit("E", "E"), unit("T")]);
    expect(tree.cycles).toEqual([0, 1, 2, 4]);
    expect(Array.from(tree.parents)).toEqual([-1, -1, -1, 2, -1, -1]);
    expect(tree.order).toHaveLength(6);
  });

  it("holds every unit once, after its parent, for any parents at all", () => {
    const anyUnits = fc.array(fc.record({ id: fc.nat(12).map(String), parent: fc.option(fc.nat(14).map(String)) }), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(anyUnits, (units) => {
        const { order, parents, levels } = treeOf(units);
        expect([...order].sort((a, b) => a - b)).toEqual([...units.keys()]);
        const place = new Map(Array.from(order, (i, at) => [i, at]));
        units.forEach((_, i) => {
          if (parents[i] === -1) expect(levels[i]).toBe(0);
          else {
            expect(place.get(parents[i]!)).toBeLessThan(place.get(i)!);
            expect(levels[i]).toBe(levels[parents[i]!]! + 1);
          }
        });
      }),
      { numRuns: 1000 },
    );
  });
});
