import type { Reminder } from '@/lib/exports/quality/reminder-table';
import { formatCount } from '@/lib/narrative/format';
import { CopyButton } from './copy-button';

/** One message for each puskesmas of whom something is awaited; the others are thanked by name. */
export function ReminderList({ reminders }: Readonly<{ reminders: readonly Reminder[] }>) {
  const complete = reminders.filter(({ text }) => text === null);
  return (
    <>
      {complete.length > 0 && (
        <p className="sentence">Sudah lengkap: {complete.map(({ puskesmas }) => puskesmas).join(', ')}.</p>
      )}
      {reminders.map(({ code, puskesmas, awaited, text }) => {
        if (text === null) return null;
        const field = `pesan-${code}`;
        return (
          <div key={code} className="reminder">
            <label htmlFor={field}>
              <strong>{puskesmas}</strong>{' '}
              <span className="muted">
                {awaited > 0 ? `${formatCount(awaited)} laporan ditunggu` : 'tanggal lapor'}
              </span>
            </label>
            <textarea id={field} readOnly rows={Math.min(14, text.split('\n').length + 2)} defaultValue={text} />
            <CopyButton from={field} label="Salin pesan" />
          </div>
        );
      })}
    </>
  );
}
