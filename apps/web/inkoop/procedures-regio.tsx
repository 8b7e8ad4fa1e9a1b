// SPDX-License-Identifier: EUPL-1.2
import { Badge, ButtonLink, type Column, EmptyState, PageTitle, Table } from '#libs/ui';
import { fase, ingang, type Kop, naam, opent, sluit } from './procedures-kolommen.tsx';

type Props = { readonly procedures: readonly Kop[]; readonly magVoorbereiden: boolean };

/** All procedures of the region, with what its planning says of them. */
export const VoorRegio = ({ procedures, magVoorbereiden }: Props) => (
  <>
    <PageTitle
      title="Inkoop"
      state={
        procedures.length === 1
          ? 'Er is 1 procedure.'
          : `Er zijn ${procedures.length} procedures, de laatste om te sluiten eerst.`
      }
      action={magVoorbereiden && <ButtonLink href="/inkoop/procedures/nieuw">Procedure voorbereiden</ButtonLink>}
    />
    {procedures.length === 0 ? (
      <EmptyState title="Nog geen procedures">
        Een procedure is de weg waarlangs een contract wordt ingekocht. Bereid er een voor zodra het productenboek en de
        tarieven van een contract vaststaan.
      </EmptyState>
    ) : (
      <Table
        caption="Procedures"
        captionHidden
        rows={procedures}
        rowKey={({ id }) => id}
        columns={[naam, fase, opent, sluit, ingang, planning]}
      />
    )}
  </>
);

const planning: Column<Kop> = {
  key: 'planning',
  head: 'Planning',
  cell: ({ signalen }) => {
    if (signalen === null) return '–';
    if (signalen === 0) return 'past';
    return <Badge kind="warning">{signalen === 1 ? '1 waarschuwing' : `${signalen} waarschuwingen`}</Badge>;
  },
};
