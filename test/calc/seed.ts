/** Draws the seed of this run's properties, or takes that of an earlier run from FC_SEED, and prints it. */
export default function drawSeed(): void {
  process.env.FC_SEED ??= String(Date.now() % 2 ** 31);
  console.log(
    `\nSeed of the properties: ${process.env.FC_SEED} (FC_SEED=${process.env.FC_SEED} npm test repeats them)`,
  );
}
