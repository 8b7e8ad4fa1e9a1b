// SPDX-License-Identifier: EUPL-1.2
import { Datum, EmptyState, PageTitle, Table } from '#libs/ui';
import { aangemelden, rollen } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { readTasks } from '#platform/taak';
import { BewaardeFilters } from '../filters/bewaarde-filters.tsx';
import type { Route } from './+types/werkvoorraad.route.ts';
import { adresVan } from './adres.ts';
import { vraag } from './pagina.ts';
import { taakTekst } from './teksten.ts';

const werkvoorraad = defineQuery({
  naam: 'shell/werkvoorraad',
  rollen: aangemelden,
  run: async (context, _: Record<never, never>) => ({ taken: await readTasks(context), vandaag: context.vandaag }),
});

export async function loader({ context }: Route.LoaderArgs) {
  const { taken, vandaag } = await vraag(context, werkvoorraad, {});
  return {
    taken: taken.map(({ id, soort, gegevens, onderwerp, rol, uiterlijk }) => ({
      id,
      wat: taakTekst(soort, gegevens),
      naar: adresVan(onderwerp.soort, onderwerp.id),
      rol: rollen[rol],
      uiterlijk,
      teLaat: uiterlijk !== null && uiterlijk < vandaag,
    })),
  };
}

export default function Werkvoorraad({ loaderData: { taken } }: Route.ComponentProps) {
  return (
    <>
      <title>Werkvoorraad – Inkoopregie</title>
      <PageTitle
        title="Werkvoorraad"
        state={taken.length === 1 ? 'Er wacht 1 taak op u.' : `Er wachten ${taken.length} taken op u.`}
      />
      <BewaardeFilters />
      {taken.length === 0 ? (
        <EmptyState title="U bent bij">Zodra iets uw besluit of hulp vraagt, staat het hier.</EmptyState>
      ) : (
        <Table
          caption="Taken, de dringendste eerst"
          rows={taken}
          rowKey={({ id }) => id}
          columns={[
            { key: 'wat', head: 'Wat', kind: 'name', cell: ({ wat, naar }) => <a href={naar}>{wat}</a> },
            {
              key: 'uiterlijk',
              head: 'Uiterlijk',
              cell: ({ uiterlijk, teLaat }) =>
                uiterlijk ? (
                  <>
                    <Datum value={uiterlijk} />
                    {teLaat && ' (te laat)'}
                  </>
                ) : (
                  'geen termijn'
                ),
            },
            { key: 'rol', head: 'Uw rol', cell: ({ rol }) => rol },
          ]}
        />
      )}
    </>
  );
}
