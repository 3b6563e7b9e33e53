import { randomInt } from 'node:crypto';
import { hashPassword, verifyPassword } from 'better-auth/crypto';

/** Without letters and digits that are mistaken for each other when they are read aloud or copied by hand. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP_LENGTH = 4;

/** A password to be used once: about 79 bits, in groups that can be dictated. */
export function drawPassword(): string {
  const group = () => Array.from({ length: GROUP_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

/** scrypt (memory-hard, 16 MiB and more), with a salt of its own. */
export function hashed(password: string): Promise<string> {
  return hashPassword(password);
}

export function isPassword(password: string, hash: string): Promise<boolean> {
  return verifyPassword({ password, hash });
}
