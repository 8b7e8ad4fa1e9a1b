// SPDX-License-Identifier: EUPL-1.2
import { Actions, DateInput, ErrorSummary, FieldSet, Form, NumberInput, Section, SubmitButton } from '#libs/ui';
import type { VerzoekVoorbereiding } from '#modules/tarieven';
import { cijferTekst } from '#modules/tarieven/teksten';
import type { Plat } from '../../shell/plat.ts';
import { stapTekst } from '../../shell/teksten.ts';
import type { Verzoekinvoer } from './verzoek-invoer.ts';

type Props = { readonly cijfers: Plat<VerzoekVoorbereiding>['cijfers']; readonly invoer: Verzoekinvoer };

/** The first half: the figures of the model, each with what it is for this provider. It only looks, so it stands in the address. */
export function Cijferformulier({ cijfers, invoer: { waarden, fouten } }: Props) {
  const veld = (name: string) => ({
    name,
    defaultValue: waarden[name],
    error: fouten.find((fout) => fout.veld === name)?.melding,
  });
  return (
    <Section title="Wat is voor u anders?">
      <ErrorSummary errors={fouten.map(({ veld: name, melding }) => ({ ...(name && { name }), message: melding }))} />
      <Form action="#gevolg" method="get" label="Gevolg bekijken">
        {cijfers.map(({ soort, waarde, eenheid }) => (
          <FieldSet
            key={soort}
            legend={stapTekst(soort)}
            hint={
              waarde === null
                ? 'De regio rekent per cao met een ander cijfer.'
                : `De regio rekent met ${cijferTekst(waarde)} ${eenheid}`.trimEnd()
            }
          >
            <NumberInput label="Bij u" optional decimals unit={eenheid} {...veld(`wordt-${soort}`)} />
          </FieldSet>
        ))}
        <DateInput label="Vanaf" hint="De eerste dag waarop uw eigen tarief zou gelden." {...veld('ingang')} />
        <Actions>
          <SubmitButton kind="secondary">Gevolg bekijken</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}
