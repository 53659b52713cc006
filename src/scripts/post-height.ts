/** What a frame says of itself to the page it stands in. */
export interface FramedHeight {
  from: 'system-profiles';
  /** Pixels. */
  height: number;
}

/** Tells the page that this one stands in how high it is, once its fonts are there and whenever that changes: its parent alone. */
export async function postHeight(): Promise<void> {
  if (parent === window) return;
  await document.fonts.ready;
  const whole = document.documentElement;
  const post = (): void => {
    const said: FramedHeight = {
      from: 'system-profiles',
      height: Math.ceil(whole.getBoundingClientRect().height),
    };
    // Whose page that is is not known here; a height is no secret.
    parent.postMessage(said, '*');
  };
  new ResizeObserver(post).observe(whole);
}
