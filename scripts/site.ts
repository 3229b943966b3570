import { join } from 'node:path';
import { root } from './root.ts';

/** A built site: the folder, and the address for which it was built. */
export interface Site {
  folder: string;
  /** The origin that canonical addresses carry. */
  origin: string;
  /** The path under which it is served, with a slash at both ends. */
  base: string;
}

/** The site that `npm run build` puts into dist/, by the same two variables that the build reads. */
export function builtSite(folder = join(root, 'dist'), env: NodeJS.ProcessEnv = process.env): Site {
  return {
    folder,
    origin: new URL(env['SITE_URL'] ?? 'http://localhost:4321').origin,
    base: `/${env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/'),
  };
}
