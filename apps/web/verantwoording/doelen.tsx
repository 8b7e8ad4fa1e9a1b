// SPDX-License-Identifier: EUPL-1.2
import { Attention, Badge, type Column, Money, Section, Table, Waarom } from '#libs/ui';
import { woorden } from '#modules/beleid/teksten';
import type { Doelrij, MonitorView } from '#modules/verantwoording';
import type { Plat } from '../shell/plat.ts';
import { waaromTeksten } from '../shell/teksten.ts';
import { aantalTekst, adres, type Filter } from './filter.ts';

type Rij = Plat<Doelrij>;
const soorten: Readonly<Record<string, string>> = woorden.doelsoort;

type Props = { readonly monitor: Plat<MonitorView>; readonly gekozen: Filter };

/** Every doel with its euros. There is no total: the same euro stands at each doel that it serves. */
export const Doelen = ({ monitor: { doelen, zonderDoel }, gekozen }: Props) => (
  <Section title="Per doel">
    <Attention title="Tel de doelen niet bij elkaar op">
      Een euro telt volledig mee bij elk doel dat hij dient. Samen zijn de doelen daarom meer dan het totaal.
    </Attention>
    <Table
      caption="Doelen met hun euro’s"
      captionHidden
      rows={doelen}
      rowKey={({ code }) => code}
      empty="Het plan noemt nog geen doelen."
      columns={columns(gekozen)}
    />
    {zonderDoel && (
      <p>
        Daarnaast is <Money value={zonderDoel.gedeclareerd} /> gedeclareerd (toegekend:{' '}
        <Money value={zonderDoel.toegekend} />) die geen doel dient: regels zonder bekend product, of met een product
        waar geen doel bij staat.
      </p>
    )}
  </Section>
);

const columns = (gekozen: Filter): readonly Column<Rij>[] => [
  {
    key: 'naam',
    head: 'Doel',
    kind: 'name',
    cell: ({ code, naam, voorbeeld }) => (
      <>
        <a href={adres(`/verantwoording/doelen/${code}`, gekozen)}>{naam}</a> {voorbeeld && <Badge kind="voorbeeld" />}
      </>
    ),
  },
  { key: 'soort', head: 'Soort', cell: ({ soort }) => soorten[soort] ?? soort },
  { key: 'regels', head: 'Regels', kind: 'number', cell: ({ som }) => aantalTekst(som.regels) },
  {
    key: 'toegekend',
    head: 'Toegekend',
    kind: 'number',
    cell: ({ som, uitleg }) => (
      <>
        <Money value={som.toegekend} />
        {som.toegekend !== 0 && (
          <Waarom
            outcome={uitleg}
            texts={waaromTeksten}
            sentence="Alles wat is toegekend voor de producten die dit doel dienen, rechtstreeks of via een ander doel."
          />
        )}
      </>
    ),
  },
];
