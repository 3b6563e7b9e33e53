import type { PageContext } from '@/app/_server/page-context';
import { todayOf } from '@/app/_server/agreement-list';
import { AgreementForm } from '@/app/_ui/agreement/agreement-form';
import { nextMeeting } from '@/app/_server/agreement-start';
import type { Rakor } from '@/lib/rakor/rakor';
import { deckHref } from '@/app/_border/deck-address';

type Props = Readonly<{ context: PageContext; rakor: Rakor }>;

/**
 * The form of an agreement over the slides: the script fills in what the slide is about, and sends it beside the
 * presentation.
 */
export function AgreeDialog({ context, rakor }: Props) {
  const values = {
    rakor: String(rakor.id),
    masalah: '',
    kegiatan: '',
    kantor: '',
    orang: '',
    batas: nextMeeting(rakor, todayOf(context)),
    wilayah: rakor.area,
    indikator: '',
    harapan: '',
  };
  return (
    <dialog className="deck-agree" aria-labelledby="catat-kesepakatan">
      <h2 id="catat-kesepakatan">Catat kesepakatan</h2>
      <p className="problem deck-problem" role="alert" hidden />
      <AgreementForm
        context={context}
        action="/tindak-lanjut/tambah"
        values={values}
        state={null}
        keep={{ rakor: String(rakor.id), kembali: deckHref(rakor.id, 'tayang', null) }}
        withRakor={false}
      />
      <p className="actions">
        <button type="button" className="button" data-close>
          Batal
        </button>
      </p>
    </dialog>
  );
}
