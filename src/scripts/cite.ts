import { inTime } from './in-time.ts';
import { saveFile } from './save-file.ts';

/** Today where the reader is, YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const places = document.querySelectorAll('[data-today]');

/**
 * Puts the day of today into the references of the page. The first date that a browser writes in words costs it
 * 13 ms, on a cheap phone more than all scripts of the page: it is paid once one of them is not folded away.
 */
function sayToday(): void {
  shown.disconnect();
  const words = new Date().toLocaleDateString(document.documentElement.lang, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  places.forEach((place) => (place.textContent = words));
}

/** Sees those that have a place on the page, however far down; paper does not wait for that. */
const shown = new IntersectionObserver(
  (seen) => {
    if (seen.some(({ isIntersecting }) => isIntersecting)) sayToday();
  },
  { rootMargin: '1000000px' },
);
places.forEach((place) => shown.observe(place));
addEventListener('beforeprint', sayToday);

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
