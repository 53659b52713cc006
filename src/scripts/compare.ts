/**
 * Asks at once for the figures of every area that the address names, and for the script that shows them: on a
 * slow phone each that waits for the other costs 150 ms and more. It imports nothing, so that it comes alone.
 */
const place = document.querySelector<HTMLElement>('[data-compare="result"]');

function askFor(code: string): void {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = `${place?.dataset['files'] ?? ''}${code}.json`;
  document.head.append(link);
}

const codes = new Set(location.search.toUpperCase().match(/[A-Z]\d{8}/g));
if (codes.size > 0) [...codes.add(place?.dataset['country'] ?? '')].forEach(askFor);

// As long as `in-time.ts` waits. A script that comes later says itself what it does.
const late = new Promise<never>((_, reject) => setTimeout(reject, 15_000));
Promise.race([import('./compare-page.ts'), late]).catch(() => {
  const status = document.querySelector('[data-compare="status"]');
  if (status) status.textContent = 'This page did not arrive whole. Load it again.';
});
