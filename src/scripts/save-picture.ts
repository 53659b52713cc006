import { asPng } from './as-png.ts';
import { answerOf, linkOf } from './button-answer.ts';
import { saveFile } from './save-file.ts';

/** Makes a button save the picture beside it, an SVG, as a PNG under the same name. */
function startSaving(button: HTMLButtonElement): void {
  const says = answerOf(button);
  const link = linkOf(button);
  if (!says || !link) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    says.textContent = '';
    asPng(link.href).then(
      (blob) => {
        saveFile(blob, link.download.replace(/svg$/, 'png'));
        says.textContent = 'Saved';
      },
      () => (says.textContent = 'Not saved. Take the SVG.'),
    );
  });
}

document.querySelectorAll<HTMLButtonElement>('button[data-picture]').forEach(startSaving);
