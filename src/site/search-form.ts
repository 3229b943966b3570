import { isLarge } from '#edition/size.ts';
import { getContent } from './content.ts';

/**
 * Returns whether the search of the built site loads only what a query needs of its reports. While the site is being
 * worked on it has them whole, for the lists are made at the end of a build.
 */
export async function isSearchedAsMany(): Promise<boolean> {
  return import.meta.env.PROD && isLarge((await getContent()).editions);
}
