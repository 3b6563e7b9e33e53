import { StoreError, closeStore, openStore } from '@/db/client';
import { storageFault } from '@/db/fault';
import { type Difference, rebuild } from '@/db/rollup/rebuild';
import { EnvironmentError, readEnvironment } from './environment';
import { prepare } from './prepared';

const EXIT = { equal: 0, repaired: 1, usage: 2 } as const;
const USAGE = 'Cara pakai: npm run data:rebuild (tanpa pilihan; basis data menurut PWS_DATABASE)';
const NAMES: Readonly<Record<Difference['table'], string>> = {
  facility_span: 'masa status fasilitas',
  series: 'rentang bulan berisi data',
  roll: 'rekap per bulan dan wilayah',
  pack: 'rekap desa yang dikemas',
};

const say = (sentence: string) => console.error(sentence);

/** Recomputes everything derived and tells where the stored rows differed; 1 when any did (and were repaired). */
function main(): number {
  if (process.argv.length > 2) {
    say(USAGE);
    return EXIT.usage;
  }
  try {
    const { database } = readEnvironment(process.env, process.cwd());
    const differences = rebuildStore(database);
    for (const { table, missing, surplus } of differences) {
      say(`${NAMES[table]} (${table}): ${missing} baris kurang atau keliru ditambahkan, ${surplus} baris dihapus.`);
    }
    say(
      differences.length > 0 ? 'Selesai: ada selisih, sudah diperbaiki.' : 'Selesai: rekap sudah benar, tanpa selisih.',
    );
    return differences.length > 0 ? EXIT.repaired : EXIT.equal;
  } catch (error) {
    const known = error instanceof StoreError || error instanceof EnvironmentError;
    const reason = storageFault(error) ?? (error instanceof Error ? error.message : String(error));
    say(known ? reason : `Rekap tidak jadi dihitung ulang; tidak ada yang berubah. ${reason}`);
    return EXIT.usage;
  }
}

function rebuildStore(database: string): Difference[] {
  const store = openStore(database);
  try {
    prepare(store);
    return rebuild(store);
  } finally {
    closeStore(store);
  }
}

process.exitCode = main();
