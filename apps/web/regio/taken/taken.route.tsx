// SPDX-License-Identifier: EUPL-1.2
import { Badge, Breadcrumb, ButtonLink, type Column, Datum, EmptyState, PageTitle, Section, Table } from '#libs/ui';
import { type TaakverdelingView, taakVerleggen, taakverdelingInzien } from '#modules/regio';
import { woorden } from '#modules/regio/teksten';
import { Paginabron } from '../../shell/herkomst.tsx';
import { magVragen, vraag } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { dagInAdres } from '../dag-in-adres.ts';
import { OpDag } from '../op-dag.tsx';
import type { Route } from './+types/taken.route.ts';

export const loader = async ({ context, request }: Route.LoaderArgs) => ({
  verdeling: await vraag(context, taakverdelingInzien, { op: dagInAdres(request) }),
  gekozen: dagInAdres(request) !== null,
  schrijft: magVragen(context, taakVerleggen),
});

type Rij = Plat<TaakverdelingView>['taken'][number];
const volgorde = ['gemeente', 'uitvoeringsorganisatie', 'samen', 'anders', null] as const;

export default function Taken({ loaderData: { verdeling, gekozen, schrijft } }: Route.ComponentProps) {
  const { dag, uitvoering, taken } = verdeling;
  const titelVan = (bij: Rij['bij']) =>
    bij === null ? 'Nog niet belegd' : bij === 'uitvoeringsorganisatie' ? uitvoering : woorden.taakdrager[bij];
  return (
    <>
      <title>Taakverdeling – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Regio', href: '/regio' }, { label: 'Taakverdeling' }]} />
      <PageTitle
        title="Taakverdeling"
        state={
          <>
            Wie doet wat op <Datum value={dag} />: de gemeenten, {uitvoering}, of samen?
          </>
        }
        action={schrijft && <ButtonLink href="/regio/taken/nieuw/verleggen">Taak toevoegen</ButtonLink>}
      />
      <OpDag dag={dag} gekozen={gekozen} />
      {taken.length === 0 && (
        <EmptyState title="Er zijn nog geen taken">Het plan van deze regio noemt er geen.</EmptyState>
      )}
      {volgorde.map((bij) => {
        const rijen = taken.filter((taak) => taak.bij === bij);
        if (rijen.length === 0) return null;
        return (
          <Section key={bij} title={`${titelVan(bij)} (${rijen.length})`}>
            <Table
              caption={`Taken: ${titelVan(bij)}`}
              captionHidden
              rows={rijen}
              rowKey={({ code }) => code}
              columns={columns}
            />
          </Section>
        );
      })}
      <Paginabron>het regiopakket en wat de regio zelf vaststelde</Paginabron>
    </>
  );
}

const columns: readonly Column<Rij>[] = [
  {
    key: 'naam',
    head: 'Taak',
    kind: 'name',
    cell: ({ code, naam, concept }) => (
      <>
        <a href={`/regio/taken/${code}`}>{naam}</a> {concept && <Badge kind="info">voorstel</Badge>}
      </>
    ),
  },
  {
    key: 'hier',
    head: 'Stuurt hier',
    cell: ({ acten, volgt }) =>
      acten.length + volgt.length === 0
        ? 'niets'
        : [
            ...acten.map((act) => woorden.taakact[act] ?? act),
            ...volgt.map((act) => `Werk ${woorden.volgact[act] ?? act}`),
          ].join('; '),
  },
];
