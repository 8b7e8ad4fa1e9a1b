// SPDX-License-Identifier: EUPL-1.2
import { Badge, type BadgeKind, type Column, Details } from '#libs/ui';
import type { Planwijziging } from '#modules/contracten';
import { woordenVan } from '#modules/regio/teksten';
import { plaatsVan } from '../../shell/herkomst.tsx';
import { hoofdletter } from '../../shell/hoofdletter.ts';
import type { Plat } from '../../shell/plat.ts';
import { paragraafAdres } from './adres.ts';

type Rij = Plat<Planwijziging>;
const kinds: Readonly<Record<Rij['soort'], BadgeKind>> = { erbij: 'positive', weg: 'negative', gewijzigd: 'info' };

/** What two versions of a plan say otherwise, item by item: where it stands, what it was and became, and for whom. */
export const wijzigingkolommen = (verband: string): readonly Column<Rij>[] => [
  {
    key: 'wat',
    head: 'Wat',
    kind: 'name',
    cell: (wijziging) => (
      <>
        {nameOf(wijziging)} <Badge kind={kinds[wijziging.soort]}>{wijziging.soort}</Badge>
        <div className="ir-facts__note">{placeOf(wijziging.waar)}</div>
      </>
    ),
  },
  { key: 'verschil', head: 'Was en wordt', cell: Velden },
  {
    key: 'plaats',
    head: 'Staat in',
    cell: ({ bron }) => (bron ? <a href={paragraafAdres(verband, bron)}>{plaatsVan(bron)}</a> : 'geen document'),
  },
  { key: 'raakt', head: 'Raakt', cell: Raakt },
];

/** By its own name where it has one, else by its place in the pack. */
const nameOf = ({ waar, titel }: Rij): string => {
  const [bladzijde = '', lijst = '', code] = waar.split('.');
  return hoofdletter(titel ?? woordenVan(code ?? lijst ?? bladzijde));
};

/** @example placeOf('beleid.contracten.wonen-jeugd') // 'beleid, contracten' */
const placeOf = (waar: string): string => waar.split('.').slice(0, 2).map(woordenVan).join(', ');

function Velden({ velden, soort }: Rij) {
  if (velden.length === 0) return <>{soort === 'weg' ? 'Staat er niet meer in' : 'Nieuw'}</>;
  return (
    <ul>
      {velden.map(({ naam, was, wordt }) => (
        <li key={naam}>
          {naam && `${hoofdletter(naam.split('.').map(woordenVan).join(', '))}: `}
          {short(was)} → {short(wordt)}
        </li>
      ))}
    </ul>
  );
}

const mostSigns = 160;
const short = (value: unknown): string => {
  const text = wordsOf(value);
  return text.length > mostSigns ? `${text.slice(0, mostSigns)}…` : text;
};

/** A value of the pack as one line of words. */
function wordsOf(value: unknown): string {
  if (value === undefined || value === null) return 'niets';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (Array.isArray(value)) return value.map(wordsOf).join('; ');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([naam, part]) => `${woordenVan(naam)}: ${wordsOf(part)}`)
    .join(', ');
}

function Raakt({ contracten, voor }: Rij) {
  const reach =
    contracten === 'alle' ? 'Alle contracten' : contracten.map((code) => hoofdletter(woordenVan(code))).join(', ');
  if (voor.length === 0) return <>{reach || 'Geen contract'}</>;
  return (
    <>
      {reach}
      <Details summary={voor.length === 1 ? '1 aanbieder' : `${voor.length} aanbieders`}>{voor.join(', ')}</Details>
    </>
  );
}
