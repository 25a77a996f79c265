/** A part at a time, as a call takes only so many arguments. */
const step = 8_192;

export function base64(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.byteLength; at += step) {
    letters += String.fromCharCode(...bytes.subarray(at, at + step));
  }
  return btoa(letters);
}

/** Throws where the text is no base64. */
export const bytesOfBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
