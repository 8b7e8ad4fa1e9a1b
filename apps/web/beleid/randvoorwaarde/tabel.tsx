// SPDX-License-Identifier: EUPL-1.2
import { Badge, type Column, Table } from '#libs/ui';
import type { RandvoorwaardeRij } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import type { Plat } from '../../shell/plat.ts';
import { StaatBadge } from '../kernbeding/kernbedingen.tsx';
import { PastBadge } from './past.tsx';

type Rij = Plat<RandvoorwaardeRij>;
type Props = { readonly rijen: readonly Rij[]; readonly caption: string; readonly empty: string };

/** Randvoorwaarden as a list. */
export const Randvoorwaarden = ({ rijen, caption, empty }: Props) => (
  <Table
    caption={caption}
    captionHidden={rijen.length === 0}
    rows={rijen}
    rowKey={({ code }) => code}
    empty={empty}
    columns={rijen.every(({ past }) => past === null) ? columns.filter(({ key }) => !judged.includes(key)) : columns}
  />
);

/** Not for who does not see whether a measure is applied. */
const judged = ['past', 'toepassingen'];

const columns: readonly Column<Rij>[] = [
  {
    key: 'naam',
    head: 'Randvoorwaarde',
    kind: 'name',
    cell: ({ code, naam, voorbeeld }) => (
      <>
        <a href={`/beleid/randvoorwaarden/${code}`}>{naam}</a> {voorbeeld && <Badge kind="voorbeeld" />}
      </>
    ),
  },
  { key: 'invloed', head: 'Invloed', cell: ({ invloed }) => woorden.invloedKort[invloed] },
  {
    key: 'geregeld',
    head: 'Geregeld',
    cell: ({ geregeld }) => (geregeld ? woorden.geregeld[geregeld] : <Badge kind="warning">onbekend</Badge>),
  },
  { key: 'past', head: 'Oordeel', cell: ({ past }) => past && <PastBadge past={past} /> },
  {
    key: 'toepassingen',
    head: 'Toepassing',
    cell: ({ toepassingen }) => (toepassingen === 0 ? 'niet aangetoond' : `${toepassingen} keer aangetoond`),
  },
  { key: 'staat', head: 'Stand', cell: StaatBadge },
];
