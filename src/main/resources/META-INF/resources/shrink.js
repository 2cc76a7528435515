// Photographs are made small before they leave the phone: what a portal shows needs no more (UX-24).
const LONGEST = 2000;
const QUALITY = 0.85;

const small = async file => {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const factor = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  if (factor === 1 && file.size < 1_000_000) {
    return file;
  }
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * factor);
  canvas.height = Math.round(picture.height * factor);
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  const type = file.type === 'image/png' ? 'image/png' : 'image/jpeg';
  const blob = await new Promise(done => canvas.toBlob(done, type, QUALITY));
  return blob && blob.size < file.size ? new File([blob], file.name, { type }) : file;
};

export const shrink = upload => {
  if (upload.shrinks) {
    return;
  }
  upload.shrinks = true;
  upload.addEventListener('upload-before', event => {
    const file = event.detail.file;
    if (file.isSmall || !file.type.startsWith('image/')) {
      return;
    }
    event.preventDefault();
    // What this browser cannot read goes as it is: the server says what is wrong with it.
    small(file).catch(() => file).then(ready => {
      ready.isSmall = true;
      upload.files = [ready, ...upload.files.filter(other => other !== file)];
      upload.uploadFiles([ready]);
    });
  });
};
