/** A text as it is searched: small letters without marks. */
export const lettersOf = (text: string): string =>
  text.toLocaleLowerCase('en-GB').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
