// SPDX-License-Identifier: EUPL-1.2
import { datum, formatDatum } from '#libs/kernel';
import { Badge, Datum, Details, Section, Table } from '#libs/ui';
import type { LooninlezingView } from '#modules/tarieven';
import { loonTekst, uurloonTekst } from '#modules/tarieven/teksten';
import type { Plat } from '../../shell/plat.ts';

type View = Plat<LooninlezingView>;
type Plan = NonNullable<View['plan']>;
type Namen = Pick<View, 'namen'>;

const naamIn = (namen: Readonly<Record<string, string>>, code: string): string => namen[code] ?? code;

/** Tables that the file brings or changes. */
export const Tabelverschillen = ({ tabellen, namen }: Pick<Plan, 'tabellen'> & Namen) =>
  tabellen.length > 0 && (
    <Section title="Loontabellen">
      {tabellen.map(({ tabel, isNieuw, kop, lonen }) => (
        <div key={`${tabel.cao} ${tabel.van}`}>
          <h3>
            {naamIn(namen.caos, tabel.cao)}, vanaf <Datum value={tabel.van} />
            {tabel.tot && (
              <>
                {' '}
                tot en met <Datum value={tabel.tot} />
              </>
            )}{' '}
            {tabel.voorbeeld && <Badge kind="voorbeeld" />}
          </h3>
          <p>
            {isNieuw ? 'Een nieuwe tabel.' : 'Een tabel die al meetelt, met wijzigingen.'} Bron: {tabel.bron}.
          </p>
          <Kop verschillen={kop} />
          {lonen.length > 0 && <Lonen naam={naamIn(namen.caos, tabel.cao)} van={tabel.van} lonen={lonen} />}
        </div>
      ))}
    </Section>
  );

type Lonen = {
  readonly naam: string;
  readonly van: string;
  readonly lonen: Plan['tabellen'][number]['lonen'];
};

const Lonen = ({ naam, van, lonen }: Lonen) => (
  <Details
    summary={`${lonen.length} ${lonen.length === 1 ? 'loon verandert' : 'lonen veranderen'}`}
    open={lonen.length <= 12}
  >
    <Table
      caption={`Lonen onder ${naam} vanaf ${formatDatum(datum(van))}`}
      captionHidden
      rows={lonen}
      rowKey={({ schaal, trede }) => `${schaal} ${trede}`}
      columns={[
        {
          key: 'schaal',
          head: 'Schaal en periodiek',
          kind: 'name',
          cell: ({ schaal, trede }) => `${schaal}, ${trede}`,
        },
        {
          key: 'was',
          head: 'Was',
          kind: 'number',
          cell: ({ was }) => (was ? loonTekst(was) : 'stond er niet'),
        },
        {
          key: 'wordt',
          head: 'Wordt',
          kind: 'number',
          cell: ({ wordt }) => (wordt ? loonTekst(wordt) : 'vervalt'),
        },
      ]}
    />
  </Details>
);

const velden = {
  tot: 'Geldt tot en met',
  urenPerMaand: 'Uren per maand',
  bron: 'Bron',
  voorbeeld: 'Voorbeeld',
} as const;

/** What changes in a table besides its wages. */
const Kop = ({ verschillen }: { readonly verschillen: Plan['tabellen'][number]['kop'] }) =>
  verschillen.length > 0 && (
    <ul>
      {verschillen.map(({ veld, was, wordt }) => (
        <li key={veld}>
          {velden[veld]}: was {waarde(was)}, wordt {waarde(wordt)}
        </li>
      ))}
    </ul>
  );

const waarde = (text: string | null): string =>
  text === null ? 'leeg' : /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDatum(datum(text)) : `‘${text}’`;

/** Functions that will be counted by another wage. */
export const Inschaalverschillen = ({ inschalingen, namen }: Pick<Plan, 'inschalingen'> & Namen) =>
  inschalingen.length > 0 && (
    <Section title="Hoe functies worden geteld">
      <Table
        caption="Inschalingen die veranderen"
        captionHidden
        rows={inschalingen}
        rowKey={({ wordt: { cao, vanaf, functie } }) => `${cao} ${vanaf} ${functie}`}
        columns={[
          { key: 'functie', head: 'Functie', kind: 'name', cell: ({ wordt }) => naamIn(namen.functies, wordt.functie) },
          { key: 'cao', head: 'Cao', cell: ({ wordt }) => naamIn(namen.caos, wordt.cao) },
          { key: 'vanaf', head: 'Vanaf', cell: ({ wordt }) => <Datum value={wordt.vanaf} /> },
          { key: 'was', head: 'Was', cell: ({ was }) => (was ? schaalTekst(was) : 'stond er niet') },
          { key: 'wordt', head: 'Wordt', cell: ({ wordt }) => schaalTekst(wordt) },
        ]}
      />
    </Section>
  );

const schaalTekst = ({ schaal, trede }: { readonly schaal: string; readonly trede: string }): string =>
  `schaal ${schaal}, periodiek ${trede}`;

/** What an hour then costs, before surcharges. */
export const Uurlonen = ({ uurlonen, namen }: Pick<Plan, 'uurlonen'> & Namen) =>
  uurlonen.length > 0 && (
    <Section title="Wat dit doet met het brutoloon per uur">
      <p>
        Het loon waarmee de berekening van een kostprijs begint, op de eerste dag van de tabel. Hier afgerond op centen;
        gerekend wordt met alle cijfers achter de komma.
      </p>
      <Table
        caption="Brutoloon per uur dat verandert"
        captionHidden
        rows={uurlonen}
        rowKey={({ cao, functie, dag }) => `${cao} ${functie} ${dag}`}
        columns={[
          { key: 'functie', head: 'Functie', kind: 'name', cell: ({ functie }) => naamIn(namen.functies, functie) },
          { key: 'cao', head: 'Cao', cell: ({ cao }) => naamIn(namen.caos, cao) },
          { key: 'dag', head: 'Op', cell: ({ dag }) => <Datum value={dag} /> },
          { key: 'was', head: 'Was', kind: 'number', cell: ({ was }) => (was ? uurloonTekst(was) : 'onbekend') },
          {
            key: 'wordt',
            head: 'Wordt',
            kind: 'number',
            cell: ({ wordt }) => (wordt ? uurloonTekst(wordt) : 'onbekend'),
          },
        ]}
      />
    </Section>
  );
