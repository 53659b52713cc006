import { asPng } from './as-png.ts';
import { answerOf } from './button-answer.ts';
import { saveFile } from './save-file.ts';

/** Makes a button save the picture beside it, an SVG, as a PNG under the same name. */
function startSaving(button: HTMLButtonElement): void {
  const says = answerOf(button);
  const name = button.previousElementSibling?.getAttribute('download');
  if (!says || !name) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    says.textContent = '';
    asPng(button.dataset['picture']!).then(
      (blob) => {
        saveFile(blob, name.replace(/svg$/, 'png'));
        says.textContent = 'Saved';
      },
      () => (says.textContent = 'Not saved. Take the SVG.'),
    );
  });
}

document.querySelectorAll<HTMLButtonElement>('button[data-picture]').forEach(startSaving);
