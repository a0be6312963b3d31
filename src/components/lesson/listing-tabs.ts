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

/** For which missing tabs each of a listing's tabs is opened, with spaces between them. */
export function tabsInstead(tabs: readonly string[]): Readonly<Record<string, string>> {
  const instead: Record<string, string> = {};
  for (const [missing, { else: others }] of Object.entries(TABS)) {
    const found = tabs.includes(missing) ? undefined : others.find((tab) => tabs.includes(tab));
    if (found !== undefined) instead[found] = `${instead[found] ?? ''} ${missing}`.trim();
  }
  return instead;
}
