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

/** Every kind of message, to choose from. */
export const soorten = Object.entries(namen).map(([value, naam]) => ({ value, label: `${value} ${naam}` }));

/** What a message is. @example naamVan({ soort: '301' }) // 'Toewijzing' */
export const naamVan = ({ soort }: Pick<Rij, 'soort'>): string => namen[soort] ?? `Bericht ${soort}`;
/** As the message standard calls it. @example codeVan({ standaard: 'jw', soort: '301' }) // 'JW301' */
export const codeVan = ({ standaard, soort }: Pick<Rij, 'standaard' | 'soort'>): string =>
  standaard.toUpperCase() + soort;

type Partijen = Pick<Rij, 'richting' | 'gemeente' | 'gemeentenaam' | 'aanbieder' | 'aanbiedernaam'>;

/** Who sent it and who receives it. */
export function partijen({ richting, gemeente, gemeentenaam, aanbieder, aanbiedernaam }: Partijen) {
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

/** How a message stands in the out-tray. */
export const verzendwoorden = {
  klaar: 'ligt klaar om te verzenden',
  verzonden: 'verzonden, nog niets terug',
  beantwoord: 'beantwoord',
  afgekeurd: 'afgekeurd door de ontvanger',
  mislukt: 'niet verzonden',
} as const;

/** What is still asked, or what is wrong; nothing when all is done. */
export function Stand({ bericht: { staat, teLaat, geldig, aantalBevindingen, ongelezen } }: { readonly bericht: Rij }) {
  return (
    <>
      {ongelezen && <Badge kind="info">nog te lezen</Badge>}{' '}
      {staat === 'beoordelen' && <Badge kind="info">wordt beoordeeld</Badge>}
      {staat === 'beantwoord' && <Badge kind="positive">beantwoord</Badge>}
      {staat === 'wacht' && !teLaat && <Badge kind="warning">wacht op antwoord</Badge>}
      {teLaat && <Badge kind="negative">te laat</Badge>}{' '}
      {staat === 'fout' && <Badge kind="negative">{foutTekst(geldig, aantalBevindingen)}</Badge>}
      {staat === 'klaar' && !ongelezen && <Badge>afgehandeld</Badge>}
    </>
  );
}

function foutTekst(geldig: boolean | null, aantal: number): string {
  if (geldig !== false) return 'afgekeurd';
  return aantal === 1 ? '1 fout' : `${aantal} fouten`;
}

/** Until when an answer may take. */
export const Termijn = ({ bericht: { antwoordVoor } }: { readonly bericht: Rij }) =>
  antwoordVoor ? <Datum value={antwoordVoor} /> : '–';
