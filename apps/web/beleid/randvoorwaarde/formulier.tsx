// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  ButtonLink,
  CheckboxGroup,
  FieldSet,
  Form,
  RadioGroup,
  SubmitButton,
  TextArea,
  TextInput,
} from '#libs/ui';
import type { RandvoorwaardeKeuzen } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import { Voorbeeldkeuze } from '../../shell/bewaren.tsx';
import type { Terug } from '../../shell/pagina.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
import { asOption, optionsOf, veldVan } from '../../shell/veld.ts';

type Props = {
  readonly keuzen: RandvoorwaardeKeuzen;
  readonly segment: string | undefined;
  readonly terug: Terug | undefined;
  readonly sleutel: string;
};

const invloeden = ['gemeente', 'aanbieder', 'beide', 'geen'] as const;
const hints = {
  gemeente: 'Regel dit vooral buiten de overeenkomst: in beleid, in de organisatie of met andere partijen.',
  aanbieder: 'Dit moet in de overeenkomst. Ook een gecertificeerde instelling (GI) hoort hierbij.',
  beide: 'Beide partijen doen of laten iets: in én buiten de overeenkomst.',
  geen: 'Spreek nu al af wat partijen doen als het gebeurt: een procesafspraak.',
} as const;

/** Writes or changes a randvoorwaarde in concept; what was typed always comes back. */
export function RandvoorwaardeFormulier({ keuzen, segment, terug, sleutel }: Props) {
  const { randvoorwaarde } = keuzen;
  return (
    <>
      <Weigering
        terug={terug}
        labels={{
          naam: 'Korte naam',
          invloed: 'Wie heeft invloed',
          maatregel: 'Beheersmaatregel',
          geregeld: 'Waar is dat geregeld',
        }}
      />
      <Form idempotency={sleutel}>
        <Situatie keuzen={keuzen} terug={terug} />
        <Koppelingen keuzen={keuzen} segment={segment} terug={terug} />
        <Voorbeeldkeuze terug={terug} nu={randvoorwaarde?.voorbeeld} />
        <Actions>
          <SubmitButton>Bewaar als concept</SubmitButton>
          <ButtonLink
            kind="secondary"
            href={`/beleid/randvoorwaarden${randvoorwaarde ? `/${randvoorwaarde.code}` : ''}`}
          >
            Terug zonder bewaren
          </ButtonLink>
        </Actions>
      </Form>
    </>
  );
}

function Situatie({ keuzen: { randvoorwaarde }, terug }: Pick<Props, 'keuzen' | 'terug'>) {
  const field = veldVan(terug);
  return (
    <>
      <TextInput
        {...field('naam', randvoorwaarde?.naam)}
        label="Korte naam"
        hint="Zoals in een lijst, bijvoorbeeld ‘Verantwoording op tijd’."
      />
      <TextArea
        {...field('situatie', randvoorwaarde?.situatie)}
        label="Situatie"
        hint="Wat kan er gebeuren, zodat een afspraak wel is nagekomen en het doel toch niet is gehaald?"
      />
      <RadioGroup
        {...field('invloed', randvoorwaarde?.invloed)}
        label="Wie heeft invloed op deze situatie?"
        options={invloeden.map((value) => ({ value, label: woorden.invloed[value], hint: hints[value] }))}
      />
      <TextArea {...field('maatregel', randvoorwaarde?.maatregel)} label="Beheersmaatregel" hint="Wat spreekt u af?" />
      <RadioGroup
        {...field('geregeld', randvoorwaarde?.geregeld)}
        label="Waar is dat geregeld?"
        hint="Nodig om vast te stellen."
        optional
        options={optionsOf(woorden.geregeld)}
      />
    </>
  );
}

function Koppelingen({ keuzen, segment, terug }: Pick<Props, 'keuzen' | 'segment' | 'terug'>) {
  const { randvoorwaarde, segmenten, contracten, kernbedingen, doelen } = keuzen;
  const group = (veld: 'segmenten' | 'contracten' | 'kernbedingen' | 'doelen', label: string) => ({
    name: `${veld}[]`,
    label,
    optional: true,
    defaultValue: terug ? terug.lijsten[veld] : randvoorwaarde?.[veld],
    error: foutBij(terug, `${veld}[]`),
  });
  const own = group('segmenten', 'Segmenten');
  return (
    <FieldSet
      legend="Waar het bij hoort"
      hint="Zonder kernbeding of doel kan een randvoorwaarde niet worden vastgesteld."
    >
      <CheckboxGroup
        {...own}
        defaultValue={own.defaultValue ?? (segment ? [segment] : [])}
        options={segmenten.map(asOption)}
      />
      <CheckboxGroup {...group('contracten', 'Contracten')} options={contracten.map(asOption)} />
      <CheckboxGroup
        {...group('kernbedingen', 'Kernbedingen')}
        options={kernbedingen.map((kernbeding) => ({ ...asOption(kernbeding), hint: kernbeding.contractnaam }))}
      />
      <CheckboxGroup {...group('doelen', 'Doelen')} options={doelen.map(asOption)} />
    </FieldSet>
  );
}
