import { answer, type Body } from '@/app/_api/answer';
import { readNumber } from '@/app/_border/number';
import { required } from '@/app/_border/parameters';
import { refuse } from '@/app/_border/refusal';
import { pdfBody } from '@/app/_server/pdf';
import { findRakor } from '@/db/rakor/rakors';
import { minutesOf } from '@/db/rakor/minutes';
import { docxOf } from '@/lib/exports/docx/docx';
import { fileName, fileStem } from '@/lib/exports/file-name';
import type { MinutesDocument } from '@/lib/exports/minutes/minutes';

export const dynamic = 'force-dynamic';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The minutes of a meeting, to be signed (pdf) or to be edited (docx). */
export const GET = answer(({ store, query, deployment: { timeZone, district } }) => {
  const text = required(query, 'rakor');
  const rakor = findRakor(store, readNumber(text, 'rakor')) ?? refuse(404, 'rakor', `Rakor nomor ${text} tidak ada.`);
  const format = required(query, 'format');
  const stem = {
    fileStem: fileStem({
      subject: 'berita-acara',
      area: rakor.title,
      period: rakor.heldOn,
      example: district.example,
    }),
  };
  if (format === 'pdf') return pdfBody(minutesOf(store, rakor, timeZone), stem);
  if (format === 'docx') return docxBody(minutesOf(store, rakor, timeZone), stem);
  return refuse(400, 'format', `"${format}" bukan format berkas. Pilih pdf atau docx.`);
}, 'meet');

async function docxBody(document: MinutesDocument, stem: Readonly<{ fileStem: string }>): Promise<Body> {
  return { content: await docxOf(document), type: DOCX, fileName: fileName(stem, 'docx'), fleeting: true };
}
