// SPDX-License-Identifier: EUPL-1.2
import { CheckboxGroup, DateInput, Form, NumberInput, TextArea, TextInput } from '#libs/ui';
import type { MotieKeuzen } from '#modules/beleid';
import { Bewaren, Voorbeeldkeuze } from '../../shell/bewaren.tsx';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
import { asOption, veldVan } from '../../shell/veld.ts';

type Props = { readonly keuzen: Plat<MotieKeuzen>; readonly terug: Terug | undefined; readonly sleutel: string };

const labels = {
  strekking: 'Wat vraagt de motie?',
  termijn: 'Termijn, in de woorden van de motie',
  uiterlijk: 'Laatste dag',
  eigenaar: 'Wie ervoor zorgt',
};

/** Writes or changes a motie; what was typed always comes back. */
export function MotieFormulier({ keuzen, terug, sleutel }: Props) {
  const { motie } = keuzen;
  return (
    <>
      <Weigering terug={terug} labels={labels} />
      <Form idempotency={sleutel}>
        <Vraag keuzen={keuzen} terug={terug} />
        <Gevolg keuzen={keuzen} terug={terug} />
        <Voorbeeldkeuze terug={terug} nu={motie?.voorbeeld} geen="motie van een raad" />
        <Bewaren knop="Motie bewaren" annuleer={motie ? `/beleid/moties/${motie.code}` : '/beleid/moties'} />
      </Form>
    </>
  );
}

/** What the councils asked. */
function Vraag({ keuzen: { motie }, terug }: Omit<Props, 'sleutel'>) {
  const field = veldVan(terug);
  return (
    <>
      <TextInput {...field('titel', motie?.titel)} label="Titel" />
      {!motie && <NumberInput {...field('nummer', null)} label="Nummer" optional />}
      <TextArea {...field('strekking', motie?.strekking)} label={labels.strekking} />
      <TextInput {...field('termijn', motie?.termijn)} label={labels.termijn} optional width="full" />
    </>
  );
}

/** By when, by whom, and what waits for it. */
function Gevolg({ keuzen: { motie, contracten }, terug }: Omit<Props, 'sleutel'>) {
  const field = veldVan(terug);
  return (
    <>
      <DateInput
        {...field('uiterlijk', motie?.uiterlijk)}
        label={labels.uiterlijk}
        hint="De werkvoorraad herinnert eraan, 90, 30 en 7 dagen vooraf en een dag erna."
        optional
      />
      <TextInput {...field('eigenaar', motie?.eigenaar)} label={labels.eigenaar} optional />
      <CheckboxGroup
        name="bindtVerlenging[]"
        label="Eerst beantwoorden voor verlenging van"
        optional
        options={contracten.map(asOption)}
        defaultValue={terug ? terug.lijsten['bindtVerlenging'] : motie?.bindtVerlenging}
        error={foutBij(terug, 'bindtVerlenging[]')}
      />
    </>
  );
}
