import type { Addressed, Checked, Found, FoundFigure, Meant, Missing, Near, Order } from '#search/engine/contract.ts';
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
}

/** How a reader wishes to have results. */
export interface Wish {
  withEnglish: boolean;
  order: Order;
}

/** For how long, in milliseconds, an answer waits for its English and for definitions, so that all comes in one piece. */
const patience = 900;

/** Returns the answer to a query, undefined where another was asked meanwhile; rejects where the engine cannot be loaded. */
export async function answerTo(
  query: string,
  { withEnglish, order }: Wish,
  setting: Setting,
  isNewest: () => boolean,
): Promise<Answer | undefined> {
  const { locale, base } = setting;
  const { search, findAddress, findMissing, checkQuotation, findFigures, suggest, findNear, leftOut, loadEnglish } = await openEngine(base);
  // On its way beside the Chinese, so that neither waits for the other.
  if (withEnglish) loadEnglish().catch(() => undefined);
  const [results, addresses, missing, checked, figures, meant] = await Promise.all([
    search(query, { locale, order }),
    findAddress(query, { locale }),
    findMissing(query, { locale }),
    checkQuotation(query, { locale }),
    // The text is found without them.
    mayAskForFigures(query) ? findFigures(query, { locale }).catch(() => []) : [],
    suggest(query, { locale }),
  ]);
  if (!isNewest()) return undefined;
  const inBoth = Promise.all([withEnglish ? addEnglish(query, results, order, setting) : results, loadDefinitions(results, setting)]);
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
    near: isNothing ? await findNear(query, { locale }) : undefined,
    leftOut: hidesLoose || figures.length > 0 || shown.some(({ how }) => how === 'exact') ? [] : leftOut(query),
    isLate: soon === undefined,
  };
}

// The same results with their English; nothing where it does not come.
async function addEnglish(query: string, results: Found[], order: Order, { locale, base }: Setting): Promise<Found[] | undefined> {
  const isWhole = results.every(({ hits }) => hits.every(({ lang, other }) => lang === 'en' || other !== undefined));
  if (isWhole) return results;
  const { loadEnglish, search } = await openEngine(base);
  try {
    await loadEnglish();
  } catch {
    return undefined;
  }
  const both = await search(query, { locale, order });
  return both.filter(({ url }) => results.some((one) => one.url === url));
}
