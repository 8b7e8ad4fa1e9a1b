// SPDX-License-Identifier: EUPL-1.2

import { opsomming } from '#libs/kernel';
import { Badge, Breadcrumb, Datum, DefinitionList, Lines, PageTitle, Section, Table, Waarom } from '#libs/ui';
import { type KeuzeaanbiederView, keuzeaanbiederInzien } from '#modules/toegang';
import { vraagOpenbaar } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import { waaromTeksten } from '../shell/teksten.ts';
import type { Route } from './+types/aanbieder.route.ts';
import { Bel, Naar, Nood } from './delen.tsx';
import { wekenTekst } from './wachten.tsx';
import { gemeenteUit, metGemeente, zoekpad } from './zoekadres.ts';
import stylesheet from './zorgkeuzewijzer.css?url';

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: stylesheet }];

export async function loader({ context, request, params: { aanbieder } }: Route.LoaderArgs) {
  const gemeente = gemeenteUit(new URL(request.url).searchParams.get('gemeente'));
  const view = await vraagOpenbaar(context, keuzeaanbiederInzien, { aanbieder, gemeente });
  return { gemeente, view };
}

export default function Aanbieder({ loaderData: { gemeente, view } }: Route.ComponentProps) {
  const { profiel, aanbod } = view;
  const plaats = gemeente && aanbod[0]?.gemeenten[0];
  return (
    <>
      <title>{`${profiel.naam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Hulp zoeken', href: zoekpad },
          ...(plaats ? [{ label: `Hulp in ${plaats}`, href: metGemeente(zoekpad, gemeente) }] : []),
          { label: profiel.naam },
        ]}
      />
      <PageTitle title={profiel.naam} state={profiel.voorbeeld && <Badge kind="voorbeeld" />} />
      <p>
        <Lines text={profiel.omschrijving ?? 'Deze aanbieder heeft nog niets over zichzelf verteld.'} />
      </p>
      <Contact profiel={profiel} />
      <Section title={plaats ? `Hulp in ${plaats}` : 'Hulp en wachttijden'} id="hulp">
        <Aanbod aanbod={aanbod} metPlaats={!plaats} gemeente={gemeente} />
        {plaats && (
          <p>
            <a href={`/zorgkeuzewijzer/aanbieders/${profiel.aanbieder}`}>Toon alle gemeenten</a>
          </p>
        )}
      </Section>
      <p>
        <a href={`/zorgkeuzewijzer/ervaring/${aanbod[0]?.verband}?aanbieder=${profiel.aanbieder}`}>
          Vertel hoe het bij deze aanbieder was, of meld een klacht
        </a>
      </p>
      <Nood />
    </>
  );
}

const Contact = ({ profiel }: { readonly profiel: Plat<KeuzeaanbiederView>['profiel'] }) => (
  <Section title="Contact" id="contact">
    <DefinitionList
      items={[
        { term: 'Telefoon', value: profiel.telefoon ? <Bel nummer={profiel.telefoon} /> : 'onbekend' },
        { term: 'Website', value: profiel.website ? <Naar website={profiel.website} /> : 'onbekend' },
        { term: 'Talen', value: profiel.talen ?? 'onbekend' },
        { term: 'Toegankelijk', value: profiel.toegankelijkheid ?? 'onbekend' },
      ]}
    />
  </Section>
);

type AanbodProps = {
  readonly aanbod: Plat<KeuzeaanbiederView>['aanbod'];
  readonly metPlaats: boolean;
  readonly gemeente: string | null;
};

const Aanbod = ({ aanbod, metPlaats, gemeente }: AanbodProps) => (
  <Table
    caption="Hulp en wachttijden"
    captionHidden
    rows={aanbod}
    rowKey={({ verband, product, gemeenten }) => `${verband} ${product} ${gemeenten.join()}`}
    columns={[
      {
        key: 'hulp',
        head: 'Hulp',
        kind: 'name',
        cell: ({ verband, product, naam }) => (
          <a href={metGemeente(`/zorgkeuzewijzer/hulp/${verband}/${product}`, gemeente)}>{naam}</a>
        ),
      },
      ...(metPlaats
        ? [{ key: 'waar', head: 'Waar', cell: ({ gemeenten }: AanbodProps['aanbod'][number]) => opsomming(gemeenten) }]
        : []),
      { key: 'wachttijd', head: 'Wachttijd', cell: (rij) => <Wachttijd rij={rij} /> },
      {
        key: 'gemeld',
        head: 'Gemeld op',
        cell: ({ peildatum }) => (peildatum ? <Datum value={peildatum} /> : 'nog niet'),
      },
    ]}
  />
);

function Wachttijd({ rij: { wachttijd, gestopt } }: { readonly rij: AanbodProps['aanbod'][number] }) {
  return (
    <>
      {gestopt && <Badge kind="warning">neemt nu niemand nieuw aan</Badge>}{' '}
      {wachttijd.status === 'decided' ? wekenTekst(wachttijd.value.weken) : 'onbekend'}{' '}
      {wachttijd.status === 'decided' && wachttijd.value.stand === 'verouderd' && (
        <Badge kind="warning">verouderd</Badge>
      )}
      <Waarom outcome={wachttijd} texts={waaromTeksten} />
    </>
  );
}
