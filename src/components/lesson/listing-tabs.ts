import type { Language } from './listing.ts';

interface Tab {
  readonly name: string;
  readonly language: Language;
  /** What its readers read where a listing has no such tab; the next one if that is missing as well. */
  readonly else: readonly string[];
}

/** The tabs that a listing may have. */
export const TABS: Readonly<Record<string, Tab>> = {
  typescript: { name: 'TypeScript', language: 'ts', else: [] },
  numpy: { name: 'NumPy', language: 'python', else: ['pytorch'] },
  opencv: { name: 'OpenCV', language: 'python', else: ['numpy', 'pytorch'] },
  pytorch: { name: 'PyTorch', language: 'python', else: ['numpy'] },
  tensorflow: { name: 'TensorFlow.js', language: 'ts', else: ['typescript'] },
};
