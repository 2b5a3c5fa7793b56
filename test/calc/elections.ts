/**
 * Apportionment population of the 50 states and their seats, census of 2020; 331 108 434 people, 435 seats. Source: U.S.
 * Census Bureau, "2020 Census Apportionment Results", table 1 (26 April 2021).
 */
export const CENSUS_2020: readonly (readonly [state: string, people: number, seats: number])[] = [
  ["California", 39576757, 52],
  ["Texas", 29183290, 38],
  ["Florida", 21570527, 28],
  ["New York", 20215751, 26],
  ["Pennsylvania", 13011844, 17],
  ["Illinois", 12822739, 17],
  ["Ohio", 11808848, 15],
  ["Georgia", 10725274, 14],
  ["North Carolina", 10453948, 14],
  ["Michigan", 10084442, 13],
  ["New Jersey", 9294493, 12],
  ["Virginia", 8654542, 11],
  ["Washington", 7715946, 10],
  ["Arizona", 7158923, 9],
  ["Massachusetts", 7033469, 9],
  ["Tennessee", 6916897, 9],
  ["Indiana", 6790280, 9],
  ["Maryland", 6185278, 8],
  ["Missouri", 6160281, 8],
  ["Wisconsin", 5897473, 8],
  ["Colorado", 5782171, 8],
  ["Minnesota", 5709752, 8],
  ["South Carolina", 5124712, 7],
  ["Alabama", 5030053, 7],
  ["Louisiana", 4661468, 6],
  ["Kentucky", 4509342, 6],
  ["Oregon", 4241500, 6],
  ["Oklahoma", 3963516, 5],
  ["Connecticut", 3608298, 5],
  ["Utah", 3275252, 4],
  ["Iowa", 3192406, 4],
  ["Nevada", 3108462, 4],
  ["Arkansas", 3013756, 4],
  ["Mississippi", 2963914, 4],
  ["Kansas", 2940865, 4],
  ["New Mexico", 2120220, 3],
  ["Nebraska", 1963333, 3],
  ["Idaho", 1841377, 2],
  ["West Virginia", 1795045, 2],
  ["Hawaii", 1460137, 2],
  ["New Hampshire", 1379089, 2],
  ["Maine", 1363582, 2],
  ["Rhode Island", 1098163, 2],
  ["Montana", 1085407, 2],
  ["Delaware", 990837, 1],
  ["South Dakota", 887770, 1],
  ["North Dakota", 779702, 1],
  ["Alaska", 736081, 1],
  ["Vermont", 643503, 1],
  ["Wyoming", 577719, 1],
];

/**
 * Votes and seats of the parties above 4 %, election to the Nationalrat of 29 September 2019, by D'Hondt over the whole
 * country. Source: Bundesministerium für Inneres, Nationalratswahl 2019, Gesamtergebnis.
 */
export const NATIONALRAT_2019: readonly (readonly [party: string, votes: number, seats: number])[] = [
  ["ÖVP", 1789417, 71],
  ["SPÖ", 1011868, 40],
  ["FPÖ", 772666, 31],
  ["GRÜNE", 664055, 26],
  ["NEOS", 387124, 15],
];

/**
 * Votes and seats of the lists and alliances above 3,25 %, 22nd Knesset, 17 September 2019, by D'Hondt (Bader–Ofer).
 * Source: Central Elections Committee, results for the 22nd Knesset.
 */
export const KNESSET_22: readonly (readonly [list: string, votes: number, seats: number])[] = [
  ["Blue and White, Yisrael Beitenu", 1151214 + 310154, 33 + 8],
  ["Likud, Yamina", 1113617 + 260655, 32 + 7],
  ["Joint List", 470211, 13],
  ["Shas, United Torah Judaism", 330199 + 268775, 9 + 7],
  ["Labour-Gesher, Democratic Union", 212782 + 192495, 6 + 5],
];
