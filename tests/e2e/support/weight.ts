export * from '../../support/weight.ts';
