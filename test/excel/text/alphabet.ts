/**
 * The 67 small letters of Vietnamese that bear a mark, each with its sign in TCVN3 and its signs in VNI for Windows,
 * typed from the charts, not from the code under test. TCVN3: TCVN 5712:1993 (VN3), positions as in glibc's TCVN5712-1.
 * VNI: the VNI-WIN table of UniKey's charset data, the same as that of xvnkb.
 */
export const SMALL_LETTERS = `
à µ aø  á ¸ aù  ả ¶ aû  ã · aõ  ạ ¹ aï
ă ¨ aê  ằ » aè  ắ ¾ aé  ẳ ¼ aú  ẵ ½ aü  ặ Æ aë
â © aâ  ầ Ç aà  ấ Ê aá  ẩ È aå  ẫ É aã  ậ Ë aä
đ ® ñ
è Ì eø  é Ð eù  ẻ Î eû  ẽ Ï eõ  ẹ Ñ eï
ê ª eâ  ề Ò eà  ế Õ eá  ể Ó eå  ễ Ô eã  ệ Ö eä
ì × ì   í Ý í   ỉ Ø æ   ĩ Ü ó   ị Þ ò
ò ß oø  ó ã où  ỏ á oû  õ â oõ  ọ ä oï
ô « oâ  ồ å oà  ố è oá  ổ æ oå  ỗ ç oã  ộ é oä
ơ ¬ ô   ờ ê ôø  ớ í ôù  ở ë ôû  ỡ ì ôõ  ợ î ôï
ù ï uø  ú ó uù  ủ ñ uû  ũ ò uõ  ụ ô uï
ư \u00ad ö   ừ õ öø  ứ ø öù  ử ö öû  ữ ÷ öõ  ự ù öï
ỳ ú yø  ý ý yù  ỷ û yû  ỹ ü yõ  ỵ þ î`
  .trim()
  .split(/\n|\s{2,}/)
  .map((row) => row.trim().split(" ") as [letter: string, tcvn3: string, vni: string]);

/** The capitals that TCVN3 has signs for; the others are small signs in a font of capitals. */
export const TCVN3_CAPITALS: readonly (readonly [letter: string, sign: string])[] = [
  ["Ă", "¡"],
  ["Â", "¢"],
  ["Ê", "£"],
  ["Ô", "¤"],
  ["Ơ", "¥"],
  ["Ư", "¦"],
  ["Đ", "§"],
];

const TCVN3 = new Map([...SMALL_LETTERS.map(([letter, sign]) => [letter, sign] as const), ...TCVN3_CAPITALS]);
const VNI = new Map(
  SMALL_LETTERS.flatMap(([letter, , signs]) => [
    [letter, signs],
    [letter.toUpperCase(), signs.toUpperCase()],
  ]),
);

/** A text as it was typed for a TCVN3 font of small letters. */
export const asTcvn3 = (text: string): string => [...text].map((letter) => TCVN3.get(letter) ?? letter).join("");

/** A text as it was typed for a VNI font. */
export const asVni = (text: string): string => [...text].map((letter) => VNI.get(letter) ?? letter).join("");
