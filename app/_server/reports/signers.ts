import { signingOf } from '@/app/_server/pdf';
import { type Place, placeArea } from '@/db/queries/place';
import type { PdfBlock, Signer } from '@/lib/exports/pdf/document';
import type { ReportSubject } from './subject';

/**
 * Who signs a place's paper: the office, and beside it whoever answers for the place, to be written in by hand: the camat
 * of a kecamatan, the head of a puskesmas. A ruling of ours; no guideline names who signs.
 */
export function signatureBlock({ context, place }: Pick<ReportSubject, 'context' | 'place'>): PdfBlock {
  const { signer, ...where } = signingOf(context.store);
  const role = roleIn(place);
  const local: Signer[] = role ? [{ role, name: '', rank: '', nip: '' }] : [];
  return { kind: 'signatures', ...where, signers: [...local, signer] };
}

function roleIn(place: Place): string | null {
  const { name, level } = placeArea(place);
  if (level === 'kecamatan') return `Camat ${name}`;
  return level === 'puskesmas' ? `Kepala ${name}` : null;
}
