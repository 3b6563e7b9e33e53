/** The one district of which the press gave figures; its example holds them, everything else is simulated. */
export const PRESS_DISTRICT = '62.02';
export const PRESS_SOURCE = 'Sumber: satuhabar.com, 11 Februari 2026 (43/152 dan 229/310); selebihnya disimulasikan';
export const EXAMPLE_SOURCE = 'Seluruhnya disimulasikan';
