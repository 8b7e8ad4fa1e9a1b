// SPDX-License-Identifier: EUPL-1.2
import { Actions, type Column, Form, Money, RadioGroup, Section, SubmitButton, Table } from '#libs/ui';
import { foutBij, Weigering } from '../shell/terug.tsx';
import type { Invullen } from './inschrijfstappen.ts';
import type { StapProps } from './stap-bedrijf.tsx';
import { productNaam, Voorbeeldtarieven } from './woorden.tsx';

type Props = StapProps & { readonly view: Invullen };
type Cao = { readonly code: string; readonly naam: string; readonly hint?: string };

/** Under which cao the aanbieder works; it decides the tariff for the whole term [002 §5.3.3]. */
export function StapCao({ concept: { inschrijving, micro }, view, sleutel, terug }: Props) {
  const isMicro = micro.status === 'decided' && micro.value;
  const caos = [...view.voorwaarden.caos, basis];
  return (
    <Section title="Onder welke cao werken uw medewerkers?">
      <p>Uw tarief volgt uit deze cao. Uw keuze geldt zolang de overeenkomst loopt.</p>
      <Weigering terug={terug} />
      <Form idempotency={sleutel}>
        <RadioGroup
          name="cao"
          label="Cao"
          options={caos.map(({ code, naam, hint }: Cao) => ({ value: code, label: naam, hint }))}
          defaultValue={terug?.waarden['cao'] ?? inschrijving.cao ?? undefined}
          error={foutBij(terug, 'cao')}
        />
        <Table
          caption={isMicro ? 'Uw tarief per product, als micro-onderneming' : 'Uw tarief per product'}
          rows={inschrijving.producten}
          rowKey={(product) => product}
          empty="Kies eerst producten."
          columns={columnsOf(view, caos, isMicro)}
        />
        <Voorbeeldtarieven tarieven={view.tarieven} />
        <Actions>
          <SubmitButton>Bewaren en verder</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

const basis: Cao = {
  code: 'basis',
  naam: 'Een andere cao, of geen cao',
  hint: 'U krijgt dan het basistarief: het laagste tarief dat voor een product geldt.',
};

/** A column for each cao, as far as a table can hold. */
function columnsOf({ voorwaarden, tarieven }: Invullen, caos: readonly Cao[], isMicro: boolean) {
  const amountFor = (product: string, cao: string) =>
    tarieven.find((one) => one.product === product && one.cao === cao && one.micro === isMicro) ??
    tarieven.find((one) => one.product === product && one.cao === cao);
  const columns: readonly Column<string>[] = [
    { key: 'product', head: 'Product', kind: 'name', cell: (product) => productNaam(voorwaarden, product) },
    ...caos.slice(0, 6).map(
      ({ code, naam }): Column<string> => ({
        key: code,
        head: code === 'basis' ? 'Basistarief' : naam,
        kind: 'number',
        cell: (product) => <Bedrag tarief={amountFor(product, code)} />,
      }),
    ),
  ];
  return columns;
}

const Bedrag = ({ tarief }: { readonly tarief: Invullen['tarieven'][number] | undefined }) =>
  tarief ? (
    <>
      <Money value={tarief.bedrag} /> per {tarief.eenheid}
    </>
  ) : (
    '–'
  );
