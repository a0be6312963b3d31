export * from '../../support/test.ts';
