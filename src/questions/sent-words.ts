import type { WordsFile } from './words-file.ts';

type Value = string | number | readonly string[];
type Row = Record<string, Value | null | undefined>;
type Columns = Record<string, (Value | null)[]>;

/** The lists of a file of words whose entries have keys. */
const lists = ['indicators', 'regions', 'groups', 'kinds', 'methods', 'notHeld', 'themes'] as const;

/** The words as `/answers/words.json` holds them: lists by key, which take fewer bytes. */
export type SentWords = Omit<WordsFile, (typeof lists)[number]> &
  Record<(typeof lists)[number], Columns>;

/** Entries as a list for each key; what an entry lacks is null. */
function byKey(rows: readonly Row[]): Columns {
  const keys = [...new Set(rows.flatMap(Object.keys))];
  return Object.fromEntries(keys.map((key) => [key, rows.map((row) => row[key] ?? null)]));
}

/** The entries again, without what they lacked. */
function entriesOf(columns: Columns): Row[] {
  const [first = []] = Object.values(columns);
  return first.map((_, place) => {
    const cells = Object.entries(columns).map(([key, values]) => [key, values[place]] as const);
    return Object.fromEntries(cells.filter(([, value]) => value !== null));
  });
}

/** Words as they are sent. */
export const sentWords = (file: WordsFile): SentWords => ({
  ...file,
  ...(Object.fromEntries(
    lists.map((list) => [list, byKey(file[list] as unknown as Row[])]),
  ) as Record<(typeof lists)[number], Columns>),
});

/** The same words again. */
export const receivedWords = (sent: SentWords): WordsFile =>
  ({
    ...sent,
    ...Object.fromEntries(lists.map((list) => [list, entriesOf(sent[list])])),
  }) as unknown as WordsFile;
