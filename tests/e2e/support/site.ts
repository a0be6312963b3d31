export * from '../../support/site.ts';
