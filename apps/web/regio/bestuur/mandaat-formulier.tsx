// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  CheckboxGroup,
  DateInput,
  Details,
  FieldSet,
  Form,
  RadioGroup,
  Select,
  SubmitButton,
  TextArea,
  TextInput,
} from '#libs/ui';
import type { MandaatView, mandaatkeuzen } from '#modules/regio';
import { handelingNamen, mandaatstaatNamen } from '#modules/regio/teksten';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { Weigering } from '../../shell/terug.tsx';
import { asOption, optionsOf, veldVan } from '../../shell/veld.ts';

type Keuzen = Plat<NonNullable<Awaited<ReturnType<(typeof mandaatkeuzen)['run']>>>>;
type Mandaat = Plat<NonNullable<MandaatView['nu']>>;
type Props = {
  readonly keuzen: Keuzen;
  /** The entry that changes; null for a new one. */
  readonly mandaat: Mandaat | null;
  readonly sleutel: string;
  readonly terug: Terug | undefined;
};

/** Proposes how an entry of the register is to be from a day on. */
export function MandaatFormulier(props: Props) {
  const { mandaat, sleutel, terug } = props;
  const form = (
    <>
      <Weigering
        terug={terug}
        labels={{ beslist: 'Wie besluit', staat: 'Stand', van: 'Eerste dag', tot: 'Laatste dag' }}
      />
      <Form
        idempotency={sleutel}
        label="Mandaat voorstellen"
        hidden={{ _act: 'regio/mandaat-voorstellen', ...(mandaat && { handeling: mandaat.handeling }) }}
      >
        <Bevoegdheid {...props} />
        <Reikwijdte {...props} />
        <TextArea {...veldVan(terug)('reden')} label="Reden van dit voorstel" />
        <Actions>
          <SubmitButton kind="primary">Voorstel indienen</SubmitButton>
        </Actions>
      </Form>
    </>
  );
  if (!mandaat) return form;
  return (
    <Details summary="Een andere vorm voorstellen" open={terug !== undefined || mandaat.beslist === null}>
      {form}
    </Details>
  );
}

function Bevoegdheid({ keuzen, mandaat, terug }: Props) {
  const veld = veldVan(terug);
  const gremia = keuzen.gremia.map(asOption);
  return (
    <>
      {!mandaat && (
        <Select
          {...veld('handeling')}
          label="Handeling"
          empty="Kies een handeling"
          options={optionsOf(handelingNamen)}
        />
      )}
      <TextInput {...veld('omschrijving', mandaat?.omschrijving)} label="Omschrijving" />
      <Select {...veld('beslist', mandaat?.beslist)} label="Wie besluit" empty="Kies een gremium" options={gremia} />
      <RadioGroup
        {...veld('staat', mandaat && mandaat.staat !== 'onbekend' ? mandaat.staat : undefined)}
        label="Stand"
        options={['eigen-bevoegdheid', 'verleend', 'aan-te-vragen'].map((value) => ({
          value,
          label: mandaatstaatNamen[value],
        }))}
      />
      <TextInput {...veld('grond', mandaat?.grond)} label="Grond" hint="Het besluit of artikel waarop dit rust." />
      <TextArea
        {...veld('voorwaarde', mandaat?.voorwaarde)}
        label="Voorwaarde"
        hint="Wie besluit, moet bevestigen dat eraan is voldaan."
        optional
        rows={2}
      />
      <Anderen keuzen={keuzen} mandaat={mandaat} terug={terug} />
    </>
  );
}

/** Who must have been consulted before, and who hears of it afterwards. */
function Anderen({ keuzen, mandaat, terug }: Omit<Props, 'sleutel'>) {
  const gremia = keuzen.gremia.map(asOption);
  return (
    <>
      <CheckboxGroup
        name="naAfstemmingMet[]"
        label="Na afstemming met"
        optional
        options={gremia}
        defaultValue={terug ? terug.lijsten['naAfstemmingMet'] : mandaat?.naAfstemmingMet}
      />
      <CheckboxGroup
        name="informeren[]"
        label="Hoort het achteraf"
        optional
        options={gremia}
        defaultValue={terug ? terug.lijsten['informeren'] : mandaat?.informeren}
      />
    </>
  );
}

function Reikwijdte({ keuzen, mandaat, terug }: Props) {
  const veld = veldVan(terug);
  const chosen = mandaat && mandaat.contracten !== 'alle' ? mandaat.contracten : [];
  return (
    <FieldSet legend="Waarvoor en wanneer" hint="Kies geen contract als het voor alle contracten geldt.">
      <CheckboxGroup
        name="contracten[]"
        label="Contracten"
        optional
        options={keuzen.contracten.map(asOption)}
        defaultValue={terug ? terug.lijsten['contracten'] : chosen}
      />
      <RadioGroup
        {...veld('fase', mandaat?.fase)}
        label="Fase"
        options={[
          { value: 'inkooptraject', label: 'alleen tijdens het inkooptraject' },
          { value: 'structureel', label: 'structureel' },
        ]}
      />
      <DateInput {...veld('van', keuzen.vandaag)} label="Eerste dag" />
      <DateInput {...veld('tot')} label="Laatste dag" optional />
    </FieldSet>
  );
}

/** Proposes that an entry counts no longer. */
export function IntrekkingFormulier({
  vandaag,
  terug,
}: {
  readonly vandaag: string;
  readonly terug: Terug | undefined;
}) {
  const veld = veldVan(terug);
  return (
    <Details summary="Intrekken voorstellen" open={terug !== undefined}>
      <Weigering terug={terug} labels={{ van: 'Geldt niet meer vanaf' }} />
      <Form label="Mandaat intrekken" hidden={{ _act: 'regio/mandaatintrekking-voorstellen' }}>
        <DateInput {...veld('van', vandaag)} label="Geldt niet meer vanaf" id="intrekken-van" />
        <TextArea {...veld('reden')} label="Reden" id="intrekken-reden" />
        <Actions>
          <SubmitButton kind="destructive">Intrekken voorstellen</SubmitButton>
        </Actions>
      </Form>
    </Details>
  );
}
