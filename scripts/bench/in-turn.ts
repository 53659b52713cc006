/**
 * What two sides give, measured in turn so many times: each goes first in turn, since who comes second finds the
 * disk warm. `told` hears the number of each pair when it is done.
 */
export async function inTurn<Measured>(
  pairs: number,
  own: () => Promise<Measured>,
  other: () => Promise<Measured>,
  told: (pair: number) => void,
): Promise<{ own: Measured; other: Measured }[]> {
  const measured: { own: Measured; other: Measured }[] = [];
  for (let pair = 1; pair <= pairs; pair += 1) {
    if (pair % 2 === 1) {
      const first = await own();
      measured.push({ own: first, other: await other() });
    } else {
      const first = await other();
      measured.push({ own: await own(), other: first });
    }
    told(pair);
  }
  return measured;
}
