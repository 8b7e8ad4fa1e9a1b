// SPDX-License-Identifier: EUPL-1.2
import { Badge, Breadcrumb, DefinitionList, Money, PageTitle, Periode, Section } from '#libs/ui';
import { aanbiedertariefInzien, tariefverzoekInzien } from '#modules/tarieven';
import { Paginabron } from '../../shell/herkomst.tsx';
import { magVragen, vraag, wieVan } from '../../shell/pagina.ts';
import type { Route } from './+types/eigen-tarief.route.ts';

export const loader = async ({ context, params: { id } }: Route.LoaderArgs) => ({
  ...(await vraag(context, aanbiedertariefInzien, { id })),
  // A gemeente reads the tariff that it pays, not what was said about it.
  toonVerzoek: magVragen(context, tariefverzoekInzien) && wieVan(context).hoed.soort !== 'gemeente',
});

export default function EigenTarief({ loaderData: view }: Route.ComponentProps) {
  const titel = `${view.naam}, ${view.aanbiedernaam}`;
  return (
    <>
      <title>{`Tarief ${titel} – Inkoopregie`}</title>
      <Breadcrumb items={[{ label: 'Tarieven', href: `/tarieven?contract=${view.contract}` }, { label: titel }]} />
      <PageTitle
        title={titel}
        state={
          <>
            <Money value={view.bedrag} /> per {view.eenheid}, <Periode begin={view.van} eind={view.tot} />{' '}
            {view.voorbeeld && <Badge kind="voorbeeld" />}
          </>
        }
      />
      <Section title="Waarom dit bedrag">
        <p>Dit tarief geldt alleen voor deze aanbieder, {redenVan(view)}</p>
        <Herkomst view={view} />
      </Section>
      <Paginabron>{bronVan(view)}</Paginabron>
    </>
  );
}

type View = Route.ComponentProps['loaderData'];

function redenVan({ ingroeipad, overname }: View): string {
  if (overname) return 'zoals staat in de overeenkomst die al liep en is overgenomen.';
  return ingroeipad ? 'als stap naar het tarief van een lijst.' : 'door een addendum bij de overeenkomst.';
}

function bronVan({ ingroeipad, overname }: View): string {
  if (overname) return 'het bestand met lopende contracten, vergeleken met wat is getekend';
  return ingroeipad ? 'het ingroeipad en het besluit daarover' : 'het addendum en het besluit daarover';
}

function Herkomst({ view }: { readonly view: View }) {
  const { ingroeipad, verzoek, indexatie } = view;
  const uitPad = ingroeipad !== null && {
    term: 'Ingroeipad',
    value: <a href={`/tarieven/ingroeipaden/${ingroeipad}`}>De stappen, de afspraak en het besluit</a>,
  };
  const meegaan = ingroeipad === null && {
    term: 'Jaarlijkse indexatie',
    value: view.geindexeerd ? 'Gaat mee' : 'Gaat niet mee',
    ...(indexatie && { note: <a href={`/tarieven/indexatie/${indexatie}`}>De indexatie waaruit dit bedrag komt</a> }),
  };
  const uitVerzoek = verzoek !== null &&
    view.toonVerzoek && {
      term: 'Verzoek',
      value: <a href={`/tarieven/verzoeken/${verzoek}`}>Het verzoek, de berekening en het besluit</a>,
    };
  return (
    <DefinitionList
      items={[
        { term: 'Product', value: <a href={`/producten/${view.product}`}>{view.naam}</a> },
        { term: 'Aanbieder', value: view.aanbiedernaam },
        ...[uitPad, meegaan, uitVerzoek].filter((item) => item !== false),
      ]}
    />
  );
}
