import type { Letterhead } from '@/lib/settings/letterhead';

/** The letterhead and signature block as documents carry them, on a piece of paper; `logo` is the mark of the logo, if any. */
export function LetterheadPreview({ letterhead, logo }: Readonly<{ letterhead: Letterhead; logo: string | null }>) {
  const { government, office, address, contact, city, signatory } = letterhead;
  return (
    <div className="letterhead-sheet">
      <div className="letterhead-head">
        {logo && (
          <picture>
            <img className="letterhead-logo" src={`/kop/logo?${logo}`} alt="Logo kantor" />
          </picture>
        )}
        <p className="letterhead-names">
          <span className="letterhead-government">{government}</span>
          <strong className="letterhead-office">{office}</strong>
          {address && <span>{address}</span>}
          {contact && <span>{contact}</span>}
        </p>
      </div>
      <p className="letterhead-body muted">Isi dokumen</p>
      {signatory.role && (
        <p className="letterhead-signature">
          {city && <span>{city}, tanggal dokumen</span>}
          <span>{signatory.role},</span>
          <strong className="letterhead-signed">{signatory.name || '…………………………'}</strong>
          {signatory.rank && <span>{signatory.rank}</span>}
          {signatory.nip && <span>NIP {signatory.nip}</span>}
        </p>
      )}
      <svg
        className="letterhead-accent"
        width="100%"
        height="12"
        role="img"
        aria-label={`Warna paparan ${letterhead.accent}`}
      >
        <rect width="100%" height="12" fill={letterhead.accent} />
      </svg>
    </div>
  );
}
