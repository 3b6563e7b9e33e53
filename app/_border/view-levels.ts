/** What the overview can be looked at by; the first holds when the address says nothing. */
export const LIST_LEVELS = ['kecamatan', 'puskesmas', 'desa'] as const;
/** `tanpa` switches the map off for the list. */
export const MAP_LEVELS = ['kecamatan', 'desa', 'tanpa'] as const;
