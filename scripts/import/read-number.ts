/**
 * A published number; null where the cell is blank or says NA. Never 0 for a blank.
 * Throws on any other text, with `where` in the message.
 */
export function readNumber(cell: string | undefined, where: string): number | null {
  const text = (cell ?? '').trim();
  if (text === '' || text === 'NA') return null;
  if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) {
    throw new Error(`${where}: “${text}” is not a number.`);
  }
  return Number(text);
}
