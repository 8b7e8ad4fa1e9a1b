// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { type Column, Datum, Details, Lines, Section, Table } from '#libs/ui';
import { Naam, Onbekend, type Visie, type Visiedeel } from './woorden.tsx';

export const Functies = ({ visie }: Visiedeel) => (
  <Lijst
    visie={visie}
    soort="functies"
    titel="Functies die beschikbaar blijven"
    toevoegen="Functie toevoegen"
    empty="Welke functies beschikbaar moeten blijven, is nog onbekend: het plan noemt er geen."
    naam={({ naam }) => naam}
    columns={[
      { key: 'borging', head: 'Hoe zij beschikbaar blijft', cell: ({ borging }) => <Tekst tekst={borging} /> },
      { key: 'tot', head: 'Tot en met', cell: ({ tot }) => (tot ? <Datum value={tot} /> : <Onbekend />) },
    ]}
  />
);

export const Geraadpleegden = ({ visie }: Visiedeel) => (
  <Lijst
    visie={visie}
    soort="geraadpleegden"
    titel="Wie is geraadpleegd"
    toevoegen="Geraadpleegde toevoegen"
    empty="Wie is geraadpleegd, is nog onbekend."
    naam={({ wie }) => wie}
    columns={[
      { key: 'wanneer', head: 'Wanneer', cell: ({ wanneer }) => wanneer ?? <Onbekend /> },
      { key: 'zei', head: 'Wat zij zeiden', cell: ({ zei }) => <Tekst tekst={zei} /> },
      { key: 'gedaan', head: 'Wat ermee is gedaan', cell: ({ gedaan }) => <Tekst tekst={gedaan} /> },
    ]}
  />
);

const Tekst = ({ tekst }: { readonly tekst: string | null }) => (tekst ? <Lines text={tekst} /> : <Onbekend />);

type Soort = 'functies' | 'geraadpleegden';
type Props<S extends Soort> = {
  readonly visie: Visie;
  readonly soort: S;
  readonly titel: string;
  readonly toevoegen: string;
  readonly empty: string;
  readonly naam: (regel: Visie[S][number]) => ReactNode;
  readonly columns: readonly Column<Visie[S][number]>[];
};

/** A list to which the region adds. */
function Lijst<S extends Soort>({ visie, soort, titel, toevoegen, empty, naam, columns }: Props<S>) {
  const rows: readonly Visie[S][number][] = visie[soort];
  return (
    <Section
      title={titel}
      id={soort}
      action={visie.schrijft && <a href={`/beleid/regiovisie/${soort}/nieuw`}>{toevoegen}</a>}
    >
      <Table
        caption={titel}
        captionHidden
        rows={rows}
        rowKey={({ code }) => code}
        empty={empty}
        columns={[
          {
            key: 'naam',
            head: soort === 'functies' ? 'Functie' : 'Wie',
            kind: 'name',
            cell: (regel) => (
              <Naam visie={visie} pad={`${soort}/${regel.code}`}>
                {naam(regel)}
              </Naam>
            ),
          },
          ...columns,
        ]}
      />
      <Weggelaten visie={visie} soort={soort} />
    </Section>
  );
}

/** What the region left out, so that nobody looks for it in vain. */
function Weggelaten({ visie, soort }: { readonly visie: Visie; readonly soort: Soort }) {
  const regels = visie.weggelaten[soort];
  if (regels.length === 0) return null;
  return (
    <Details summary={`Weggelaten (${regels.length})`}>
      <ul>
        {regels.map((regel) => (
          <li key={regel.code}>
            <Naam visie={visie} pad={`${soort}/${regel.code}`}>
              {'wie' in regel ? regel.wie : regel.naam}
            </Naam>
            : <Lines text={regel.weggelaten} />
            {regel.door && (
              <>
                {' '}
                ({regel.door.naam}, <Datum value={regel.door.op} />)
              </>
            )}
          </li>
        ))}
      </ul>
    </Details>
  );
}
