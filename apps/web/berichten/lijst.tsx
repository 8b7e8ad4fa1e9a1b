// SPDX-License-Identifier: EUPL-1.2
import { type Column, Moment, Table } from '#libs/ui';
import { codeVan, naamVan, partijen, type Rij, Stand, Termijn } from './woorden.tsx';

const columns: readonly Column<Rij>[] = [
  {
    key: 'wat',
    head: 'Bericht',
    kind: 'name',
    cell: (bericht) => (
      <a href={`/berichten/${bericht.id}`}>
        {naamVan(bericht)} {bericht.identificatie}
      </a>
    ),
  },
  { key: 'soort', head: 'Soort', cell: codeVan },
  { key: 'van', head: 'Van', cell: (bericht) => partijen(bericht).van },
  { key: 'aan', head: 'Aan', cell: (bericht) => partijen(bericht).aan },
  { key: 'op', head: 'Wanneer', cell: ({ op }) => <Moment value={op} /> },
  { key: 'stand', head: 'Stand', cell: (bericht) => <Stand bericht={bericht} /> },
  { key: 'termijn', head: 'Antwoord uiterlijk', cell: (bericht) => <Termijn bericht={bericht} /> },
];

/** Messages, one a row. */
export const Berichtentabel = ({
  berichten,
  caption,
}: {
  readonly berichten: readonly Rij[];
  readonly caption: string;
}) => <Table caption={caption} captionHidden rows={berichten} rowKey={({ id }) => id} columns={columns} />;
