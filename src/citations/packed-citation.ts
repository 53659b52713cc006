import type { Citation } from './citation.ts';

/** A reference as a page carries it for its script: what it has not is left out. */
export const packedCitation = (citation: Citation): string =>
  JSON.stringify(citation, (_, value: unknown) => value ?? undefined);

/** Reads what `packedCitation` wrote. */
export const readPackedCitation = (text: string): Citation => ({
  publisher: null,
  copy: null,
  ...(JSON.parse(text) as Omit<Citation, 'publisher' | 'copy'>),
});
