import fc from "fast-check";

import { isPlain } from "../../../src/workbench/xlsx/plain-xml";
import { UnreadableFileError } from "../../../src/workbench/xlsx/unreadable";
import { scanContent, scanXml, type Visitor } from "../../../src/workbench/xlsx/xml";

/** What a visitor is told, texts that touch joined; "broken" where the XML is not well formed. */
function told(scan: (visitor: Visitor) => void): unknown {
  const events: unknown[] = [];
  let text = "";
  const flush = (): void => {
    if (text !== "") events.push(text);
    text = "";
  };
  try {
    scan({
      open(name, attributes) {
        flush();
        events.push([name, { ...attributes }]);
      },
      text(piece) {
        text += piece;
      },
      close(name) {
        flush();
        events.push([`/${name}`]);
      },
    });
  } catch (error) {
    if (error instanceof UnreadableFileError) return error.reason;
    throw error;
  }
  flush();
  return events;
}

const content = (xml: string) => told((visitor) => scanContent(xml, visitor));
const part = (xml: string) => told((visitor) => scanXml(xml, visitor));

describe("plain XML is read as written", () => {
  test("attributes in any order and either quotes, with spaces around them", () =>
    expect(content(`<c t = 's'\n r="A1" ><v >1</v\t></c >`)).toEqual([
      ["c", { t: "s", r: "A1" }],
      ["v", {}],
      "1",
      ["/v"],
      ["/c"],
    ]));

  test("prefixes are no part of an element's name, but of an attribute's", () =>
    expect(content(`<x:row x:r="1"><x:c/></x:row>`)).toEqual([["row", { "x:r": "1" }], ["c", {}], ["/c"], ["/row"]]));

  test("references stand for their letters, in texts and attributes", () =>
    expect(content(`<f a="&lt;&#10;&quot;">&amp;amp;&#x1EA1;&#7841;&#x1F600;&gt;&apos;</f>`)).toEqual([
      ["f", { a: `<\n"` }],
      `&amp;ạạ😀>'`,
      ["/f"],
    ]));

  test("line ends are newlines in a text and spaces in an attribute, unless they are references", () =>
    expect(content(`<t a="1\r\n2\t3&#13;">1\r\n2\r3&#13;\n</t>`)).toEqual([
      ["t", { a: "1 2 3\r" }],
      "1\n2\n3\r\n",
      ["/t"],
    ]));

  test("letters of every script and brackets", () =>
    expect(content(`<t>Đảng viên 😀 T[A]]</t>`)).toEqual([["t", {}], "Đảng viên 😀 T[A]]", ["/t"]]));

  test("a declaration before a part is none of its content", () =>
    expect(part(`<?xml version="1.0" encoding="UTF-8"?>\r\n<sst/>`)).toEqual(["\n", ["sst", {}], ["/sst"]]));
});

test("comments, CDATA and instructions are not plain, and are read too", () => {
  const unusual = `<t>1<!--<v>-->2<![CDATA[<3>]]>4<?a b?>5</t>`;
  expect(isPlain(unusual)).toBe(false);
  expect(content(unusual)).toEqual([["t", {}], "12<3>45", ["/t"]]);
});

test.each([
  "<c><v>1</c>",
  "<c>",
  "</c>",
  "<c",
  "<c/",
  "<",
  "< c/>",
  "<1/>",
  "<c r/>",
  "<c r=1/>",
  `<c r="1/>`,
  `<c r="<"/>`,
  `<c r="1"s="2"/>`,
  `<c r="1" r="2"/>`,
  `<c / >`,
  "<c></cc>",
  "<cc></c>",
  "<c>&nbsp;</c>",
  "<c>&</c>",
  "<c>&#0;</c>",
  "<c>&#x110000;</c>",
  "<c>&#xD800;</c>",
  "<c>\u0001</c>",
  "<c>\uD83D</c>",
  "<c>]]></c>",
  `<c r="\u0001"/>`,
])("%j is broken", (xml) => expect(content(xml)).toBe("broken"));

test.each(["", "text", "<a/><b/>", "<a/>text", "text<a/>"])("%j is content, but no part", (xml) => {
  expect(content(xml)).not.toBe("broken");
  expect(part(xml)).toBe("broken");
});

const name = fc.constantFrom("c", "v", "row", "x:row", "is", "_a-1.b", "x:is", "Ô");
const space = fc.constantFrom("", "", " ", "\n", "\t ", "\r\n");
const letters = fc
  .array(
    fc.constantFrom(
      ..."1A >/=[]]!?-.",
      ..."\n\t\r",
      "\r\n",
      "Đảng",
      "😀",
      "&amp;",
      "&lt;",
      "&#10;",
      "&#xA;",
      "&#x41;",
      "_x000D_",
    ),
  )
  .map((pieces) => pieces.join("").replaceAll("]]>", ""));
const attribute = fc
  .tuple(name, space, space, letters, fc.constantFrom(`"`, `'`))
  .map(([key, before, after, value, mark]) => ({
    key,
    text: `${key}${before}=${after}${mark}${value}${mark}`,
  }));
const attributes = fc
  .uniqueArray(attribute, { selector: ({ key }) => key, maxLength: 3 })
  .map((all) => all.map(({ text }) => ` ${text}`).join(""));

const { element } = fc.letrec<{ element: string; inside: string }>((tie) => ({
  element: fc.oneof(
    fc.tuple(name, attributes, space).map(([called, with_, gap]) => `<${called}${with_}${gap}/>`),
    fc
      .tuple(name, attributes, space, tie("inside"))
      .map(([called, with_, gap, inner]) => `<${called}${with_}${gap}>${inner}</${called}${gap}>`),
  ),
  inside: fc
    .array(fc.oneof({ depthSize: "small" }, letters, tie("element")), { maxLength: 4 })
    .map((all) => all.join("")),
}));

/** The same, which a comment sends to the reader of every XML. */
const unusual = (xml: string): string => `<!---->${xml}`;

test("whatever is well formed reads the same in both ways", () => {
  fc.assert(
    fc.property(element, (xml) => {
      expect(isPlain(xml)).toBe(true);
      const events = part(xml);
      expect(events).not.toBe("broken");
      expect(events).toEqual(part(unusual(xml)));
    }),
  );
});

test("and whatever is damaged by a letter", () => {
  const damage = fc.constantFrom("", ..."<>/='\"&;] \r\u0001a1:!?-", "<c>", "</c>", "&#", "]]>");
  fc.assert(
    fc.property(element, fc.nat(), fc.nat(2), damage, (xml, at, length, inserted) => {
      const letters = [...xml];
      letters.splice(at % letters.length, length, inserted);
      const damaged = letters.join("");
      expect(part(damaged)).toEqual(part(unusual(damaged)));
      const among = `<row>${damaged}</row>`;
      expect(content(among)).toEqual(content(unusual(among)));
    }),
    { numRuns: 1000 },
  );
});
