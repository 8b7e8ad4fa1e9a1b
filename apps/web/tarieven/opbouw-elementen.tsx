// SPDX-License-Identifier: EUPL-1.2
import { Attention, type Column, formatValue, Money, Section, Table } from '#libs/ui';
import { wetTekst, wettelijkElementTekst } from '#modules/tarieven/teksten';
import { naamVan, procent } from './opbouw.tsx';
import type { ElementRij, OpbouwView } from './opbouw-rekenen.ts';

type Props = {
  readonly opbouw: OpbouwView;
  readonly tarief: { readonly bedrag: number; readonly eenheid: string; readonly onafgerond: string };
};

/** What the law of the product asks a price to rest on, and how much of the tariff each of that is. */
export function WettelijkeElementen({ opbouw: { elementen, wet, per }, tarief }: Props) {
  const { naam, artikel } = wetTekst[wet];
  const leeg = elementen.filter(({ element, onderdelen }) => element !== null && onderdelen.length === 0);
  return (
    <Section title="Wat de wet vraagt">
      <p>
        Dit product valt onder de {naam}. Een reële prijs rust dan ten minste op de onderdelen hieronder, uit {artikel}.
      </p>
      <Table
        caption={`De berekende prijs per ${tarief.eenheid}, gesplitst naar onderdeel van de wet`}
        rows={elementen}
        rowKey={({ element }) => element ?? 'overig'}
        columns={columnsFor(wet, per, tarief.eenheid)}
      />
      <p>
        Samen {formatValue(tarief.onafgerond, 'cent')}, één keer afgerond: <Money value={tarief.bedrag} /> per{' '}
        {tarief.eenheid}.
      </p>
      {leeg.length > 0 && (
        <Attention kind="warning" title="Niet elk onderdeel van de wet heeft een bedrag">
          <ul>
            {leeg.map(({ element }) => (
              <li key={element}>{nameOf(wet, element)}</li>
            ))}
          </ul>
          <p>De motivering van de tarieven moet zeggen waarom dat zo is.</p>
        </Attention>
      )}
    </Section>
  );
}

const nameOf = (wet: OpbouwView['wet'], element: ElementRij['element']): string =>
  element ? `${element}. ${wettelijkElementTekst[wet][element]}` : 'Niet in de wet genoemd';

const columnsFor = (wet: OpbouwView['wet'], per: string, eenheid: string): readonly Column<ElementRij>[] => [
  { key: 'element', head: 'Onderdeel', kind: 'name', cell: ({ element }) => nameOf(wet, element) },
  {
    key: 'regels',
    head: 'Regels in dit model',
    cell: ({ onderdelen }) => (onderdelen.length > 0 ? onderdelen.map(naamVan).join(', ') : 'geen regel in dit model'),
  },
  ...(per === eenheid
    ? []
    : [
        {
          key: 'centen',
          head: `Per ${per}`,
          kind: 'number',
          cell: ({ centen }) => <Money value={centen} />,
        } satisfies Column<ElementRij>,
      ]),
  {
    key: 'eenheid',
    head: `Per ${eenheid}`,
    kind: 'number',
    cell: ({ perEenheid }) => formatValue(perEenheid, 'cent'),
  },
  { key: 'aandeel', head: 'Deel', kind: 'number', cell: ({ aandeel }) => procent(aandeel) },
];
