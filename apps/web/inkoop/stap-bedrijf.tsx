// SPDX-License-Identifier: EUPL-1.2
import { eurocent, formatBedrag } from '#libs/kernel';
import { Actions, Form, MoneyInput, NumberInput, RadioGroup, Section, SubmitButton, TextInput, Waarom } from '#libs/ui';
import type { Terug } from '../shell/pagina.ts';
import { waaromTeksten } from '../shell/teksten.ts';
import { foutBij, Weigering } from '../shell/terug.tsx';
import type { Concept } from './inschrijfstappen.ts';

export type StapProps = {
  readonly procedure: string;
  readonly concept: Concept;
  readonly sleutel: string;
  readonly terug: Terug | undefined;
};

/** Who the aanbieder is, and how large: that decides on exemptions and tariff. */
export function StapBedrijf({ concept: { bedrijf, inschrijving, micro }, sleutel, terug }: StapProps) {
  const own = inschrijving.vrijwilligers;
  return (
    <Section title="Uw organisatie">
      <Weigering terug={terug} />
      <Form idempotency={sleutel}>
        <Wie bedrijf={bedrijf} terug={terug} />
        <Omvang bedrijf={bedrijf} terug={terug} />
        {bedrijf && micro.status === 'decided' && (
          <Waarom
            outcome={micro}
            texts={waaromTeksten}
            summary={micro.value ? 'U bent een micro-onderneming' : 'U bent geen micro-onderneming'}
            sentence="Dat volgt uit het aantal medewerkers, de omzet en het balanstotaal."
          />
        )}
        <RadioGroup
          name="vrijwilligers"
          label="Werkt u met vrijwilligers?"
          options={[
            { value: 'ja', label: 'Ja' },
            { value: 'nee', label: 'Nee' },
          ]}
          {...veld(terug, 'vrijwilligers', own === null ? undefined : own ? 'ja' : 'nee')}
        />
        <Actions>
          <SubmitButton>Bewaren en verder</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

type VeldenProps = Pick<StapProps, 'terug'> & Pick<Concept, 'bedrijf'>;

const Wie = ({ bedrijf, terug }: VeldenProps) => (
  <>
    <TextInput name="naam" label="Naam van de organisatie" {...veld(terug, 'naam', bedrijf?.naam)} />
    <TextInput
      name="kvk"
      label="KvK-nummer"
      hint="Acht cijfers."
      inputMode="numeric"
      width="sm"
      {...veld(terug, 'kvk', bedrijf?.kvk)}
    />
  </>
);

const Omvang = ({ bedrijf, terug }: VeldenProps) => (
  <>
    <NumberInput
      name="medewerkers"
      label="Aantal medewerkers"
      hint="Iedereen in loondienst telt als één, ook uzelf als u een eenmanszaak hebt."
      {...veld(terug, 'medewerkers', bedrijf?.medewerkers.toString())}
    />
    <MoneyInput
      name="jaaromzet"
      label="Omzet van het laatste jaar"
      {...veld(terug, 'jaaromzet', bedrijf ? plainAmount(bedrijf.jaaromzet) : undefined)}
    />
    <MoneyInput
      name="balanstotaal"
      label="Balanstotaal van het laatste jaar"
      hint="Wat onderaan de balans staat. U vindt het in uw jaarrekening."
      {...veld(terug, 'balanstotaal', bedrijf ? plainAmount(bedrijf.balanstotaal) : undefined)}
    />
  </>
);

/** What a field holds and what is wrong with it: what was typed goes before what was kept. */
const veld = (terug: Terug | undefined, naam: string, kept: string | undefined) => ({
  defaultValue: terug?.waarden[naam] ?? kept,
  error: foutBij(terug, naam),
});

const plainAmount = (bedrag: number): string => formatBedrag(eurocent(bedrag)).replace(/^€\s*/, '');
