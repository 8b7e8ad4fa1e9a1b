// SPDX-License-Identifier: EUPL-1.2
import { Badge, type BadgeKind, type Column, Datum, Table } from '#libs/ui';
import type { OnderwerpenView } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import type { Plat } from '../../shell/plat.ts';

type Rij = Plat<OnderwerpenView>['rijen'][number];
type Naam = { readonly code: string; readonly naam: string };
type Props = {
  readonly rijen: readonly Rij[];
  readonly segmenten: readonly Naam[];
  readonly caption: string;
  readonly empty: string;
};

const kinds: Readonly<Record<Rij['staat'], BadgeKind>> = {
  open: 'warning',
  'in-dialoog': 'info',
  geregeld: 'positive',
};

export const OnderwerpBadge = ({ staat }: Pick<Rij, 'staat'>) => (
  <Badge kind={kinds[staat]}>{woorden.onderwerpstaat[staat]}</Badge>
);

/** Subjects that no segment settles alone, as a list. */
export const Onderwerpen = ({ rijen, segmenten, caption, empty }: Props) => (
  <Table
    caption={caption}
    captionHidden={rijen.length === 0}
    rows={rijen}
    rowKey={({ code }) => code}
    empty={empty}
    columns={columnsFor(segmenten)}
  />
);

const columnsFor = (segmenten: readonly Naam[]): readonly Column<Rij>[] => [
  { key: 'nummer', head: 'Nummer', kind: 'number', cell: ({ nummer }) => nummer },
  {
    key: 'naam',
    head: 'Onderwerp',
    kind: 'name',
    cell: ({ code, naam, voorbeeld }) => (
      <>
        <a href={`/beleid/onderwerpen/${code}`}>{naam}</a> {voorbeeld && <Badge kind="voorbeeld" />}
      </>
    ),
  },
  {
    key: 'soort',
    head: 'Soort',
    cell: ({ soort }) => (soort ? woorden.onderwerpsoort[soort] : <Badge kind="warning">onbekend</Badge>),
  },
  {
    key: 'segmenten',
    head: 'Segmenten',
    cell: (rij) =>
      rij.segmenten.length === 0
        ? 'alle'
        : rij.segmenten.map((code) => segmenten.find((segment) => segment.code === code)?.naam ?? code).join(', '),
  },
  { key: 'trekker', head: 'Trekker', cell: ({ trekker }) => trekker ?? 'nog niemand' },
  {
    key: 'uiterlijk',
    head: 'Uiterlijk',
    cell: ({ uiterlijk, teLaat }) => (
      <>
        {uiterlijk ? <Datum value={uiterlijk} /> : 'geen datum'} {teLaat && <Badge kind="negative">te laat</Badge>}
      </>
    ),
  },
  { key: 'staat', head: 'Stand', cell: OnderwerpBadge },
];
