// SPDX-License-Identifier: EUPL-1.2
import { Actions, Attention, Form, RadioGroup, SubmitButton, TextArea } from '#libs/ui';
import type { Voorwaarden } from '#modules/inkoop';
import type { Plat } from '../shell/plat.ts';
import { redenTekst } from '../shell/teksten.ts';
import { foutBij, Weigering } from '../shell/terug.tsx';
import { BewijsVelden } from './bewijs-velden.tsx';
import type { Concept } from './inschrijfstappen.ts';
import type { StapProps } from './stap-bedrijf.tsx';

type Vraag = Concept['criteria'][number];
type Props = Pick<StapProps, 'concept' | 'sleutel' | 'terug'> & {
  readonly vraag: Vraag;
  readonly voorwaarden: Plat<Voorwaarden>;
};

/** What the aanbieder says about one criterion, with the documents that show it. */
export function BewijsFormulier({ vraag, concept, voorwaarden, sleutel, terug }: Props) {
  const kept = concept.inschrijving.verklaringen[vraag.criterium.code];
  const begun = kept !== undefined || vraag.stukken.length > 0;
  return (
    <>
      <Weigering terug={terug} />
      {!terug && begun && <Ontbreekt vraag={vraag} />}
      <Form upload idempotency={sleutel}>
        <Antwoord tenzij={vraag.criterium.tenzij} kept={kept?.antwoord} terug={terug} />
        <TextArea
          name="toelichting"
          label="Toelichting bij nee"
          hint="Alleen als u nee antwoordt: wat is er gebeurd, en wat hebt u eraan gedaan?"
          optional
          defaultValue={terug?.waarden['toelichting'] ?? kept?.toelichting}
          error={foutBij(terug, 'toelichting')}
        />
        <BewijsVelden vraag={vraag} concept={concept} voorwaarden={voorwaarden} terug={terug} />
        <Actions>
          <SubmitButton name="verder" value="ja">
            Bewaren en verder
          </SubmitButton>
          <SubmitButton kind="secondary">Bewaren en hier blijven</SubmitButton>
        </Actions>
      </Form>
    </>
  );
}

const Ontbreekt = ({ vraag: { stand } }: Pick<Props, 'vraag'>) =>
  stand.status === 'refused' && (
    <Attention kind="info" title="Dit ontbreekt nog">
      <ul>
        {stand.reasons.map((reason) => (
          <li key={redenTekst(reason)}>{redenTekst(reason)}</li>
        ))}
      </ul>
    </Attention>
  );

type AntwoordProps = Pick<Props, 'terug'> & Pick<Vraag['criterium'], 'tenzij'> & { readonly kept: string | undefined };

const Antwoord = ({ tenzij, kept, terug }: AntwoordProps) => (
  <RadioGroup
    name="antwoord"
    label="Voldoet u aan deze eis?"
    options={[
      { value: 'ja', label: 'Ja' },
      {
        value: 'nee',
        label: 'Nee',
        hint: tenzij ?? 'U kunt dan toch inschrijven. Leg hieronder uit waarom; de regio hoort u voordat zij afwijst.',
      },
    ]}
    defaultValue={terug?.waarden['antwoord'] ?? kept}
    error={foutBij(terug, 'antwoord')}
  />
);
