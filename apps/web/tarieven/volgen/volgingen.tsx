// SPDX-License-Identifier: EUPL-1.2
import { Actions, type Column, Form, Section, SubmitButton, Table } from '#libs/ui';
import type { VolgingRij } from '#modules/tarieven';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import { tel } from '../weergave.tsx';

type Rij = Plat<VolgingRij>;
const act = 'tarieven/volging-beeindigen';

type Props = {
  readonly volgingen: readonly Rij[];
  readonly toonVerandering: boolean;
  readonly magKoppelen: boolean;
  readonly terug: Terug | undefined;
};

/** Which tariffs follow what, and where that stands. */
export const Volgingen = ({ volgingen, toonVerandering, magKoppelen, terug }: Props) => (
  <Section title="Welke tarieven volgen wat" id="volgt">
    <Weigering terug={terugVan(terug, act)} />
    <Table
      caption={tel(volgingen.length, 'afspraak', 'afspraken')}
      rows={volgingen}
      rowKey={({ id }) => id}
      columns={[...columns, ...(toonVerandering ? [gevolg] : []), ...(magKoppelen ? [beeindigen] : [])]}
      empty="Er is nog niet vastgelegd dat een tarief iets volgt."
    />
  </Section>
);

const columns: readonly Column<Rij>[] = [
  {
    key: 'wat',
    head: 'Tarief van',
    kind: 'name',
    cell: ({ contractNaam, productNaam, producten }) => (
      <>
        {productNaam ?? `Alle producten van ${contractNaam}`}
        <br />
        <small>{productNaam ? contractNaam : inBoek(producten)}</small>
      </>
    ),
  },
  {
    key: 'volgt',
    head: 'Volgt',
    cell: ({ volgt, lijstcode, volgtProduct, regel }) => (
      <>
        <a href={lijstcode ? `/tarieven/lijsten/${lijstcode}` : `/producten/${volgtProduct}`}>{volgt}</a>
        {regel && `, regel ‘${regel}’`}
      </>
    ),
  },
  { key: 'deel', head: 'Deel', kind: 'number', cell: ({ procent }) => `${procent.replace('.', ',')}\u00a0%` },
  {
    key: 'bron',
    head: 'Bron',
    cell: ({ bron, herkomst }) => (
      <>
        {bron}
        {herkomst?.bron?.citaat && (
          <>
            <br />
            <q>{herkomst.bron.citaat}</q>
          </>
        )}
      </>
    ),
  },
];

const inBoek = (producten: readonly string[]): string =>
  producten.length === 0 ? 'Nog geen producten in het productenboek' : producten.join(', ');

const gevolg: Column<Rij> = {
  key: 'gevolg',
  head: 'Gevolg',
  cell: ({ contract, producten }) =>
    producten.length === 0 ? 'nog niets' : <a href={`/tarieven/volgen/${contract}`}>Wat verandert er</a>,
};

const beeindigen: Column<Rij> = {
  key: 'beeindigen',
  head: '',
  kind: 'action',
  cell: ({ id, productNaam, contractNaam }) => (
    <Form label={`${productNaam ?? contractNaam}: volgt niets meer`} hidden={{ _act: act, volging: id }}>
      <Actions>
        <SubmitButton kind="secondary">Beëindigen</SubmitButton>
      </Actions>
    </Form>
  ),
};
