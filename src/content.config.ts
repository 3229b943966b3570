import { defineCollection } from 'astro/content/config';
import { glob } from 'astro/loaders';
import { apparatus } from './schemas/apparatus.ts';
import { ended } from './schemas/ended.ts';
import { figure } from './schemas/figure.ts';
import { concept } from './schemas/glossary.ts';
import { outline } from './schemas/outline.ts';
import { parallels } from './schemas/parallels.ts';
import { printed } from './schemas/printed.ts';
import { readings } from './schemas/readings.ts';
import { release } from './schemas/release.ts';
import { report } from './schemas/report.ts';
import { sourceWords, translatedWords } from './schemas/text.ts';
import { eightEight, gists, topic } from './schemas/topics.ts';

/** File names keep their dots and become ids without the ending: `wenzhou-2018/zh/r2`. */
const generateId = ({ entry }: { entry: string }): string => entry.replace(/\.json$/, '');

const reports = (pattern: string) => glob({ base: './content/reports', pattern, generateId });

/** Everything the site is made of. */
export const collections = {
  reports: defineCollection({ loader: reports('*/report.json'), schema: report }),
  figures: defineCollection({ loader: reports('*/figure.json'), schema: figure }),
  outlines: defineCollection({ loader: reports('*/outline.json'), schema: outline }),
  apparatus: defineCollection({ loader: reports('*/apparatus.json'), schema: apparatus }),
  ended: defineCollection({ loader: reports('*/ended.json'), schema: ended }),
  parallels: defineCollection({ loader: reports('*/parallels.json'), schema: parallels }),
  printed: defineCollection({ loader: reports('*/printed.json'), schema: printed }),
  readings: defineCollection({ loader: reports('*/readings.json'), schema: readings }),
  releases: defineCollection({ loader: reports('*/releases/*.json'), schema: release }),
  source: defineCollection({ loader: reports('*/zh/*.json'), schema: sourceWords }),
  glossary: defineCollection({ loader: glob({ base: './content/glossary', pattern: '*.mdx' }), schema: concept }),
  topics: defineCollection({ loader: glob({ base: './content/topics', pattern: '*/*.mdx' }), schema: topic }),
  eightEight: defineCollection({ loader: glob({ base: './content/topics', pattern: 'eight-eight.json' }), schema: eightEight }),
  gists: defineCollection({ loader: glob({ base: './content/topics', pattern: 'gists.json' }), schema: gists }),
  translation: defineCollection({ loader: reports('*/en/*.json'), schema: translatedWords }),
};
