// SPDX-License-Identifier: EUPL-1.2
import { codelijsten } from '#libs/ijw';
import { Badge, Datum } from '#libs/ui';
import type { BerichtRij } from '#modules/berichten';
import type { Plat } from '../shell/plat.ts';

export type Rij = Plat<BerichtRij>;

const namen: Readonly<Record<string, string>> = {
  '301': 'Toewijzing',
  '302': 'Retour op toewijzing',
  '305': 'Start van hulp',
  '306': 'Retour op start',
  '307': 'Stop van hulp',
  '308': 'Retour op stop',
  '315': 'Verzoek om toewijzing',
  '316': 'Retour op verzoek om toewijzing',
  '317': 'Verzoek om wijziging',
  '318': 'Retour op verzoek om wijziging',
  '319': 'Antwoord op verzoek',
  '320': 'Retour op antwoord',
  '323': 'Declaratie',
  '325': 'Antwoord op declaratie',
};

/** What a message is. @example naamVan({ soort: '301' }) // 'Toewijzing' */
export const naamVan = ({ soort }: Pick<Rij, 'soort'>): string => namen[soort] ?? `Bericht ${soort}`;
/** As the message standard calls it. @example codeVan({ standaard: 'jw', soort: '301' }) // 'JW301' */
export const codeVan = ({ standaard, soort }: Pick<Rij, 'standaard' | 'soort'>): string =>
  standaard.toUpperCase() + soort;

/** Who sent it and who receives it. */
export function partijen({ richting, gemeente, gemeentenaam, aanbieder, aanbiedernaam }: Rij) {
  const beide = [gemeentenaam ?? `gemeente ${gemeente}`, aanbiedernaam ?? `aanbieder ${aanbieder}`] as const;
  const [van, aan] = richting === 'naar-aanbieder' ? beide : beide.toReversed();
  return { van, aan };
}

/** A code of a list of the standard in words. @example inWoorden('COD046', '2') // 'Vrouwelijk' */
export const inWoorden = (lijst: string, code: string): string => codelijsten[lijst]?.[code] ?? `code ${code}`;

/** A product as a message names it. */
export const productTekst = (standaard: string, categorie: string | undefined, code: string | undefined): string => {
  if (!categorie) return 'nog te bepalen';
  const woorden = codelijsten[standaard === 'jw' ? 'JZ020' : 'WMO020']?.[categorie] ?? `categorie ${categorie}`;
  return code ? `${woorden}, productcode ${code}` : woorden;
};

/** What is still asked, or what is wrong; nothing when all is done. */
export function Stand({ bericht }: { readonly bericht: Rij }) {
  const { antwoordVoor, beantwoord, geldig, aantalBevindingen, ongelezen } = bericht;
  const waits = antwoordVoor !== null && !beantwoord;
  return (
    <>
      {ongelezen && <Badge kind="info">nog te lezen</Badge>} {beantwoord && <Badge kind="positive">beantwoord</Badge>}
      {waits && <Badge kind="warning">wacht op antwoord</Badge>}{' '}
      {!geldig && <Badge kind="negative">{aantalBevindingen === 1 ? '1 fout' : `${aantalBevindingen} fouten`}</Badge>}
      {geldig && !ongelezen && !beantwoord && !waits && <Badge>afgehandeld</Badge>}
    </>
  );
}

/** Until when an answer may take. */
export const Termijn = ({ bericht: { antwoordVoor, beantwoord } }: { readonly bericht: Rij }) =>
  antwoordVoor && !beantwoord ? <Datum value={antwoordVoor} /> : '–';
