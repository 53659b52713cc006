/** Drawn at double size, so that it is sharp in print and on fine screens. */
const enlarged = 2;

/** A picture that is drawn in lines, as a PNG. */
export async function asPng(address: string): Promise<Blob> {
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
