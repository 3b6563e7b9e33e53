const PART = 0x8000;

/** Bytes as base64, a part at a time: no call takes as many arguments as a picture has bytes. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PART) text += String.fromCharCode(...bytes.subarray(at, at + PART));
  return btoa(text);
}
