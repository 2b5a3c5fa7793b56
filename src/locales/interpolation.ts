import { formatNumber } from "./format";
import { i18n } from "./i18n";

type Params = Record<string, string | number>;

/** What a parameter of a sentence looks like: `{{value, name}}`. */
function format<V>(name: string, told: (value: V, language: string, params: Params) => string): void {
  i18n.services.formatter!.add(name, (value: V, language = i18n.language, params) =>
    told(value, language, params as Params),
  );
}

/** `{{count, number}}`: grouped as the language groups it, with the decimals it has, three at the most. */
format("number", formatNumber);

/** Names that stand in a sentence as codes: `{{part, part}}` is the part's name, `{{part, needs}}` its headers. */
for (const group of ["part", "needs", "field"]) {
  format(group, (code: string, language) => i18n.getFixedT(language)([`${group}.${code}`], code));
}

/** `{{argument, argument}}`: an argument of a custom function, as Excel's tip names it. */
format("argument", (code: string, language) => i18n.getFixedT(language)([`functions.argument.${code}`], code));

/** `{{difference, balance}}`: 45 is "thừa 45", -45 is "thiếu 45". */
format("balance", (difference: number, language) => {
  const word = difference > 0 ? "over" : difference < 0 ? "short" : "even";
  return i18n.getFixedT(language)(`balance.${word}`, { amount: Math.abs(difference) });
});

/** `{{kind, conflict}}`: the sentence of an impossible plan; it names `unit` unless that is empty (the top). */
format("conflict", (kind: string, language, { need, available, short, unit }) =>
  i18n.getFixedT(language)(`conflict.${kind}${unit ? "In" : ""}`, { need, available, short, unit }),
);
