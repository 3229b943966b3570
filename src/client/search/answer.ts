import type { Addressed, Checked, Found, FoundFigure, Meant, Missing, Near, Options, Order } from '#search/engine/contract.ts';
import { loadDefinitions } from './definitions.ts';
import { mayAskForFigures } from './may-ask-for-figures.ts';
import { openEngine } from './open-engine.ts';
import type { Setting } from './setting.ts';

/** What the engine makes of a query. */
export interface Answer {
  results: Found[];
  addresses: Addressed[];
  missing: Missing[];
  checked: Checked | undefined;
  /** The figures that are asked for. */
  figures: FoundFigure[];
  meant: Meant[];
  /** What is nearest, where nothing was found. */
  near: Near | undefined;
  /** Signs that no search can look for. */
  leftOut: string[];
  /** The English, or a definition, is still on its way. */
  isLate: boolean;
  /** How much was found, where more is known of it than the results. */
  summary?: string;
}

/** How a reader wishes to have results. */
export interface Wish {
  withEnglish: boolean;
  order: Order;
  /** In a site of many reports: which are asked, and which is open. */
  among?: Pick<Options, 'reports' | 'prefer'>;
}

/** For how long, in milliseconds, an answer waits for its English and for definitions, so that all comes in one piece. */
const patience = 900;

/** Returns the answer to a query, undefined where another was asked meanwhile; rejects where the engine cannot be loaded. */
export async function answerTo(
  query: string,
  { withEnglish, order, among }: Wish,
  setting: Setting,
  isNewest: () => boolean,
): Promise<Answer | undefined> {
  const { search, findAddress, findMissing, checkQuotation, findFigures, suggest, findNear, leftOut, loadEnglish } = await openEngine(
    setting.base,
  );
  const options: Options = { locale: setting.locale, order, ...among };
  // On its way beside the Chinese, so that neither waits for the other.
  if (withEnglish) loadEnglish().catch(() => undefined);
  const [results, addresses, missing, checked, figures, meant] = await Promise.all([
    search(query, options),
    findAddress(query, options),
    findMissing(query, options),
    checkQuotation(query, options),
    // The text is found without them.
    mayAskForFigures(query) ? findFigures(query, options).catch(() => []) : [],
    suggest(query, options),
  ]);
  if (!isNewest()) return undefined;
  const inBoth = Promise.all([
    withEnglish && !among ? addEnglish(query, results, options, setting) : results,
    loadDefinitions(results, setting),
  ]);
  const soon = await Promise.race([
    inBoth.then(([both]) => both),
    new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patience)),
  ]);
  if (!isNewest()) return undefined;
  // What is only similar says nothing where an address or a quotation was meant.
  const hidesLoose = addresses.length > 0 || missing.length > 0 || checked !== undefined;
  const shown = (soon ?? results).filter(({ how }) => !hidesLoose || how !== 'loose');
  const isNothing = shown.length === 0 && !hidesLoose && figures.length === 0;
  return {
    results: shown,
    addresses,
    missing,
    checked,
    figures: hidesLoose ? [] : figures,
    meant,
    near: isNothing ? await findNear(query, options) : undefined,
    leftOut: hidesLoose || figures.length > 0 || shown.some(({ how }) => how === 'exact') ? [] : leftOut(query),
    isLate: soon === undefined,
  };
}

// The same results with their English; nothing where it does not come. Of many reports they have come with it.
async function addEnglish(query: string, results: Found[], options: Options, { base }: Setting): Promise<Found[] | undefined> {
  const isWhole = results.every(({ hits }) => hits.every(({ lang, other }) => lang === 'en' || other !== undefined));
  if (isWhole) return results;
  const { loadEnglish, search } = await openEngine(base);
  try {
    await loadEnglish();
  } catch {
    return undefined;
  }
  const both = await search(query, options);
  return both.filter(({ url }) => results.some((one) => one.url === url));
}
