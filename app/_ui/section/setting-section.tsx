import type { HeldSetting } from '@/db/settings';
import { settingCommand } from '@/lib/narrative/setting';

/** One setting: what holds, every choice with what it would mean, why the preset, and the command for each other choice. */
export function SettingSection({ held }: Readonly<{ held: HeldSetting }>) {
  const { key, setting, choice } = held;
  const { title, choices, preset, meanings, reason } = setting;
  const id = `${key.replace('.', '-')}-judul`;
  return (
    <section className="frame setting" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <dl className="setting-choices">
        {choices.map((each) => (
          <div key={each} className={each === choice ? 'setting-choice setting-choice-held' : 'setting-choice'}>
            <dt>
              <code>{each}</code>
              {each === choice && <strong> berlaku sekarang</strong>}
              {each === preset && <span className="muted"> bawaan</span>}
            </dt>
            <dd>
              {meanings[each]}
              {each !== choice && <code className="setting-command">{settingCommand(key, each)}</code>}
            </dd>
          </div>
        ))}
      </dl>
      <p className="small muted">Alasan bawaan: {reason}</p>
    </section>
  );
}
