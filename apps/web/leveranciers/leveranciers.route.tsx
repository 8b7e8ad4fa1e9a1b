// SPDX-License-Identifier: EUPL-1.2
import { Badge, ButtonLink, type Column, Money, PageTitle, Table } from '#libs/ui';
import { leverancierslijst } from '#modules/leveranciers';
import { woorden } from '#modules/leveranciers/teksten';
import { Paginabron } from '../shell/herkomst.tsx';
import { vraag } from '../shell/pagina.ts';
import type { Route } from './+types/leveranciers.route.ts';
import { magRekenen } from './impact/mag-rekenen.ts';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  ...(await vraag(context, leverancierslijst, {})),
  toonImpact: magRekenen(context),
});

export default function Leveranciers({ loaderData: { jaar, leveranciers, toonImpact } }: Route.ComponentProps) {
  const opvallend = leveranciers.filter(({ signalen }) => signalen > 0).length;
  const aantal = leveranciers.length === 1 ? '1 aanbieder' : `${leveranciers.length} aanbieders`;
  return (
    <>
      <title>Leveranciers – Inkoopregie</title>
      <PageTitle
        title="Leveranciers"
        state={`${aantal} met een overeenkomst; ${opvallend === 0 ? 'er zijn geen signalen' : `bij ${opvallend} is er een signaal`}.`}
        action={
          toonImpact && (
            <ButtonLink kind="secondary" href="/leveranciers/impact">
              Impactanalyse
            </ButtonLink>
          )
        }
      />
      <Table
        caption="Aanbieders met een overeenkomst"
        captionHidden
        rows={leveranciers}
        rowKey={({ aanbieder }) => aanbieder}
        empty="Er is nog niemand met een overeenkomst. Zij ontstaan uit een toelating bij Inkoop."
        columns={columnsOf(jaar)}
      />
      <Paginabron>
        de overeenkomsten van de regio en de declaraties bij haar gemeenten; een jaar is het jaar waarin de hulp is
        gegeven
      </Paginabron>
    </>
  );
}

type Loaded = Route.ComponentProps['loaderData'];

const columnsOf = (jaar: Loaded['jaar']): readonly Column<Loaded['leveranciers'][number]>[] => [
  {
    key: 'naam',
    head: 'Aanbieder',
    kind: 'name',
    cell: ({ aanbieder, naam, micro, voorbeeld }) => (
      <>
        <a href={`/leveranciers/${aanbieder}`}>{naam}</a> {micro && <Badge kind="info">micro</Badge>}{' '}
        {voorbeeld && <Badge kind="voorbeeld" />}
      </>
    ),
  },
  { key: 'type', head: 'Type', cell: ({ type }) => (type ? woorden.type[type] : 'nog niet vastgelegd') },
  { key: 'contracten', head: 'Contracten', cell: ({ contracten }) => contracten.join(', ') },
  { key: 'producten', head: 'Producten', kind: 'number', cell: ({ producten }) => producten },
  {
    key: 'gedeclareerd',
    head: `Gedeclareerd ${jaar}`,
    kind: 'number',
    cell: ({ gedeclareerd }) => <Money value={gedeclareerd} />,
  },
  {
    key: 'toegekend',
    head: `Toegekend ${jaar}`,
    kind: 'number',
    cell: ({ toegekend }) => <Money value={toegekend} />,
  },
  {
    key: 'signalen',
    head: 'Signalen',
    cell: ({ signalen }) => (signalen > 0 ? <Badge kind="warning">geen zorg in een jaar</Badge> : 'geen'),
  },
];
