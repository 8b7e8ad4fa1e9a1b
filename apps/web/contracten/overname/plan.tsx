// SPDX-License-Identifier: EUPL-1.2
import { eurocent, formatBedrag } from '#libs/kernel';
import { Attention, ButtonLink, Periode, Section, Table } from '#libs/ui';
import type { OvernameView } from '#modules/contracten';
import type { Plat } from '../../shell/plat.ts';

type View = Plat<OvernameView>;
export type Overnameplan = NonNullable<View['plan']>;
type Props = { readonly plan: Overnameplan; readonly namen: View['namen'] };

const count = (aantal: number, een: string, meer: string): string => `${aantal} ${aantal === 1 ? een : meer}`;
const nieuwe = ({ aanbieders }: Overnameplan) => aanbieders.filter(({ bekendAls }) => bekendAls === null);

/** In one sentence what the file would do. */
export function samengevat(plan: Overnameplan): string {
  const { aantalBevindingen, nieuw, ongewijzigd } = plan;
  if (aantalBevindingen > 0)
    return `Er ${aantalBevindingen === 1 ? 'klopt één ding' : `kloppen ${aantalBevindingen} dingen`} niet. Er is niets overgenomen.`;
  if (nieuw.length + nieuwe(plan).length === 0)
    return ongewijzigd + plan.aanbieders.length === 0
      ? 'In dit bestand staan geen overeenkomsten.'
      : 'Alles wat in dit bestand staat, is hier al.';
  const al = ongewijzigd > 0 ? ` ${count(ongewijzigd, 'overeenkomst is', 'overeenkomsten zijn')} hier al.` : '';
  return `Dit bestand brengt ${count(nieuw.length, 'overeenkomst', 'overeenkomsten')} en ${count(nieuwe(plan).length, 'aanbieder', 'aanbieders')} die hier nog niet bekend ${nieuwe(plan).length === 1 ? 'is' : 'zijn'}.${al}`;
}

/** What would come, and for what no tariff counts yet. */
export const Plan = ({ plan, namen }: Props) => (
  <>
    <ZonderTarief plan={plan} />
    <Overeenkomsten plan={plan} namen={namen} />
    <Aanbieders plan={plan} />
  </>
);

const ZonderTarief = ({ plan: { zonderTarief } }: Pick<Props, 'plan'>) =>
  zonderTarief.length > 0 && (
    <Attention
      kind="warning"
      title="Voor deze producten is nog geen tarief vastgesteld"
      action={<ButtonLink href="/tarieven">Naar de tarieven</ButtonLink>}
    >
      <p>
        De overeenkomsten kunnen al worden overgenomen en toewijzen kan meteen. Een declaratieregel wordt afgekeurd
        zolang het tarief er niet is: laat het eerst vaststellen, bij Tarieven.
      </p>
      <ul>
        {zonderTarief.map(({ product, naam, overeenkomsten }) => (
          <li key={product}>
            {naam} ({count(overeenkomsten, 'overeenkomst', 'overeenkomsten')})
          </li>
        ))}
      </ul>
    </Attention>
  );

type Nieuw = Overnameplan['nieuw'][number];

/** What the provider may give, with the amount where that is its own. */
const productTekst =
  ({ eigen }: Nieuw, { eenheden }: Overnameplan, namen: View['namen']) =>
  (product: string): string => {
    const naam = namen.producten[product] ?? product;
    const tarief = eigen.find((een) => een.product === product);
    if (!tarief) return naam;
    const index = tarief.geindexeerd ? 'gaat mee met' : 'gaat niet mee met';
    return `${naam} (eigen tarief ${formatBedrag(eurocent(tarief.bedrag))} per ${eenheden[product]}, ${index} de indexatie)`;
  };

const Overeenkomsten = ({ plan, namen }: Props) => {
  const { nieuw, aanbieders } = plan;
  const naamVan = new Map(aanbieders.map(({ aanbieder, naam, bekendAls }) => [aanbieder, bekendAls ?? naam]));
  return (
    nieuw.length > 0 && (
      <Section title="Overeenkomsten die er komen">
        <Table
          caption="Overeenkomsten die worden overgenomen"
          captionHidden
          rows={nieuw}
          rowKey={({ aanbieder, contract, van }) => `${aanbieder} ${contract} ${van}`}
          columns={[
            {
              key: 'aanbieder',
              head: 'Aanbieder',
              kind: 'name',
              cell: ({ aanbieder }) => naamVan.get(aanbieder) ?? `AGB-code ${aanbieder}`,
            },
            { key: 'contract', head: 'Contract', cell: ({ contract }) => namen.contracten[contract] ?? contract },
            { key: 'loopt', head: 'Loopt', cell: ({ van, tot }) => <Periode begin={van} eind={tot} /> },
            {
              key: 'cao',
              head: 'Tarief volgens',
              cell: ({ cao, micro }) => `${namen.caos[cao] ?? cao}${micro ? ', micro-onderneming' : ''}`,
            },
            {
              key: 'producten',
              head: 'Producten',
              cell: (regel) => regel.producten.map(productTekst(regel, plan, namen)).join(', '),
            },
          ]}
        />
      </Section>
    )
  );
};

const Aanbieders = ({ plan }: Pick<Props, 'plan'>) =>
  plan.aanbieders.length > 0 && (
    <Section title="Aanbieders">
      <Table
        caption="Aanbieders in dit bestand"
        captionHidden
        rows={plan.aanbieders}
        rowKey={({ aanbieder }) => aanbieder}
        columns={[
          { key: 'naam', head: 'Naam', kind: 'name', cell: ({ naam }) => naam },
          { key: 'agb', head: 'AGB-code', cell: ({ aanbieder }) => aanbieder },
          { key: 'kvk', head: 'KvK-nummer', cell: ({ kvk }) => kvk },
          {
            key: 'bekend',
            head: 'Hier bekend',
            cell: ({ naam, bekendAls }) =>
              bekendAls === null
                ? 'nee, komt erbij'
                : bekendAls === naam
                  ? 'ja'
                  : `ja, als ${bekendAls}; dat blijft zo`,
          },
        ]}
      />
    </Section>
  );
