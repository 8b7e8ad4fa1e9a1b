// SPDX-License-Identifier: EUPL-1.2
import { eurocent, formatBedrag } from '#libs/kernel';
import { Actions, Badge, CheckboxGroup, Form, Money, RadioGroup, Section, SubmitButton, Table } from '#libs/ui';
import { foutBij, Weigering } from '../shell/terug.tsx';
import type { Invullen } from './inschrijfstappen.ts';
import type { StapProps } from './stap-bedrijf.tsx';
import { productNaam, Voorbeeldtarieven } from './woorden.tsx';

type Props = StapProps & { readonly view: Invullen };

/** Which products the aanbieder wants to deliver. */
export const StapProducten = ({
  concept: { inschrijving },
  view: { voorwaarden, tarieven },
  sleutel,
  terug,
}: Props) => (
  <Section title="Welke producten wilt u leveren?">
    <p>U toont later voor elk product dat u kiest uw ervaring en uw personeel aan.</p>
    <Weigering terug={terug} />
    <Form idempotency={sleutel}>
      <CheckboxGroup
        name="producten[]"
        label="Producten"
        options={voorwaarden.producten.map(({ code, naam, eenheid, voorbeeld }) => ({
          value: code,
          label: (
            <>
              {naam} {voorbeeld && <Badge kind="voorbeeld" />}
            </>
          ),
          hint: range(
            tarieven.filter(({ product }) => product === code).map(({ bedrag }) => bedrag),
            eenheid,
          ),
        }))}
        defaultValue={terug?.lijsten['producten'] ?? inschrijving.producten}
        error={foutBij(terug, 'producten')}
      />
      <Voorbeeldtarieven tarieven={tarieven} />
      <Actions>
        <SubmitButton>Bewaren en verder</SubmitButton>
      </Actions>
    </Form>
  </Section>
);

function range(bedragen: readonly number[], eenheid: string): string {
  if (bedragen.length === 0) return `per ${eenheid}`;
  const [low, high] = [Math.min(...bedragen), Math.max(...bedragen)].map((bedrag) => formatBedrag(eurocent(bedrag)));
  return low === high ? `${low} per ${eenheid}` : `${low} tot ${high} per ${eenheid}, naar uw cao en omvang`;
}

/** Under which cao the aanbieder works; it decides the tariff for the whole term [002 §5.3.3]. */
export function StapCao({ concept: { inschrijving, micro }, view: { voorwaarden, tarieven }, sleutel, terug }: Props) {
  const isMicro = micro.status === 'decided' && micro.value;
  const caos = [
    ...voorwaarden.caos.map(({ code, naam }) => ({ code, naam, hint: undefined })),
    {
      code: 'basis',
      naam: 'Een andere cao, of geen cao',
      hint: 'U krijgt dan het basistarief: het laagste tarief dat voor een product geldt.',
    },
  ];
  const amountFor = (product: string, cao: string) =>
    tarieven.find((one) => one.product === product && one.cao === cao && one.micro === isMicro) ??
    tarieven.find((one) => one.product === product && one.cao === cao);
  return (
    <Section title="Onder welke cao werken uw medewerkers?">
      <p>Uw tarief volgt uit deze cao. Uw keuze geldt zolang de overeenkomst loopt.</p>
      <Weigering terug={terug} />
      <Form idempotency={sleutel}>
        <RadioGroup
          name="cao"
          label="Cao"
          options={caos.map(({ code, naam, hint }) => ({ value: code, label: naam, hint }))}
          defaultValue={terug?.waarden['cao'] ?? inschrijving.cao ?? undefined}
          error={foutBij(terug, 'cao')}
        />
        <Table
          caption={isMicro ? 'Uw tarief per product, als micro-onderneming' : 'Uw tarief per product'}
          rows={inschrijving.producten}
          rowKey={(product) => product}
          empty="Kies eerst producten."
          columns={[
            { key: 'product', head: 'Product', kind: 'name', cell: (product) => productNaam(voorwaarden, product) },
            ...caos.slice(0, 6).map(({ code, naam }) => ({
              key: code,
              head: code === 'basis' ? 'Basistarief' : naam,
              kind: 'number' as const,
              cell: (product: string) => {
                const found = amountFor(product, code);
                return found ? (
                  <>
                    <Money value={found.bedrag} /> per {found.eenheid}
                  </>
                ) : (
                  '–'
                );
              },
            })),
          ]}
        />
        <Voorbeeldtarieven tarieven={tarieven} />
        <Actions>
          <SubmitButton>Bewaren en verder</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}
