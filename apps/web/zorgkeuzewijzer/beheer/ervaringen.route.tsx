// SPDX-License-Identifier: EUPL-1.2
import { Datum, EmptyState, Moment, PageTitle, Table } from '#libs/ui';
import { ervaringenlijst } from '#modules/toegang';
import { wijzerwoorden } from '#modules/toegang/teksten';
import { hoofdletter } from '../../shell/hoofdletter.ts';
import { vraag } from '../../shell/pagina.ts';
import { telling } from '../../shell/telling.ts';
import type { Route } from './+types/ervaringen.route.ts';
import { Plekken, plekkenBij } from './plekken.tsx';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  plekken: plekkenBij(context),
  ervaringen: await vraag(context, ervaringenlijst, {}),
});

export default function Ervaringen({ loaderData: { plekken, ervaringen } }: Route.ComponentProps) {
  const open = ervaringen.filter(({ afgehandeld }) => !afgehandeld).length;
  return (
    <>
      <title>Ervaringen en klachten – Inkoopregie</title>
      <PageTitle
        title="Ervaringen en klachten van inwoners"
        state={`${hoofdletter(telling(open, 'bericht wacht', 'berichten wachten'))} op u. Wie een bericht opent, wordt vastgelegd.`}
      />
      <Plekken plekken={plekken} hier="ervaringen" />
      {ervaringen.length === 0 ? (
        <EmptyState title="Er is nog niets binnengekomen">
          Inwoners schrijven via de zorgkeuzewijzer, ook zonder naam.
        </EmptyState>
      ) : (
        <Table
          caption="De nieuwste tweehonderd, wat nog wacht eerst"
          rows={ervaringen}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'soort',
              head: 'Bericht',
              kind: 'name',
              cell: ({ id, soort, aanbiedernaam, productnaam }) => (
                <a href={`/zorgkeuzewijzer/beheer/ervaringen/${id}`}>
                  {[wijzerwoorden.ervaringnaam[soort], aanbiedernaam ?? productnaam].filter(Boolean).join(' over ')}
                </a>
              ),
            },
            { key: 'gemeente', head: 'Gemeente', cell: ({ gemeentenaam }) => gemeentenaam ?? 'niet gezegd' },
            { key: 'ontvangen', head: 'Ontvangen', cell: ({ ontvangen }) => <Moment value={ontvangen} /> },
            {
              key: 'uiterlijk',
              head: 'Antwoord uiterlijk',
              cell: ({ uiterlijk }) => (uiterlijk ? <Datum value={uiterlijk} /> : 'geen termijn'),
            },
            { key: 'staat', head: 'Staat', cell: ({ afgehandeld }) => (afgehandeld ? 'afgehandeld' : 'wacht') },
          ]}
        />
      )}
    </>
  );
}
