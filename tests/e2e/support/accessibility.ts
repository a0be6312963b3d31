export * from '../../support/accessibility.ts';
