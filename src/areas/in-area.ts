/**
 * `in Northmoor`, but `on the Isle of Fen`: people live on islands, and in everything else. `name` is as in
 * running text.
 */
export const inArea = (name: string): string =>
  /^the Isles? of [^ ,]+$/.test(name) ? `on ${name}` : `in ${name}`;
