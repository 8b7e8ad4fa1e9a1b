// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  DateInput,
  Datum,
  Details,
  EmptyState,
  Form,
  Lines,
  Section,
  Select,
  SubmitButton,
  TextArea,
  TextInput,
  Timeline,
} from '#libs/ui';
import type { MotieView } from '#modules/beleid';
import { motiewoorden } from '#modules/beleid/teksten';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';
import { adresVanKoppeling } from './woorden.tsx';

type Motie = Plat<MotieView>;
type Stap = Motie['gedaan'][number];
type Props = {
  readonly motie: Motie;
  /** Read by a gemeente: it is its own motie. */
  readonly onze: boolean;
  readonly mag: boolean;
  readonly terug: Terug | undefined;
};

const act = 'beleid/motiestap-toevoegen';

/** What was done for the motie, step by step. */
export const Gedaan = ({ motie, onze, mag, terug }: Props) => (
  <Section title={onze ? 'Wat is er met onze motie gebeurd?' : 'Wat is er gedaan?'} id="gedaan">
    {motie.gedaan.length === 0 ? (
      <EmptyState title="Er is nog geen stap vastgelegd">
        {motie.verwerking ? `Het plan zegt: ${motie.verwerking}` : 'Het plan zegt niet wat er met deze motie gebeurt.'}
      </EmptyState>
    ) : (
      <Timeline
        label="Stappen voor deze motie, de nieuwste eerst"
        items={motie.gedaan.map((stap) => ({
          when: <Datum value={stap.op} />,
          who: stap.naam,
          what: <Lines text={stap.wat} />,
          why: <Waarheen stap={stap} />,
        }))}
      />
    )}
    {mag && (
      <Details summary="Stap vastleggen" open={terugVan(terug, act) !== undefined}>
        <StapFormulier motie={motie} terug={terugVan(terug, act)} />
      </Details>
    )}
  </Section>
);

function Waarheen({ stap: { soort, koppeling, koppelnaam, bewijs } }: { readonly stap: Stap }) {
  if (!soort && !bewijs) return null;
  return (
    <>
      {soort && koppeling && (
        <>
          {motiewoorden.koppeling[soort]}: <a href={adresVanKoppeling(soort, koppeling)}>{koppelnaam ?? koppeling}</a>
        </>
      )}
      {soort && bewijs && '. '}
      {bewijs && <>Te lezen in: {bewijs}</>}
    </>
  );
}

const StapFormulier = ({ motie, terug }: Pick<Props, 'motie' | 'terug'>) => (
  <>
    <Weigering terug={terug} labels={{ op: 'Dag', wat: 'Wat is er gedaan?', bewijs: 'Waar is het te lezen?' }} />
    <Form action="#gedaan" label="Stap vastleggen" hidden={{ _act: act }}>
      <DateInput {...veldVan(terug)('op')} label="Dag" />
      <TextArea {...veldVan(terug)('wat')} label="Wat is er gedaan?" hint="Schrijf het zoals een raadslid het leest." />
      <Select
        {...veldVan(terug)('koppeling')}
        label="Waar leidde het toe?"
        hint="Kies het contract om een motie te beantwoorden die iets vraagt voor een verlenging."
        optional
        empty="Niets uit het plan"
        options={motie.koppelingen.map(({ soort, code, naam }) => ({
          value: `${soort}:${code}`,
          label: `${motiewoorden.koppeling[soort]}: ${naam}`,
        }))}
      />
      <TextInput
        {...veldVan(terug)('bewijs')}
        label="Waar is het te lezen?"
        hint="Bijvoorbeeld de naam van een raadsbrief, of een adres op internet."
        optional
        width="full"
      />
      <Actions>
        <SubmitButton>Stap vastleggen</SubmitButton>
      </Actions>
    </Form>
  </>
);
