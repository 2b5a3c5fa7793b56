import fc from "fast-check";

/** Characters that a cell holds at the most. */
const MOST = 32_767;

/** What Excel, a file, a browser or our own reading might take for something else than a text. */
const HOSTILE = [
  '=HYPERLINK("http://x","y")',
  "=1+1",
  "=SUM(A:A)",
  " =SUM(A:A)",
  "\n\u00a0=SUM(A:A)",
  "\u200b=SUM(A:A)",
  "＝SUM(A:A)",
  "+1",
  "+A",
  "-2+3",
  "- ghi chú",
  "@SUM(A1)",
  "@SUM(A:A)",
  "\t=1",
  "\r\n=1",
  "=",
  "'",
  "''x",
  "'=1",
  " ' x",
  "<img src=x onerror=alert(1)>",
  "</script><script>alert(1)</script>",
  '"><svg onload=alert(1)>',
  "javascript:alert(1)",
  "&lt;b&gt; &amp; &#65;",
  "]]>",
  "<![CDATA[x]]>",
  "{{text}} {{column}} {{value, number}}",
  "$t(issue.missingId) $t(pane.title)",
  "$& $1 $` $$",
  "%s %d \\n \\u0041",
  "__proto__",
  "constructor",
  "01",
  "1e5",
  "1.950",
  "1,950",
  "٣٤",
  "3/4",
  "May 10",
  "10-May",
  "TRUE",
  "false ",
  " True",
  "#N/A",
  "#n/a",
  " #REF!",
  "#DIV/0!",
  "#SPILL!",
  "12:30",
  "50%",
  "$5",
  "(7)",
  "_x000D_",
  "_x0041_",
  "_x0041_x0042_",
  "_x0041\u0001",
  "_x005F_x0041_",
  "_x005F\u0000",
  "__x00e9__x00E9_",
  " hai  đầu ",
  "hai\ndòng",
  "hai\r\ndòng\r",
  "\u0000\u0001\u001f\u007f\u0085",
  "\ufffe\uffff",
  "\u{1fffe}\u{10ffff}",
  "\ud83d\ude00 👩‍👩‍👧 🇻🇳",
  "\ud800",
  "x\udc00y",
  "\ude00\ud83d",
  "\u202e\u200fabc",
  "\u2066مرحبا\u2069",
  "e\u200d\u0301 a",
  "Chi bộ Hiệp Đức".normalize("NFD"),
  "ĐẢNG BỘ  XÃ",
  "Tam\u00a0Kỳ\u00ad",
  "\u00a0",
  "\u2028\u2029",
  "=".repeat(MOST),
  "a".repeat(MOST),
  `=${"1".repeat(MOST - 1)}`,
  "\n".repeat(MOST),
  "ệ".repeat(MOST),
  "😀".repeat(MOST / 2),
  `${"=x  ".repeat(MOST / 4)}\r\n`,
  `=${"'".repeat(MOST - 2)}\u0001`,
  `${"\u0001".repeat(MOST - 4)}_x00`,
  // Mended it is nearly as long, and the sentence about it longer than a cell.
  `${"b".repeat(MOST - 4)}  c`,
];

const letter = fc.oneof(
  fc.constantFrom(..."=+-@'\"<>&;_x0123456789. \t\r\n\u00a0\u00ad\u200b\ufeffăâđêôơưỆ"),
  fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)),
);
const piece = fc.constantFrom(...HOSTILE.filter(({ length }) => length < 50));

/** Another run is repeated by its seed: `FC_SEED=… npx jest fuzz`. */
const seed = Number(process.env.FC_SEED ?? 20261127);

/** So many strings, always the same for a seed: those above, strings of any letters, and strings put together of both. */
export function hostileTexts(count: number): string[] {
  console.log(`hostile strings: ${count}, FC_SEED=${seed}`);
  const made = fc.oneof(
    { arbitrary: fc.array(letter, { minLength: 1, maxLength: 40 }), weight: 2 },
    { arbitrary: fc.array(fc.oneof(piece, letter), { minLength: 1, maxLength: 5 }), weight: 1 },
  );
  const sample = fc.sample(made, { numRuns: count, seed });
  return [...HOSTILE, ...sample.map((parts) => parts.join(""))].slice(0, count);
}
