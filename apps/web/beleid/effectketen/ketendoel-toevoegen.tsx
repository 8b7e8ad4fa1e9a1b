// SPDX-License-Identifier: EUPL-1.2
import { Actions, Form, RadioGroup, Section, Select, SubmitButton, TextArea, TextInput } from '#libs/ui';
import { woorden } from '#modules/beleid/teksten';
import type { Terug } from '../../shell/pagina.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';

type Props = {
  readonly keuzen: readonly { readonly code: string; readonly naam: string }[];
  readonly terug: Terug | undefined;
};

const optionsOf = (keuzen: Props['keuzen']) => keuzen.map(({ code, naam }) => ({ value: code, label: naam }));

export const niveaukeuzen = Object.entries(woorden.niveau).map(([value, label]) => ({
  value,
  label,
  hint: woorden.niveauUitleg[value as keyof typeof woorden.niveauUitleg],
}));

/** Puts a doel in the chain: of the plan, or an own one that works the plan out. */
export const Toevoegen = ({ keuzen, terug, sleutel }: Props & { readonly sleutel: string }) => (
  <Section title="Een doel toevoegen" id="toevoegen">
    <Weigering terug={terug} />
    <Form action="#toevoegen" idempotency={sleutel} hidden={{ _act: 'beleid/ketendoel-toevoegen' }}>
      {keuzen.length > 0 && (
        <Select
          name="doel"
          label="Doel uit het plan"
          hint="Doelen van dit segment die niet in de keten staan."
          optional
          empty="Geen doel uit het plan"
          options={optionsOf(keuzen)}
          defaultValue={terug?.waarden['doel']}
          error={foutBij(terug, 'doel')}
        />
      )}
      <TextInput
        name="naam"
        label={keuzen.length > 0 ? 'Of een eigen doel' : 'Eigen doel'}
        hint="Een uitwerking die het plan concreter maakt, bijvoorbeeld ‘Binnen twee weken een eerste gesprek’."
        optional={keuzen.length > 0}
        defaultValue={terug?.waarden['naam']}
        error={foutBij(terug, 'naam')}
      />
      <RadioGroup
        name="niveau"
        label="Op welk niveau staat het?"
        options={niveaukeuzen}
        defaultValue={terug?.waarden['niveau']}
        error={foutBij(terug, 'niveau')}
      />
      <Actions>
        <SubmitButton>Doel toevoegen</SubmitButton>
      </Actions>
    </Form>
  </Section>
);

/** Says of a doel of the plan why this chain does without it. */
export function WeglatenUitPlan({ keuzen, terug }: Props) {
  if (keuzen.length === 0) return null;
  return (
    <Section title="Een doel van het plan weglaten" id="weglaten">
      <Weigering terug={terug} />
      <Form action="#weglaten" hidden={{ _act: 'beleid/ketendoel-weglaten' }}>
        <Select
          id="weglaten-doel"
          name="doel"
          label="Welk doel?"
          empty="Kies een doel"
          options={optionsOf(keuzen)}
          defaultValue={terug?.waarden['doel']}
          error={foutBij(terug, 'doel')}
        />
        <TextArea
          name="reden"
          label="Waarom is dit doel in deze keten niet nodig?"
          defaultValue={terug?.waarden['reden']}
          error={foutBij(terug, 'reden')}
        />
        <Actions>
          <SubmitButton kind="secondary">Doel weglaten</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}
