import { postcodeWords } from '../search/result-words.ts';
import { isPostcode } from './search-state.ts';

/** Stops a form of search that would send a postcode, and says so in its own line. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-find]')) {
  form.addEventListener('submit', (event) => {
    const words = form.querySelector('input')?.value ?? '';
    const line = form.querySelector('[role="status"]');
    if (!line || !isPostcode(words)) return;
    event.preventDefault();
    line.textContent = postcodeWords;
  });
}
