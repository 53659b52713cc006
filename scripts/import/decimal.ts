/**
 * A share from 0 to 1, as printed, in per cent: the decimal point moves two places and no binary
 * fraction creeps in. `0.4211` is 42.11. Throws on text that is not such a share.
 */
export function percentOfShare(share: string): number {
  const parts = /^([01])(?:\.(\d+))?$/.exec(share.trim());
  if (!parts) throw new Error(`“${share}” is not a share from 0 to 1.`);
  const digits = (parts[2] ?? '').padEnd(2, '0');
  return Number(`${parts[1]}${digits.slice(0, 2)}.${digits.slice(2) || '0'}`);
}

/** A figure worked out here, to at most so many decimals. */
export const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));
