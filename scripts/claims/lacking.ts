import { isOfArea, type Page } from './claim.ts';
import { namesRelease } from './page-frame.ts';
import { rowsLacking } from './rows-of-figures.ts';

/** What a whole page of an area does not have, or not in a form that can be found: of what is not found nothing could be asked. */
export function lackingOn(html: string, page: Page): string[] {
  if (!isOfArea(page)) return [];
  return [
    ...(namesRelease(html) ? [] : ['it does not tell of which release it is']),
    ...(page.address === page.profile.url ? rowsLacking(html, page) : []),
  ];
}
