// SPDX-License-Identifier: EUPL-1.2
import { parseDatum } from '#libs/kernel';
import type { Invoerfout } from '#platform/invoer';

export type Verzoekinvoer = {
  readonly gevraagd: boolean;
  readonly waarden: Readonly<Record<string, string>>;
  readonly fouten: readonly Invoerfout[];
  readonly afwijkingen: readonly { readonly soort: string; readonly wordt: string }[];
};

const isFigure = (text: string): boolean => /^\d{1,9}(\.\d{1,4})?$/.test(text);

/** Reads the first half of the form, which only looks and so stands in the address: a figure per kind, and the day. */
export function leesVerzoek(zoek: URLSearchParams, soorten: readonly string[], metDag = true): Verzoekinvoer {
  const waarden = Object.fromEntries([...zoek].map(([naam, waarde]) => [naam, waarde.slice(0, 2000)]));
  const filled = soorten.filter((soort) => (waarden[`wordt-${soort}`] ?? '').trim() !== '');
  const afwijkingen = filled.map((soort) => ({
    soort,
    wordt: (waarden[`wordt-${soort}`] ?? '').trim().replace(',', '.'),
  }));
  const gevraagd = zoek.size > 0;
  const fouten = gevraagd ? [...wrongFigures(afwijkingen), ...(metDag ? wrongDay(waarden['ingang'] ?? '') : [])] : [];
  return { gevraagd, waarden, fouten, afwijkingen };
}

function wrongFigures(afwijkingen: Verzoekinvoer['afwijkingen']): readonly Invoerfout[] {
  if (afwijkingen.length === 0) return [{ veld: '', melding: 'Vul ten minste één cijfer in dat voor u anders is.' }];
  return afwijkingen.flatMap(({ soort, wordt }) =>
    isFigure(wordt) ? [] : [{ veld: `wordt-${soort}`, melding: 'Vul een getal in, bijvoorbeeld 38 of 38,5.' }],
  );
}

const wrongDay = (ingang: string): readonly Invoerfout[] =>
  parseDatum(ingang) ? [] : [{ veld: 'ingang', melding: 'Vul een bestaande datum in, bijvoorbeeld 31-12-2027.' }];
