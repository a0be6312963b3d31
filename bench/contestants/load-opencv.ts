import openCvUrl from '../node_modules/@techstark/opencv-js/dist/opencv.js?url';
import type { OpenCv } from './opencv.ts';

/** OpenCV.js is a classic script, which leaves a promise of its module in `cv`. */
export async function loadOpenCv(): Promise<OpenCv> {
  const script = document.createElement('script');
  script.src = openCvUrl;
  await new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
    document.head.append(script);
  });
  return (globalThis as unknown as { readonly cv: Promise<OpenCv> }).cv;
}
