import { answerOf, linkOf } from './button-answer.ts';
import { inTime } from './in-time.ts';

/** Copies a text, and says beside the button whether that went well. */
function copy(says: Element, text: Promise<string>, otherwise: string): void {
  // Emptied first, so that a second copy is said again.
  says.textContent = '';
  text
    .then((words) => navigator.clipboard.writeText(words))
    .then(
      () => (says.textContent = 'Copied'),
      () => (says.textContent = otherwise),
    );
}

/**
 * Makes the button that is named for a text of its page copy that text, and says so beside it. Where a
 * browser lets no page write to the clipboard, the button stays hidden and the text can be selected.
 */
function startCopying(button: HTMLButtonElement): void {
  const text = document.getElementById(button.dataset['copies'] ?? '');
  const says = answerOf(button);
  if (!text || !says || !('clipboard' in navigator)) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    const words = text.textContent.replace(/\s+/g, ' ').trim();
    copy(says, Promise.resolve(words), 'Not copied. Select the words and copy them.');
  });
}

async function textAt(address: string, signal: AbortSignal): Promise<string> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}

/** The same for a text that is a file of its own, to which the link before the button leads. */
function startCopyingFile(button: HTMLButtonElement): void {
  const says = answerOf(button);
  const link = linkOf(button);
  if (!link || !says || !('clipboard' in navigator)) return;
  button.hidden = false;
  button.addEventListener('click', () =>
    copy(
      says,
      inTime((signal) => textAt(link.href, signal)),
      'Not copied. Open the file and copy it.',
    ),
  );
}

document.querySelectorAll<HTMLButtonElement>('button[data-copies]').forEach(startCopying);
document.querySelectorAll<HTMLButtonElement>('button[data-copies-file]').forEach(startCopyingFile);
