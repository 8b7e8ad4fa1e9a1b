// SPDX-License-Identifier: EUPL-1.2
import { Breadcrumb, ButtonLink, DefinitionList, PageTitle, Section } from '#libs/ui';
import { type DoelView, doelInzien } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import { doeldraadInzien } from '#modules/verantwoording';
import { Bronvermelding, Paginabron } from '../shell/herkomst.tsx';
import { magVragen, vraag } from '../shell/pagina.ts';
import type { Route } from './+types/doel.route.ts';
import { Kernbedingen } from './kernbeding/kernbedingen.tsx';
import { Indicator, SmartToets } from './smart.tsx';

export const loader = async ({ context, params: { code } }: Route.LoaderArgs) => ({
  doel: await vraag(context, doelInzien, { code }),
  toonEuros: magVragen(context, doeldraadInzien),
});

export default function DoelPagina({ loaderData: { doel, toonEuros } }: Route.ComponentProps) {
  return (
    <>
      <title>{`${doel.naam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Beleid', href: '/beleid' },
          { label: 'Doelen', href: '/beleid#doelen' },
          { label: doel.naam },
        ]}
      />
      <PageTitle
        title={doel.naam}
        state={doel.omschrijving}
        action={
          toonEuros && (
            <ButtonLink kind="secondary" href={`/verantwoording/doelen/${doel.code}`}>
              Van doel tot euro
            </ButtonLink>
          )
        }
      />
      <Gegevens doel={doel} />
      <Meetbaar doel={doel} />
      <Section title="Kernbedingen voor dit doel">
        <Kernbedingen
          kernbedingen={doel.kernbedingen}
          caption="Kernbedingen voor dit doel"
          empty="Geen kernbeding dient dit doel."
        />
        {toonEuros && (
          <p>
            <a href={`/verantwoording/doelen/${doel.code}`}>Bekijk ook de producten, de tarieven en de euro’s</a> die
            bij dit doel horen.
          </p>
        )}
      </Section>
      <Paginabron>het regiopakket</Paginabron>
    </>
  );
}

/** Can one tell whether it is reached, and by what? */
const Meetbaar = ({ doel }: Pick<Route.ComponentProps['loaderData'], 'doel'>) => (
  <Section title="Is dit doel SMART?">
    <SmartToets smart={doel.smart} />
    {doel.indicatoren.length > 0 && (
      <Section title="Indicatoren" level={3}>
        {doel.indicatoren.map((indicator) => (
          <Indicator key={indicator.code} indicator={indicator} />
        ))}
      </Section>
    )}
  </Section>
);

const Gegevens = ({ doel }: Pick<Route.ComponentProps['loaderData'], 'doel'>) => (
  <Section title="Het doel">
    <DefinitionList
      items={[
        {
          term: 'Soort',
          value: woorden.doelsoort[doel.soort],
          note: <Bronvermelding herkomst={doel.herkomst} />,
        },
        {
          term: 'Draagt bij aan',
          value: <Verwijzingen naar={doel.ruimer} niets="Dit is een van de hoogste doelen." />,
        },
        { term: 'Hieraan dragen bij', value: <Verwijzingen naar={doel.nauwer} niets="Geen ander doel." /> },
        {
          term: 'Staat in de effectketen van',
          value: <Ketens ketens={doel.ketens} />,
        },
        { term: 'Contracten', value: <Contracten doel={doel} /> },
      ]}
    />
  </Section>
);

function Verwijzingen({ naar, niets }: { readonly naar: DoelView['ruimer']; readonly niets: string }) {
  if (naar.length === 0) return niets;
  return (
    <ul>
      {naar.map(({ code, naam }) => (
        <li key={code}>
          <a href={`/beleid/doelen/${code}`}>{naam}</a>
        </li>
      ))}
    </ul>
  );
}

const Ketens = ({ ketens }: Pick<DoelView, 'ketens'>) =>
  ketens.length === 0 ? (
    'nog geen segment'
  ) : (
    <ul>
      {ketens.map(({ code, naam }) => (
        <li key={code}>
          <a href={`/beleid/segmenten/${code}/effectketen`}>{naam}</a>
        </li>
      ))}
    </ul>
  );

function Contracten({ doel }: { readonly doel: Pick<DoelView, 'contracten' | 'contractnamen'> }) {
  if (doel.contracten === null) return <a href="/beleid#contracten">Alle {doel.contractnamen.length} contracten</a>;
  return (
    <ul>
      {doel.contractnamen.map(({ code, naam }) => (
        <li key={code}>
          <a href={`/beleid/contracten/${code}`}>{naam}</a>
        </li>
      ))}
    </ul>
  );
}
