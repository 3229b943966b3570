/** A number, a last day in words, or a kind of figures: as short as may be, for what reads the query comes with the figures. */
const asking =
  /[\d０-９百千万亿]|年[内底度]|[全今]年|国庆|成绩|[指目]标|门槛|期限|日期|计数|\b(result|target|aim|threshold|date|deadline|count)s?\b/i;

/** Returns whether a query may ask for figures. */
export function mayAskForFigures(typed: string): boolean {
  return asking.test(typed);
}
