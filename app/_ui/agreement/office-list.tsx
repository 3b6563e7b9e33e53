import type { Office } from '@/db/agreements/offices';

/** Each office with its name to be changed, its place in the order, and whether it is offered. */
export function OfficeList({ offices }: Readonly<{ offices: readonly Office[] }>) {
  return (
    <ol className="office-list">
      {offices.map(({ id, name, offered }, index) => (
        <li key={id}>
          <form action="/pengaturan/kantor/ubah" method="post">
            <input type="hidden" name="id" value={id} />
            <label className="visually-hidden" htmlFor={`kantor-${id}`}>
              Nama penanggung jawab {index + 1}
            </label>
            <input id={`kantor-${id}`} name="nama" defaultValue={name} maxLength={80} autoComplete="off" required />
            <span className="office-buttons">
              <OfficeButton change="nama" label="Simpan nama" subject={name} />
              {index > 0 && <OfficeButton change="naik" label="Naik" subject={name} />}
              {index < offices.length - 1 && <OfficeButton change="turun" label="Turun" subject={name} />}
              {offered ? (
                <OfficeButton change="hentikan" label="Berhenti tawarkan" subject={name} />
              ) : (
                <OfficeButton change="tawarkan" label="Tawarkan lagi" subject={name} />
              )}
            </span>
            {!offered && <span className="small muted">tidak ditawarkan</span>}
          </form>
        </li>
      ))}
    </ol>
  );
}

type ButtonProps = Readonly<{ change: string; label: string; subject: string }>;

/** One of several ways to send the form of an office. */
function OfficeButton({ change, label, subject }: ButtonProps) {
  return (
    <button type="submit" className="button" name="tindakan" value={change} aria-label={`${label}: ${subject}`}>
      {label}
    </button>
  );
}
