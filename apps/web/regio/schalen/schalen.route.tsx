// SPDX-License-Identifier: EUPL-1.2
import { Badge, Breadcrumb, ButtonLink, type Column, Datum, EmptyState, PageTitle, Section, Table } from '#libs/ui';
import { type SchaalmatrixView, schaalmatrixInzien, zorgvormVerplaatsen } from '#modules/regio';
import { Paginabron } from '../../shell/herkomst.tsx';
import { magVragen, vraag } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { dagInAdres } from '../dag-in-adres.ts';
import { OpDag } from '../op-dag.tsx';
import type { Route } from './+types/schalen.route.ts';
import { Cel, type Schalen } from './cel.tsx';

export const loader = async ({ context, request }: Route.LoaderArgs) => ({
  matrix: await vraag(context, schaalmatrixInzien, { op: dagInAdres(request) }),
  gekozen: dagInAdres(request) !== null,
  schrijft: magVragen(context, zorgvormVerplaatsen),
});

type Rij = Plat<SchaalmatrixView>['zorgvormen'][number];

export default function SchalenPagina({ loaderData: { matrix, gekozen, schrijft } }: Route.ComponentProps) {
  const { dag, schalen, zorgvormen } = matrix;
  const groepen = [...Map.groupBy(zorgvormen, ({ groep }) => groep)];
  return (
    <>
      <title>Schaalmatrix – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Regio', href: '/regio' }, { label: 'Schaalmatrix' }]} />
      <PageTitle
        title="Schaalmatrix"
        state={
          <>
            Op welke schaal liggen beleid, inkoop en leveranciersmanagement op <Datum value={dag} />?
          </>
        }
        action={schrijft && <ButtonLink href="/regio/schalen/nieuw">Zorgvorm toevoegen</ButtonLink>}
      />
      <OpDag dag={dag} gekozen={gekozen} />
      {zorgvormen.length === 0 && <Leeg />}
      {groepen.map(([groep, rijen]) => (
        <Section key={groep} title={groep}>
          <Table
            caption={`Zorgvormen: ${groep}`}
            captionHidden
            rows={rijen}
            rowKey={({ code }) => code}
            columns={columnsWith(schalen)}
          />
        </Section>
      ))}
      <Section title="De schalen">
        <Table caption="Schalen" captionHidden rows={schalen} rowKey={({ code }) => code} columns={scaleColumns} />
      </Section>
      <Paginabron>het regiopakket en wat de regio zelf vaststelde</Paginabron>
    </>
  );
}

const Leeg = () => (
  <EmptyState title="Er staan nog geen zorgvormen in de schaalmatrix">
    Het plan van deze regio geeft er geen. Een beleidsadviseur of de programmadirecteur voegt ze toe.
  </EmptyState>
);

const columnsWith = (schalen: Schalen): readonly Column<Rij>[] => [
  {
    key: 'zorgvorm',
    head: 'Zorgvorm',
    kind: 'name',
    cell: ({ code, naam, regel, concept }) => (
      <>
        <a href={`/regio/schalen/${code}`}>{naam}</a> {regel?.voorbeeld && <Badge kind="voorbeeld" />}{' '}
        {concept && <Badge kind="info">voorstel</Badge>}
      </>
    ),
  },
  { key: 'beleid', head: 'Beleid', cell: ({ regel }) => <Cel cel={regel?.beleid} schalen={schalen} /> },
  { key: 'inkoop', head: 'Inkoop', cell: ({ regel }) => <Cel cel={regel?.inkoop} schalen={schalen} /> },
  {
    key: 'leveranciers',
    head: 'Leveranciersmanagement',
    cell: ({ regel }) => <Cel cel={regel?.leveranciersmanagement} schalen={schalen} />,
  },
  {
    key: 'herzien',
    head: 'Opnieuw bekijken',
    cell: ({ regel }) => (regel?.herzien ? <Datum value={regel.herzien} /> : 'geen dag gekozen'),
  },
];

const scaleColumns: readonly Column<Schalen[number]>[] = [
  {
    key: 'naam',
    head: 'Schaal',
    kind: 'name',
    cell: ({ naam, eigen }) => (
      <>
        {naam} {eigen && <Badge kind="info">hier koopt deze regio in</Badge>}
      </>
    ),
  },
  { key: 'omschrijving', head: 'Wat het is', cell: ({ omschrijving }) => omschrijving },
];
