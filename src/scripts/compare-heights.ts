import type { EmbedHeights } from '../views/embed-code.ts';
import type { FramedHeight } from './post-height.ts';

/** Widths of the frames that are measured, a little narrower than most: in wider ones words take fewer lines. */
const measured = { wide: 640, narrow: 340 };
/** Milliseconds until a height is taken for the last. */
const settled = 400;

const isHeight = (data: unknown): data is FramedHeight =>
  typeof data === 'object' && data !== null && 'from' in data && data.from === 'system-profiles';

/** The height that a frame says it has, once it has said no other for a while. */
function saidBy(frame: HTMLIFrameElement, signal: AbortSignal): Promise<number> {
  return new Promise((resolve) => {
    let timer = 0;
    const hear = ({ origin, source, data }: MessageEvent): void => {
      if (origin !== location.origin || source !== frame.contentWindow || !isHeight(data)) return;
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        removeEventListener('message', hear);
        resolve(data.height);
      }, settled);
    };
    addEventListener('message', hear, { signal });
  });
}

/** How high a page to be framed is on a page with room and on a phone: it is framed here, out of sight, and asked. */
export async function framedHeights(address: string, signal: AbortSignal): Promise<EmbedHeights> {
  const frame = document.createElement('iframe');
  frame.className = 'visually-hidden';
  frame.title = 'Measured';
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  const heightAt = (width: number): Promise<number> => {
    // The class of what is not seen makes it a pixel wide.
    frame.style.setProperty('width', `${width}px`, 'important');
    return saidBy(frame, signal);
  };
  try {
    const wide = heightAt(measured.wide);
    frame.src = address;
    document.body.append(frame);
    return { wide: await wide, narrow: await heightAt(measured.narrow) };
  } finally {
    frame.remove();
  }
}
