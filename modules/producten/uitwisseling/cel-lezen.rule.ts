// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome, type Reason, reason, refused } from '#libs/explain';
import { datumLezingen, getalLezingen } from '#libs/kernel';
import { type Cel, getalTekst, gewoon, type Kolom, lijstTekst, lijstVan } from './blad.ts';

export type CelReden = Reason<
  | 'cel-formule'
  | 'cel-fout'
  | 'cel-dag-als-tekst'
  | 'cel-twee-getallen'
  | 'cel-getal-als-tekst'
  | 'cel-geen-getal'
  | 'cel-twee-dagen'
  | 'cel-geen-dag'
  | 'cel-geen-ja-nee'
  | 'cel-andere-keuze'
>;

/** What a cell says in its column, as text. What can mean two things is refused with both readings; nothing is guessed. */
export function celLezen(cel: Cel | undefined, kolom: Kolom): Outcome<string, CelReden> {
  if (!cel) return decided('');
  if (cel.formula !== undefined) return refused(reason('cel-formule', { gekregen: cel.text || 'niets' }));
  if (cel.kind === 'error') return refused(reason('cel-fout', { gekregen: cel.text }));
  if (cel.kind === 'text' && gewoon(cel.text) === '') return decided('');
  return readers[kolom.soort](cel, kolom);
}

type Reader = (cel: Cel, kolom: Kolom) => Outcome<string, CelReden>;

const readers: Readonly<Record<Kolom['soort'], Reader>> = {
  tekst: (cel, kolom) => {
    if (cel.kind === 'date') return refused(reason('cel-dag-als-tekst', { gekregen: cel.text }));
    const text = cel.kind === 'boolean' ? jaNee[cel.text === 'true' ? 1 : 0] : gewoon(cel.text);
    return kolom.waarden ? choice(text, kolom.waarden) : decided(text);
  },
  lijst: ({ text }) => decided(lijstTekst(lijstVan(text))),
  'ja-nee': (cel) => {
    if (cel.kind === 'boolean') return decided(jaNee[cel.text === 'true' ? 1 : 0]);
    const word = jaNee.find((one) => one === gewoon(cel.text).toLowerCase());
    return word ? decided(word) : refused(reason('cel-geen-ja-nee', { gekregen: cel.text }));
  },
  getal: (cel) => {
    if (cel.kind === 'number') return decided(getalTekst(cel.text));
    const readings = cel.kind === 'text' ? getalLezingen(cel.text) : [];
    const [one, other] = readings;
    const figures = { gekregen: cel.text };
    if (one === undefined) return refused(reason('cel-geen-getal', figures));
    if (other !== undefined)
      return refused(reason('cel-twee-getallen', { ...figures, een: shown(one), ander: shown(other) }));
    if (/[.,].*[.,]/.test(cel.text)) return refused(reason('cel-getal-als-tekst', { ...figures, gelezen: shown(one) }));
    return decided(getalTekst(one));
  },
  dag: (cel) => {
    const readings = cel.kind === 'text' || cel.kind === 'date' ? datumLezingen(cel.text) : [];
    const [one, other] = readings;
    if (one === undefined) return refused(reason('cel-geen-dag', { gekregen: cel.text }));
    if (other !== undefined) return refused(reason('cel-twee-dagen', { gekregen: cel.text, een: one, ander: other }));
    return decided(one);
  },
};

const jaNee = ['nee', 'ja'] as const;

function choice(text: string, words: readonly string[]): Outcome<string, CelReden> {
  const word = words.find((one) => one === text.toLowerCase());
  return word ? decided(word) : refused(reason('cel-andere-keuze', { gekregen: text, kan: words.join(', ') }));
}

/** Decimals as they are written here, without marks between thousands. */
const shown = (decimals: string): string => decimals.replace('.', ',');
