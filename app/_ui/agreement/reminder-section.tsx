import { type AgreementAsked, REMINDER_KINDS, agreementQuery } from '@/app/_border/agreement-address';
import { agreementReminders } from '@/app/_server/agreement-reminders';
import type { PageContext } from '@/app/_server/page-context';
import { LevelLinks } from '@/app/_ui/form/level-links';
import { CopyButton } from '@/app/_ui/quality/copy-button';
import type { Agreement } from '@/lib/agreements/agreement';
import { formatCount } from '@/lib/narrative/format';

type Props = Readonly<{ context: PageContext; asked: AgreementAsked; open: readonly Agreement[]; today: string }>;

const KIND_LABELS = { kantor: 'Per penanggung jawab', wilayah: 'Per wilayah' } as const;

/** Reminders to paste into a chat, one for each office or area with something left to do. */
export function ReminderSection({ context, asked, open, today }: Props) {
  if (open.length === 0) return null;
  return (
    <section className="frame screen-only" aria-labelledby="pengingat-judul" id="pengingat">
      <h2 id="pengingat-judul">Pesan pengingat</h2>
      <p className="frame-subtitle">Salin lalu kirim lewat WhatsApp; periksa penerimanya.</p>
      <LevelLinks
        label="Pesan"
        links={REMINDER_KINDS.map((kind) => ({
          href: `/tindak-lanjut?${new URLSearchParams({ ...agreementQuery(asked), pesan: kind })}#pengingat`,
          label: KIND_LABELS[kind],
          current: asked.remind === kind,
        }))}
      />
      {agreementReminders(context, open, asked.remind, today).map(({ key, to, count, text }) => (
        <details key={key} className="form-fold reminder">
          <summary>
            {to} ({formatCount(count)})
          </summary>
          <label htmlFor={`pesan-${key}`} className="visually-hidden">
            Pesan untuk {to}
          </label>
          <textarea id={`pesan-${key}`} readOnly rows={Math.min(14, text.split('\n').length + 2)} defaultValue={text} />
          <CopyButton from={`pesan-${key}`} label="Salin pesan" />
        </details>
      ))}
    </section>
  );
}
