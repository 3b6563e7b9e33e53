import type { Note } from '@/app/_server/flash';

/** What has just been done, or why not; with it the one-time password that nobody can show again. */
export function NoteBox({ note }: Readonly<{ note: Note | null }>) {
  if (!note) return null;
  return (
    <div
      className={note.kind === 'failed' ? 'notice notice-problem' : 'notice'}
      role={note.kind === 'failed' ? 'alert' : 'status'}
    >
      <p>{note.sentence}</p>
      {note.password && (
        <p>
          Kata sandi sekali pakai: <code className="one-time">{note.password}</code>. Catat sekarang dan sampaikan
          langsung kepada orangnya: ini tidak dapat ditampilkan lagi.
        </p>
      )}
      {note.link && (
        <p>
          <code className="one-time">{note.link}</code>
        </p>
      )}
    </div>
  );
}
