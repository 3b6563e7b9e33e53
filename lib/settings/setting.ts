import { BELOW_STEADY, DEFAULT_BELOW_STEADY } from '@/lib/pws/status';

/**
 * One rule that no guideline fixes and a district may decide. `choices` are the words by which it is set and stored;
 * `meanings` say, choice by choice, what then happens; `reason` why the default is what it is.
 */
export type Setting<Choice extends string = string> = Readonly<{
  title: string;
  choices: readonly Choice[];
  preset: Choice;
  meanings: Readonly<Record<Choice, string>>;
  reason: string;
}>;

const setting = <const Choice extends string>(given: Setting<Choice>): Setting<Choice> => given;

/** Every setting by its key. Keys and choices are stored: they are never renamed. */
export const SETTINGS = {
  'pws.belowSteady': setting({
    title: 'PWS: di bawah target dan tetap',
    choices: BELOW_STEADY,
    preset: DEFAULT_BELOW_STEADY,
    meanings: {
      jelek: 'Di bawah target dan tidak berubah dinilai Jelek (tetap).',
      cukup: 'Di bawah target dan tidak berubah dinilai Cukup (tetap).',
    },
    reason: 'Pedoman PWS-KIA 2010 tidak menyebutnya. Bawaan Jelek, karena capaiannya tidak naik.',
  }),
  'pws.stockWords': setting({
    title: 'PWS: empat kata untuk indikator posisi',
    choices: ['tidak', 'ya'],
    preset: 'tidak',
    meanings: {
      tidak: 'Indikator posisi (ILP, posyandu, kader) ditulis “mencapai” atau “belum mencapai acuan”.',
      ya: 'Indikator posisi memakai Baik, Kurang, Cukup, Jelek sebagai adaptasi PWS.',
    },
    reason: 'PWS disusun untuk pelayanan bulanan; untuk posisi akhir bulan keempat kata itu adaptasi kami.',
  }),
  'pws.statusWording': setting({
    title: 'PWS: kata status di halaman kecamatan dan desa',
    choices: ['kata-dan-tindakan', 'tindakan'],
    preset: 'kata-dan-tindakan',
    meanings: {
      'kata-dan-tindakan': 'Status ditulis bersama tindakannya: “Jelek – prioritas pembinaan”.',
      tindakan: 'Hanya tindakannya yang ditulis: “prioritas pembinaan”.',
    },
    reason: 'Kata pedoman mudah disalahpahami sebagai rapor; tindakannya menjelaskan maksudnya.',
  }),
  'ilp.posyanduDenominator': setting({
    title: 'Posyandu siklus hidup: penyebut',
    choices: ['aktif', 'terdaftar'],
    preset: 'aktif',
    meanings: {
      aktif: 'Posyandu siklus hidup dibagi posyandu aktif.',
      terdaftar: 'Posyandu siklus hidup dibagi semua posyandu terdaftar.',
    },
    reason: 'Dokumen nasional belum menegaskan penyebut indikator 75%; bacaan yang lain selalu ditulis di sampingnya.',
  }),
  'import.verification': setting({
    title: 'Impor: kiriman puskesmas diperiksa Dinkes',
    choices: ['ya', 'tidak'],
    preset: 'ya',
    meanings: {
      ya: 'Kiriman puskesmas menunggu sampai Dinkes menerimanya; sampai itu angka tidak berubah.',
      tidak: 'Kiriman puskesmas langsung tersimpan setelah pengirimnya mengonfirmasi selisihnya.',
    },
    reason: 'Angka yang dipakai Rakor sebaiknya sudah dilihat dua orang; riwayat dan urungkan ada pada keduanya.',
  }),
} as const;

export type SettingKey = keyof typeof SETTINGS;
export type SettingChoice<Key extends SettingKey> = (typeof SETTINGS)[Key]['choices'][number];

export const SETTING_KEYS = Object.keys(SETTINGS) as SettingKey[];

/** The key of a text, or null when no setting is named so. */
export function settingKey(text: string): SettingKey | null {
  return SETTING_KEYS.find((key) => key === text) ?? null;
}

/** The choice of a text for a setting, or null when it is none of its choices. */
export function settingChoice<Key extends SettingKey>(key: Key, text: unknown): SettingChoice<Key> | null {
  const { choices }: Setting = SETTINGS[key];
  return (choices.find((choice) => choice === text) as SettingChoice<Key> | undefined) ?? null;
}
