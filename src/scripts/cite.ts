import { dayInWords } from '../indicators/day.ts';
import { inTime } from './in-time.ts';
import { saveFile } from './save-file.ts';

/** Today where the reader is, YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

// In the words of the site, not of the browser: the first date that one writes itself costs it 13 ms, on a cheap phone
// more than all scripts of the page.
for (const place of document.querySelectorAll('[data-today]'))
  place.textContent = dayInWords(today());

/** Saves a reference in the form that a link or button names, with the day of today in it, which no file that lies ready has. */
async function save(asked: HTMLElement, given: string): Promise<void> {
  const { readPackedCitation, referenceForms } = await inTime(
    () => import('../citations/reference-forms.ts'),
  );
  const form = referenceForms.find(({ ending }) => ending === asked.dataset['form'])!;
  const text = form.text(readPackedCitation(given), today());
  const name = asked.closest<HTMLElement>('[data-name]')!.dataset['name']!.replace(/\.svg$/, '');
  saveFile(new Blob([text]), `${name}.${form.ending}`);
}

document.addEventListener('click', (event) => {
  const asked = (event.target as Element).closest<HTMLElement>('[data-form]');
  const given = asked?.closest<HTMLElement>('[data-citation]')?.dataset['citation'];
  if (!asked || !given) return;
  event.preventDefault();
  void save(asked, given).catch(() => {
    if (asked instanceof HTMLAnchorElement) location.assign(asked.href);
  });
});
document
  .querySelectorAll<HTMLElement>('button[data-form]')
  .forEach((each) => (each.hidden = false));
