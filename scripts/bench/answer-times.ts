/** When the last key went down and when the links were on the screen, in milliseconds. */
export interface Times {
  key: number;
  answer: number;
}

/** Runs in the page: notes the times of the key that comes next and of its answer in the box of the front page. */
export function noteTimes(): void {
  const list = document.querySelector('main .find-list');
  const times: Times = { key: 0, answer: 0 };
  addEventListener('keydown', () => (times.key = performance.now()), { capture: true, once: true });
  const note = (): void => {
    if (!list?.childElementCount || times.answer > 0) return;
    times.answer = performance.now();
    seen.disconnect();
  };
  // Two frames on, what was put on the page is on the screen.
  const seen = new MutationObserver(() => {
    if (times.key > 0) requestAnimationFrame(() => requestAnimationFrame(note));
  });
  if (list) seen.observe(list, { childList: true });
  Object.assign(window, { times });
}

/** Runs in the page: the times, once there is an answer. */
export const timesOnce = (): Times | null => {
  const { times } = window as unknown as { times: Times };
  return times.answer > 0 ? times : null;
};
