/** Why a link is not followed although it is not broken, in whole sentences. */
export class LinkRefusal extends Error {
  override readonly name = 'LinkRefusal';
}
