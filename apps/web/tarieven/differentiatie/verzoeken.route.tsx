// SPDX-License-Identifier: EUPL-1.2
import { Badge, Breadcrumb, type Column, Datum, Money, PageTitle, Table } from '#libs/ui';
import { tariefverzoekenlijst, type VerzoekRij } from '#modules/tarieven';
import { Paginabron } from '../../shell/herkomst.tsx';
import { vraag, wieVan } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { BedragPer, tel, Verschil } from '../weergave.tsx';
import type { Route } from './+types/verzoeken.route.ts';
import { UitkomstBadge } from './weergave.tsx';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  verzoeken: await vraag(context, tariefverzoekenlijst, {}),
  isAanbieder: wieVan(context).hoed.soort === 'aanbieder',
});

export default function Verzoeken({ loaderData: { verzoeken, isAanbieder } }: Route.ComponentProps) {
  return (
    <>
      <title>Aanbieder-specifieke tarieven – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Tarieven', href: '/tarieven' }, { label: 'Aanbieder-specifieke tarieven' }]} />
      <PageTitle
        title="Aanbieder-specifieke tarieven"
        state="Een aanbieder die een product op een eigen manier uitvoert, kan een eigen tarief vragen. De regio beslist of zij daar meerwaarde of noodzaak in ziet."
      />
      {isAanbieder && (
        <p>
          Zoek bij <a href="/tarieven">Tarieven</a> het tarief dat nu voor u geldt, en kies daar ‘Eigen tarief vragen’.
        </p>
      )}
      <Table
        caption={tel(verzoeken.length, 'verzoek', 'verzoeken')}
        rows={verzoeken}
        rowKey={({ id }) => id}
        columns={columns}
        empty="Er zijn nog geen verzoeken."
      />
      <Paginabron>wat aanbieders vroegen en wat daarover is besloten</Paginabron>
    </>
  );
}

type Rij = Plat<VerzoekRij>;

const columns: readonly Column<Rij>[] = [
  {
    key: 'product',
    head: 'Product',
    kind: 'name',
    cell: ({ id, product, voorbeeld }) => (
      <>
        <a href={`/tarieven/verzoeken/${id}`}>{product}</a> {voorbeeld && <Badge kind="voorbeeld" />}
      </>
    ),
  },
  { key: 'aanbieder', head: 'Aanbieder', cell: ({ aanbiedernaam }) => aanbiedernaam },
  { key: 'nu', head: 'Regio', kind: 'number', cell: ({ bedragNu }) => <Money value={bedragNu} /> },
  {
    key: 'gevraagd',
    head: 'Gevraagd',
    kind: 'number',
    cell: ({ bedrag, eenheid }) => <BedragPer bedrag={bedrag} eenheid={eenheid} />,
  },
  {
    key: 'verschil',
    head: 'Verschil',
    kind: 'number',
    cell: ({ bedragNu, bedrag }) => <Verschil van={bedragNu} naar={bedrag} />,
  },
  { key: 'ingang', head: 'Vanaf', cell: ({ ingang }) => <Datum value={ingang} /> },
  { key: 'staat', head: 'Staat', cell: ({ uitkomst }) => <UitkomstBadge uitkomst={uitkomst} /> },
];
