import fc from "fast-check";
import { toTCVN3 } from "vietnamese-conversion";
import { decodeLegacy, encodingOfFont, type LegacyEncoding, legacyOf } from "../../../src/excel/text/legacy";
import { isSyllable } from "../../../src/excel/text/syllable";
import { QUANG_NAM } from "../../calc/published";
import { asTcvn3, asVni, SMALL_LETTERS, TCVN3_CAPITALS } from "./alphabet";

const UNITS = QUANG_NAM.map(([name]) => name);
const WORDS = [
  "chi bộ",
  "đảng viên",
  "quần chúng ưu tú",
  "kết nạp",
  "chỉ tiêu",
  "nghị quyết",
  "thị trấn",
  "thành phố",
  "tổ dân phố",
  "trường tiểu học",
  "trung học cơ sở",
  "hợp tác xã",
  "doanh nghiệp",
  "công ty",
  "bệnh viện",
  "huyện ủy",
  "cơ quan",
  "sự nghiệp",
  "dự bị",
  "chuyển đi",
  "phường",
  "xã",
  "thôn",
  "khối",
  "người",
  "Nguyễn Thị Hồng Thắm",
  "Đắk Lắk",
  "Bắc Kạn",
];
const accented = [...UNITS, ...WORDS].filter((text) => /[^ -~]/.test(text));

describe("a font", () => {
  it.each([
    [".VnTime", "TCVN3"],
    [".VnTimeH", "TCVN3"],
    [".vnarial narrow", "TCVN3"],
    ["VNI-Times", "VNI"],
    ["vni-helve-condense", "VNI"],
    ["Times New Roman", null],
    ["Vni", null],
    ["VnTime", null],
  ])("%s is of %s", (font, encoding) => {
    expect(encodingOfFont(font)).toBe(encoding);
  });
});

describe("TCVN3", () => {
  it("has all 67 small letters, and the capitals without a tone", () => {
    expect(SMALL_LETTERS).toHaveLength(67);
    for (const [letter, sign] of SMALL_LETTERS) expect(decodeLegacy(sign, "TCVN3")).toBe(letter);
    for (const [letter, sign] of TCVN3_CAPITALS) expect(decodeLegacy(sign, "TCVN3")).toBe(letter);
  });

  it("has all 67 capitals in a font of capitals", () => {
    for (const [letter, sign] of SMALL_LETTERS) {
      expect(decodeLegacy(sign, "TCVN3", ".VnTimeH")).toBe(letter.toUpperCase());
    }
  });

  it("has them as the capital and the small sign too, as converters write them", () => {
    for (const [letter] of SMALL_LETTERS) {
      const capital = letter.toUpperCase();
      expect(decodeLegacy(toTCVN3(capital, "unicode"), "TCVN3")).toBe(capital);
    }
  });

  it("is decoded", () => {
    expect(decodeLegacy("§iÖn Bµn", "TCVN3")).toBe("Điện Bàn");
    expect(decodeLegacy("Héi An", "TCVN3", ".VnTimeH")).toBe("HỘI AN");
    expect(decodeLegacy("Ph\u00adíc S¬n", "TCVN3")).toBe("Phước Sơn");
    expect(decodeLegacy("B¶o Th¾ng", "TCVN3")).toBe("Bảo Thắng");
  });

  it("agrees with the library on whole texts of small letters", () => {
    for (const text of accented.map((text) => text.toLowerCase())) {
      expect(asTcvn3(text)).toBe(toTCVN3(text, "unicode"));
    }
  });
});

describe("VNI", () => {
  it("has all 134 letters", () => {
    for (const [letter, , signs] of SMALL_LETTERS) {
      expect(decodeLegacy(signs, "VNI")).toBe(letter);
      expect(decodeLegacy(signs.toUpperCase(), "VNI")).toBe(letter.toUpperCase());
    }
  });

  it("takes a capital with small marks for a capital", () => {
    expect(decodeLegacy("AÙo, Aùo", "VNI")).toBe("Áo, Áo");
  });

  it("is decoded", () => {
    expect(decodeLegacy("Ñieän Baøn", "VNI")).toBe("Điện Bàn");
    expect(decodeLegacy("Tröôøng THCS Nguyeãn Huyø", "VNI")).toBe("Trường THCS Nguyễn Huỳ");
    expect(decodeLegacy("xin chaøo caùc baïn", "VNI")).toBe("xin chào các bạn");
  });
});

describe("what the font tells", () => {
  it.each(accented)("%s is decoded right", (text) => {
    expect(decodeLegacy(asTcvn3(text), "TCVN3", ".VnTime")).toBe(text);
    expect(decodeLegacy(asVni(text), "VNI", "VNI-Times")).toBe(text);
    expect(decodeLegacy(asVni(text.toUpperCase()), "VNI", "VNI-Times")).toBe(text.toUpperCase());
    expect(decodeLegacy(asTcvn3(text.toLowerCase()), "TCVN3", ".VnTimeH")).toBe(text.toUpperCase());
  });

  it("does not spoil Unicode that stands in such a font", () => {
    expect(decodeLegacy("Đảng bộ Núi Thành", "TCVN3", ".VnTime")).toBe("Đảng bộ Núi Thành");
    expect(decodeLegacy("Núi Thành".normalize("NFD"), "VNI")).toBe("Núi Thành".normalize("NFD"));
  });
});

describe("what the letters tell", () => {
  /** Possible Unicode, so only the font can tell. */
  const AMBIGUOUS: Record<LegacyEncoding, readonly string[]> = {
    TCVN3: ["Phú Ninh", "chi bộ"],
    VNI: ["Khối cơ quan", "cơ quan", "khối"],
  };
  /** A single short word in letters that other languages have too. */
  const TOO_LITTLE: Record<LegacyEncoding, readonly string[]> = { TCVN3: ["khối"], VNI: [] };

  it.each(accented)("%s is recognised in either encoding, or is not clear", (text) => {
    const unclear = (encoding: LegacyEncoding) =>
      AMBIGUOUS[encoding].includes(text) || TOO_LITTLE[encoding].includes(text);
    expect(legacyOf(asTcvn3(text))).toBe(unclear("TCVN3") ? null : "TCVN3");
    expect(legacyOf(asVni(text))).toBe(unclear("VNI") ? null : "VNI");
    expect(legacyOf(asTcvn3(text.toLowerCase()))).toBe(unclear("TCVN3") ? null : "TCVN3");
    expect(legacyOf(asVni(text.toUpperCase()))).toBe(unclear("VNI") ? null : "VNI");
  });

  it("is enough where a firm's name stands beside it", () => {
    expect(legacyOf("C«ng ty Samsung")).toBe("TCVN3");
  });

  it("is not enough where both encodings make words of it", () => {
    expect(decodeLegacy("Tæ 12", "TCVN3")).toBe("Tổ 12");
    expect(decodeLegacy("Tæ 12", "VNI")).toBe("Tỉ 12");
    expect(legacyOf("Tæ 12")).toBeNull();
  });

  it.each([
    ...["Nestlé", "Müller", "Señor", "Citroën", "Loïc", "Thaï", "Noël", "où", "goût", "août", "Français", "garçon"],
    ...["Saint-Étienne", "Crédit Agricole", "Société Générale", "Château Margaux", "L'Oréal", "Lancôme", "Hermès"],
    ...["Maître Benoît", "Pâtisserie", "Raphaël", "Michaël Möller", "Loïc Martin", "Peña", "España", "Muñoz", "Año"],
    ...["Logroño", "María José", "Mª Carmen", "1ª", "nº 5", "aún", "Größe", "Köln", "Zürich", "Süd", "Öl", "Weiß"],
    ...["Für Elise", "Böhringer Ingelheim", "Björn", "Lång", "Sø", "Ørsted", "Åse", "São Paulo", "João", "Curaçao"],
    ...["20°C", "m²", "± 5", "§ 3", "§3", "½", "5½", "5 µm", "Ø 20", "©2020", "Vinamilk®", "«Sao Mai»", "« Sao »"],
    ...["10 × 5", "1÷2", "· An", "US$ 5", "£5", "¥100", "5 km²", "", " ", "Tam Ky", "TNHH", "#N/A", "1.950"],
    ...[
      "Nestlé Bình An",
      "Công ty TNHH Nestlé",
      "Công ty Müller",
      "Krông Nô",
      "Kông Chro",
      "Ea Súp",
      "Mê Linh",
      "Tôt",
      "Kêt",
      "Nghành",
    ],
    ...["Nuí Thành", "Quí", "Gió", "Giúp", "Hoà Bình", "Thuý", "Lào", "Áo", "Ý", "Bù Gia"],
  ])("%s is in no old encoding", (text) => {
    expect(legacyOf(text)).toBeNull();
  });

  const name = fc.array(fc.constantFrom(...accented), { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));

  it("never takes Unicode Vietnamese for an old encoding, composed or not", () => {
    fc.assert(
      fc.property(name, (text) => {
        expect(legacyOf(text)).toBeNull();
        expect(legacyOf(text.normalize("NFD"))).toBeNull();
        expect(legacyOf(text.toUpperCase())).toBeNull();
      }),
    );
  });

  it("never takes one old encoding for the other", () => {
    fc.assert(
      fc.property(name, (text) => {
        expect(legacyOf(asTcvn3(text))).not.toBe("VNI");
        expect(legacyOf(asVni(text))).not.toBe("TCVN3");
      }),
    );
  });
});

describe("a syllable", () => {
  it.each("thuộc nghiêng quốc khuỷu giếng gì gia hoà hòa thúy thuý uỷ ý yêu oanh xoong tháng mỹ kạn đắk".split(" "))(
    "%s is one",
    (word) => {
      expect(isSyllable(word, "strict")).toBe(true);
    },
  );

  it.each("xuyeân muller nghành kông qan thuôcc abc tháǹ kg b".split(" "))("%s is none", (word) => {
    expect(isSyllable(word, "loose")).toBe(false);
  });

  it("with a stopped ending bears sắc or nặng, unless written in a hurry", () => {
    expect(isSyllable("tôt", "strict")).toBe(false);
    expect(isSyllable("tôt", "loose")).toBe(true);
    expect(isSyllable("tốt", "strict")).toBe(true);
  });

  it("of falling vowels bears its tone on the first", () => {
    expect(isSyllable("xão", "loose")).toBe(true);
    expect(isSyllable("xaõ", "loose")).toBe(false);
    expect(isSyllable("quí", "loose")).toBe(true);
    expect(isSyllable("thuý", "loose")).toBe(true);
  });
});
