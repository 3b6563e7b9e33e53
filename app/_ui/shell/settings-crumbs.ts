import type { Crumb } from './breadcrumbs';

/** The way to a page below the settings. */
export const SETTINGS_CRUMBS: readonly Crumb[] = [{ href: '/pengaturan', label: 'Pengaturan' }];
