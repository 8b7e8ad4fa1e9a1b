// SPDX-License-Identifier: EUPL-1.2
import { parseDatum } from '#libs/kernel';
import type { Invoerfout } from '#platform/invoer';
import { readBedrag } from '../shell/formulier.ts';

/** What stands in the address of the form: what was typed, what it means, and what is wrong with it. */
export type Wijzigingsinvoer = {
  readonly gevraagd: boolean;
  readonly waarden: Readonly<Record<string, string>>;
  readonly fouten: readonly Invoerfout[];
  readonly bedrag: number | undefined;
  readonly parameter: { readonly soort: string; readonly procent: string } | undefined;
};

const fout = (veld: string, melding: string): Invoerfout => ({ veld, melding });

/** Reads the first half of the form, which only looks and so stands in the address. */
export function leesWijziging(zoek: URLSearchParams): Wijzigingsinvoer {
  const read = (naam: string) => zoek.get(naam) ?? '';
  const [bedrag, soort, procent, ingang] = [read('bedrag'), read('soort'), read('procent').trim(), read('ingang')];
  const gevraagd = zoek.size > 0;
  const centen = bedrag === '' ? undefined : readBedrag(bedrag);
  const parameter = soort === '' && procent === '' ? undefined : { soort, procent: procent.replace(',', '.') };
  return {
    gevraagd,
    waarden: { bedrag, soort, procent, ingang },
    fouten: gevraagd ? [...which(centen, parameter), ...inFigure(parameter), ...inDay(ingang)] : [],
    bedrag: typeof centen === 'number' ? centen : undefined,
    parameter,
  };
}

function which(centen: number | string | undefined, parameter: Wijzigingsinvoer['parameter']): readonly Invoerfout[] {
  if (centen === undefined)
    return parameter ? [] : [fout('bedrag', 'Vul een nieuw bedrag in, of kies een cijfer om te wijzigen.')];
  if (parameter) return [fout('bedrag', 'Kies één van de twee: een nieuw bedrag of een gewijzigd cijfer.')];
  return typeof centen === 'number' && centen > 0 ? [] : [fout('bedrag', 'Vul een bedrag in, bijvoorbeeld 1,25.')];
}

function inFigure(parameter: Wijzigingsinvoer['parameter']): readonly Invoerfout[] {
  if (!parameter) return [];
  const isFigure = /^\d{1,3}(\.\d{1,4})?$/.test(parameter.procent);
  return [
    ...(parameter.soort === '' ? [fout('soort', 'Kies welk cijfer wijzigt.')] : []),
    ...(isFigure ? [] : [fout('procent', 'Vul een percentage in, bijvoorbeeld 34 of 34,5.')]),
  ];
}

const inDay = (ingang: string): readonly Invoerfout[] =>
  parseDatum(ingang) ? [] : [fout('ingang', 'Vul een bestaande datum in, bijvoorbeeld 31-12-2027.')];
