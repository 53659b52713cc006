import { monthNames } from '../../indicators/period.ts';

/** A day of front matter in words: `2026-11-22` gives `22 November 2026`. */
export function storyDay(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${monthNames[Number(month) - 1] ?? ''} ${year}`;
}
