type Props = Readonly<{ timeZone: string; number: number; count: number; hasNotes: boolean }>;

/** What only the presenter sees: the clock, the time since the beginning, the slide's number; the notes stand below. */
export function PresenterDesk({ timeZone, number, count, hasNotes }: Props) {
  return (
    <div className="desk-bar">
      <p>
        <span className="desk-label">Slide</span>{' '}
        <strong className="desk-number">
          {number} / {count}
        </strong>
      </p>
      <p>
        <span className="desk-label">Jam</span> <strong className="desk-clock">--.--</strong>{' '}
        <span className="desk-label">{timeZone.split('/').at(-1)}</span>
      </p>
      <p>
        <span className="desk-label">Berjalan</span> <strong className="desk-elapsed">0.00</strong>
      </p>
      <p className="desk-buttons">
        <button type="button" className="button" data-restart>
          Mulai dari 0.00
        </button>
        <button type="button" className="button" data-command="blank">
          Kosongkan layar
        </button>
      </p>
      <p className="desk-blank">Layar peserta sedang kosong; tombol apa pun menyalakannya.</p>
      {!hasNotes && (
        <p className="desk-closed muted">Catatan pembicara hanya untuk penyelenggara rakor dan analis yang masuk.</p>
      )}
    </div>
  );
}
