import { PictureError } from '../../../lib/pictures/index.ts';
import { pause } from '../../page/pause.ts';

/** Every WebGL 2 has textures of this size, while the picture may be larger: it is read in tiles. */
const SIDE = 2048;

/**
 * Reads a bitmap through WebGL, which holds colours and alpha as it is given them.
 *
 * @param bitmap Made with `premultiplyAlpha: 'none'`.
 * @param data Receives its pixels, four bytes each.
 * @throws {PictureError} where there is no WebGL, or not enough memory.
 */
export async function readThroughWebgl(
  bitmap: ImageBitmap,
  data: Uint8ClampedArray,
): Promise<void> {
  const gl = document.createElement('canvas').getContext('webgl2');
  if (gl === null) {
    throw new PictureError(
      'This picture has transparency, which your browser reads exactly only with WebGL, and that is turned off. Turn it on, or save the picture without transparency.',
    );
  }
  try {
    prepare(gl);
    await readTiles(gl, bitmap, data);
    // Without memory, or after the loss of the context, the pixels would all be 0.
    if (gl.isContextLost() || gl.getError() !== gl.NO_ERROR) {
      throw new PictureError(
        'This picture has transparency, and your browser ran short of graphics memory for it. Close other tabs, or scale the picture down.',
      );
    }
  } finally {
    // Browsers keep only a few contexts at a time.
    gl.getExtension('WEBGL_lose_context')?.loseContext();
  }
}

async function readTiles(
  gl: WebGL2RenderingContext,
  bitmap: ImageBitmap,
  data: Uint8ClampedArray,
): Promise<void> {
  const { width, height } = bitmap;
  for (let y = 0; y < height; y += SIDE) {
    for (let x = 0; x < width; x += SIDE) {
      const [columns, rows] = [Math.min(SIDE, width - x), Math.min(SIDE, height - y)];
      gl.pixelStorei(gl.UNPACK_SKIP_PIXELS, x);
      gl.pixelStorei(gl.UNPACK_SKIP_ROWS, y);
      const format = [gl.RGBA, gl.UNSIGNED_BYTE] as const;
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, columns, rows, 0, ...format, bitmap);
      const tile = await readTile(gl, columns, rows);
      for (let row = 0; row < rows; row++) {
        const bytes = tile.subarray(4 * columns * row, 4 * columns * (row + 1));
        data.set(bytes, 4 * ((y + row) * width + x));
      }
    }
  }
}

/** A texture to write tiles to, a frame to read it from, and a buffer for what is read. */
function prepare(gl: WebGL2RenderingContext): void {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.bindFramebuffer(gl.FRAMEBUFFER, gl.createFramebuffer());
  gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
  gl.bindBuffer(gl.PIXEL_PACK_BUFFER, gl.createBuffer());
  // The bitmap is in sRGB already.
  gl.pixelStorei(gl.UNPACK_COLORSPACE_CONVERSION_WEBGL, gl.NONE);
}

/** Waits for the pixels without blocking the page. */
async function readTile(
  gl: WebGL2RenderingContext,
  columns: number,
  rows: number,
): Promise<Uint8Array> {
  const tile = new Uint8Array(4 * columns * rows);
  gl.bufferData(gl.PIXEL_PACK_BUFFER, tile.length, gl.STREAM_READ);
  gl.readPixels(0, 0, columns, rows, gl.RGBA, gl.UNSIGNED_BYTE, 0);
  const done = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0)!;
  gl.flush();
  while (gl.clientWaitSync(done, 0, 0) === gl.TIMEOUT_EXPIRED) {
    await pause();
  }
  gl.deleteSync(done);
  gl.getBufferSubData(gl.PIXEL_PACK_BUFFER, 0, tile);
  return tile;
}
