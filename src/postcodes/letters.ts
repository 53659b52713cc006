/** The letters that an outcode begins with: `FY` of `FY1`. */
export const lettersOf = (outcode: string): string => outcode.replace(/\d.*$/, '');

/** The letters that outcodes begin with, each once, in order. */
export const lettersOfOutcodes = (outcodes: Iterable<string>): string[] =>
  [...new Set([...outcodes].map(lettersOf))].sort();
