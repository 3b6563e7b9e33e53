import { parseMonth } from '@/lib/coverage/period';
import type { ImportRecord } from '@/lib/imports/record';
import { formatCount, formatDecimal, formatMonthName } from './format';

/** A column of a table and what a value says in it, in words; null where it says nothing. */
export type ValuePart = readonly [column: string, text: string | null];

/** The parts of a record's value under the headers of its table (contracts section 3), numbers and months as people read them. */
export function valueParts({ table, value }: Pick<ImportRecord, 'table' | 'value'>): ValuePart[] {
  if (value === null) return [];
  // The table says which value it is; TypeScript does not follow that through a pair.
  const record = { table, value } as ImportRecord;
  return partsOf(record);
}

function partsOf(record: ImportRecord): ValuePart[] {
  if (record.value === null) return [];
  switch (record.table) {
    case 'fasilitas': {
      const { type, name, desa, puskesmas, opened, closed, pilot, latitude, longitude, ...rest } = record.value;
      return [
        ['jenis', type],
        ['nama', name],
        ['kode_desa', desa],
        ['kode_puskesmas', puskesmas],
        ['berdiri', opened === null ? null : formatMonthName(opened)],
        ['tutup', closed === null ? null : formatMonthName(closed)],
        ['lokus', yesNo(pilot)],
        ['lintang', coordinate(latitude)],
        ['bujur', coordinate(longitude)],
        ['dusun_rw', rest.hamlet],
        ['no_registrasi', rest.registration],
        ['kontak', rest.contact],
      ];
    }
    case 'kriteria':
      return [
        ['terpenuhi', yesNo(record.value.met)],
        ['bukti', record.value.evidence],
      ];
    case 'penetapan': {
      const { status, decree } = record.value;
      return [
        ['status', status === null ? 'penetapan berakhir' : status ? 'sudah' : 'belum'],
        ['nomor_sk', decree],
      ];
    }
    case 'kader': {
      const { cadres, trained, assessed, purwa, madya, utama } = record.value;
      const counts = { kader: cadres, dilatih: trained, dinilai: assessed, purwa, madya, utama };
      return Object.entries(counts).map(([column, count]) => [column, formatCount(count)]);
    }
    case 'target':
      return [
        ['target_persen', formatDecimal(record.value.hundredths / 100)],
        ['sumber', record.value.source],
      ];
    case 'wilayah_kerja':
      return [['kode_puskesmas', record.value.puskesmas]];
    case 'sasaran':
      return [
        ['jumlah', formatCount(record.value.count)],
        ['sumber', record.value.source],
      ];
    case 'capaian': {
      const { numerator, denominator } = record.value;
      return [
        ['pembilang', formatCount(numerator)],
        ['penyebut', denominator === null ? null : formatCount(denominator)],
      ];
    }
    case 'laporan':
      return [['tanggal_lapor', day(record.value.day)]];
    case 'pelatihan': {
      const { stage, start, end, place, count } = record.value;
      return [
        ['tahap', stage],
        ['mulai', day(start)],
        ['selesai', end === null ? null : day(end)],
        ['tempat', place],
        ['jumlah', formatCount(count)],
      ];
    }
    case 'indikator': {
      const { name, numerator, denominator, kind, direction, targetGroup, lifeCycle, cluster, source } = record.value;
      return [
        ['nama', name],
        ['pembilang', numerator],
        ['penyebut', denominator],
        ['jenis', kind === 'cumulative' ? 'kumulatif' : 'bulanan'],
        ['arah', direction === 'higher' ? 'naik' : 'turun'],
        ['kode_sasaran', targetGroup],
        ['tahap', lifeCycle],
        ['klaster', String(cluster)],
        ['sumber', source],
      ];
    }
  }
}

function yesNo(value: boolean): string {
  return value ? 'ya' : 'tidak';
}

function coordinate(degrees: number | null): string | null {
  return degrees === null ? null : String(degrees).replace('.', ',');
}

/** `2026-03-05` as `5 Maret 2026`. */
function day(iso: string): string {
  const month = parseMonth(iso.slice(0, 7));
  return month === null ? iso : `${Number(iso.slice(8))} ${formatMonthName(month)}`;
}
