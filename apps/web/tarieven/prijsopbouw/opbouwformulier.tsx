// SPDX-License-Identifier: EUPL-1.2
import { Actions, Details, Form, Section, SubmitButton } from '#libs/ui';
import type { PrijsopbouwVoorbereiding } from '#modules/tarieven';
import type { Plat } from '../../shell/plat.ts';
import { Cijferveld, Fouten } from '../differentiatie/cijferformulier.tsx';
import type { Verzoekinvoer } from '../differentiatie/verzoek-invoer.ts';

type Props = Pick<Plat<PrijsopbouwVoorbereiding>, 'afwijkbaar'> & { readonly invoer: Verzoekinvoer };

/** The first half: the figures of the region's computation, and the elements of the law, each with what it is here. */
export function Opbouwformulier({ afwijkbaar, invoer }: Props) {
  const cijfers = afwijkbaar.filter(({ isBedrag }) => !isBedrag);
  const bedragen = afwijkbaar.filter(({ isBedrag }) => isBedrag);
  const isFilled = bedragen.some(({ soort }) => invoer.waarden[`wordt-${soort}`]);
  return (
    <Section title="Wat is voor u anders?">
      <p>Vul alleen in wat bij u anders is. U ziet eerst beide prijzen; daarna legt u uit waarom en legt u ze voor.</p>
      <Fouten fouten={invoer.fouten} />
      <Form action="#gevolg" method="get" label="Beide prijzen bekijken">
        {cijfers.map((cijfer) => (
          <Cijferveld key={cijfer.soort} cijfer={cijfer} invoer={invoer} />
        ))}
        <Details
          summary="Een eigen bedrag noemen voor een heel onderdeel van de wet"
          open={isFilled || cijfers.length === 0}
        >
          <p>Komt uw bedrag niet uit de cijfers hierboven? Noem het dan zelf. Het vervangt wat de regio berekent.</p>
          {bedragen.map((bedrag) => (
            <Cijferveld
              key={bedrag.soort}
              cijfer={bedrag}
              invoer={invoer}
              zonder="De regio heeft van dit onderdeel geen bedrag bewaard."
            />
          ))}
        </Details>
        <Actions>
          <SubmitButton kind="secondary">Beide prijzen bekijken</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}
