// SPDX-License-Identifier: EUPL-1.2
import { datum, formatMaand } from '#libs/kernel';
import { Attention, Breadcrumb, ButtonLink, Kpis, Moment, Money, PageTitle, Section, Waarom } from '#libs/ui';
import { groepen, impactscenarioInzien } from '#modules/leveranciers';
import { Paginabron } from '../../shell/herkomst.tsx';
import { vraag } from '../../shell/pagina.ts';
import { waaromTeksten } from '../../shell/teksten.ts';
import { aantalTekst } from '../geldstroom.tsx';
import type { Route } from './+types/scenario.route.ts';
import { Gevolgen } from './gevolgen.tsx';
import { Groeptabel } from './groeptabel.tsx';
import { Blijft, Risico } from './risico.tsx';
import { Verschillen } from './verschillen.tsx';
import { deelTekst, Verschil } from './weergave.tsx';
import { Wijzigingen } from './wijzigingen.tsx';

export const loader = async ({ context, params: { id }, request }: Route.LoaderArgs) => ({
  view: await vraag(context, impactscenarioInzien, { id }),
  zoek: new URL(request.url).search,
});

export default function Scenario({ loaderData: { view, zoek } }: Route.ComponentProps) {
  const { id, naam, stand, toen } = view;
  const maanden = `${formatMaand(datum(stand.van))} tot en met ${formatMaand(datum(stand.tot))}`;
  return (
    <>
      <title>{`${naam} – Inkoopregie`}</title>
      <Breadcrumb items={[{ label: 'Impactanalyse', href: '/leveranciers/impact' }, { label: naam }]} />
      <PageTitle
        title={naam}
        state={
          <>
            Op de productie van {maanden}, zoals die was op <Moment value={stand.opgenomen} />. Gemaakt door{' '}
            {view.maker}.
          </>
        }
        action={
          <ButtonLink kind="secondary" href={`/leveranciers/impact/nieuw?uit=${id}`}>
            Hiermee verder proberen
          </ButtonLink>
        }
      />
      {toen && (
        <Attention kind="warning" title="De rekenregel is sindsdien veranderd">
          Toen dit scenario werd gemaakt, was de uitkomst <Money value={toen.wordt} /> tegen <Money value={toen.was} />.
        </Attention>
      )}
      <Kerncijfers view={view} />
      <p>
        <a href={`/leveranciers/impact/${id}/werkblad`}>Dit scenario als Excel-bestand</a>
      </p>
      <Wijzigingen view={view} />
      <Gevolgen view={view} />
      <Section title="Wie erop vooruit en achteruit gaat" id="verschillen">
        <Verschillen rijen={view.groepen.aanbieder} wat="aanbieders" />
      </Section>
      <Risico view={view} />
      {groepen.map((groep) => (
        <Groeptabel key={groep} view={view} groep={groep} zoek={zoek} />
      ))}
      <Blijft view={view} />
      <Paginabron>de toegekende declaraties bij de gemeenten, de overeenkomsten en de tarieven van de regio</Paginabron>
    </>
  );
}

type Loaded = Route.ComponentProps['loaderData'];

const Kerncijfers = ({ view: { stand, was, wordt, uitleg } }: Pick<Loaded, 'view'>) => (
  <Kpis
    items={[
      {
        label: 'Was',
        value: <Money value={was} />,
        note: `${aantalTekst(stand.regels)} toegekende regels, credits eraf`,
      },
      { label: 'Wordt', value: <Money value={wordt} />, note: 'bij dezelfde productie, met deze wijzigingen' },
      {
        label: 'Verschil',
        value: <Verschil was={was} wordt={wordt} />,
        note: deelTekst({ was, wordt }),
        action: <Waarom outcome={uitleg} texts={waaromTeksten} />,
      },
    ]}
  />
);
