import { stemmer } from 'stemmer';
import { plainWord } from './words.ts';

/**
 * From British to American spelling. The text and what is typed go the same way, so that a word which nobody writes
 * (promize) does no harm; a rule must only keep apart what are two words: four and for, filled and filed, prise and prize.
 */
const rules: readonly (readonly [pattern: RegExp, american: string])[] = [
  [/^(?!pris)(..+)is(e[ds]?|ers?|ing|abl[ey]|ingly|ement|ations?|ational|ationally)$/, '$1iz$2'],
  [/^(..+)ys(e[ds]?|ers?|ing)$/, '$1yz$2'],
  [
    /(arb|arm|avi|cand|clam|col|deav|demean|ferv|fav|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|savi|splend|succ|tum|val|vap|vig)our/,
    '$1or',
  ],
  [/(cent|met|lit|theat|lust|spect|scept|mit|calib|fib|somb|meag|och|sab|manoeuv)re(s?)$/, '$1er$2'],
  [/(cent|lust|mit|manoeuv)r(ed|ing)$/, '$1er$2'],
  [
    /((?:trav|canc|mod|lab|lev|chann|fu|marv|jew|tunn|du|pan|shov|rav|chis|funn|swiv|grov|parc|couns|quarr|trow|rev|lib|mars?h|cru|bev|gru|imper)e|(?:sign|tot|di|tri|equ|riv|ped|initi|met|med|spir|marsh)a|(?:penc|counc|stenc|cav)i)ll(ed|ing|ers?|ors?|ous|ously)$/,
    '$1l$2',
  ],
  [/^(fulfi|wi|ski|insti|disti|insta|enro|enthra|appa)l(s|ments?|ful|fully|fulness)?$/, '$1ll$2'],
  [/(def|off|pret)ence/, '$1ense'],
  [/(practi)s(e[ds]?|ing|ers?)$/, '$1c$2'],
  [/(practi)z(e[ds]?|ing|ers?)$/, '$1c$2'],
  [/licenc/, 'licens'],
  [/(catal|anal|dial|monol|prol|epil)ogu(ed|ing)$/, '$1og$2'],
  [/(catal|anal|dial|monol|prol|epil)ogue(s?)$/, '$1og$2'],
  [/(gram)me(s?)$/, '$1$2'],
  [/dgement/, 'dgment'],
  [/^(to|up|down|back|for|after|in|out|on|home|sea|(?:north|south)?(?:east|west)|north|south)wards$/, '$1ward'],
  [/^(among|whil|amid)st$/, '$1'],
  [/(focu|bia)ss(e[ds]|ing)$/, '$1s$2'],
  [/(benefit|budget|target|market|worship|kidnap)[tp](ed|ing|ers?)$/, '$1$2'],
  [/plough/, 'plow'],
  [/^(s?mo)ul(d|t)/, '$1l$2'],
  [/sulph/, 'sulf'],
  [/sceptic/, 'skeptic'],
  [/^enquir/, 'inquir'],
  [/^(un)?(gr)ey/, '$1$2ay'],
  [/xion(s?)$/, 'ction$1'],
  [/^(learn|burn|dream|leap|spoil|lean)t$/, '$1ed'],
];

/** Words that no rule reaches. */
const pairs =
  'ageing aging|ageism agism|aluminium aluminum|artefact artifact|artefacts artifacts|cosy cozy|jewellery jewelry|woollen woolen|speciality specialty|specialities specialties|whil while|tyre tire|tyres tires|pyjamas pajamas|moustache mustache|archaeology archeology|archaeological archeological|encyclopaedia encyclopedia|mediaeval medieval|anaemia anemia|foetus fetus|orthopaedic orthopedic|paediatric pediatric|anaesthetic anesthetic|haemoglobin hemoglobin|leukaemia leukemia|diarrhoea diarrhea|manoeuver maneuver|manoeuvers maneuvers|manoeuvered maneuvered|manoeuvering maneuvering';

const irregular = new Map(pairs.split('|').map((pair) => pair.split(' ') as [string, string]));
const forms = new Map<string, string>();
const keys = new Map<string, string>();

/** Returns the form of a word that is the same for all its spellings. */
export function formOf(word: string): string {
  const known = forms.get(word);
  if (known !== undefined) return known;
  const plain = plainWord(word);
  const ruled = /^\d/.test(plain) ? plain : rules.reduce((spelt, [pattern, american]) => spelt.replace(pattern, american), plain);
  const form = irregular.get(ruled) || ruled;
  forms.set(word, form);
  return form;
}

/** Returns the key of a word, under which its other forms are found too: its stem. */
export function keyOf(word: string): string {
  const form = formOf(word);
  const known = keys.get(form);
  if (known !== undefined) return known;
  const key = /^\d/.test(form) ? form : stemmer(form);
  keys.set(form, key);
  return key;
}
