/** The most areas that stand side by side. */
export const mostAreas = 6;

/** Which areas an address asks for. */
export interface AskedAreas {
  /** Codes in capitals, each once, at most six. */
  codes: string[];
  /** Texts that are not the form of a code. */
  notCodes: string[];
  /** Codes past the sixth. */
  tooMany: string[];
}

const gssCode = /^[A-Z]\d{8}$/;

/** Reads `?areas=E06000009,E06000041` and `?areas=E06000009&areas=E06000041`. */
export function askedAreas(query: URLSearchParams): AskedAreas {
  const texts = query
    .getAll('areas')
    .flatMap((text) => text.split(','))
    .map((text) => text.trim().toUpperCase())
    .filter((text) => text !== '');
  const each = [...new Set(texts)];
  const codes = each.filter((text) => gssCode.test(text));
  return {
    codes: codes.slice(0, mostAreas),
    notCodes: each.filter((text) => !gssCode.test(text)),
    tooMany: codes.slice(mostAreas),
  };
}

/** Sentences on what was asked for and cannot be shown. `unknown`: codes no page was found for. */
export function askedProblems(
  { notCodes, tooMany }: AskedAreas,
  unknown: readonly string[],
): string[] {
  return [
    ...notCodes.map((text) => `“${text}” is not the code of an area. Codes look like E06000009.`),
    ...unknown.map((code) => `There is no page for an area with the code ${code}.`),
    ...(tooMany.length > 0 ? [`Only the first ${mostAreas} areas are shown.`] : []),
  ];
}
