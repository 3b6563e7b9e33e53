import path from 'node:path';

/** A path as it was meant where the command was typed: npm has moved to the project's folder since. */
export function typedPath(given: string): string {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), given);
}
