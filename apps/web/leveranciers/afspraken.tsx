// SPDX-License-Identifier: EUPL-1.2
import { Badge, Datum, Moment, Money, Periode, Section, Table } from '#libs/ui';
import type { DossierView } from '#modules/leveranciers';
import { woorden } from '#modules/leveranciers/teksten';
import type { Plat } from '../shell/plat.ts';

type Dossier = Plat<DossierView>;

export const Overeenkomsten = ({ overeenkomsten }: Pick<Dossier, 'overeenkomsten'>) => (
  <Section title="Overeenkomsten">
    <Table
      caption="Overeenkomsten met deze aanbieder"
      captionHidden
      rows={overeenkomsten}
      rowKey={({ id }) => id}
      empty="Er is geen overeenkomst met deze aanbieder."
      columns={[
        {
          key: 'contract',
          head: 'Contract',
          kind: 'name',
          cell: ({ id, contractnaam, voorbeeld }) => (
            <>
              <a href={`/contracten/${id}`}>{contractnaam}</a> {voorbeeld && <Badge kind="voorbeeld" />}
            </>
          ),
        },
        { key: 'termijn', head: 'Lopende termijn', cell: ({ van, tot }) => <Periode begin={van} eind={tot} /> },
        { key: 'cao', head: 'Tarief volgens', cell: ({ cao }) => (cao === 'basis' ? 'basistarief' : `cao ${cao}`) },
        { key: 'staat', head: 'Stand', cell: ({ staat }) => woorden.overeenkomst[staat] },
      ]}
    />
  </Section>
);

export const Producten = ({ producten, vandaag }: Pick<Dossier, 'producten' | 'vandaag'>) => (
  <Section title="Producten en tarieven">
    <Table
      caption={
        <>
          Tarieven op <Datum value={vandaag} />, of op de eerste dag van een overeenkomst die nog ingaat
        </>
      }
      rows={producten}
      rowKey={({ overeenkomst, product }) => `${overeenkomst} ${product}`}
      empty="Deze aanbieder levert nog geen producten."
      columns={[
        {
          key: 'naam',
          head: 'Product',
          kind: 'name',
          cell: ({ product, naam }) => <a href={`/producten/${product}`}>{naam}</a>,
        },
        { key: 'contract', head: 'Contract', cell: ({ contractnaam }) => contractnaam },
        {
          key: 'tarief',
          head: 'Tarief',
          kind: 'number',
          cell: ({ tarief, bedrag }) =>
            tarief && bedrag !== null ? (
              <a href={`/tarieven/${tarief}`}>
                <Money value={bedrag} />
              </a>
            ) : (
              'nog niet vastgesteld'
            ),
        },
        { key: 'eenheid', head: 'Per', cell: ({ eenheid }) => eenheid ?? '' },
      ]}
    />
  </Section>
);

type InschrijvingenProps = Pick<Dossier, 'toelatingen'> & { readonly magOpenen: boolean };

export const Inschrijvingen = ({ toelatingen, magOpenen }: InschrijvingenProps) => (
  <Section title="Inschrijvingen">
    <Table
      caption="Inschrijvingen waarover is besloten"
      captionHidden
      rows={toelatingen}
      rowKey={({ inschrijving }) => inschrijving}
      empty="Er is nog niet over een inschrijving van deze aanbieder besloten."
      columns={[
        {
          key: 'contract',
          head: 'Contract',
          kind: 'name',
          cell: ({ inschrijving, contractnaam }) =>
            magOpenen ? <a href={`/inkoop/inschrijvingen/${inschrijving}`}>{contractnaam}</a> : contractnaam,
        },
        {
          key: 'uitkomst',
          head: 'Oordeel',
          cell: ({ uitkomst }) => <Badge kind={uitkomst === 'toegelaten' ? 'positive' : 'negative'}>{uitkomst}</Badge>,
        },
        { key: 'producten', head: 'Producten', kind: 'number', cell: ({ producten }) => producten.length },
        { key: 'afgevallen', head: 'Afgevallen', kind: 'number', cell: ({ afgevallen }) => afgevallen.length },
        {
          key: 'besloten',
          head: 'Besloten',
          cell: ({ besluit, besloten }) => (
            <a href={`/regio/besluiten/${besluit}`}>
              <Moment value={besloten} />
            </a>
          ),
        },
      ]}
    />
  </Section>
);
