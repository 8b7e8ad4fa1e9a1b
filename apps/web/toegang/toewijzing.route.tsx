// SPDX-License-Identifier: EUPL-1.2
import { Badge, Breadcrumb, ButtonLink, DefinitionList, PageTitle, Periode, Section, Waarom } from '#libs/ui';
import { signaalDoorgeven } from '#modules/regio';
import { toewijzingInzien, toewijzingWijzigen, wijzigingVerzoeken, zorgStarten, zorgStoppen } from '#modules/toegang';
import { Geschiedenis } from '../shell/dossier.tsx';
import { Paginabron } from '../shell/herkomst.tsx';
import { kenmerk } from '../shell/kenmerk.ts';
import { doe, magVragen, type Terug, vraag } from '../shell/pagina.ts';
import { waaromTeksten } from '../shell/teksten.ts';
import { terugVan } from '../shell/terug.tsx';
import type { Route } from './+types/toewijzing.route.ts';
import { sentence } from './indicatie.tsx';
import { Levering, Melden } from './levering-delen.tsx';
import { productVan } from './lijsten.tsx';
import { Versies, Wijzigen } from './toewijzing-wijzigen.tsx';
import { hoeveelheidTekst, wetten } from './weergave.tsx';

export const loader = async ({ context, params }: Route.LoaderArgs) => ({
  toewijzing: await vraag(context, toewijzingInzien, { id: kenmerk(params.id) }),
  magWijzigen: magVragen(context, toewijzingWijzigen),
  magMelden: magVragen(context, zorgStarten),
  magVerzoeken: magVragen(context, wijzigingVerzoeken),
  magSignaleren: magVragen(context, signaalDoorgeven),
});

export async function action(args: Route.ActionArgs) {
  const toewijzing = kenmerk(args.params.id);
  const naar = () => `/toegang/toewijzingen/${toewijzing}`;
  const act = (await args.request.clone().formData()).get('_act');
  if (act === zorgStarten.naam) return doe(args, zorgStarten, naar, { toewijzing });
  if (act === zorgStoppen.naam) return doe(args, zorgStoppen, naar, { toewijzing });
  return doe(args, toewijzingWijzigen, naar, { toewijzing });
}

export default function Toewijzing({ loaderData, actionData }: Route.ComponentProps) {
  const { toewijzing, magWijzigen, magMelden, magVerzoeken, magSignaleren } = loaderData;
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
        action={
          magVerzoeken &&
          toewijzing.magWijzigen && (
            <ButtonLink href={`/toegang/toewijzingen/${toewijzing.id}/wijziging`} kind="secondary">
              Wijziging vragen
            </ButtonLink>
          )
        }
      />
      <Wat toewijzing={toewijzing} />
      <Levering toewijzing={toewijzing} />
      {magMelden && toewijzing.magWijzigen && <Meldingen toewijzing={toewijzing} terug={actionData} />}
      <Versies toewijzing={toewijzing} />
      {magWijzigen && toewijzing.magWijzigen && (
        <Wijzigen toewijzing={toewijzing} terug={terugVan(actionData, 'toegang/toewijzing-wijzigen')} />
      )}
      <Section title="Onder welke afspraak">
        <DefinitionList items={[overeenkomstVan(toewijzing), ...choice(toewijzing), message(toewijzing)]} />
        {magSignaleren && (
          <p>
            Valt u iets op aan deze aanbieder?{' '}
            <a href={`/regio/signalen/nieuw?aanbieder=${aanbieder}`}>Geef een signaal door</a>
          </p>
        )}
      </Section>
      <Geschiedenis gebeurtenissen={toewijzing.geschiedenis} />
      <Paginabron>de toewijzing, de overeenkomst en het productenboek</Paginabron>
    </>
  );
}

type Props = Pick<Route.ComponentProps['loaderData'], 'toewijzing'>;

const Meldingen = ({ toewijzing, terug }: Props & { readonly terug: Terug | undefined }) => (
  <Melden
    toewijzing={toewijzing}
    starten={terugVan(terug, 'toegang/zorg-starten')}
    stoppen={terugVan(terug, 'toegang/zorg-stoppen')}
  />
);

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
        { term: 'Omvang', value: hoeveelheidTekst(toewijzing) },
        {
          term: 'Periode',
          value: toewijzing.magWijzigen ? (
            <Periode begin={toewijzing.van} eind={toewijzing.tot} />
          ) : (
            <Badge kind="negative">verwijderd</Badge>
          ),
        },
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

const zonderBericht = (overname: string | null) => (overname ? 'buiten dit platform verstuurd' : 'niet verstuurd');

const message = ({ bericht, overname }: Props['toewijzing']) => ({
  term: 'Bericht',
  value: bericht ? <a href={`/berichten/${bericht}`}>Het bericht lezen</a> : zonderBericht(overname),
  note: overname
    ? 'Deze toewijzing is overgenomen uit een Excel-bestand van de gemeente.'
    : 'Wie de cliënt is, staat alleen in het bericht.',
});
