import { answerOf } from './button-answer.ts';
import { saveFile } from './save-file.ts';

/** Drawn at double size, so that it is sharp in print and on fine screens. */
const enlarged = 2;

/** A picture that is drawn in lines, as a PNG. */
async function asPng(address: string): Promise<Blob> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * enlarged;
  canvas.height = image.naturalHeight * enlarged;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture')))),
  );
}

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
