import type { FormState } from '@/app/_server/form-state';

const HEADINGS: Readonly<Record<FormState['kind'], string>> = {
  refused: 'Belum tersimpan. Perbaiki yang ditandai, lalu kirim lagi; isian Anda masih ada.',
  overtaken:
    'Belum tersimpan: sementara itu ada yang mengubahnya. Bandingkan yang ditandai; kirim lagi bila isian Anda yang benar.',
};

/** How the last sending of a form went: why nothing was stored, or that it was. Nothing before a form is sent. */
export function FormOutcome({ state, saved }: Readonly<{ state: FormState | null; saved?: string | null }>) {
  if (state) {
    return (
      <div className="notice notice-problem" role="alert">
        <p>
          <strong>{HEADINGS[state.kind]}</strong>
        </p>
        {state.problems[''] && <p>{state.problems['']}</p>}
      </div>
    );
  }
  if (!saved) return null;
  return (
    <p className="notice" role="status">
      {saved}
    </p>
  );
}
