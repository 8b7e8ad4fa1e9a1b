// SPDX-License-Identifier: EUPL-1.2
import { Badge, Breadcrumb, DefinitionList, PageTitle, Periode, Section, Waarom } from '#libs/ui';
import { toewijzingInzien } from '#modules/toegang';
import { Geschiedenis } from '../shell/dossier.tsx';
import { Paginabron } from '../shell/herkomst.tsx';
import { kenmerk } from '../shell/kenmerk.ts';
import { omvangTekst } from '../shell/omvang.ts';
import { vraag } from '../shell/pagina.ts';
import { waaromTeksten } from '../shell/teksten.ts';
import type { Route } from './+types/toewijzing.route.ts';
import { sentence } from './indicatie.tsx';
import { productVan } from './lijsten.tsx';

export const loader = async ({ context, params }: Route.LoaderArgs) => ({
  toewijzing: await vraag(context, toewijzingInzien, { id: kenmerk(params.id) }),
});

const wetten: Readonly<Record<string, string>> = { jeugdwet: 'Jeugdwet', wmo: 'Wmo 2015' };

export default function Toewijzing({ loaderData: { toewijzing } }: Route.ComponentProps) {
  const { nummer, aanbiedernaam, aanbieder, gemeentenaam, gemeente } = toewijzing;
  const titel = `Toewijzing ${nummer}`;
  return (
    <>
      <title>{`${titel} – Inkoopregie`}</title>
      <Breadcrumb items={[{ label: 'Toewijzingen', href: '/toegang' }, { label: titel }]} />
      <PageTitle
        title={titel}
        state={
          <>
            {toewijzing.voorbeeld && <Badge kind="voorbeeld" />} Opdracht van {gemeentenaam ?? gemeente} aan{' '}
            {aanbiedernaam ?? aanbieder}
          </>
        }
      />
      <Wat toewijzing={toewijzing} />
      <Section title="Onder welke afspraak">
        <DefinitionList items={[overeenkomstVan(toewijzing), ...choice(toewijzing), message(toewijzing)]} />
      </Section>
      <Geschiedenis gebeurtenissen={toewijzing.geschiedenis} />
      <Paginabron>de toewijzing, de overeenkomst en het productenboek</Paginabron>
    </>
  );
}

type Props = Route.ComponentProps['loaderData'];

const Wat = ({ toewijzing }: Props) => (
  <Section title="Wat is toegewezen">
    <DefinitionList
      items={[
        {
          term: 'Product',
          value: toewijzing.product ? (
            <a href={`/producten/${toewijzing.product}`}>{productVan(toewijzing)}</a>
          ) : (
            productVan(toewijzing)
          ),
          note: `${wetten[toewijzing.wet] ?? toewijzing.wet}, categorie ${toewijzing.categorie ?? '–'}, code ${toewijzing.productcode ?? '–'}`,
        },
        { term: 'Omvang', value: omvangTekst(toewijzing.volume, toewijzing.eenheid, toewijzing.frequentie) },
        { term: 'Periode', value: <Periode begin={toewijzing.van} eind={toewijzing.tot} /> },
      ]}
    />
  </Section>
);

const overeenkomstVan = ({ overeenkomst, contractnaam }: Props['toewijzing']) => ({
  term: 'Overeenkomst',
  value: overeenkomst ? (
    <a href={`/contracten/${overeenkomst}`}>{contractnaam ?? 'Bekijk de overeenkomst'}</a>
  ) : (
    'niet bekend: deze toewijzing is buiten dit platform gemaakt'
  ),
});

const choice = ({ keuze }: Props['toewijzing']) =>
  keuze
    ? [
        {
          term: 'Keuze van de aanbieder',
          value: sentence(keuze.outcome.steps[0]?.steps),
          action: (
            <Waarom
              outcome={keuze.outcome}
              texts={waaromTeksten}
              sentence="De keuze is getoetst aan het plan van de regio."
            />
          ),
        },
      ]
    : [];

const message = ({ bericht }: Props['toewijzing']) => ({
  term: 'Bericht',
  value: bericht ? <a href={`/berichten/${bericht}`}>Het bericht lezen</a> : 'niet verstuurd',
  note: 'Wie de cliënt is, staat alleen in het bericht.',
});
