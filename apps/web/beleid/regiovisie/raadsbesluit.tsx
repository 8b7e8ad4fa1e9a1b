// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  DateInput,
  Details,
  Form,
  RadioGroup,
  Section,
  Select,
  SubmitButton,
  TextArea,
  TextInput,
} from '#libs/ui';
import type { VisieversieView } from '#modules/beleid';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';

const vastleggen = 'beleid/raadsbesluit-vastleggen';
const vervangen = 'beleid/raadsbesluit-vervangen';

type Props = {
  readonly raden: Plat<VisieversieView>['raden'];
  readonly terug: Terug | undefined;
  readonly sleutel: string;
};

/** What councils decided: written down once, and replaced only with a reason. */
export function Raadsbesluiten({ raden, terug, sleutel }: Props) {
  const waiting = raden.filter(({ uitkomst }) => uitkomst === null);
  const decided = raden.filter(({ uitkomst }) => uitkomst !== null);
  const again = terugVan(terug, vervangen);
  return (
    <>
      {waiting.length > 0 && (
        <Section title="Besluit van een raad vastleggen" id="raadsbesluit">
          <Formulier act={vastleggen} raden={waiting} terug={terugVan(terug, vastleggen)} sleutel={`${sleutel}-n`} />
        </Section>
      )}
      {decided.length > 0 && (
        <Section title="Besluit van een raad vervangen" id="vervangen">
          <Details summary="Een ander besluit vastleggen" open={again !== undefined}>
            <p>
              Klopt er iets niet, of besloot een raad opnieuw? Leg dan vast wat er nu geldt. Het eerdere besluit blijft
              zichtbaar.
            </p>
            <Formulier act={vervangen} raden={decided} terug={again} sleutel={`${sleutel}-v`} />
          </Details>
        </Section>
      )}
    </>
  );
}

function Formulier({ act, raden, terug, sleutel }: Props & { readonly act: typeof vastleggen | typeof vervangen }) {
  const field = veldVan(terug);
  const replaces = act === vervangen;
  const plek = replaces ? 'vervangen' : 'raadsbesluit';
  // Two forms with the same fields: a summary of errors leads to those of the form that was sent.
  const own = (naam: string) => ({ ...field(naam), id: terug ? undefined : `${plek}-${naam}` });
  return (
    <>
      <Weigering
        terug={terug}
        labels={{ gemeente: 'Raad van', uitkomst: 'Besluit', dag: 'Dag van het besluit', reden: 'Waarom' }}
      />
      <Form
        action={`#${plek}`}
        idempotency={sleutel}
        label={replaces ? 'Besluit vervangen' : 'Besluit vastleggen'}
        hidden={{ _act: act }}
      >
        <Select
          {...own('gemeente')}
          label="Raad van"
          empty="Kies een gemeente"
          options={raden.map(({ gemeente, naam }) => ({ value: gemeente, label: naam }))}
        />
        <RadioGroup
          {...own('uitkomst')}
          label="Besluit"
          options={[
            { value: 'vastgesteld', label: 'vastgesteld' },
            { value: 'afgewezen', label: 'niet vastgesteld' },
          ]}
        />
        <DateInput {...own('dag')} label="Dag van het besluit" />
        <TextInput {...own('kenmerk')} label="Kenmerk van het besluit" optional />
        {replaces && <TextArea {...own('reden')} label="Waarom vervangt dit het eerdere besluit?" />}
        <Actions>
          <SubmitButton kind={replaces ? 'secondary' : 'primary'}>
            {replaces ? 'Raadsbesluit vervangen' : 'Raadsbesluit vastleggen'}
          </SubmitButton>
        </Actions>
      </Form>
    </>
  );
}
