import type { Step } from '@/lib/narrative/first-hour';

/** Steps in order, each with what is there and the way to do it. */
export function StepList({ steps, ordered }: Readonly<{ steps: readonly Step[]; ordered: boolean }>) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className={ordered ? 'steps steps-ordered' : 'steps'}>
      {steps.map(({ title, done, state, todo, href, label }) => (
        <li key={title}>
          <h3>
            {title} <span className={done ? 'step-done' : 'muted'}>{done ? '✓ sudah' : 'belum'}</span>
          </h3>
          <p>{todo}</p>
          <p className="small muted">{state}</p>
          <p>
            <a href={href}>{label}</a>
          </p>
        </li>
      ))}
    </List>
  );
}
