import type { Author } from '@/lib/imports/author';
import type { Store } from '../client';
import { settingOf } from '../settings';

/** True where what this author sends has to wait for the Dinkes (setting `import.verification`). */
export function waitsForDinkes(store: Store, { scope, acceptedBy }: Pick<Author, 'scope' | 'acceptedBy'>): boolean {
  return scope.kind === 'puskesmas' && acceptedBy === null && settingOf(store, 'import.verification') === 'ya';
}
