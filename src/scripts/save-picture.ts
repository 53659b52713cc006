import { answerOf } from './button-answer.ts';

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

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
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
        save(blob, name.replace(/svg$/, 'png'));
        says.textContent = 'Saved';
      },
      () => (says.textContent = 'Not saved. Take the SVG.'),
    );
  });
}

document.querySelectorAll<HTMLButtonElement>('button[data-picture]').forEach(startSaving);
