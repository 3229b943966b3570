/** A number, a last day in words, or a kind of figures alone: what reads the query is loaded with the figures. */
const asking =
  /[\d０-９百千万亿]|[年国][内底度庆]|[全今]年|(?:^|\s)(?:results?|targets?|aims?|thresholds?|dates?|deadlines?|counts?|成绩|指标|目标|门槛|日期|期限|计数)(?=\s|$)/i;

/** Returns whether a query may ask for figures: it has a number, names a kind of them or a last day. */
export function mayAskForFigures(typed: string): boolean {
  return asking.test(typed);
}
