// SPDX-License-Identifier: EUPL-1.2
import { Badge, type Column, Datum, Section, Table } from '#libs/ui';
import type { CijferRij } from '#modules/tarieven';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { TeControleren } from '../te-controleren.tsx';

type Rij = Plat<CijferRij>;

export const procentTekst = (procent: string): string => `${procent.replace('.', ',')}\u00a0%`;

type Props = { readonly cijfers: readonly Rij[]; readonly terug: Terug | undefined };

/** Figures that wait for a second person. */
export const Controleren = ({ cijfers, terug }: Props) => (
  <TeControleren
    wat="cijfer"
    uitleg="Een ingevoerd cijfer telt pas mee als iemand anders het met de bron heeft vergeleken."
    veld="indexcijfer"
    vaststellen="tarieven/indexcijfer-vaststellen"
    afwijzen="tarieven/indexcijfer-afwijzen"
    terug={terug}
    ingevoerd={cijfers.filter(({ staat }) => staat === 'concept').map(asIngevoerd)}
  />
);

const asIngevoerd = ({ id, reeks, jaar, stand, procent, naam, bron, gepubliceerd, magVaststellen }: Rij) => ({
  id,
  magVaststellen,
  label: `${reeks} ${jaar} controleren`,
  kop: `${reeks} ${jaar}, ${stand}: ${procentTekst(procent)}`,
  herkomst: (
    <>
      Ingevoerd door {naam}. Bron: {bron}
      {gepubliceerd && (
        <>
          , <Datum value={gepubliceerd} />
        </>
      )}
      .
    </>
  ),
});

const columns: readonly Column<Rij>[] = [
  { key: 'jaar', head: 'Jaar', kind: 'name', cell: ({ jaar }) => jaar },
  { key: 'reeks', head: 'Reeks', cell: ({ reeks }) => reeks },
  { key: 'stand', head: 'Stand', cell: ({ stand }) => stand },
  {
    key: 'procent',
    head: 'Cijfer',
    kind: 'number',
    cell: ({ procent, voorbeeld }) => (
      <>
        {procentTekst(procent)} {voorbeeld && <Badge kind="voorbeeld" />}
      </>
    ),
  },
  { key: 'bron', head: 'Bron', cell: ({ bron }) => bron },
  {
    key: 'gepubliceerd',
    head: 'Verschenen',
    cell: ({ gepubliceerd }) => (gepubliceerd ? <Datum value={gepubliceerd} /> : 'onbekend'),
  },
  {
    key: 'door',
    head: 'Vastgelegd door',
    cell: ({ naam, vastgesteldDoor, herkomst }) =>
      herkomst ? 'regiopakket' : `${naam}, gecontroleerd door ${vastgesteldDoor ?? 'nog niemand'}`,
  },
];

/** The figures that count. */
export function Cijfers({ cijfers }: { readonly cijfers: readonly Rij[] }) {
  const counting = cijfers.filter(({ staat }) => staat === 'vastgesteld');
  return (
    <Section title="Indexcijfers">
      <Table
        caption={`${counting.length} cijfers die meetellen, het nieuwste jaar bovenaan`}
        rows={counting}
        rowKey={({ id }) => id}
        columns={columns}
        empty="Er zijn nog geen indexcijfers."
      />
    </Section>
  );
}
