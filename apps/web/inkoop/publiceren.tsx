// SPDX-License-Identifier: EUPL-1.2
import { Actions, Attention, DefinitionList, Form, Section, SubmitButton, TextArea, Waarom } from '#libs/ui';
import type { ProcedureView } from '#modules/inkoop';
import { Bevestiging } from '../shell/bevestiging.tsx';
import type { Terug } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import { redenTekst, waaromTeksten } from '../shell/teksten.ts';
import { foutBij, Weigering } from '../shell/terug.tsx';
import type { Beslisser } from './beslisser.ts';

type View = Plat<ProcedureView>;
type Props = Pick<View, 'procedure'> & {
  readonly beslisser: Beslisser | null;
  readonly magPubliceren: boolean;
  readonly producten: number;
  readonly sleutel: string;
  readonly terug: Terug | undefined;
};

/** The decision to publish: what it does, who may, and why. */
export const Publiceren = ({ procedure, beslisser, magPubliceren, producten, sleutel, terug }: Props) => (
  <Section title="Besluit: publiceren">
    <DefinitionList
      items={[
        {
          term: 'Wat verandert er',
          value:
            'Iedere aanbieder kan de procedure lezen, en inschrijven zodra zij opent. Criteria en producten liggen dan vast.',
        },
        {
          term: 'Producten',
          value:
            producten === 0
              ? 'Op de ingangsdatum zijn nog geen producten vastgesteld. Publiceren kan nog niet.'
              : `${producten} vastgestelde producten`,
        },
        { term: 'Voorbereid door', value: procedure.voorbereidNaam },
        { term: 'Wie besluit', value: beslisser?.wie ?? 'Het mandaatregister noemt niemand', note: beslisser?.grond },
      ]}
    />
    <Weigering terug={terug} />
    {magPubliceren ? (
      <Form idempotency={sleutel}>
        <TextArea
          name="motivering"
          label="Motivering"
          hint="Waarom wordt deze procedure nu gepubliceerd?"
          defaultValue={terug?.waarden['motivering']}
          error={foutBij(terug, 'motivering')}
        />
        <Bevestiging terug={terug} />
        <Actions>
          <SubmitButton>Besluiten en publiceren</SubmitButton>
        </Actions>
      </Form>
    ) : (
      <Attention kind="info">Dit wacht op het besluit van: {beslisser?.wie ?? 'onbekend'}.</Attention>
    )}
  </Section>
);

type PlanningProps = { readonly planning: NonNullable<View['planning']> };

/** The warnings of the planning, hard ones first; and the count of days, to open. */
export function Planning({ planning }: PlanningProps) {
  const signals =
    planning.status === 'decided' ? planning.value.toSorted((a, b) => Number(b.hard) - Number(a.hard)) : [];
  return (
    <Section title="Planning">
      {signals.map((signal) => (
        <Attention key={`${signal.code}${signal.veld}`} kind={signal.hard ? 'error' : 'warning'}>
          {redenTekst(signal)}
        </Attention>
      ))}
      <Waarom
        outcome={planning}
        texts={waaromTeksten}
        summary="Getoetst aan de planning en de zorgvuldigheidseisen"
        sentence={
          signals.length === 0
            ? 'De momenten passen in de planning van de regio.'
            : 'Dit zijn waarschuwingen: publiceren kan.'
        }
      />
    </Section>
  );
}
