import manifest from '../../public/pdf/manifest.json';
import type { Edition } from './edition.ts';
import { urlTo } from './urls.ts';

/** What a printed edition is in: Chinese, English, or both beside each other. */
export type PrintedIn = 'zh' | 'en' | 'parallel';

/** A PDF of the whole text. */
export interface PrintedEdition {
  of: PrintedIn;
  href: string;
  /** The edition of the text that it holds. */
  version: string;
  pages: number;
  /** In bytes. */
  size: number;
}

/** The PDFs that `npm run pdf` made of an edition; none where nobody has made any. */
export function printedEditionsOf({ slug }: Edition): PrintedEdition[] {
  const made = (manifest as Record<string, Made | undefined>)[slug];
  return (made?.files ?? []).map(({ of, file, ...rest }) => ({ of, href: urlTo(`pdf/${file}`), version: made?.version ?? '', ...rest }));
}

interface Made {
  version: string;
  files: { of: PrintedIn; file: string; pages: number; size: number }[];
}
