import { type FieldTallies, type FieldTally, fieldRatio } from '@/lib/facilities/spm-fields';
import { capitalised, formatCount, formatPercent, formatRatio } from './format';

/** The seed's names begin so; in a table of the fields it says nothing. */
const PREFIX = /^bidang spm:\s*/i;

/** A field as its table names it: "Pendidikan" for the criterion "Bidang SPM: pendidikan". */
export function fieldName(criterion: string): string {
  return capitalised(criterion.replace(PREFIX, ''));
}

/** A field in a table: "12/30", "…" where nobody has reported it, "–" without a posyandu aktif. */
export function fieldText(tally: FieldTally): string {
  if (tally.active === 0) return '–';
  const ratio = fieldRatio(tally);
  return ratio ? formatRatio(ratio) : '…';
}

/** What is not known of a field: "5 belum dilaporkan"; empty where all were reported. */
export function silentPhrase({ reported, active }: FieldTally): string {
  return reported === active ? '' : `${formatCount(active - reported)} belum dilaporkan`;
}

/**
 * What the fields of a place say: "12 dari 310 posyandu aktif dilaporkan melayani keenam bidang. Terbanyak bidang
 * kesehatan (207/310, 66,8%), tersedikit trantibumlinmas (90/286, 31,5%)."
 */
export function spmSentence({ fields, all }: FieldTallies, names: readonly string[]): string {
  if (all.active === 0) return 'Tidak berlaku: tidak ada posyandu aktif di sini pada bulan ini.';
  const known = fields.flatMap((tally, index) => {
    const ratio = fieldRatio(tally);
    return ratio ? [{ name: names[index] ?? '', ratio }] : [];
  });
  if (known.length === 0) {
    return `Belum ada bidang yang dilaporkan dari ${formatCount(all.active)} posyandu aktif; itu bukan berarti belum melayani.`;
  }
  const head = `${formatCount(all.serving)} dari ${formatCount(all.active)} posyandu aktif dilaporkan melayani keenam bidang${unknownPhrase(all)}.`;
  const ordered = [...known].sort((a, b) => share(b.ratio) - share(a.ratio));
  const [most, least] = [ordered[0], ordered.at(-1)];
  if (!most || !least || share(most.ratio) === share(least.ratio)) return head;
  return `${head} Terbanyak bidang ${said(most)}, tersedikit ${said(least)}.`;
}

function unknownPhrase(all: FieldTally): string {
  const unknown = all.active - all.reported;
  return unknown === 0 ? '' : `; ${formatCount(unknown)} belum dapat dinilai karena laporannya belum lengkap`;
}

function share({ numerator, denominator }: Readonly<{ numerator: number; denominator: number }>): number {
  return numerator / denominator;
}

function said({ name, ratio }: Readonly<{ name: string; ratio: { numerator: number; denominator: number } }>): string {
  return `${name.toLowerCase()} (${formatRatio(ratio)}, ${formatPercent(ratio)})`;
}
