import type { FormState } from '@/app/_server/form-state';
import { Field } from '@/app/_ui/form/field';
import { FormOutcome } from '@/app/_ui/form/form-outcome';
import type { HeldAmount } from '@/db/settings';
import { formatCount } from '@/lib/narrative/format';
import { amountRange, ruleId, settingCommand } from '@/lib/narrative/setting';
import type { RuleDesk } from './setting-section';

/** One figure: what follows from it as it holds, what may be set, why the preset, and the way to another. */
export function AmountSection({ held, desk }: Readonly<{ held: HeldAmount; desk: RuleDesk }>) {
  const { key, amount, figure } = held;
  const id = ruleId(key);
  const meaning = amount.meaning(figure);
  return (
    <section className="frame setting" id={id} aria-labelledby={`${id}-judul`}>
      <h2 id={`${id}-judul`}>{amount.title}</h2>
      <FormOutcome state={desk.state} saved={desk.saved ? `Tersimpan. ${meaning}` : null} />
      <p className="setting-meaning">
        <strong>{formatCount(figure)}</strong> <span className="muted">berlaku sekarang</span>
        <span className="setting-consequence">{meaning}</span>
      </p>
      {desk.mayDecide ? (
        <FigureForm held={held} state={desk.state} />
      ) : (
        <p>
          <code className="setting-command">{settingCommand(key, 'ANGKA')}</code>
          <span className="small muted">{amountRange(amount)}</span>
        </p>
      )}
      <p className="small muted">
        Bawaan {formatCount(amount.preset)}. Alasan: {amount.reason}
      </p>
    </section>
  );
}

function FigureForm({ held: { key, amount, figure }, state }: Readonly<{ held: HeldAmount; state: FormState | null }>) {
  return (
    <form className="form form-narrow" method="post" action="/pengaturan/simpan">
      <input type="hidden" name="kunci" value={key} />
      <input type="hidden" name="dilihat" value={figure} />
      <Field
        form={ruleId(key)}
        name="nilai"
        label={`Angka (${amount.unit})`}
        hint={amountRange(amount)}
        state={state}
        value={String(figure)}
        numeric
      />
      <button type="submit" className="button button-primary">
        Simpan
      </button>
    </form>
  );
}
