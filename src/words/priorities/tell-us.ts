/** What a correction of one list begins with: whose list it is and the rows of the tables it rests on. */
export interface ToCorrect {
  area: { name: string; code: string };
  list: string;
  documentIds: readonly string[];
}

/** The letter to be filled in: the list, its rows of documents.csv, and what to write under them. */
function letter({ area, list, documentIds }: ToCorrect): string {
  return [
    `Area: ${area.name} (${area.code})`,
    `List: ${list}`,
    ...documentIds.map((id) => `Row of documents.csv: ${id}`),
    'What is wrong or out of date:',
    'Address of the page that says it:',
    '',
  ].join('\n');
}

/**
 * The address that opens a correction with its first lines written: an email with subject and body, or a page
 * with both in its query as issue trackers take them. Null where the edition names none.
 */
export function tellUsAddress(corrections: string | null, about: ToCorrect): string | null {
  if (corrections === null) return null;
  const isEmail = !/^https?:/.test(corrections);
  const title = encodeURIComponent(`Priorities of ${about.area.name}: ${about.list}`);
  const body = encodeURIComponent(letter(about));
  if (isEmail) return `mailto:${corrections}?subject=${title}&body=${body}`;
  return `${corrections}${corrections.includes('?') ? '&' : '?'}title=${title}&body=${body}`;
}
