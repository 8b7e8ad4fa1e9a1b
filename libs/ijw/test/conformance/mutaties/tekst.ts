// SPDX-License-Identifier: EUPL-1.2
import { een, type Toeval } from '../toeval.ts';
import type { Mutaties, Tekstmutatie } from './soort.ts';

/** Where a file can end: within a tag, a name, an attribute, a value, a reference, or between two of those. */
const PLAATSEN = [
  /<(?=\w)/g,
  /<\//g,
  /<\w+:?\w/g,
  /<\/\w+/g,
  />/g,
  /="[^"]/g,
  /\bxmlns/g,
  /\?>/g,
  /<\?/g,
  /&[#\w]/g,
  /\d(?=\d)/g,
  /\s/g,
  /<!-?/g,
];

function afkapplek(tekst: string, kans: Toeval): number {
  const gevonden = [...tekst.matchAll(een(PLAATSEN, kans))];
  const hier = gevonden[kans(gevonden.length || 1)];
  return hier === undefined ? kans(tekst.length) : hier.index + een([0, hier[0].length], kans);
}

const TEKENS = [
  ...'<>&;"\'/!?-[]=: \n\tx7',
  '',
  '',
  '\r',
  '\u0000',
  '<!',
  ']]>',
  '--',
  '</',
  '/>',
  '?>',
  '\ud800',
  '\udc00',
];

/** Spoils the text without knowing what it says. */
export const teksten: Mutaties<Tekstmutatie> = {
  afkappen: (tekst, kans) => tekst.slice(0, kans(3) === 0 ? kans(tekst.length) : afkapplek(tekst, kans)),
  begin: (tekst, kans) => tekst.slice(kans(4) === 0 ? kans(tekst.length) : 1 + kans(8)),
  teken: (tekst, kans) => {
    const plek = kans(tekst.length);
    return tekst.slice(0, plek) + een(TEKENS, kans) + tekst.slice(plek + kans(2));
  },
  knippen: (tekst, kans) => {
    const van = afkapplek(tekst, kans);
    return tekst.slice(0, van) + tekst.slice(van + 1 + kans(een([2, 10, 200], kans)));
  },
  plakken: (tekst, kans) => {
    const [van, naar] = [afkapplek(tekst, kans), afkapplek(tekst, kans)];
    return tekst.slice(0, naar) + tekst.slice(van, van + kans(80)) + tekst.slice(naar);
  },
  regeleinden: (tekst, kans) => {
    const einde = een(['\r\n', '\r', '\n\r', '\u0085', '\u2028'], kans);
    return kans(2) === 0 ? tekst.replaceAll(/\r?\n/g, einde) : tekst.replaceAll('><', `>${einde}<`);
  },
};
