import type { CheckedQuotation, KnownReport } from './contract.ts';

/** Somebody whose words a text quotes, as readers call him. */
type Speaker = NonNullable<CheckedQuotation['speaker']>;

const leads = /^[^。！？；”」』\n]{0,14}(?:指出|强调|要求|提出|谈到|讲到|讲过|说过|说|讲|道|表示|指示)[^，。！？；：“”]{0,6}[，,：:]?$/u;
/** What leads to a quotation is this near to its mark. */
const nearest = 40;

/** Returns whom a draft names as the one who said a quotation, where the text quotes him elsewhere and these words are none of his; null where it names none. */
export function wrongSpeaker(
  draft: string,
  { from, report, speaker, verdict }: CheckedQuotation,
  reports: readonly KnownReport[],
): Speaker | null {
  const source = reports.find(({ slug }) => slug === report);
  if (!source || verdict === 'absent') return null;
  const lead = draft.slice(Math.max(0, from - nearest), from).replace(/["'“‘「『\s]+$/, '');
  const named = speakersOf(source).find((one) => namesOf(one.zh).some((name) => leadsFrom(name, lead)));
  return named && named.zh !== speaker?.zh && named.zh !== source.speaker.zh ? named : null;
}

const known = new WeakMap<KnownReport, Speaker[]>();

function speakersOf(report: KnownReport): Speaker[] {
  const speakers = known.get(report) ?? [
    ...new Map(report.sentences.flatMap(({ quoted }) => quoted.map(({ speaker }): [string, Speaker] => [speaker.zh, speaker]))).values(),
  ];
  known.set(report, speakers);
  return speakers;
}

/** What a speaker may be called: 习近平总书记, 习近平, 总书记; 省委书记车俊, 车俊. */
function namesOf(speaker: string): string[] {
  const [, before = '', title = '', behind = ''] = /^(.*?)(总书记|书记|同志|主席|总理)(.*)$/.exec(speaker) ?? [];
  return [speaker, behind === '' ? before : behind, ...(title === '总书记' ? [title] : [])].filter((name) => name.length > 1);
}

function leadsFrom(name: string, lead: string): boolean {
  const at = lead.lastIndexOf(name);
  return at >= 0 && leads.test(lead.slice(at + name.length));
}
