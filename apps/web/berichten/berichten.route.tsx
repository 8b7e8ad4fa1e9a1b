// SPDX-License-Identifier: EUPL-1.2
import { EmptyState, Moment, PageTitle, Table, Tabs } from '#libs/ui';
import { berichtenlijst, berichtOntvangen } from '#modules/berichten';
import { Paginabron } from '../shell/herkomst.tsx';
import { doe, vraag, wieVan } from '../shell/pagina.ts';
import type { Route } from './+types/berichten.route.ts';
import { Insturen } from './insturen.tsx';
import { codeVan, naamVan, partijen, type Rij, Stand, Termijn } from './woorden.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const soort = new URL(request.url).searchParams.get('soort');
  return {
    soort,
    berichten: await vraag(context, berichtenlijst, soort ? { soort } : {}),
    isAanbieder: wieVan(context).hoed.soort === 'aanbieder',
  };
}

export const action = (args: Route.ActionArgs) =>
  doe(args, berichtOntvangen, ({ bericht, nieuw }) => `/berichten/${bericht}${nieuw ? '' : '?eerder'}`);

export default function Berichten({ loaderData, actionData }: Route.ComponentProps) {
  const { soort, berichten, isAanbieder } = loaderData;
  const waiting = berichten.filter(({ antwoordVoor, beantwoord }) => antwoordVoor && !beantwoord).length;
  return (
    <>
      <title>Berichten – Inkoopregie</title>
      <PageTitle
        title="Berichten"
        state={`Tussen gemeenten en aanbieders volgens iJw en iWmo. ${waiting === 0 ? 'Er wacht niets op antwoord.' : waiting === 1 ? '1 bericht wacht op antwoord.' : `${waiting} berichten wachten op antwoord.`}`}
      />
      {isAanbieder && <Insturen terug={actionData} />}
      <Tabs label="Soort bericht" items={tabs(soort)} />
      {berichten.length === 0 ? (
        <EmptyState title="Hier ligt nog geen post">
          {isAanbieder
            ? 'Toewijzingen van gemeenten en antwoorden op uw declaraties vindt u straks hier.'
            : 'Toewijzingen die uw gemeente verstuurt en declaraties die zij krijgt, vindt u straks hier.'}
        </EmptyState>
      ) : (
        <Lijst berichten={berichten} />
      )}
      <Paginabron>de berichten zelf, zoals zij zijn verzonden en ontvangen</Paginabron>
    </>
  );
}

const soorten = [
  { label: 'Alles', waarde: null },
  { label: 'Toewijzingen', waarde: '301' },
  { label: 'Declaraties', waarde: '323' },
  { label: 'Antwoorden', waarde: '325' },
];

const tabs = (soort: string | null) =>
  soorten.map(({ label, waarde }) => ({
    label,
    href: waarde ? `/berichten?soort=${waarde}` : '/berichten',
    current: soort === waarde,
  }));

const Lijst = ({ berichten }: { readonly berichten: readonly Rij[] }) => (
  <Table
    caption="De nieuwste tweehonderd berichten"
    captionHidden
    rows={berichten}
    rowKey={({ id }) => id}
    columns={[
      {
        key: 'wat',
        head: 'Bericht',
        kind: 'name',
        cell: (bericht) => (
          <a href={`/berichten/${bericht.id}`}>
            {naamVan(bericht)} {bericht.identificatie}
          </a>
        ),
      },
      { key: 'soort', head: 'Soort', cell: codeVan },
      { key: 'van', head: 'Van', cell: (bericht) => partijen(bericht).van },
      { key: 'aan', head: 'Aan', cell: (bericht) => partijen(bericht).aan },
      { key: 'op', head: 'Wanneer', cell: ({ op }) => <Moment value={op} /> },
      { key: 'stand', head: 'Stand', cell: (bericht) => <Stand bericht={bericht} /> },
      { key: 'termijn', head: 'Antwoord uiterlijk', cell: (bericht) => <Termijn bericht={bericht} /> },
    ]}
  />
);
