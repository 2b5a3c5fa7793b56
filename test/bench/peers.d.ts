declare module "hare-niemeyer" {
  export default function hareNiemeyer(
    votes: Record<string, number>,
    seats: number,
    draw?: boolean,
  ): Record<string, number>;
}
declare module "sainte-lague" {
  export default function sainteLague(
    votes: Record<string, number>,
    seats: number,
    options?: { draw: boolean },
  ): Record<string, number>;
}
declare module "largest-remainder-round";
