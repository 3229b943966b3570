import type { Addressed, Checked, Found, Meant, Missing } from '#search/engine/contract.ts';
import { loadDefinitions } from './definitions.ts';
import { openEngine } from './open-engine.ts';
import type { Setting } from './setting.ts';

/** What the engine makes of a query. */
export interface Answer {
  results: Found[];
  addresses: Addressed[];
  missing: Missing[];
  checked: Checked | undefined;
  meant: Meant[];
  /** The English, or a definition, is still on its way. */
  isLate: boolean;
}

/** For how long, in milliseconds, an answer waits for its English and for definitions, so that all comes in one piece. */
const patience = 900;

/** Returns the answer to a query, undefined where another was asked meanwhile; rejects where the engine cannot be loaded. */
export async function answerTo(
  query: string,
  withEnglish: boolean,
  setting: Setting,
  isNewest: () => boolean,
): Promise<Answer | undefined> {
  const { locale, base } = setting;
  const { search, findAddress, findMissing, checkQuotation, suggest, loadEnglish } = await openEngine(base);
  // On its way beside the Chinese, so that neither waits for the other.
  if (withEnglish) loadEnglish().catch(() => undefined);
  const [results, addresses, missing, checked, meant] = await Promise.all([
    search(query, { locale }),
    findAddress(query, { locale }),
    findMissing(query, { locale }),
    checkQuotation(query, { locale }),
    suggest(query, { locale }),
  ]);
  if (!isNewest()) return undefined;
  const inBoth = Promise.all([withEnglish ? addEnglish(query, results, setting) : results, loadDefinitions(results, setting)]);
  const soon = await Promise.race([
    inBoth.then(([both]) => both),
    new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patience)),
  ]);
  if (!isNewest()) return undefined;
  // What is only similar says nothing where an address or a quotation was meant.
  const hidesLoose = addresses.length > 0 || missing.length > 0 || checked !== undefined;
  const shown = (soon ?? results).filter(({ how }) => !hidesLoose || how !== 'loose');
  return { results: shown, addresses, missing, checked, meant, isLate: soon === undefined };
}

// The same results with their English; nothing where it does not come.
async function addEnglish(query: string, results: Found[], { locale, base }: Setting): Promise<Found[] | undefined> {
  const isWhole = results.every(({ hits }) => hits.every(({ lang, other }) => lang === 'en' || other !== undefined));
  if (isWhole) return results;
  const { loadEnglish, search } = await openEngine(base);
  try {
    await loadEnglish();
  } catch {
    return undefined;
  }
  const both = await search(query, { locale });
  return both.filter(({ url }) => results.some((one) => one.url === url));
}
