const formal =
  /^(?:nhs|(?:royal |london )?borough of|city of)\s+|\s+(?:(?:city|county|borough|district|metropolitan|metropolitan borough)\s+)?council$|\s+(?:ics|icb|integrated care (?:system|board))$/g;

/**
 * A plain name without the words that go with names of areas and do not tell one from another:
 * `hart district council` is `hart`, `nhs moor and fen icb` is `moor and fen`.
 */
export const withoutFormalWords = (plain: string): string => plain.replaceAll(formal, '').trim();
