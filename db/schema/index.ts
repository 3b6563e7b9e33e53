export * from './account';
export * from './area';
export * from './boundary';
export * from './facility';
export * from './indicator';
export * from './ledger';
export * from './training';
export * from './rakor';
