// SPDX-License-Identifier: EUPL-1.2
import { Actions, Form, RadioGroup, Section, Select, SubmitButton, TextArea, TextInput } from '#libs/ui';
import { woorden } from '#modules/beleid/teksten';
import type { Terug } from '../../shell/pagina.ts';
import { Weigering } from '../../shell/terug.tsx';
import { asOption, veldVan } from '../../shell/veld.ts';

type Props = {
  readonly keuzen: readonly { readonly code: string; readonly naam: string }[];
  readonly terug: Terug | undefined;
};

export const niveaukeuzen = Object.entries(woorden.niveau).map(([value, label]) => ({
  value,
  label,
  hint: woorden.niveauUitleg[value as keyof typeof woorden.niveauUitleg],
}));

/** Puts a doel in the chain: of the plan, or an own one that works the plan out. */
export function Toevoegen({ keuzen, terug, sleutel }: Props & { readonly sleutel: string }) {
  const field = veldVan(terug);
  return (
    <Section title="Een doel toevoegen" id="toevoegen">
      <Weigering terug={terug} />
      <Form action="#toevoegen" idempotency={sleutel} hidden={{ _act: 'beleid/ketendoel-toevoegen' }}>
        {keuzen.length > 0 && (
          <Select
            {...field('doel')}
            label="Doel uit het plan"
            hint="Doelen van dit segment die niet in de keten staan."
            optional
            empty="Geen doel uit het plan"
            options={keuzen.map(asOption)}
          />
        )}
        <TextInput
          {...field('naam')}
          label={keuzen.length > 0 ? 'Of een eigen doel' : 'Eigen doel'}
          hint="Een uitwerking die het plan concreter maakt, bijvoorbeeld ‘Binnen twee weken een eerste gesprek’."
          optional={keuzen.length > 0}
        />
        <RadioGroup {...field('niveau')} label="Op welk niveau staat het?" options={niveaukeuzen} />
        <Actions>
          <SubmitButton>Doel toevoegen</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

/** Says of a doel of the plan why this chain does without it. */
export function WeglatenUitPlan({ keuzen, terug }: Props) {
  if (keuzen.length === 0) return null;
  const field = veldVan(terug);
  return (
    <Section title="Een doel van het plan weglaten" id="weglaten">
      <Weigering terug={terug} />
      <Form action="#weglaten" hidden={{ _act: 'beleid/ketendoel-weglaten' }}>
        <Select
          id="weglaten-doel"
          {...field('doel')}
          label="Welk doel?"
          empty="Kies een doel"
          options={keuzen.map(asOption)}
        />
        <TextArea {...field('reden')} label="Waarom is dit doel in deze keten niet nodig?" />
        <Actions>
          <SubmitButton kind="secondary">Doel weglaten</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}
