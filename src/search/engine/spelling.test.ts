import { expect, test } from 'vitest';
import { formOf, keyOf } from './spelling.ts';

const pairs =
  'analyse analyze|behaviour behavior|calibre caliber|centre center|centred centered|centres centers|channelling channeling|civilised civilized|defence defense|distil distill|endeavour endeavor|fulfil fulfill|fulfilment fulfillment|globalisation globalization|honour honor|institutionalised institutionalized|kilometres kilometers|labour labor|lustre luster|metres meters|mobilise mobilize|modernising modernizing|neighbourhoods neighborhoods|organisational organizational|organised organized|practise practice|programme program|programmes programs|recognise recognize|regularisation regularization|specialised specialized|splendour splendor|stabilise stabilize|standardising standardizing|urbanisation urbanization|vigour vigor|favour favor|favourable favorable|catalogue catalog|catalogued cataloged|cataloguing cataloging|travelled traveled|enrolment enrollment|enrol enroll|judgement judgment|ageing aging|plough plow|ploughed plowed|skilful skillful|towards toward|upwards upward|amongst among|dialogue dialog|licence license|theatre theater|fibre fiber|grey gray|mould mold|focussed focused|benefitted benefited|signalling signaling|modelling modeling|labelled labeled|cancelled canceled|counsellor counselor|sceptical skeptical|enquiry inquiry|learnt learned|artefact artifact|manoeuvre maneuver|sulphur sulfur|paralysed paralyzed|acknowledgement acknowledgment|offence offense|harbour harbor|colour color';

test.each(pairs.split('|').map((pair) => pair.split(' ') as [string, string]))('%s is %s', (british, american) => {
  expect(formOf(british)).toBe(formOf(american));
  expect(keyOf(british)).toBe(keyOf(american));
});

test.each([
  ['four', 'for'],
  ['filled', 'filed'],
  ['prise', 'prize'],
  ['awards', 'award'],
  ['called', 'caled'],
  ['tour', 'tor'],
])('%s is not %s', (one, other) => expect(formOf(one)).not.toBe(formOf(other)));
