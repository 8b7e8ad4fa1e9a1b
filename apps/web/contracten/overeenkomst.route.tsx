// SPDX-License-Identifier: EUPL-1.2
import { Breadcrumb, DefinitionList, Money, PageTitle, Periode, Section, Table, Waarom } from '#libs/ui';
import { overeenkomstAanvaarden, overeenkomstInzien, overeenkomstOndertekenen } from '#modules/contracten';
import { Documenten, Geschiedenis } from '../shell/dossier.tsx';
import { doe, vraag, wieVan } from '../shell/pagina.ts';
import { waaromTeksten } from '../shell/teksten.ts';
import type { Route } from './+types/overeenkomst.route.ts';
import { Kalender } from './kalender.tsx';
import { AanvaardFormulier, OndertekenFormulier } from './onderteken-formulier.tsx';
import { StaatBadge, Voorbeeld } from './staat.tsx';

export async function loader({ context, params: { id } }: Route.LoaderArgs) {
  const overeenkomst = await vraag(context, overeenkomstInzien, { id });
  const { rollen } = wieVan(context).hoed;
  return {
    overeenkomst,
    magOndertekenen:
      overeenkomst.staat === 'concept' && overeenkomstOndertekenen.rollen.some((rol) => rollen.includes(rol)),
    magAanvaarden: overeenkomst.staat === 'ondertekend' && rollen.includes('aanbieder'),
  };
}

export function action(args: Route.ActionArgs) {
  const extra = { overeenkomst: args.params.id };
  const back = () => `/contracten/${args.params.id}`;
  const asProvider = wieVan(args.context).hoed.soort === 'aanbieder';
  return asProvider ? doe(args, overeenkomstAanvaarden, back, extra) : doe(args, overeenkomstOndertekenen, back, extra);
}

export default function OvereenkomstPagina({ loaderData, actionData }: Route.ComponentProps) {
  const { overeenkomst, magOndertekenen, magAanvaarden } = loaderData;
  const naam = overeenkomst.aanbiedernaam ?? overeenkomst.aanbieder;
  const contract = overeenkomst.contractnaam ?? overeenkomst.contract;
  return (
    <>
      <title>{`${contract} met ${naam} – Inkoopregie`}</title>
      <Breadcrumb items={[{ label: 'Contracten', href: '/contracten' }, { label: naam }]} />
      <PageTitle
        title={`${contract} met ${naam}`}
        state={
          <>
            <StaatBadge staat={overeenkomst.staat} /> <Voorbeeld als={overeenkomst.voorbeeld} /> Lopende termijn:{' '}
            <Periode begin={overeenkomst.van} eind={overeenkomst.tot} />
          </>
        }
      />
      {magOndertekenen && <OndertekenFormulier terug={actionData} />}
      {magAanvaarden && <AanvaardFormulier terug={actionData} document={overeenkomst.document} />}
      <Section title="Afspraken">
        <DefinitionList
          items={[
            { term: 'Contract', value: <a href={`/beleid/contracten/${overeenkomst.contract}`}>{contract}</a> },
            { term: 'Aanbieder', value: `${naam} (AGB-code ${overeenkomst.aanbieder})` },
            {
              term: 'Tarief volgens',
              value: overeenkomst.cao === 'basis' ? 'basistarief' : `cao ${overeenkomst.cao}`,
              note: 'Opgegeven bij de inschrijving; dit blijft zo gedurende de overeenkomst.',
            },
            {
              term: 'Micro-onderneming',
              value: (
                <Waarom
                  outcome={overeenkomst.microBewijs}
                  texts={waaromTeksten}
                  summary={overeenkomst.micro ? 'Ja' : 'Nee'}
                />
              ),
            },
          ]}
        />
      </Section>
      <Producten producten={overeenkomst.producten} />
      <Kalender looptijd={overeenkomst.looptijd} />
      <Documenten documenten={overeenkomst.documenten} />
      <Geschiedenis gebeurtenissen={overeenkomst.geschiedenis} />
    </>
  );
}

function Producten({ producten }: Pick<Route.ComponentProps['loaderData']['overeenkomst'], 'producten'>) {
  return (
    <Section title="Producten en tarieven">
      <Table
        caption="Wat deze aanbieder mag leveren"
        rows={producten}
        rowKey={({ product }) => product}
        columns={[
          {
            key: 'naam',
            head: 'Product',
            kind: 'name',
            cell: ({ product, naam }) => <a href={`/producten/${product}`}>{naam}</a>,
          },
          {
            key: 'tarief',
            head: 'Tarief',
            kind: 'number',
            cell: ({ tarief }) =>
              tarief ? (
                <a href={`/tarieven/${tarief.id}`}>
                  <Money value={tarief.bedrag} />
                </a>
              ) : (
                'nog niet vastgesteld'
              ),
          },
          { key: 'eenheid', head: 'Per', cell: ({ tarief }) => tarief?.eenheid ?? '' },
        ]}
      />
    </Section>
  );
}
