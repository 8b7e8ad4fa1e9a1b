// SPDX-License-Identifier: EUPL-1.2
import { Badge, PageTitle, Table } from '#libs/ui';
import { bronnenlijst } from '#modules/regio';
import { citaatTekst } from '../shell/citaat.ts';
import { vraag } from '../shell/pagina.ts';
import type { Route } from './+types/bronnen.route.ts';

export const loader = async ({ context }: Route.LoaderArgs) => ({ bronnen: await vraag(context, bronnenlijst, {}) });

export default function Bronnen({ loaderData: { bronnen } }: Route.ComponentProps) {
  const voorbeelden = bronnen.filter(({ voorbeeld }) => voorbeeld).length;
  return (
    <>
      <title>Bronnen – Inkoopregie</title>
      <PageTitle
        title="Waar het op rust"
        state={`${bronnen.length} gegevens in het regiopakket; ${voorbeelden} daarvan zijn voorbeelden en niet van de regio.`}
      />
      <Table
        caption="Gegevens met hun plaats in de bron"
        rows={bronnen}
        rowKey={({ item }) => item}
        columns={[
          { key: 'naam', head: 'Gegeven', kind: 'name', cell: ({ item, naam }) => <span id={item}>{naam}</span> },
          { key: 'kamer', head: 'Onderdeel', cell: ({ kamer }) => kamer },
          {
            key: 'plaats',
            head: 'Plaats',
            cell: ({ voorbeeld, plaats }) => (voorbeeld ? <Badge kind="voorbeeld" /> : plaats),
          },
          { key: 'citaat', head: 'Woorden of toelichting', cell: ({ citaat }) => citaatTekst(citaat) },
        ]}
      />
    </>
  );
}
