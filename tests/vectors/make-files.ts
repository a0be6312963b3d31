/**
 * Writes the picture files that the lab and the command line are compared on, with sharp:
 *
 *   node tests/vectors/make-files.ts tests/vectors/files
 *
 * What is to be read from each stands in tests/support/picture-files.ts.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { FLAT, lying, TRANSLUCENT, WIDTH, HEIGHT, picture } from '../support/picture-files.ts';
import { fixedPoint, withChunk } from './png-file.ts';
import { tiffFile } from './tiff-file.ts';

const folder = process.argv[2]!;
mkdirSync(folder, { recursive: true });

async function write(name: string, content: Sharp | Buffer): Promise<void> {
  const bytes = Buffer.isBuffer(content) ? content : await content.toBuffer();
  writeFileSync(join(folder, name), bytes);
}

const read = (name: string): Buffer => readFileSync(join(folder, name));

const size = { width: WIDTH, height: HEIGHT };
const raw = (data: Uint8Array | Uint16Array, channels: 1 | 3 | 4): Sharp =>
  sharp(data, { raw: { ...size, channels } });
const count = WIDTH * HEIGHT;
const colours = raw(picture(3), 3);
const gray = raw(picture(1), 1).toColourspace('b-w');
const alpha = raw(picture(4), 4);
const flat = raw(
  new Uint8Array(3 * count).map((_, i) => FLAT[i % 3]!),
  3,
);

await write('colours.png', colours.clone().png());
await write('gray.png', gray.clone().png());
await write('palette.png', colours.clone().png({ palette: true }));
await write('interlaced.png', colours.clone().png({ progressive: true }));
await write('full.jpeg', colours.clone().jpeg({ chromaSubsampling: '4:4:4' }));
await write('halved.jpeg', colours.clone().jpeg({ chromaSubsampling: '4:2:0' }));
await write('progressive.jpeg', colours.clone().jpeg({ progressive: true }));
await write('gray.jpeg', gray.clone().jpeg());
await write('lossless.webp', colours.clone().webp({ lossless: true }));
await write('lossy.webp', colours.clone().webp());
await write('colours.gif', colours.clone().gif());
await write('colours.tiff', colours.clone().tiff({ compression: 'lzw' }));
const frames = {
  raw: { width: WIDTH, height: 2 * HEIGHT, channels: 3, pageHeight: HEIGHT },
} as const;
const twice = sharp(Buffer.concat([picture(3), picture(3).reverse()]), frames);
await write('frames.gif', twice.clone().gif());
await write('frames.webp', twice.clone().webp({ lossless: true }));

await write('transparent.png', alpha.clone().png());
await write('transparent.webp', alpha.clone().webp({ lossless: true, exact: true }));
await write('transparent.gif', alpha.clone().gif());
const faint = sharp(TRANSLUCENT, { raw: { width: 4, height: 1, channels: 4 } });
await write('translucent.png', faint.clone().png());
await write('translucent.webp', faint.clone().webp({ lossless: true, exact: true }));
// Wider than a tile of the lab, and than a texture may be.
const long = Uint8Array.from({ length: 4 * 9000 }, (_, i) => (i * 37 + (i >> 8)) & 255);
await write('long.png', sharp(long, { raw: { width: 9000, height: 1, channels: 4 } }).png());

for (let orientation = 1; orientation <= 8; orientation++) {
  const [stored, opaque] = [await lying(alpha, orientation), await lying(colours, orientation)];
  const turned = (image: Sharp): Sharp => image.withMetadata({ orientation });
  await write(`turned-${orientation}.png`, turned(stored.clone().png()));
  await write(
    `turned-${orientation}.webp`,
    turned(stored.clone().webp({ lossless: true, exact: true })),
  );
  await write(`turned-${orientation}.jpeg`, turned(opaque.clone().jpeg()));
  await write(`turned-${orientation}.tiff`, turned(opaque.clone().tiff({ compression: 'none' })));
}

const misstated = read('turned-6.webp');
misstated.fill(0xff, misstated.indexOf('EXIF') + 8);
await write('broken-exif.webp', misstated);

/** The profile of Display P3 that sharp brings. */
const { icc: p3 } = await sharp(
  await flat.clone().withIccProfile('p3').png().toBuffer(),
).metadata();
const iccp = (profile: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from('profile\0\0', 'latin1'), deflateSync(profile)]);
const withP3 = (png: Buffer): Buffer => withChunk(png, 'iCCP', iccp(p3!));
await write('p3.png', withP3(await flat.clone().png().toBuffer()));
await write('p3-colours.png', withP3(await colours.clone().png().toBuffer()));
await write('p3-transparent.png', withP3(await alpha.clone().png().toBuffer()));
// Keeps the numbers and the profile, which sharp would otherwise convert.
const tagged = sharp(read('p3.png'), { ignoreIcc: true }).keepIccProfile();
await write('p3.jpeg', tagged.clone().jpeg({ quality: 100, chromaSubsampling: '4:4:4' }));
await write('p3.webp', tagged.clone().webp({ lossless: true }));
await write('p3.tiff', tagged.clone().tiff({ compression: 'none' }));
await write(
  'broken-profile.png',
  withChunk(read('colours.png'), 'iCCP', iccp(Buffer.alloc(300, 7))),
);

const [gamma, adobe] = ['gAMA', 'cHRM'] as const;
const ADOBE = fixedPoint(0.3127, 0.329, 0.64, 0.33, 0.21, 0.71, 0.15, 0.06);
const D50 = fixedPoint(0.3457, 0.3585, 0.64, 0.33, 0.3, 0.6, 0.15, 0.06);
const described = (png: Buffer, power: number, white: Buffer): Buffer =>
  withChunk(withChunk(png, adobe, white), gamma, fixedPoint(power));
await write('gamma-usual.png', withChunk(read('colours.png'), gamma, fixedPoint(0.45455)));
await write('gamma-linear.png', withChunk(read('colours.png'), gamma, fixedPoint(1)));
await write('gamma-gray.png', withChunk(read('gray.png'), gamma, fixedPoint(1 / 1.8)));
await write('gamma-adobe.png', described(read('colours.png'), 0.45455, ADOBE));
await write('gamma-d50.png', described(read('colours.png'), 0.6, D50));
await write('gamma-transparent.png', described(read('transparent.png'), 0.6, ADOBE));
await write('chromaticities.png', withChunk(read('colours.png'), adobe, ADOBE));
await write('gamma-but-srgb.png', withChunk(read('gamma-adobe.png'), 'sRGB', Buffer.of(0)));
await write('code-srgb.png', withChunk(read('colours.png'), 'cICP', Buffer.of(1, 13, 0, 1)));
await write('code-p3.png', withChunk(read('colours.png'), 'cICP', Buffer.of(12, 13, 0, 1)));

const wide = (channels: 1 | 3 | 4): Sharp =>
  raw(
    Uint16Array.from(picture(channels), (byte, i) => byte * 256 + ((i * 89) & 255)),
    channels,
  );
await write('deep.png', wide(3).toColourspace('rgb16').png());
await write('deep-gray.png', wide(1).toColourspace('grey16').png());
await write('deep-transparent.png', wide(4).toColourspace('rgb16').png());
await write('deep.tiff', wide(3).toColourspace('rgb16').tiff({ compression: 'deflate' }));
await write('deep-p3.png', withP3(read('deep.png')));

const cmyk = await colours.clone().toColourspace('cmyk').jpeg().toBuffer();
await write('cmyk-adobe.jpeg', cmyk);
const marker = cmyk.indexOf(Buffer.of(0xff, 0xee));
const after = marker + 2 + cmyk.readUInt16BE(marker + 2);
await write('cmyk.jpeg', Buffer.concat([cmyk.subarray(0, marker), cmyk.subarray(after)]));
await write(
  'cmyk.tiff',
  tiffFile({ ...size, channels: 4, format: 'unsigned', photometric: 5, data: picture(4) }),
);

const grays = { ...size, channels: 1, photometric: 1 } as const;
const rgb = { ...size, channels: 3, photometric: 2 } as const;
const share = (channels: 1 | 3): Float32Array =>
  Float32Array.from(picture(channels), (byte) => byte / 255);
const signed = Int16Array.from(picture(1), (byte) => 4 * byte - 510);
await write(
  'float-gray.tiff',
  tiffFile({ ...grays, format: 'float', data: share(1), range: [0, 1] }),
);
await write('float.tiff', tiffFile({ ...rgb, format: 'float', data: share(3), range: [0, 1] }));
await write('float-unknown.tiff', tiffFile({ ...rgb, format: 'float', data: share(3) }));
await write(
  'float-nan.tiff',
  tiffFile({ ...grays, format: 'float', data: share(1).fill(NaN), range: [0, 1] }),
);
await write(
  'signed.tiff',
  tiffFile({ ...grays, format: 'signed', data: signed, range: [-510, 510] }),
);
await write('signed-unknown.tiff', tiffFile({ ...grays, format: 'signed', data: signed }));

for (const name of [
  'full.jpeg',
  'progressive.jpeg',
  'colours.png',
  'lossy.webp',
  'colours.gif',
  'colours.tiff',
]) {
  const whole = read(name);
  await write(`cut-${name}`, whole.subarray(0, Math.floor(whole.length * 0.8)));
}
const end = read('colours.png');
await write('endless.png', end.subarray(0, end.length - 12));
await write('colours.avif', colours.clone().avif());
await write(
  'drawing.svg',
  Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
);
