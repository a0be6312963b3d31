export * from '../../support/keyboard.ts';
