// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  DateInput,
  ErrorSummary,
  FieldSet,
  Form,
  MoneyInput,
  NumberInput,
  Section,
  Select,
  SubmitButton,
} from '#libs/ui';
import type { TariefView } from '#modules/tarieven';
import { stapTekst } from '../shell/teksten.ts';
import type { Wijzigingsinvoer } from './wijziging-invoer.ts';

type Props = {
  readonly cijfers: TariefView['cijfers'];
  readonly invoer: Wijzigingsinvoer;
  readonly eenheid: string;
};

/** The first half: what changes and when. It only looks, so it stands in the address and can be shared. */
export function WijzigingFormulier({ cijfers, invoer: { waarden, fouten }, eenheid }: Props) {
  const veld = (naam: string) => ({
    defaultValue: waarden[naam],
    error: fouten.find((fout) => fout.veld === naam)?.melding,
  });
  return (
    <Section title="Wat wilt u wijzigen?">
      <p>Kies één van de twee: een nieuw bedrag, of een cijfer waaruit het nieuwe tarief volgt.</p>
      <ErrorSummary errors={fouten.map(({ veld, melding }) => ({ name: veld, message: melding }))} />
      <Form action="#gevolg" method="get" label="Gevolg bekijken">
        <Bedrag eenheid={eenheid} veld={veld} />
        <Cijfer cijfers={cijfers} veld={veld} />
        <DateInput
          name="ingang"
          label="Ingangsdatum"
          hint="De eerste dag van het nieuwe tarief; het oude eindigt de dag ervoor."
          {...veld('ingang')}
        />
        <Actions>
          <SubmitButton kind="secondary">Gevolg bekijken</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

/** What a field holds and what is wrong with it. */
type Veld = {
  readonly veld: (naam: string) => { readonly defaultValue: string | undefined; readonly error: string | undefined };
};

const Bedrag = ({ eenheid, veld }: Veld & Pick<Props, 'eenheid'>) => (
  <FieldSet legend="Een nieuw bedrag">
    <MoneyInput name="bedrag" label="Nieuw tarief" optional unit={`per ${eenheid}`} {...veld('bedrag')} />
  </FieldSet>
);

const Cijfer = ({ cijfers, veld }: Veld & Pick<Props, 'cijfers'>) => (
  <FieldSet legend="Of een ander cijfer in de berekening" hint="Het nieuwe tarief volgt dan uit het kostprijsmodel.">
    <Select
      name="soort"
      label="Cijfer"
      optional
      empty="Kies een cijfer"
      {...veld('soort')}
      options={cijfers.map(({ soort, procent }) => ({
        value: soort,
        label: procent === null ? stapTekst(soort) : `${stapTekst(soort)} (nu ${procent.replace('.', ',')} %)`,
      }))}
    />
    <NumberInput name="procent" label="Wordt" optional decimals unit="%" {...veld('procent')} />
  </FieldSet>
);
