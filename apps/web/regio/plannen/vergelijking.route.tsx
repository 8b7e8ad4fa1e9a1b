// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router';
import { Badge, Breadcrumb, type Column, PageTitle, Section, Table } from '#libs/ui';
import { type Vergelijking, type Vergelijkrij, vergelijkingInzien } from '#modules/verantwoording';
import { plaatsVan } from '../../shell/herkomst.tsx';
import { vraag } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import type { Route } from './+types/vergelijking.route.ts';
import { paragraafAdres } from './adres.ts';

/** More would not fit side by side: a table has at most seven columns. */
const hoogstens = 5;

export async function loader({ context, request }: Route.LoaderArgs) {
  const verbanden = [...new Set(new URL(request.url).searchParams.getAll('plan'))].slice(0, hoogstens);
  if (verbanden.length < 2) throw redirect('/regio/plannen#vergelijken');
  return { vergelijking: await vraag(context, vergelijkingInzien, { verbanden }) };
}

export default function Naast({ loaderData: { vergelijking } }: Route.ComponentProps) {
  const { plannen, delen } = vergelijking;
  return (
    <>
      <title>Plannen naast elkaar – Inkoopregie</title>
      <Breadcrumb
        items={[
          { label: 'Regio', href: '/regio' },
          { label: 'Plannen van regio’s', href: '/regio/plannen' },
          { label: 'Naast elkaar' },
        ]}
      />
      <PageTitle title="Plannen naast elkaar" state={plannen.map(({ naam }) => naam).join(', ')} />
      {delen.map(({ titel, rijen }) => (
        <Section key={titel} title={titel}>
          <Table
            caption={titel}
            captionHidden
            even
            rows={rijen}
            rowKey={({ onderwerp }) => onderwerp}
            empty="Geen van deze plannen zegt hier iets over."
            columns={[onderwerpColumn, ...plannen.map(planColumn)]}
          />
        </Section>
      ))}
    </>
  );
}

type Rij = Plat<Vergelijkrij>;
const onderwerpColumn: Column<Rij> = {
  key: 'onderwerp',
  head: 'Onderwerp',
  kind: 'name',
  cell: ({ onderwerp, verschilt }) => (
    <>
      {onderwerp} {verschilt && <Badge kind="info">verschilt</Badge>}
    </>
  ),
};
const planColumn = ({ verband, naam }: Plat<Vergelijking>['plannen'][number], at: number): Column<Rij> => ({
  key: verband,
  head: naam,
  cell: ({ cellen }) => <Cel verband={verband} gezegd={cellen[at] ?? []} />,
});

type CelProps = { readonly verband: string; readonly gezegd: Plat<Vergelijkrij>['cellen'][number] };

/** What one plan says; each part leads to its place. */
function Cel({ verband, gezegd }: CelProps) {
  if (gezegd.length === 0) return <>–</>;
  const parts = [...Map.groupBy(gezegd, ({ tekst }) => tekst)].map(([zin, [{ bron } = { bron: null }, ...rest]]) => {
    const tekst = rest.length === 0 ? zin : `${zin} (${rest.length + 1} keer)`;
    return bron ? (
      <a href={paragraafAdres(verband, bron)} title={plaatsVan(bron)} key={tekst}>
        {tekst}
      </a>
    ) : (
      <span key={tekst}>
        {tekst} <Badge kind="voorbeeld" />
      </span>
    );
  });
  if (parts.length === 1) return <>{parts}</>;
  return (
    <ul>
      {parts.map((part) => (
        <li key={part.key}>{part}</li>
      ))}
    </ul>
  );
}
