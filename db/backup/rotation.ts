import fs from 'node:fs';
import path from 'node:path';
import { DRAFT_FOLDER } from '../draft';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Removes the oldest copies of a series in a folder until `keep` are left. A series is what `stem`, a stamp of digits
 * and hyphens that sorts by time, and `.db` make up; nothing else in the folder is touched, except what a killed copy of
 * the same series has left there a day ago or longer.
 */
export function rotate(folder: string, stem: string, keep: number): void {
  const isOurs = (name: string) => name.startsWith(stem) && /^[\d-]+\.db$/.test(name.slice(stem.length));
  const names = fs.readdirSync(folder);
  for (const name of names.filter(isOurs).sort().slice(0, -keep)) fs.rmSync(path.join(folder, name));
  for (const name of names.filter((each) => DRAFT_FOLDER.test(each) && isOurs(each.replace(DRAFT_FOLDER, '')))) {
    const left = path.join(folder, name);
    if (Date.now() - fs.statSync(left).mtimeMs > DAY) fs.rmSync(left, { recursive: true, force: true });
  }
}
