// SPDX-License-Identifier: EUPL-1.2
import { Breadcrumb, ButtonLink, type Column, Filters, Moment, PageTitle, Select, Table } from '#libs/ui';
import { productvoorstellenlijst, type VoorstelRij } from '#modules/producten';
import { woorden } from '#modules/producten/teksten';
import { BewaardeFilters } from '../filters/bewaarde-filters.tsx';
import { vraag } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import { asOption, optionsOf } from '../shell/veld.ts';
import type { Route } from './+types/voorstellen.route.ts';
import { VoorstelStaat } from './voorstelstaat.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const params = new URL(request.url).searchParams;
  const asked = (naam: string) => params.get(naam)?.trim() || undefined;
  const zoeking = { staat: asked('staat'), product: asked('product') };
  return { zoeking, view: await vraag(context, productvoorstellenlijst, zoeking) };
}

export default function Voorstellen({ loaderData: { zoeking, view } }: Route.ComponentProps) {
  const filtered = zoeking.staat !== undefined || zoeking.product !== undefined;
  const found = view.voorstellen.length;
  return (
    <>
      <title>Voorstellen van de toegang – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Producten', href: '/producten' }, { label: 'Voorstellen van de toegang' }]} />
      <PageTitle
        title="Voorstellen van de toegang"
        state={`${found} ${found === 1 ? 'voorstel' : 'voorstellen'}${filtered ? ' gevonden' : ''}.`}
        action={view.magIndienen && <ButtonLink href="/producten/voorstellen/nieuw">Voorstel doen</ButtonLink>}
      />
      <BewaardeFilters />
      <Filters clearHref={filtered ? '/producten/voorstellen' : undefined}>
        <Select
          name="staat"
          label="Stand"
          optional
          empty="Alle standen"
          options={optionsOf(woorden.voorstelstaat)}
          defaultValue={zoeking.staat}
        />
        <Select
          name="product"
          label="Product"
          optional
          empty="Alle producten"
          options={view.producten.map(asOption)}
          defaultValue={zoeking.product}
        />
      </Filters>
      <Table
        caption={filtered ? 'Gevonden voorstellen' : 'Alle voorstellen'}
        rows={view.voorstellen}
        rowKey={({ id }) => id}
        empty={filtered ? 'Geen voorstel past bij deze zoekvraag.' : 'De toegang heeft nog niets voorgesteld.'}
        columns={columns}
      />
    </>
  );
}

const columns: readonly Column<Plat<VoorstelRij>>[] = [
  {
    key: 'soort',
    head: 'Voorstel',
    kind: 'name',
    cell: ({ id, soort }) => <a href={`/producten/voorstellen/${id}`}>{woorden.voorstelsoort[soort]}</a>,
  },
  { key: 'product', head: 'Product', cell: ({ productnaam }) => productnaam ?? 'nog geen' },
  { key: 'gemeente', head: 'Gemeente', cell: ({ gemeentenaam }) => gemeentenaam },
  { key: 'ingediend', head: 'Ingediend', cell: ({ ingediend }) => <Moment value={ingediend} /> },
  { key: 'staat', head: 'Stand', cell: ({ staat }) => <VoorstelStaat staat={staat} /> },
];
