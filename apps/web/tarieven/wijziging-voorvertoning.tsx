// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import { Actions, Attention, Form, Kpis, Money, Section, SubmitButton, TextArea, Waarom } from '#libs/ui';
import type { Voorvertoning as Gevolg } from '#modules/tarieven';
import type { Terug } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import { redenTekst, stapTekst, waaromTeksten } from '../shell/teksten.ts';
import { foutBij, Weigering } from '../shell/terug.tsx';
import { Getoetst } from './besluitvorming.tsx';
import { Verschil } from './weergave.tsx';
import type { Wijzigingsinvoer } from './wijziging-invoer.ts';

type Props = {
  readonly uitkomst: Plat<Outcome<Gevolg>>;
  readonly invoer: Wijzigingsinvoer;
  readonly eenheid: string;
  readonly sleutel: string;
  readonly terug: Terug | undefined;
};

/** The second half: what it would mean, and the proposal itself. */
export function Voorvertoning({ uitkomst, invoer, eenheid, sleutel, terug }: Props) {
  if (uitkomst.status !== 'decided')
    return (
      <Attention kind="error" title="Deze wijziging kan niet">
        {uitkomst.status === 'refused'
          ? uitkomst.reasons.map(redenTekst).map((sentence) => <p key={sentence}>{sentence}</p>)
          : `Nog onbekend: ${uitkomst.missing.map(stapTekst).join(', ')}.`}
      </Attention>
    );
  const { bedragNu, bedrag, bedragKostprijs, berekening, toetsen } = uitkomst.value;
  return (
    <>
      <Section title="Wat dit betekent" id="gevolg">
        <Kpis
          items={[
            { label: 'Tarief nu', value: <Money value={bedragNu} />, note: `per ${eenheid}` },
            { label: 'Tarief wordt', value: <Money value={bedrag} />, note: <Verschil van={bedragNu} naar={bedrag} /> },
            {
              label: 'Berekende kostprijs',
              value: bedragKostprijs === null ? 'onbekend' : <Money value={bedragKostprijs} />,
              action: berekening && <Waarom outcome={berekening} texts={waaromTeksten} />,
            },
          ]}
        />
      </Section>
      <Getoetst toetsen={toetsen} />
      <Section title="Voorstel indienen" id="indienen">
        <Weigering terug={terug} />
        <Form action="#indienen" label="Voorstel indienen" idempotency={sleutel} hidden={hiddenOf(invoer)}>
          <TextArea
            name="toelichting"
            label="Toelichting"
            hint="Waarom moet dit tarief wijzigen? De bestuurders lezen dit bij hun besluit."
            defaultValue={terug?.waarden['toelichting']}
            error={foutBij(terug, 'toelichting')}
          />
          <Actions>
            <SubmitButton kind="primary">Voorstel indienen</SubmitButton>
          </Actions>
        </Form>
      </Section>
    </>
  );
}

const hiddenOf = ({ waarden, bedrag, parameter }: Wijzigingsinvoer): Record<string, string> => ({
  ingang: waarden['ingang'] ?? '',
  ...(bedrag !== undefined && { bedrag: `${bedrag}` }),
  ...(parameter && { 'parameter.soort': parameter.soort, 'parameter.procent': parameter.procent }),
});
