/** Which fifth of some values one of them lies in, 1 the lowest; equal ones together, by the lowest of their places. */
export function fifthOf(value: number, values: readonly number[]): number {
  const below = values.filter((each) => each < value).length;
  return Math.floor((below * 5) / values.length) + 1;
}
