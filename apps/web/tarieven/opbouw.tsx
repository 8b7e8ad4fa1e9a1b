// SPDX-License-Identifier: EUPL-1.2
import { decided } from '#libs/explain';
import { Badge, type Column, Money, Section, Table, Waarom, Waterfall } from '#libs/ui';
import { onderdeelTekst, wettelijkElementTekst } from '#modules/tarieven/teksten';
import { stapTekst, waaromTeksten } from '../shell/teksten.ts';
import type { OpbouwView, Staaf } from './opbouw-rekenen.ts';

const naamVan = (onderdeel: string): string => onderdeelTekst[onderdeel] ?? stapTekst(onderdeel);
const procent = (aandeel: number): string => `${aandeel.toFixed(1).replace('.', ',')}\u00a0%`;

/** Where a line comes from: opens to the figure that was used, what it is a percentage of, and its place in the source. */
const Herkomst = ({ staaf }: { readonly staaf: Staaf }) =>
  staaf.step && (
    <>
      {staaf.voorbeeld && <Badge kind="voorbeeld" />}
      <Waarom outcome={decided(null, [staaf.step])} texts={waaromTeksten} />
    </>
  );

/** The build-up of one hour, as a picture with its table, and the legal elements that its lines belong to. */
export function Opbouw({ opbouw }: { readonly opbouw: OpbouwView }) {
  const loon = opbouw.elementen.find(({ element }) => element === 'a');
  return (
    <>
      <Section title="Opbouw van een uur">
        <Waterfall
          title={`${procent(loon?.aandeel ?? 0)} van het tarief gaat naar beroepskrachten`}
          caption="Opbouw van het tarief per uur"
          unit="eurocent"
          items={opbouw.staven.map((staaf) => ({
            label: naamVan(staaf.onderdeel),
            value: staaf.centen,
            total: staaf.totaal,
            source: <Herkomst staaf={staaf} />,
          }))}
        />
      </Section>
      <p>In dit beeld zijn bedragen afgerond op hele centen; gerekend is met alle cijfers achter de komma.</p>
      <WettelijkeElementen elementen={opbouw.elementen} />
    </>
  );
}

type Element = OpbouwView['elementen'][number];

/** What the law asks a price to rest on, and how much of the hour that is. */
const WettelijkeElementen = ({ elementen }: Pick<OpbouwView, 'elementen'>) => (
  <Section title="Wat de wet vraagt">
    <p>
      Een reële prijs voor jeugdhulp rust ten minste op de onderdelen a tot en met d van het Besluit Jeugdwet, artikel
      2.3.
    </p>
    <Table
      caption="Onderdelen van een reële prijs, per uur"
      rows={elementen}
      rowKey={({ element }) => element ?? 'overig'}
      columns={elementColumns}
    />
  </Section>
);

const elementColumns: readonly Column<Element>[] = [
  {
    key: 'element',
    head: 'Onderdeel',
    kind: 'name',
    cell: ({ element }) => (element ? `${element}. ${wettelijkElementTekst[element]}` : 'Niet in de wet genoemd'),
  },
  {
    key: 'regels',
    head: 'Regels in dit model',
    cell: ({ onderdelen }) => (onderdelen.length > 0 ? onderdelen.map(naamVan).join(', ') : 'geen regel in dit model'),
  },
  {
    key: 'centen',
    head: 'Per uur',
    kind: 'number',
    cell: ({ centen }) => <Money value={centen} />,
  },
  { key: 'aandeel', head: 'Deel', kind: 'number', cell: ({ aandeel }) => procent(aandeel) },
];
