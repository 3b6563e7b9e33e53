import type { Metadata } from 'next';
import type { Query } from '@/app/_border/parameters';
import { agreementStart } from '@/app/_server/agreement-start';
import { formOf } from '@/app/_server/form-state';
import { checked, pageContext } from '@/app/_server/page-context';
import { AgreementForm } from '@/app/_ui/agreement/agreement-form';
import { AGREEMENT_CRUMBS } from '@/app/_ui/agreement/crumbs';
import { PageFrame } from '@/app/_ui/shell/page-frame';

export const metadata: Metadata = { title: 'Catat tindak lanjut' };

type Props = Readonly<{ searchParams: Promise<Query> }>;

/** A new agreement: what the address names is filled in already. */
export default async function NewAgreementPage({ searchParams }: Props) {
  const context = await pageContext(searchParams, 'convene');
  const state = formOf(context);
  const values = checked(() => agreementStart(context));
  const back = state?.values.kembali;
  return (
    <PageFrame context={context} section="tindak-lanjut" crumbs={AGREEMENT_CRUMBS}>
      <h1>Catat tindak lanjut</h1>
      <p className="lede">
        Angka indikatornya diambil dari data saat disimpan, maka nanti terlihat apa yang berubah sejak disepakati.
      </p>
      <AgreementForm
        context={context}
        action="/tindak-lanjut/tambah"
        values={values}
        state={state}
        keep={back ? { kembali: back } : {}}
        withRakor
      />
    </PageFrame>
  );
}
