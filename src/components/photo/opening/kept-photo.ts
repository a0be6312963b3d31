import { sampleNamed, type SampleName } from '../../../lib/photo/index.ts';

/** What the reader has chosen: a sample by its name, or a file of their own. */
export type Choice = SampleName | File;

/** One entry of the browser's own cache: it takes files of any size, and nothing else writes there. */
const CACHE = 'tiny-matrix-photo';
const entry = (): string => new URL('/chosen-photo', location.href).href;

/** Is dispatched on the document when a choice has been kept or forgotten; `detail` is who has made it. */
export const PHOTO_KEPT = 'photo-kept';

/**
 * Keeps the choice on this device, in the place of the one before, for the other figures and pages.
 *
 * @throws {Error} where the browser keeps nothing for this page, or has no room.
 */
export async function keepPhoto(choice: Choice, by: object): Promise<void> {
  const response =
    choice instanceof File
      ? new Response(choice, { headers: { 'x-name': encodeURIComponent(choice.name) } })
      : new Response(null, { headers: { 'x-sample': choice } });
  const cache = await caches.open(CACHE);
  // If the new one cannot be kept, the old one would be taken for it.
  await cache.delete(entry());
  await cache.put(entry(), response);
  document.dispatchEvent(new CustomEvent(PHOTO_KEPT, { detail: by }));
}

/** Keeps no choice any more. @throws {Error} where the browser keeps nothing for this page. */
export async function forgetPhoto(by: object): Promise<void> {
  await (await caches.open(CACHE)).delete(entry());
  document.dispatchEvent(new CustomEvent(PHOTO_KEPT, { detail: by }));
}

/** What was chosen last; undefined if there is nothing, or nothing that can be read. */
export async function keptPhoto(): Promise<Choice | undefined> {
  try {
    const response = await (await caches.open(CACHE)).match(entry());
    if (response === undefined) return undefined;
    const sample = response.headers.get('x-sample');
    if (sample !== null) return sampleNamed(sample);
    const name = decodeURIComponent(response.headers.get('x-name')!);
    return new File([await response.blob()], name);
  } catch {
    return undefined;
  }
}
