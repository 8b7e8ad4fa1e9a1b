// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { formatGetal } from '#libs/kernel';
import { Badge, type BadgeKind, Money } from '#libs/ui';
import { staatTekst } from '#modules/tarieven/teksten';

type Staat = keyof typeof staatTekst;
const kinds: Readonly<Record<Staat, BadgeKind>> = {
  concept: 'neutral',
  voorgesteld: 'info',
  vastgesteld: 'positive',
  vervallen: 'neutral',
  ingetrokken: 'neutral',
};

export const StaatBadge = ({ staat }: { readonly staat: Staat }) => (
  <Badge kind={kinds[staat]}>{staatTekst[staat]}</Badge>
);

export const Voorbeeld = ({ als }: { readonly als: boolean }) => (als ? <Badge kind="voorbeeld" /> : null);

/** For whom a tariff is, in words: "Begeleiding regulier, Cao Jeugdzorg, micro-onderneming". */
export const tariefNaam = (product: string, cao: string, micro: boolean): string =>
  [product, cao, ...(micro ? ['micro-onderneming'] : [])].join(', ');

export const aanbiederTekst = (micro: boolean): string => (micro ? 'Micro-onderneming' : 'Andere aanbieders');

/** What one unit costs. */
export const BedragPer = ({ bedrag, eenheid }: { readonly bedrag: number; readonly eenheid: string }) => (
  <>
    <Money value={bedrag} /> per {eenheid}
  </>
);

/** An amount that went up or down, with its percentage. */
export function Verschil({ van, naar }: { readonly van: number; readonly naar: number }): ReactNode {
  if (van === naar) return 'geen';
  const procent = formatGetal((((naar - van) / van) * 100).toFixed(1));
  return (
    <>
      {naar > van && '+\u00a0'}
      <Money value={naar - van} /> ({procent}&nbsp;%)
    </>
  );
}

/** How many, with the right form of the word. */
export const tel = (aantal: number, een: string, meer: string): string => `${aantal} ${aantal === 1 ? een : meer}`;
