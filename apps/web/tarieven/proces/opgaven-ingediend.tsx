// SPDX-License-Identifier: EUPL-1.2
import { Lines, Moment, Section, Table } from '#libs/ui';
import type { UitvraagView } from '#modules/tarieven';
import type { Plat } from '../../shell/plat.ts';
import { metKomma, procentTekst } from './getal.ts';

type View = Plat<UitvraagView>;

/** What the own organisation answered, as it was handed in. */
export function IngediendeOpgaven({ view: { ingediend, producten, functies, uitvraag } }: { readonly view: View }) {
  if (ingediend === null) return null;
  const naam = (code: string) => functies.find((functie) => functie.code === code)?.naam ?? code;
  const eigen = producten.flatMap((product) => (product.eigen ? [{ naam: product.naam, opgave: product.eigen }] : []));
  return (
    <Section title="Uw antwoord">
      <p>
        Ingediend op <Moment value={ingediend} />. Het verandert niet meer.
      </p>
      <Table
        caption="Wat u hebt geantwoord"
        rows={eigen}
        rowKey={({ opgave }) => opgave.product}
        columns={[
          { key: 'product', head: 'Product', kind: 'name', cell: (rij) => rij.naam },
          {
            key: 'mix',
            head: 'Functies',
            cell: ({ opgave }) =>
              opgave.ingediend === null
                ? 'Leeg gelaten. De regio leest de toelichting niet.'
                : opgave.aandelen.map(({ functie, procent }) => (
                    <div key={functie}>
                      {naam(functie)}: {procentTekst(procent)}
                    </div>
                  )),
          },
          {
            key: 'inzet',
            head: 'Inzet',
            kind: 'number',
            cell: ({ opgave }) => (opgave.gewicht ? `${metKomma(opgave.gewicht)} ${uitvraag.eenheid}` : '–'),
          },
          {
            key: 'toelichting',
            head: 'Toelichting',
            cell: ({ opgave }) => (opgave.toelichting ? <Lines text={opgave.toelichting} /> : '–'),
          },
        ]}
      />
    </Section>
  );
}
