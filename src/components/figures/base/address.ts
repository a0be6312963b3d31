export { readAddress, writeAddress } from '../../page/address.ts';
