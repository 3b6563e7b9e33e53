/** NIST SP 800-63B asks for length and a check against what is easily guessed, not for kinds of characters. */
export const SHORTEST_PASSWORD = 10;
const LONGEST_PASSWORD = 128;

export const PASSWORD_RULE =
  `Sedikitnya ${SHORTEST_PASSWORD} karakter. Boleh berupa kalimat pendek dengan spasi. ` +
  'Tidak boleh sama dengan nama masuk, satu karakter yang diulang, atau urutan seperti 1234567890.';

const SEQUENCES = ['01234567890123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm'];
const GUESSED = [
  'password',
  'kata sandi',
  'katasandi',
  'sandi',
  'rahasia',
  'bismillah',
  'indonesia',
  'puskesmas',
  'admin',
];

/** Why a new password cannot be taken, in a sentence for who chose it; null when it can. */
export function passwordProblem(password: string, name: string): string | null {
  if ([...password].length < SHORTEST_PASSWORD) {
    return `Kata sandi baru terlalu pendek: sedikitnya ${SHORTEST_PASSWORD} karakter.`;
  }
  if (password.length > LONGEST_PASSWORD) return `Kata sandi baru terlalu panjang: paling banyak ${LONGEST_PASSWORD}.`;
  return isGuessed(password.toLowerCase(), name.toLowerCase())
    ? 'Kata sandi baru mudah ditebak. Pilih kalimat pendek yang hanya Anda ketahui.'
    : null;
}

function isGuessed(text: string, name: string): boolean {
  const plain = text.replace(/[\s\d!@#$%.*_-]+$/u, '');
  return (
    text.includes(name) ||
    new Set(text).size < 4 ||
    GUESSED.includes(plain) ||
    SEQUENCES.some((each) => each.includes(text) || [...each].reverse().join('').includes(text))
  );
}
