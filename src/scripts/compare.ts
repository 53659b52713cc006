/**
 * Asks for the script that shows areas side by side. It imports nothing, so that it comes alone, and says so where
 * the other does not come. What the figures are asked for by is `ask-early.ts`.
 */
// As long as `in-time.ts` waits. A script that comes later says itself what it does.
const late = new Promise<never>((_, reject) => setTimeout(reject, 15_000));
Promise.race([import('./compare-page.ts'), late]).catch(() => {
  const status = document.querySelector('[data-compare="status"]');
  if (status) status.textContent = 'This page did not arrive whole. Load it again.';
});
