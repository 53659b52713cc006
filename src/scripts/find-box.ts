import type { AnsweringBox } from './answering-box.ts';
import { inTime } from './in-time.ts';

/** What to say when the rest of the script did not arrive. Nothing was sent. */
const notStarted =
  'The box could not start. This page may be older than the site: load it again, or choose from all areas.';

/**
 * Makes a form answer in place. The script that does so is fetched when the form is first used; what is
 * sent before it has come waits for it, so that a postcode never leaves by being early.
 */
function startWhenUsed(form: HTMLFormElement): void {
  let started: Promise<AnsweringBox> | undefined;
  let isReady = false;
  const start = async (): Promise<void> => {
    started ??= inTime(() => import('./answering-box.ts')).then(
      ({ AnsweringBox }) => new AnsweringBox(form),
    );
    try {
      await started;
      isReady = true;
    } catch {
      started = undefined;
      const says = form.querySelector('[role="status"]');
      if (says) says.textContent = notStarted;
    }
  };
  // What it will be, before it is: a field that changed its kind as it was entered would be told of twice, or not.
  const input = form.querySelector('input');
  input?.setAttribute('role', 'combobox');
  input?.setAttribute('aria-expanded', 'false');
  form.addEventListener('focusin', () => void start());
  form.addEventListener('submit', (event) => {
    if (isReady) return;
    event.preventDefault();
    void start().then(() => isReady && form.requestSubmit());
  });
  const here = form.querySelector<HTMLButtonElement>('.find-here');
  here?.classList.toggle('usable', 'geolocation' in navigator && isSecureContext);
  here?.addEventListener('click', () => {
    if (!isReady) void start().then(() => isReady && here.click());
  });
}

/** The box in the head of a page opens with its field ready, and closes when left. */
function openReady(details: HTMLDetailsElement): void {
  const summary = details.querySelector('summary');
  const close = (): void => details.removeAttribute('open');
  summary?.addEventListener('click', (event) => {
    // Opened here and not a moment later by the browser, so that no key typed at once is lost.
    event.preventDefault();
    details.open = !details.open;
    if (details.open) details.querySelector('input')?.focus();
  });
  details.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !details.open) return;
    close();
    summary?.focus();
  });
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Node && details.contains(event.target))) close();
  });
}

document.querySelectorAll<HTMLFormElement>('form[data-find-box]').forEach(startWhenUsed);
document.querySelectorAll<HTMLDetailsElement>('details.find-top').forEach(openReady);
