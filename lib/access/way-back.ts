/** Where nothing else is asked for. */
const HOME = '/';
const OWN_PATH = /^\/(?![/\\])[!-~]*$/;

/**
 * The page to go on to after signing in, if it is one of this server's own: a path that begins with one slash, in plain
 * characters. Anything else, such as another site's address, leads to the front page.
 */
export function wayBack(asked: string | null | undefined): string {
  if (!asked || !OWN_PATH.test(asked) || asked.includes('\\')) return HOME;
  return /^\/(masuk|keluar)([/?#]|$)/.test(asked) ? HOME : asked;
}
