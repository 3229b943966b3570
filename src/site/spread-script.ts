import { browserModules } from './browser-modules.ts';

/** Returns the script of the list of reports on the page of a concept, as one module for browsers. */
export async function spreadScript(): Promise<string> {
  return [...(await browserModules('spread', 'src/bundles/spread.ts')).values()].join('');
}
