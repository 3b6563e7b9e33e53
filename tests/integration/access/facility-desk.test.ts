import { expect, it } from 'vitest';
import { editHref } from '@/app/_server/facility-desk';
import { PUBLIC, type Reader, type Role } from '@/lib/access/reader';

const as = (role: Role, area: string | null = null, oneTimePassword = false): Reader => ({
  kind: 'account',
  id: role,
  name: role,
  role,
  area,
  oneTimePassword,
});

/** Where a reader edits a posyandu of PKM-1, and one that no puskesmas has. */
function ways(reader: Reader): (string | null)[] {
  const context = { reader, deployment: { publicRead: true, hasAccounts: true } } as never;
  return ['PKM-1', null].map((puskesmas) => editHref(context, { code: 'PSY-1', puskesmas }, '2026-02'));
}

const FORM = '/fasilitas/PSY-1/ubah?periode=2026-02';

it('leads to a facility’s form only who may write of it', () => {
  expect(ways(as('admin'))).toEqual([FORM, FORM]);
  expect(ways(as('puskesmas', 'PKM-1'))).toEqual([FORM, null]);
  for (const reader of [
    PUBLIC,
    as('puskesmas', 'PKM-2'),
    as('camat', '62.02.01'),
    as('analis'),
    as('pembaca'),
    as('admin', null, true),
  ]) {
    expect(ways(reader)).toEqual([null, null]);
  }
});
