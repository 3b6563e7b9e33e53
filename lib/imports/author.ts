import type { WriteScope } from '@/lib/access/reader';

/** Where a change came from; stored, so never renamed: the command line, a file by page, an edit on a page, an undo. */
export type Origin = 'perintah' | 'berkas' | 'halaman' | 'urung';

/** Who changes the data, how, and within which bounds. */
export type Author = Readonly<{
  origin: Origin;
  /** The sign-in name; null for the command line. */
  actor: string | null;
  /** Who accepted what the actor sent, where it had to wait for that. */
  acceptedBy: string | null;
  /** Why; needed where a closed month is changed. */
  reason: string | null;
  scope: WriteScope;
}>;

/** The command line of the machine that the database lies on: it may write everything. */
export const COMMAND: Author = {
  origin: 'perintah',
  actor: null,
  acceptedBy: null,
  reason: null,
  scope: { kind: 'all' },
};
