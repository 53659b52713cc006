import { capitalised } from '../words/sentence.ts';
import { plainName } from './order-results.ts';
import type { FoundPage } from './search-record.ts';
import type { Choice } from './suggest.ts';

/** The name by which an area also goes or went, as a line of the find box has it. */
const otherName = /also or formerly “.+”/;

/**
 * Why the page of an area was found by a name that is not its title: `Whitby: town in North Yorkshire`,
 * `Also or formerly “Harrogate”`; null where the title says it, and of pages of other kinds.
 */
export function whyFound({ label, detail }: Choice, page: FoundPage): string | null {
  if (page.areaKind === null) return null;
  if (plainName(label) !== plainName(page.title)) return `${label}: ${detail}`;
  const other = otherName.exec(detail)?.[0];
  return other === undefined ? null : capitalised(other);
}
