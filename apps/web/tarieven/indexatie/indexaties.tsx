// SPDX-License-Identifier: EUPL-1.2
import { Badge, type BadgeKind, type Column, Section, Table } from '#libs/ui';
import type { IndexatieRij } from '#modules/tarieven';
import { indexatiestaatTekst } from '#modules/tarieven/teksten';
import type { Plat } from '../../shell/plat.ts';
import { tel } from '../weergave.tsx';
import { procentTekst } from './cijfers.tsx';

type Rij = Plat<IndexatieRij>;
const kinds: Readonly<Record<Rij['staat'], BadgeKind>> = {
  voorgesteld: 'info',
  'deels-vastgesteld': 'warning',
  vastgesteld: 'positive',
  ingetrokken: 'neutral',
};

export const IndexatieBadge = ({ staat }: Pick<Rij, 'staat'>) => (
  <Badge kind={kinds[staat]}>{indexatiestaatTekst[staat]}</Badge>
);

const columns: readonly Column<Rij>[] = [
  {
    key: 'jaar',
    head: 'Jaar',
    kind: 'name',
    cell: ({ id, jaar, voorbeeld }) => (
      <>
        <a href={`/tarieven/indexatie/${id}`}>{jaar}</a> {voorbeeld && <Badge kind="voorbeeld" />}
      </>
    ),
  },
  { key: 'staat', head: 'Staat', cell: ({ staat }) => <IndexatieBadge staat={staat} /> },
  {
    key: 'procenten',
    head: 'Index',
    kind: 'number',
    cell: ({ procenten }) => procenten.map(procentTekst).join(' en '),
  },
  { key: 'contracten', head: 'Contracten', kind: 'number', cell: ({ contracten }) => contracten },
  { key: 'tarieven', head: 'Tarieven', kind: 'number', cell: ({ tarieven }) => tarieven },
];

/** The indexations of each year. */
export const Indexaties = ({ indexaties }: { readonly indexaties: readonly Rij[] }) => (
  <Section title="Indexaties">
    <Table
      caption={tel(indexaties.length, 'indexatie', 'indexaties')}
      rows={indexaties}
      rowKey={({ id }) => id}
      columns={columns}
      empty="Er is nog niet geïndexeerd."
    />
  </Section>
);
