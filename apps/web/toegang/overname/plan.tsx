// SPDX-License-Identifier: EUPL-1.2
import { Periode, Section, Table } from '#libs/ui';
import type { ToewijzingovernameView } from '#modules/toegang';
import { omvangTekst } from '../../shell/omvang.ts';
import type { Plat } from '../../shell/plat.ts';

type View = Plat<ToewijzingovernameView>;
export type Toewijzingplan = NonNullable<View['plan']>;
type Props = { readonly plan: Toewijzingplan; readonly namen: View['namen'] };

const count = (aantal: number, een: string, meer: string): string => `${aantal} ${aantal === 1 ? een : meer}`;

/** In one sentence what the file would do. */
export function samengevat({ aantalBevindingen, aantalNieuw, nieuweClienten, ongewijzigd }: Toewijzingplan): string {
  if (aantalBevindingen > 0)
    return `Er ${aantalBevindingen === 1 ? 'klopt één ding' : `kloppen ${aantalBevindingen} dingen`} niet. Er is niets overgenomen.`;
  if (aantalNieuw === 0)
    return ongewijzigd === 0
      ? 'In dit bestand staan geen toewijzingen.'
      : 'Alles wat in dit bestand staat, is hier al.';
  const al = ongewijzigd > 0 ? ` ${count(ongewijzigd, 'toewijzing is', 'toewijzingen zijn')} hier al.` : '';
  return `Dit bestand brengt ${count(aantalNieuw, 'toewijzing', 'toewijzingen')} en ${count(nieuweClienten, 'persoon', 'personen')} die hier nog niet bekend ${nieuweClienten === 1 ? 'is' : 'zijn'}.${al}`;
}

/** What would come: counted by provider, and row by row without whose it is. */
export const Plan = ({ plan, namen }: Props) =>
  plan.aantalNieuw > 0 && (
    <>
      <PerAanbieder plan={plan} namen={namen} />
      <Rijen plan={plan} namen={namen} />
    </>
  );

const naamVan = ({ aanbieders }: Props['namen'], aanbieder: string) => aanbieders[aanbieder] ?? `AGB-code ${aanbieder}`;

const PerAanbieder = ({ plan: { perAanbieder }, namen }: Props) => (
  <Section title="Hoeveel er komt">
    <Table
      caption="Over te nemen toewijzingen per aanbieder"
      captionHidden
      rows={perAanbieder}
      rowKey={({ aanbieder }) => aanbieder}
      columns={[
        { key: 'aanbieder', head: 'Aanbieder', kind: 'name', cell: ({ aanbieder }) => naamVan(namen, aanbieder) },
        { key: 'toewijzingen', head: 'Toewijzingen', kind: 'number', cell: ({ toewijzingen }) => toewijzingen },
        { key: 'clienten', head: 'Personen', kind: 'number', cell: ({ clienten }) => clienten },
      ]}
    />
  </Section>
);

const Rijen = ({ plan: { nieuw, aantalNieuw }, namen }: Props) => (
  <Section title="Toewijzingen die er komen">
    <p>
      {nieuw.length < aantalNieuw && `Hieronder staan de eerste ${nieuw.length} van de ${aantalNieuw}. `}
      Voor wie zij zijn, staat hier niet: kijk daarvoor op dezelfde rij van het bestand.
    </p>
    <Table
      caption="Toewijzingen die worden overgenomen"
      captionHidden
      rows={nieuw}
      rowKey={({ rij }) => String(rij)}
      columns={[
        { key: 'nummer', head: 'Toewijzing', kind: 'name', cell: ({ nummer }) => nummer },
        { key: 'rij', head: 'Rij', kind: 'number', cell: ({ rij }) => rij },
        { key: 'aanbieder', head: 'Aanbieder', cell: ({ aanbieder }) => naamVan(namen, aanbieder) },
        { key: 'product', head: 'Product', cell: ({ product }) => namen.producten[product] ?? product },
        {
          key: 'omvang',
          head: 'Omvang',
          cell: ({ volume, eenheid, frequentie }) => omvangTekst(volume, eenheid, frequentie),
        },
        { key: 'loopt', head: 'Loopt', cell: ({ van, tot }) => <Periode begin={van} eind={tot} /> },
      ]}
    />
  </Section>
);
