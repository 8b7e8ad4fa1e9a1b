// SPDX-License-Identifier: EUPL-1.2
import { Datum, Section, Table } from '#libs/ui';
import { Naam, Onbekend, type Visiedeel } from './woorden.tsx';

export const Functies = ({ visie }: Visiedeel) => (
  <Section
    title="Functies die beschikbaar blijven"
    id="functies"
    action={visie.schrijft && <a href="/beleid/regiovisie/functies/nieuw">Functie toevoegen</a>}
  >
    <Table
      caption="Hoe functies beschikbaar blijven, en tot wanneer"
      captionHidden
      rows={visie.functies}
      rowKey={({ code }) => code}
      empty="Welke functies beschikbaar moeten blijven, is nog onbekend: het plan noemt er geen."
      columns={[
        {
          key: 'naam',
          head: 'Functie',
          kind: 'name',
          cell: ({ code, naam }) => (
            <Naam visie={visie} pad={`functies/${code}`}>
              {naam}
            </Naam>
          ),
        },
        { key: 'borging', head: 'Hoe zij beschikbaar blijft', cell: ({ borging }) => borging ?? <Onbekend /> },
        { key: 'tot', head: 'Tot en met', cell: ({ tot }) => (tot ? <Datum value={tot} /> : <Onbekend />) },
      ]}
    />
  </Section>
);

export const Geraadpleegden = ({ visie }: Visiedeel) => (
  <Section
    title="Wie is geraadpleegd"
    id="geraadpleegden"
    action={visie.schrijft && <a href="/beleid/regiovisie/geraadpleegden/nieuw">Geraadpleegde toevoegen</a>}
  >
    <Table
      caption="Wie is geraadpleegd, en wat zij zeiden"
      captionHidden
      rows={visie.geraadpleegden}
      rowKey={({ code }) => code}
      empty="Wie is geraadpleegd, is nog onbekend."
      columns={[
        {
          key: 'wie',
          head: 'Wie',
          kind: 'name',
          cell: ({ code, wie }) => (
            <Naam visie={visie} pad={`geraadpleegden/${code}`}>
              {wie}
            </Naam>
          ),
        },
        { key: 'wanneer', head: 'Wanneer', cell: ({ wanneer }) => wanneer ?? <Onbekend /> },
        { key: 'zei', head: 'Wat zij zeiden', cell: ({ zei }) => zei ?? <Onbekend /> },
        { key: 'gedaan', head: 'Wat ermee is gedaan', cell: ({ gedaan }) => gedaan ?? <Onbekend /> },
      ]}
    />
  </Section>
);
