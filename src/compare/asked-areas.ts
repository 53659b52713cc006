import { listOf } from '../words/list.ts';

/** The most areas that stand side by side. */
export const mostAreas = 6;

/** Which areas an address asks for. */
export interface AskedAreas {
  /** Codes in capitals, each once, in order. */
  codes: string[];
  /** Texts that are not the form of a code. */
  notCodes: string[];
}

const gssCode = /^[A-Z]\d{8}$/;

/** Reads `?areas=E06000009,E06000041` and `?areas=E06000009&areas=E06000041`. */
export function askedAreas(query: URLSearchParams): AskedAreas {
  const texts = query
    .getAll('areas')
    .flatMap((text) => text.split(','))
    .map((text) => text.trim().toUpperCase())
    .filter((text) => text !== '');
  const codes = texts.filter((text) => gssCode.test(text));
  return { codes, notCodes: [...new Set(texts.filter((text) => !gssCode.test(text)))] };
}

/** An area behind a code of an address: one that was parted has several. */
export interface AskedArea<Area> {
  asked: string;
  /** Null where no page goes by the code. */
  area: Area | null;
}

interface NamedArea {
  code: string;
  name: string;
  /** Blank or null but where the area ended. */
  valid_to: string | null;
  change_note: string | null;
}

/** Areas to show, each once and at most six, and sentences on whatever else was asked for. */
export interface SortedAreas<Area> {
  areas: Area[];
  sentences: string[];
}

/** What a former code was taken for: all areas that stand behind it. */
function takenFor(code: string, asked: readonly AskedArea<NamedArea>[]): string {
  const named = asked.flatMap(({ asked: by, area }) =>
    by === code && area ? [`${area.name} (${area.code})`] : [],
  );
  return `${code} is a former code: it was taken for ${listOf([...new Set(named)])}.`;
}

/**
 * Sorts what was asked for: codes without a page, former codes (said what each was taken for), areas asked
 * for twice, areas past the sixth, and areas that have ended each get a sentence.
 */
export function sortAsked<Area extends NamedArea>(
  asked: readonly AskedArea<Area>[],
  notCodes: readonly string[],
): SortedAreas<Area> {
  const byCode = new Map<string, Area>();
  const sentences = notCodes.map(
    (text) => `“${text}” is not the code of an area. Codes look like E06000009.`,
  );
  for (const { asked: code, area } of asked) {
    if (!area) {
      sentences.push(`There is no page for an area with the code ${code}.`);
      continue;
    }
    if (code !== area.code) sentences.push(takenFor(code, asked));
    if (byCode.has(area.code))
      sentences.push(`${area.name} was asked for twice and is shown once.`);
    byCode.set(area.code, area);
  }
  const all = [...byCode.values()];
  const [areas, past] = [all.slice(0, mostAreas), all.slice(mostAreas)];
  for (const area of areas) if (area.valid_to && area.change_note) sentences.push(area.change_note);
  if (past.length > 0)
    sentences.push(
      `At most ${mostAreas} areas stand side by side: ${past.map(({ name }) => name).join(', ')} ${past.length === 1 ? 'is' : 'are'} left out.`,
    );
  return { areas, sentences: [...new Set(sentences)] };
}
