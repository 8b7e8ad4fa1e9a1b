// SPDX-License-Identifier: EUPL-1.2
import { datum, formatGetal, formatMaand } from '#libs/kernel';
import { Badge } from '#libs/ui';
import type { Staat } from '#modules/declaraties';

const standen = {
  toegekend: { kind: 'positive', text: 'toegekend' },
  'deels-toegekend': { kind: 'warning', text: 'deels toegekend' },
  afgewezen: { kind: 'negative', text: 'afgewezen' },
} as const;

export const StaatBadge = ({ staat }: { readonly staat: Staat }) => (
  <Badge kind={standen[staat].kind}>{standen[staat].text}</Badge>
);

export const staten = Object.entries(standen).map(([value, { text }]) => ({ value, label: text }));

const betalingen = {
  voorgesteld: { kind: 'info', text: 'betaling wacht op goedkeuring' },
  goedgekeurd: { kind: 'positive', text: 'betaling goedgekeurd' },
} as const;

export const BetalingBadge = ({ betaling }: { readonly betaling: keyof typeof betalingen | null }) =>
  betaling && <Badge kind={betalingen[betaling].kind}>{betalingen[betaling].text}</Badge>;

/** The units of list WJ756, as one counts in them. */
const eenheden: Readonly<Record<string, readonly [een: string, veel: string]>> = {
  '01': ['minuut', 'minuten'],
  '04': ['uur', 'uur'],
  '14': ['etmaal', 'etmalen'],
  '16': ['dagdeel', 'dagdelen'],
  '82': ['stuk', 'stuks'],
  '83': ['cent', 'cent'],
  '84': ['stuk', 'stuks'],
};

export const eenheidText = (eenheid: string, aantal = 2): string =>
  eenheden[eenheid]?.[aantal === 1 ? 0 : 1] ?? `eenheid ${eenheid}`;
export const volumeText = (volume: number, eenheid: string): string =>
  `${formatGetal(volume)}\u00a0${eenheidText(eenheid, volume)}`;

const frequenties: Readonly<Record<string, string>> = { 1: 'per dag', 2: 'per week', 4: 'per maand', 6: 'in totaal' };
export const frequentieText = (frequentie: string): string => frequenties[frequentie] ?? '';

/** `april 2025`, of a day in that month. */
export const maandText = (dag: string | null): string => (dag ? formatMaand(datum(dag)) : 'onbekende maand');

/** The code of a field in a message and what it stands for. */
export const wetText = { jeugdwet: 'Jeugdwet', wmo: 'Wmo' } as const;
