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
  const typed = (veld: string, kept: string | undefined) => terug?.waarden[veld] ?? kept;
  const own = inschrijving.vrijwilligers;
  return (
    <Section title="Uw organisatie">
      <Weigering terug={terug} />
      <Form idempotency={sleutel}>
        <TextInput
          name="naam"
          label="Naam van de organisatie"
          defaultValue={typed('naam', bedrijf?.naam)}
          error={foutBij(terug, 'naam')}
        />
        <TextInput
          name="kvk"
          label="KvK-nummer"
          hint="Acht cijfers."
          inputMode="numeric"
          width="sm"
          defaultValue={typed('kvk', bedrijf?.kvk)}
          error={foutBij(terug, 'kvk')}
        />
        <NumberInput
          name="medewerkers"
          label="Aantal medewerkers"
          hint="Iedereen in loondienst telt als één, ook uzelf als u een eenmanszaak hebt."
          defaultValue={typed('medewerkers', bedrijf?.medewerkers.toString())}
          error={foutBij(terug, 'medewerkers')}
        />
        <MoneyInput
          name="jaaromzet"
          label="Omzet van het laatste jaar"
          defaultValue={typed('jaaromzet', bedrijf ? plainAmount(bedrijf.jaaromzet) : undefined)}
          error={foutBij(terug, 'jaaromzet')}
        />
        <MoneyInput
          name="balanstotaal"
          label="Balanstotaal van het laatste jaar"
          hint="Wat onderaan de balans staat. U vindt het in uw jaarrekening."
          defaultValue={typed('balanstotaal', bedrijf ? plainAmount(bedrijf.balanstotaal) : undefined)}
          error={foutBij(terug, 'balanstotaal')}
        />
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
          defaultValue={typed('vrijwilligers', own === null ? undefined : own ? 'ja' : 'nee')}
          error={foutBij(terug, 'vrijwilligers')}
        />
        <Actions>
          <SubmitButton>Bewaren en verder</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

const plainAmount = (bedrag: number): string => formatBedrag(eurocent(bedrag)).replace(/^€\s*/, '');
