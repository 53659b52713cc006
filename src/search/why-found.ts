import { capitalised } from '../words/sentence.ts';
import { plainName } from './order-results.ts';
import type { FoundPage } from './search-record.ts';
import { alsoCalled, type Choice } from './suggest.ts';

/**
 * Why the page of an area was found by a name that is not its title: `Whitby: town in North Yorkshire`,
 * `Also or formerly “Harrogate”`; null where the title says it, and of pages of other kinds.
 */
export function whyFound({ label, detail, by }: Choice, page: FoundPage): string | null {
  if (page.areaKind === null) return null;
  if (plainName(label) !== plainName(page.title)) return `${label}: ${detail}`;
  return by === undefined ? null : capitalised(alsoCalled(by));
}
