// SPDX-License-Identifier: EUPL-1.2
import { codelijsten } from '#libs/ijw';
import { Badge, Datum } from '#libs/ui';
import type { BerichtRij } from '#modules/berichten';
import type { Plat } from '../shell/plat.ts';

export type Rij = Plat<BerichtRij>;

const namen: Readonly<Record<string, string>> = {
  '301': 'Toewijzing',
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

/** A code of a list of the standard in words, with the code itself for who talks to a supplier of software. */
export const inWoorden = (lijst: string, code: string): string => {
  const woorden = codelijsten[lijst]?.[code];
  return woorden ? `${woorden} (${code})` : `code ${code}`;
};

/** A product as a message names it. */
export const productTekst = (standaard: string, categorie: string | undefined, code: string | undefined): string => {
  if (!categorie) return 'nog te bepalen';
  const woorden = codelijsten[standaard === 'jw' ? 'JZ020' : 'WMO020']?.[categorie] ?? `categorie ${categorie}`;
  return code ? `${woorden}, productcode ${code}` : woorden;
};

/** What is asked of whom, or that nothing is. */
export function Stand({ bericht }: { readonly bericht: Rij }) {
  const { antwoordVoor, beantwoord, geldig, aantalBevindingen } = bericht;
  return (
    <>
      {beantwoord && <Badge kind="positive">beantwoord</Badge>}
      {antwoordVoor && !beantwoord && <Badge kind="warning">wacht op antwoord</Badge>}
      {!antwoordVoor && <Badge>{bericht.soort === '325' ? 'is een antwoord' : 'geen antwoord nodig'}</Badge>}{' '}
      {!geldig && <Badge kind="negative">{aantalBevindingen === 1 ? '1 fout' : `${aantalBevindingen} fouten`}</Badge>}
    </>
  );
}

/** Until when an answer may take. */
export const Termijn = ({ bericht: { antwoordVoor, beantwoord } }: { readonly bericht: Rij }) =>
  antwoordVoor && !beantwoord ? <Datum value={antwoordVoor} /> : '–';
