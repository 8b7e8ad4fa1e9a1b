// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  ButtonLink,
  CheckboxGroup,
  FieldSet,
  Form,
  Select,
  SubmitButton,
  TextArea,
  TextInput,
} from '#libs/ui';
import type { DialoogKeuzen } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
import { MomentVeld } from './moment-veld.tsx';
import { asLocal } from './staat.tsx';

type Props = { readonly keuzen: Plat<DialoogKeuzen>; readonly terug: Terug | undefined; readonly sleutel: string };

/** What it is about, with whom, and until when one can react. */
export function PlannenFormulier({ keuzen, terug, sleutel }: Props) {
  const { moment } = keuzen;
  return (
    <>
      <Weigering terug={terug} labels={{ reagerenTot: 'Schriftelijk reageren kan tot en met' }} />
      <Form idempotency={sleutel}>
        <Waarover keuzen={keuzen} terug={terug} />
        <Bereik keuzen={keuzen} terug={terug} />
        <Vervolg keuzen={keuzen} terug={terug} />
        <Actions>
          <SubmitButton>Bewaar als concept</SubmitButton>
          <ButtonLink kind="secondary" href={moment ? `/beleid/dialoog/${moment.id}` : '/beleid/dialoog'}>
            Terug zonder bewaren
          </ButtonLink>
        </Actions>
      </Form>
    </>
  );
}

type DeelProps = Omit<Props, 'sleutel'>;
const fieldOf = (terug: Terug | undefined) => (naam: string, before: string | null | undefined) => ({
  name: naam,
  defaultValue: terug ? terug.waarden[naam] : (before ?? undefined),
  error: foutBij(terug, naam),
});
const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
const asOption = ({ code, naam }: { readonly code: string; readonly naam: string }) => ({ value: code, label: naam });

function Waarover({ keuzen: { moment, vast }, terug }: DeelProps) {
  const field = fieldOf(terug);
  return (
    <>
      <TextInput {...field('naam', moment?.naam)} label="Naam" hint="Bijvoorbeeld ‘Dialoogronde 1, wonen’." />
      <Select
        {...field('soort', moment?.soort)}
        label="Soort"
        empty="Kies een soort"
        options={optionsOf(woorden.dialoogsoort)}
      />
      <Select
        {...field('vast', moment?.vast)}
        label="Vaste inhoud uit het plan"
        hint="Kiest u een moment uit het plan, dan ligt de inhoud daarmee vast."
        optional
        empty="Geen: ik schrijf de inhoud zelf"
        options={vast.map(asOption)}
      />
      <TextArea
        {...field('inhoud', moment && moment.vast === null ? moment.inhoud.join('\n') : undefined)}
        label="Inhoud"
        hint="Eén onderwerp per regel. Niet nodig als de inhoud uit het plan komt."
        optional
      />
    </>
  );
}

function Bereik({ keuzen: { moment, contracten, segmenten }, terug }: DeelProps) {
  const chosen = (naam: 'contracten' | 'segmenten') => (terug ? terug.lijsten[naam] : moment?.[naam]);
  return (
    <FieldSet legend="Waarover het gaat" hint="Niets aangekruist betekent: over alles.">
      <CheckboxGroup
        name="segmenten[]"
        label="Segmenten"
        optional
        options={segmenten.map(asOption)}
        defaultValue={chosen('segmenten')}
        error={foutBij(terug, 'segmenten[]')}
      />
      <CheckboxGroup
        name="contracten[]"
        label="Contracten"
        optional
        options={contracten.map(asOption)}
        defaultValue={chosen('contracten')}
        error={foutBij(terug, 'contracten[]')}
      />
    </FieldSet>
  );
}

function Vervolg({ keuzen: { moment }, terug }: DeelProps) {
  const field = fieldOf(terug);
  const ticked = (naam: 'openbaar' | 'voorbeeld') => ((terug ? terug.waarden[naam] : moment?.[naam]) ? ['on'] : []);
  return (
    <>
      <MomentVeld
        {...field('reagerenTot', asLocal(moment?.reagerenTot))}
        label="Schriftelijk reageren kan tot en met"
        hint="Nodig zodra er stukken zijn. Wat een seconde later komt, is te laat."
        optional
      />
      <CheckboxGroup
        name="openbaar"
        label="Wie mag meedoen"
        optional
        options={[{ value: 'on', label: 'Elke aanbieder mag de stukken lezen en reageren, ook zonder uitnodiging' }]}
        defaultValue={ticked('openbaar')}
      />
      <Select
        {...field('handeling', moment?.handeling)}
        label="Besluit na afloop"
        hint="Wie mag besluiten, staat in het mandaatregister van de regio."
        optional
        empty="Er hoeft niemand te besluiten"
        options={optionsOf(woorden.dialoogbesluit)}
      />
      <CheckboxGroup
        name="voorbeeld"
        label="Voorbeeld"
        optional
        options={[{ value: 'on', label: 'Dit is een voorbeeld en geen afspraak van de regio' }]}
        defaultValue={ticked('voorbeeld')}
      />
    </>
  );
}
