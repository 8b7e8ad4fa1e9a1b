// SPDX-License-Identifier: EUPL-1.2
import { Badge, Money } from '#libs/ui';
import type { JaarRij } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import { notFound } from '../../shell/pagina.ts';

type Staat = JaarRij['staat'];
const kinds = {
  concept: 'neutral',
  'ter-zienswijze': 'info',
  vastgesteld: 'positive',
  verantwoord: 'positive',
  vervangen: 'neutral',
} as const;

export const StaatBadge = ({ staat }: { readonly staat: Staat }) => (
  <Badge kind={kinds[staat]}>{woorden.programmastaat[staat]}</Badge>
);

/** An amount that may be unknown, and then says so. */
export const Bedrag = ({ value }: { readonly value: number | null }) =>
  value === null ? <Badge kind="warning">onbekend</Badge> : <Money value={value} />;

/** More or less, with its sign. */
export const Verschil = ({ value }: { readonly value: number | null }) =>
  value === null ? (
    <>–</>
  ) : (
    <>
      {value > 0 && '+'}
      <Money value={value} />
    </>
  );

/** @example zonderBedragTekst(2) // 'Van 2 posten is het bedrag onbekend; zij tellen niet mee.' */
export const zonderBedragTekst = (aantal: number): string =>
  aantal === 1
    ? 'Van 1 post is het bedrag onbekend; die telt niet mee.'
    : `Van ${aantal} posten is het bedrag onbekend; zij tellen niet mee.`;

/** The year in an address; anything else leads nowhere. */
export function jaarVan(params: { readonly jaar: string }): number {
  if (!/^\d{4}$/.test(params.jaar)) throw notFound();
  return Number(params.jaar);
}

export const kruimels = (jaar: number, hier?: string) => [
  { label: 'Beleid', href: '/beleid' },
  { label: 'Jaarprogramma', href: '/beleid/jaarprogramma' },
  ...(hier
    ? [{ label: String(jaar), href: `/beleid/jaarprogramma/${jaar}` }, { label: hier }]
    : [{ label: String(jaar) }]),
];
