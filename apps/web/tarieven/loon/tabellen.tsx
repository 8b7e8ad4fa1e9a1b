// SPDX-License-Identifier: EUPL-1.2
import { Badge, Datum, Details, EmptyState, Moment, Section, Table } from '#libs/ui';
import type { LoontabellenView } from '#modules/tarieven';
import { loonTekst } from '#modules/tarieven/teksten';
import type { Plat } from '../../shell/plat.ts';

type View = Plat<LoontabellenView>;
type Tabel = View['tabellen'][number];

/** The tables that count, each with its source and, behind a line, its amounts. */
export const Tabellen = ({ tabellen }: Pick<View, 'tabellen'>) => (
  <Section title="Tabellen die meetellen">
    {tabellen.length === 0 ? (
      <EmptyState title="Er zijn nog geen loontabellen">
        Kostprijzen worden berekend met de uurlonen uit het regiopakket.
      </EmptyState>
    ) : (
      tabellen.map((tabel) => <Loontabel key={`${tabel.cao} ${tabel.van}`} tabel={tabel} />)
    )}
  </Section>
);

const Loontabel = ({ tabel }: { readonly tabel: Tabel }) => {
  const { caoNaam, van, tot, urenPerMaand, bron, voorbeeld, lonen, vastgesteld, vastgesteldDoor } = tabel;
  return (
    <>
      <h3>
        {caoNaam}, vanaf <Datum value={van} />
        {tot && (
          <>
            {' '}
            tot en met <Datum value={tot} />
          </>
        )}{' '}
        {voorbeeld && <Badge kind="voorbeeld" />}
      </h3>
      <p>
        {bron === null ? 'Uit het regiopakket.' : `Bron: ${bron}.`}
        {urenPerMaand && ` Een volledige werkweek is ${urenPerMaand.replace('.', ',')} uur per maand.`}
        {vastgesteld && (
          <>
            {' '}
            Gecontroleerd door {vastgesteldDoor} op <Moment value={vastgesteld} />.
          </>
        )}
      </p>
      <Details summary={`${lonen.length} lonen, per schaal en periodiek`}>
        <Table
          caption={`Lonen onder ${caoNaam}`}
          captionHidden
          compact
          rows={lonen}
          rowKey={({ schaal, trede }) => `${schaal} ${trede}`}
          columns={[
            { key: 'schaal', head: 'Schaal', kind: 'name', cell: ({ schaal }) => schaal },
            { key: 'trede', head: 'Periodiek', kind: 'number', cell: ({ trede }) => trede },
            { key: 'loon', head: 'Brutoloon', kind: 'number', cell: loonTekst },
          ]}
        />
      </Details>
    </>
  );
};

/** By which wage a function is counted. */
export const Inschalingen = ({ inschalingen }: Pick<View, 'inschalingen'>) =>
  inschalingen.length > 0 && (
    <Section title="Hoe functies worden geteld">
      <Table
        caption="Inschaling per functie, per cao de nieuwste eerst"
        captionHidden
        rows={inschalingen}
        rowKey={({ cao, vanaf, functie }) => `${cao} ${vanaf} ${functie}`}
        columns={[
          { key: 'functie', head: 'Functie', kind: 'name', cell: ({ functieNaam }) => functieNaam },
          { key: 'cao', head: 'Cao', cell: ({ caoNaam }) => caoNaam },
          { key: 'schaal', head: 'Schaal', cell: ({ schaal }) => schaal },
          { key: 'trede', head: 'Periodiek', cell: ({ trede }) => trede },
          { key: 'vanaf', head: 'Vanaf', cell: ({ vanaf }) => <Datum value={vanaf} /> },
        ]}
      />
    </Section>
  );
