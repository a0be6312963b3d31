import architecture from '../../../images/architecture.png';
import stillLife from '../../../images/still-life.png';
import textPage from '../../../images/text-page.png';
import { SAMPLES, type SampleName } from '../../../lib/photo/index.ts';

const FILES: Readonly<Record<SampleName, ImageMetadata>> = {
  architecture,
  'still-life': stillLife,
  'text-page': textPage,
};

/** The sample pictures with their files. */
export const samples = SAMPLES.map((sample) => ({ ...sample, picture: FILES[sample.name] }));
