/** What XML 1.0 cannot hold, and `_x0041_`, which spreadsheets would read as an A (ECMA-376, 22.9.2.19). */
const UNSPEAKABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|_(?=x[0-9a-f]{4}_)/gi;

/** A text as it stands between tags of a workbook's part; never read as anything but text. */
export function xmlText(text: string): string {
  return entities(
    text
      .replace(/\r\n?/g, '\n')
      .replace(UNSPEAKABLE, (char) => `_x${char.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`),
  );
}

/** A text as the value of an attribute between double quotes. */
export function xmlAttribute(text: string): string {
  return entities(text.replace(/[\u0000-\u001f\ufffe\uffff]/g, ' ')).replaceAll('"', '&quot;');
}

function entities(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
