// SPDX-License-Identifier: EUPL-1.2
import { Badge, Breadcrumb, ButtonLink, type Column, Datum, Money, PageTitle, Table } from '#libs/ui';
import { type IngroeipadRij, ingroeipadenInzien } from '#modules/tarieven';
import { Paginabron } from '../../shell/herkomst.tsx';
import { vraag } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { BedragPer, tel } from '../weergave.tsx';
import type { Route } from './+types/paden.route.ts';
import { PadBadge } from './weergave.tsx';

export const loader = ({ context }: Route.LoaderArgs) => vraag(context, ingroeipadenInzien, {});

export default function Ingroeipaden({ loaderData: { paden, magVoorstellen, producten } }: Route.ComponentProps) {
  return (
    <>
      <title>Ingroeipaden – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Tarieven', href: '/tarieven' }, { label: 'Ingroeipaden' }]} />
      <PageTitle
        title="Ingroeipaden"
        state="Een aanbieder kan in stappen naar het tarief van een lijst groeien, zoals met andere regio’s is afgesproken."
        action={
          magVoorstellen &&
          producten.length > 0 && <ButtonLink href="/tarieven/ingroeipaden/nieuw">Ingroeipad voorleggen</ButtonLink>
        }
      />
      {magVoorstellen && producten.length === 0 && (
        <p>
          Nog geen product volgt een lijst. Leg dat eerst vast bij <a href="/tarieven/lijsten">Tarieflijsten</a>.
        </p>
      )}
      <Table
        caption={tel(paden.length, 'ingroeipad', 'ingroeipaden')}
        rows={paden}
        rowKey={({ id }) => id}
        columns={columns}
        empty="Er zijn nog geen ingroeipaden."
      />
      <Paginabron>de afspraken met andere regio’s en de besluiten daarover</Paginabron>
    </>
  );
}

type Rij = Plat<IngroeipadRij>;

const columns: readonly Column<Rij>[] = [
  {
    key: 'product',
    head: 'Product',
    kind: 'name',
    cell: ({ id, productNaam, voorbeeld }) => (
      <>
        <a href={`/tarieven/ingroeipaden/${id}`}>{productNaam}</a> {voorbeeld && <Badge kind="voorbeeld" />}
      </>
    ),
  },
  { key: 'aanbieder', head: 'Aanbieder', cell: ({ aanbiedernaam }) => aanbiedernaam },
  { key: 'oud', head: 'Van', kind: 'number', cell: ({ oud }) => <Money value={oud} /> },
  {
    key: 'eind',
    head: 'Naar',
    kind: 'number',
    cell: ({ eindbedrag, eenheid }) => <BedragPer bedrag={eindbedrag} eenheid={eenheid} />,
  },
  { key: 'van', head: 'Eerste stap', cell: ({ van }) => <Datum value={van} /> },
  { key: 'lijst', head: 'Lijst geldt vanaf', cell: ({ lijstVanaf }) => <Datum value={lijstVanaf} /> },
  { key: 'staat', head: 'Staat', cell: ({ staat }) => <PadBadge staat={staat} /> },
];
