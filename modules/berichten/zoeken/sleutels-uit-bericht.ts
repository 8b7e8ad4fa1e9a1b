// SPDX-License-Identifier: EUPL-1.2
import type { Berichtkop } from '#libs/ijw';
import type { Sleutelsoort, Zoeksleutel } from './zoeksleutel.ts';

/** The elements by whose value a message is found. */
const elementen: Readonly<Record<string, Sleutelsoort>> = {
  DeclaratieNummer: 'declaratie',
  ReferentieAanbieder: 'referentie',
  ToewijzingNummer: 'toewijzing',
  Bsn: 'bsn',
};

/** The lines of a declaratie are many, and are looked for where they are judged. */
const overgeslagen = 'Prestaties';

/**
 * Everything by which a message is found: its own numbers, those of the message that it answers, and whose it is.
 * @param bericht the message, or as much of it as is at hand; what comes as a stream is left alone
 */
export function sleutelsUit(bericht: Berichtkop): readonly Zoeksleutel[] {
  const { Header: kop } = bericht;
  const identificaties = [
    kop.BerichtIdentificatie.Identificatie,
    ...('IdentificatieRetour' in kop ? [kop.IdentificatieRetour] : []),
    ...('DeclaratieIdentificatie' in kop ? [kop.DeclaratieIdentificatie.Identificatie] : []),
  ];
  return [
    ...[...new Set(identificaties)].map((sleutel) => ({ soort: 'identificatie' as const, sleutel })),
    ...sleutelsIn(bericht),
  ];
}

/** The same for a part of a message: the numbers that stand in it, each once. */
export function sleutelsIn(deel: object): readonly Zoeksleutel[] {
  const gevonden = new Map<string, Zoeksleutel>();
  walk(deel, (element, sleutel) => {
    const soort = elementen[element];
    if (soort) gevonden.set(`${soort} ${sleutel}`, { soort, sleutel });
  });
  return [...gevonden.values()];
}

function walk(deel: object, zie: (element: string, waarde: string) => void): void {
  for (const [element, waarde] of Object.entries(deel)) {
    if (element === overgeslagen) continue;
    if (typeof waarde === 'object' && waarde !== null) walk(waarde, zie);
    else if (typeof waarde === 'string' || typeof waarde === 'number') zie(element, String(waarde));
  }
}
