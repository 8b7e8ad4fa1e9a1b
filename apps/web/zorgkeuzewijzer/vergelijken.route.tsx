// SPDX-License-Identifier: EUPL-1.2

import type { ReactNode } from 'react';
import { Badge, Breadcrumb, EmptyState, Lines, PageTitle, Table } from '#libs/ui';
import { keuzesVergelijken, meestNaastElkaar } from '#modules/toegang';
import { notFound, vraagOpenbaar } from '../shell/pagina.ts';
import type { Route } from './+types/vergelijken.route.ts';
import { Bel, Naar } from './delen.tsx';
import { Wachten } from './wachten.tsx';
import { gemeenteUit, metGemeente, zoekpad } from './zoekadres.ts';
import stylesheet from './zorgkeuzewijzer.css?url';

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: stylesheet }];

export async function loader({ context, request, params: { verband, product } }: Route.LoaderArgs) {
  const query = new URL(request.url).searchParams;
  const gemeente = gemeenteUit(query.get('gemeente'));
  if (!gemeente) throw notFound();
  const aanbieders = query.getAll('aanbieder').filter((code) => /^\d{8}$/.test(code));
  const terug = metGemeente(`/zorgkeuzewijzer/hulp/${verband}/${product}`, gemeente);
  if (aanbieders.length === 0) return { gemeente, terug, teVeel: false, view: null };
  const vraag = { verband, product, gemeente, aanbieders };
  return {
    gemeente,
    terug,
    teVeel: aanbieders.length > meestNaastElkaar,
    view: await vraagOpenbaar(context, keuzesVergelijken, vraag),
  };
}

type Een = NonNullable<Route.ComponentProps['loaderData']['view']>['aanbieders'][number];

const vragen: readonly { readonly head: string; readonly cell: (een: Een) => ReactNode }[] = [
  { head: 'Wachttijd', cell: (een) => <Wachten {...een} /> },
  { head: 'Wat zij doen', cell: ({ omschrijving }) => <Lines text={omschrijving ?? 'onbekend'} /> },
  { head: 'Telefoon', cell: ({ telefoon }) => (telefoon ? <Bel nummer={telefoon} /> : 'onbekend') },
  { head: 'Website', cell: ({ website }) => (website ? <Naar website={website} /> : 'onbekend') },
  { head: 'Talen', cell: ({ talen }) => talen ?? 'onbekend' },
  { head: 'Toegankelijk', cell: ({ toegankelijkheid }) => toegankelijkheid ?? 'onbekend' },
];

export default function Vergelijken({ loaderData: { gemeente, terug, teVeel, view } }: Route.ComponentProps) {
  const titel = view ? `${view.product} in ${view.gemeente}` : 'Aanbieders vergelijken';
  return (
    <>
      <title>{`Vergelijken: ${titel} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Hulp zoeken', href: zoekpad },
          { label: view?.product ?? 'Hulp', href: terug },
          { label: 'Vergelijken' },
        ]}
      />
      <PageTitle
        title={titel}
        state={
          teVeel ? `U koos er meer dan ${meestNaastElkaar}; de eerste ${meestNaastElkaar} staan hieronder.` : undefined
        }
      />
      {view ? (
        <NaastElkaar view={view} gemeente={gemeente} />
      ) : (
        <EmptyState title="U hebt nog niemand gekozen" action={<a href={`${terug}#aanbieders`}>Kies aanbieders</a>}>
          Kruis er twee of drie aan en zet ze naast elkaar.
        </EmptyState>
      )}
    </>
  );
}

type Vergeleken = {
  readonly view: NonNullable<Route.ComponentProps['loaderData']['view']>;
  readonly gemeente: string;
};

const NaastElkaar = ({ view, gemeente }: Vergeleken) => (
  <>
    <Table
      caption="Aanbieders naast elkaar"
      captionHidden
      even
      rows={vragen}
      rowKey={({ head }) => head}
      columns={[
        { key: 'vraag', head: 'Wat', kind: 'name', cell: ({ head }) => head },
        ...view.aanbieders.map((een) => ({
          key: een.aanbieder,
          head: een.naam,
          cell: ({ cell }: (typeof vragen)[number]) => cell(een),
        })),
      ]}
    />
    <ul>
      {view.aanbieders.map(({ aanbieder, naam, voorbeeld }) => (
        <li key={aanbieder}>
          <a href={metGemeente(`/zorgkeuzewijzer/aanbieders/${aanbieder}`, gemeente)}>Meer over {naam}</a>{' '}
          {voorbeeld && <Badge kind="voorbeeld" />}
        </li>
      ))}
    </ul>
  </>
);
