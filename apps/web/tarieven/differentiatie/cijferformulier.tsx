// SPDX-License-Identifier: EUPL-1.2
import { Actions, DateInput, ErrorSummary, FieldSet, Form, NumberInput, Section, SubmitButton } from '#libs/ui';
import type { VerzoekVoorbereiding } from '#modules/tarieven';
import { cijferTekst } from '#modules/tarieven/teksten';
import type { Plat } from '../../shell/plat.ts';
import { stapTekst } from '../../shell/teksten.ts';
import type { Verzoekinvoer } from './verzoek-invoer.ts';

type Cijfer = { readonly soort: string; readonly waarde: string | null; readonly eenheid: string };
type Props = { readonly cijfers: Plat<VerzoekVoorbereiding>['cijfers']; readonly invoer: Verzoekinvoer };

const veldUit =
  ({ waarden, fouten }: Verzoekinvoer) =>
  (name: string) => ({
    name,
    defaultValue: waarden[name],
    error: fouten.find((fout) => fout.veld === name)?.melding,
  });

export const Fouten = ({ fouten }: Pick<Verzoekinvoer, 'fouten'>) => (
  <ErrorSummary errors={fouten.map(({ veld: name, melding }) => ({ ...(name && { name }), message: melding }))} />
);

type VeldProps = {
  readonly cijfer: Cijfer;
  readonly invoer: Verzoekinvoer /** Where the region has none. */;
  readonly zonder?: string;
};

/** One figure or amount of the region, with what it is for this provider. */
export const Cijferveld = ({
  cijfer: { soort, waarde, eenheid },
  invoer,
  zonder = 'De regio rekent per cao met een ander cijfer.',
}: VeldProps) => (
  <FieldSet
    legend={stapTekst(soort)}
    hint={waarde === null ? zonder : `De regio rekent met ${cijferTekst(waarde, eenheid)}`}
  >
    <NumberInput label="Bij u" optional decimals unit={eenheid} {...veldUit(invoer)(`wordt-${soort}`)} />
  </FieldSet>
);

/** The first half: the figures of the model, each with what it is for this provider. It only looks, so it stands in the address. */
export const Cijferformulier = ({ cijfers, invoer }: Props) => (
  <Section title="Wat is voor u anders?">
    <Fouten fouten={invoer.fouten} />
    <Form action="#gevolg" method="get" label="Gevolg bekijken">
      {cijfers.map((cijfer) => (
        <Cijferveld key={cijfer.soort} cijfer={cijfer} invoer={invoer} />
      ))}
      <DateInput label="Vanaf" hint="De eerste dag waarop uw eigen tarief zou gelden." {...veldUit(invoer)('ingang')} />
      <Actions>
        <SubmitButton kind="secondary">Gevolg bekijken</SubmitButton>
      </Actions>
    </Form>
  </Section>
);
