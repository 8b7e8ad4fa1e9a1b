// SPDX-License-Identifier: EUPL-1.2
import { formatGetal } from '#libs/kernel';
import { type Column, Money } from '#libs/ui';

export type Bedragen = { readonly was: number; readonly wordt: number };

/** More or less, said with a sign: colour is never the only one. */
export function Verschil({ was, wordt }: Bedragen) {
  const verschil = wordt - was;
  return (
    <>
      {verschil > 0 && '+\u00a0'}
      {verschil < 0 && '−\u00a0'}
      <Money value={Math.abs(verschil)} />
    </>
  );
}

/** How much that is of what it was; nothing where there was nothing. */
export const deelTekst = ({ was, wordt }: Bedragen): string =>
  was === 0 ? '–' : `${formatGetal((((wordt - was) / was) * 100).toFixed(1))}\u00a0%`;

/** The columns that every table of an impact shares. */
export const bedragkolommen = <Rij extends Bedragen>(): readonly Column<Rij>[] => [
  { key: 'was', head: 'Was', kind: 'number', cell: ({ was }) => <Money value={was} /> },
  { key: 'wordt', head: 'Wordt', kind: 'number', cell: ({ wordt }) => <Money value={wordt} /> },
  { key: 'verschil', head: 'Verschil', kind: 'number', cell: (rij) => <Verschil {...rij} /> },
  { key: 'deel', head: 'In procenten', kind: 'number', cell: deelTekst },
];

export const bedragvoet = (rij: Bedragen) => ({
  was: <Money value={rij.was} />,
  wordt: <Money value={rij.wordt} />,
  verschil: <Verschil {...rij} />,
  deel: deelTekst(rij),
});

export const groepnamen = {
  gemeente: 'Per gemeente',
  contract: 'Per contract',
  product: 'Per product',
  aanbieder: 'Per aanbieder',
} as const;
