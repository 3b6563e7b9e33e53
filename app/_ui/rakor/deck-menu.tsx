import type { Rakor } from '@/lib/rakor/rakor';
import type { StageCommand } from '@/lib/rakor/stage';
import { deckHref } from '@/app/_border/deck-address';

type Props = Readonly<{ rakor: Rakor; isDesk: boolean; convenes: boolean }>;
type Entry = Readonly<{ command: StageCommand['kind']; keys: string; label: string }>;

const ALWAYS: readonly Entry[] = [
  { command: 'fullscreen', keys: 'F', label: 'Layar penuh' },
  { command: 'overview', keys: 'O', label: 'Semua slide' },
  { command: 'blank', keys: 'B', label: 'Kosongkan layar' },
];
const PRESENTER: Entry = { command: 'presenter', keys: 'P', label: 'Tampilan pembicara di jendela lain' };
const AGREE: Entry = { command: 'agree', keys: 'A', label: 'Catat kesepakatan dari slide ini' };

const KEYS: readonly (readonly [keys: string, meaning: string])[] = [
  ['→ ↓ PageDown Spasi', 'slide berikutnya'],
  ['← ↑ PageUp Shift+Spasi', 'slide sebelumnya'],
  ['Home End', 'slide pertama, terakhir'],
  ['angka lalu Enter', 'ke slide nomor itu'],
  ['Esc', 'keluar dari layar penuh; semua slide'],
  ['B atau titik', 'layar kosong, tombol apa pun menyalakannya'],
  ['F11', 'layar penuh yang tetap saat membuka rincian'],
];

/** What can be done beside going on, with its keys; a plain dialog that any key closes again by Esc. */
export function DeckMenu({ rakor, isDesk, convenes }: Props) {
  const entries = [...ALWAYS, ...(isDesk ? [] : [PRESENTER]), ...(convenes ? [AGREE] : [])];
  return (
    <dialog className="deck-menu" aria-labelledby="menu-paparan">
      <h2 id="menu-paparan">Menu paparan</h2>
      <ul className="deck-commands">
        {entries.map(({ command, keys, label }) => (
          <li key={command}>
            <button type="button" className="button" data-command={command}>
              <kbd>{keys}</kbd> {label}
            </button>
          </li>
        ))}
      </ul>
      <dl className="deck-keys">
        {KEYS.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="small muted">
        Sentuh: geser ke kiri dan kanan. Tautan pada slide membuka rincian; tombol kembali peramban menuju slide yang
        sama. Alamat halaman ini dapat dibagikan kepada peserta jarak jauh.
      </p>
      <p className="actions">
        <a className="button" href={`/rakor/${rakor.id}`}>
          Agenda rakor
        </a>
        <a className="button" href={deckHref(rakor.id, 'dokumen', null)}>
          Sebagai dokumen, untuk dibaca dan dicetak
        </a>
        <button type="button" className="button" data-close>
          Tutup
        </button>
      </p>
    </dialog>
  );
}
