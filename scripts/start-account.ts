import { closeStore, openStore } from '@/db/client';
import { addFirstAdministrator } from '@/db/accounts/first-accounts';

/**
 * Where nobody has an account yet, makes an administrator and shows its one-time password, this once. Says nothing and
 * writes nothing when there is somebody.
 */
export async function admitFirst(file: string, say: (sentence: string) => void): Promise<void> {
  const store = openStore(file);
  try {
    const made = await addFirstAdministrator(store);
    if (!made) return;
    say('Belum ada akun, jadi dibuat satu administrator. Catat sekarang; kata sandi ini tidak ditampilkan lagi:');
    say(`  nama masuk: ${made.name}`);
    say(`  kata sandi sekali pakai: ${made.password}`);
    say('  Masuk di /masuk, lalu ganti kata sandinya. Bila hilang: npm run user:reset -- admin');
  } finally {
    closeStore(store);
  }
}
