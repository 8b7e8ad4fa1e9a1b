// SPDX-License-Identifier: EUPL-1.2
import { Badge, ButtonLink, type Column, EmptyState, PageTitle, Table } from '#libs/ui';
import { fase, ingang, type Kop, naam, opent, sluit } from './procedures-kolommen.tsx';

type Props = { readonly procedures: readonly Kop[]; readonly magVoorbereiden: boolean };

/** All procedures of the region, with what its planning says of them. */
export const VoorRegio = ({ procedures, magVoorbereiden }: Props) => (
  <>
    <PageTitle
      title="Inkoop"
      state={aantalTekst(procedures.length)}
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

function aantalTekst(aantal: number): string {
  if (aantal === 0) return 'Geen procedures.';
  return aantal === 1
    ? 'Er is 1 procedure.'
    : `Er zijn ${aantal} procedures. De procedure die het laatst sluit, staat eerst.`;
}

const planning: Column<Kop> = {
  key: 'planning',
  head: 'Planning',
  cell: ({ signalen }) => {
    if (signalen === null) return '–';
    if (signalen === 0) return 'past';
    return <Badge kind="warning">{signalen === 1 ? '1 waarschuwing' : `${signalen} waarschuwingen`}</Badge>;
  },
};
