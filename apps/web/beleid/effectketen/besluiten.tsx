// SPDX-License-Identifier: EUPL-1.2
import { Actions, Attention, Form, Section, SubmitButton, TextArea } from '#libs/ui';
import type { KetenView } from '#modules/beleid';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { redenTekst } from '../../shell/teksten.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';

/** Adopts a concept that another wrote; or says why that cannot be done now. */
export function Vaststellen({ keten, terug }: { readonly keten: Plat<KetenView>; readonly terug: Terug | undefined }) {
  const { vaststelbaar } = keten;
  if (!vaststelbaar) return null;
  if (vaststelbaar.status === 'refused')
    return (
      <Attention kind="info" title="U kunt deze keten nu niet vaststellen">
        {vaststelbaar.reasons.map((reden) => (
          <p key={reden.code}>{redenTekst(reden)}</p>
        ))}
      </Attention>
    );
  return (
    <Attention kind="warning" title="Deze keten wacht op vaststelling">
      <p>Na het vaststellen verandert deze versie niet meer. Bijstellen kan altijd, in een volgende versie.</p>
      <Weigering terug={terug} />
      <Form hidden={{ _act: 'beleid/effectketen-vaststellen' }}>
        <Actions>
          <SubmitButton>Effectketen vaststellen</SubmitButton>
        </Actions>
      </Form>
    </Attention>
  );
}

/** Begins a next version; the one that was adopted stays. */
export const Bijstellen = ({ sleutel, terug }: { readonly sleutel: string; readonly terug: Terug | undefined }) => (
  <Section title="De keten bijstellen" id="bijstellen">
    <Weigering terug={terug} />
    <Form action="#bijstellen" idempotency={sleutel} hidden={{ _act: 'beleid/effectketen-bijstellen' }}>
      <TextArea
        name="aanleiding"
        label="Aanleiding"
        hint="Wat weet u nu dat u eerder niet wist? Deze versie blijft staan."
        defaultValue={terug?.waarden['aanleiding']}
        error={foutBij(terug, 'aanleiding')}
      />
      <Actions>
        <SubmitButton kind="secondary">Nieuwe versie beginnen</SubmitButton>
      </Actions>
    </Form>
  </Section>
);
