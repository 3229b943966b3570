import { pathToFileURL } from 'node:url';

/**
 * The folder of the project: every command of npm runs there. Astro could say it too, by a module that hangs on the code of
 * all pages, so that no page that asks it could be kept from build to build.
 */
export const root: URL = pathToFileURL(`${process.cwd()}/`);
