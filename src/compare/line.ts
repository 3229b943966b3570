/** One sentence or heading of a text that is compared: its id and its words; `en` where there is a translation. */
export interface Line {
  id: string;
  zh: string;
  en?: string | undefined;
}
