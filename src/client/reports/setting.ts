import type { Strings } from '#i18n/strings.ts';

/** What the list of reports says of itself to its script. */
export interface ReportsSetting {
  words: Pick<Strings['reportList'], 'found' | 'none' | 'noYear' | 'unstated'>;
  kinds: Strings['reportKinds'];
}
