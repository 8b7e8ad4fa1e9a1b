// SPDX-License-Identifier: EUPL-1.2
import { Badge, Board, type Column, Datum, Table } from '#libs/ui';
import type { OpgaveRij } from '#modules/beleid';
import { opgavewoorden } from '#modules/beleid/teksten';
import type { Plat } from '../../shell/plat.ts';
import { telling } from '../../shell/telling.ts';
import { Prioriteit, Soort, Woord } from './woorden.tsx';

type Opgave = Plat<OpgaveRij>;
const fasen = ['verkennen', 'ontwikkelen', 'pilot', 'invoeren', 'afgerond', 'gestopt'] as const;

/** The ontwikkelopgaven in columns by phase, only phases that hold something; as a list where no phase was chosen yet. */
export function Bord({ opgaven }: { readonly opgaven: readonly Opgave[] }) {
  if (opgaven.length === 0) return <p>Er zijn geen ontwikkelopgaven gevonden.</p>;
  const columns = fasen.map((fase) => ({
    key: fase,
    title: opgavewoorden.fase[fase],
    cards: opgaven
      .filter((opgave) => opgave.fase === fase)
      .map((opgave) => ({ key: opgave.code, content: <Kaart opgave={opgave} /> })),
  }));
  const open = opgaven.filter(({ fase }) => fase === null);
  return (
    <>
      <Board columns={columns.filter(({ cards }) => cards.length > 0)} />
      {open.length > 0 && (
        <Table
          caption={`Fase nog niet gekozen (${open.length})`}
          rows={open}
          rowKey={({ code }) => code}
          columns={openColumns}
        />
      )}
    </>
  );
}

const openColumns: readonly Column<Opgave>[] = [
  { key: 'naam', head: 'Opgave', kind: 'name', cell: (opgave) => <Naam opgave={opgave} /> },
  { key: 'contracten', head: 'Contracten', cell: contractTekst },
  { key: 'soort', head: 'Soort', cell: Soort },
  { key: 'prioriteit', head: 'Prioriteit', cell: Prioriteit },
  {
    key: 'plan',
    head: 'Wanneer, volgens het plan',
    cell: ({ faseVolgensPlan }) => faseVolgensPlan ?? <Woord woord={null} />,
  },
];

const Naam = ({ opgave: { code, naam, voorbeeld } }: { readonly opgave: Opgave }) => (
  <>
    <a href={`/beleid/ontwikkelopgaven/${code}`}>{naam}</a> {voorbeeld && <Badge kind="voorbeeld" />}
  </>
);

function contractTekst({ contracten, contractnamen }: Opgave): string {
  return contracten === null ? 'Alle contracten' : contractnamen.join(', ');
}

const Kaart = ({ opgave }: { readonly opgave: Opgave }) => (
  <>
    <Naam opgave={opgave} />
    <div>{contractTekst(opgave)}</div>
    <div>
      Soort: <Soort soort={opgave.soort} />
    </div>
    <div>
      Prioriteit: <Prioriteit {...opgave} />
    </div>
    {opgave.volgendeStap && opgave.volgendeStapOp && (
      <div>
        {opgave.volgendeStap}: <Datum value={opgave.volgendeStapOp} />
      </div>
    )}
    {opgave.pilots > 0 && <div>{telling(opgave.pilots, 'pilot', 'pilots')}</div>}
  </>
);
