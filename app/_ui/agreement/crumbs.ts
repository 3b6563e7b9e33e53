import type { Crumb } from '@/app/_ui/shell/breadcrumbs';

/** The way to a page below the list of agreements. */
export const AGREEMENT_CRUMBS: readonly Crumb[] = [{ href: '/tindak-lanjut', label: 'Tindak lanjut' }];
