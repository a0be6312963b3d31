// Compiles src/lib/engine/assembly to src/lib/engine/built, once with relaxed SIMD and once without.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const engine = new URL('../src/lib/engine/', import.meta.url);
const sources = new URL('assembly/', engine);
const built = new URL('built/', engine);
const stamp = new URL('sources.sha256', built);

const FLAGS = '-O3 --noAssert --runtime stub --initialMemory 1 --enable simd,bulk-memory'.split(
  ' ',
);
const MODULES = { 'plain.wasm': [], 'relaxed.wasm': ['--enable', 'relaxed-simd'] };

/** Changes when a source, this script or the compiler does. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const compiler = createRequire(import.meta.url).resolve('assemblyscript/package.json');
  const files = readdirSync(sources).map((name) => new URL(name, sources));
  for (const file of [...files, new URL(import.meta.url), compiler]) {
    hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}

function isBuilt(current: string): boolean {
  const all = [stamp, ...Object.keys(MODULES).map((name) => new URL(name, built))];
  return all.every((file) => existsSync(file)) && readFileSync(stamp, 'utf8') === current;
}

async function build(): Promise<void> {
  // Imported only here, because loading the compiler takes longer than everything else.
  const { main } = await import('assemblyscript/asc');
  for (const [name, flags] of Object.entries(MODULES)) {
    const { error, binary, messages } = await compile(main, flags);
    if (binary === undefined) throw new Error(`${name}: ${messages}`, { cause: error });
    writeFileSync(new URL(name, built), binary);
    const [bytes, compressed] = [binary.length, gzipSync(binary).length];
    console.log(`${name}: ${bytes} bytes, ${compressed} compressed`);
  }
}

async function compile(main: typeof import('assemblyscript/asc').main, flags: string[]) {
  let binary: Uint8Array | undefined;
  let messages = '';
  const { error } = await main(
    [fileURLToPath(new URL('index.ts', sources)), ...FLAGS, ...flags, '--outFile', 'engine.wasm'],
    {
      stderr: { write: (text) => (messages += String(text)) },
      readFile: (name) => (existsSync(name) ? readFileSync(name, 'utf8') : null),
      writeFile: (_, contents) => {
        binary = contents as Uint8Array;
      },
    },
  );
  return { error, binary, messages };
}

const current = fingerprint();
if (!isBuilt(current)) {
  mkdirSync(built, { recursive: true });
  await build();
  writeFileSync(stamp, current);
}
