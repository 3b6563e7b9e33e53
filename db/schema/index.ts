export * from './area';
export * from './facility';
export * from './indicator';
export * from './ledger';
export * from './training';
