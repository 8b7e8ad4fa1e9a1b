// SPDX-License-Identifier: EUPL-1.2
import { CheckboxGroup, FieldSet, Form, Select, TextArea, TextInput } from '#libs/ui';
import type { DialoogKeuzen } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import { Bewaren, Voorbeeldkeuze } from '../../shell/bewaren.tsx';
import { MomentVeld } from '../../shell/moment-veld.tsx';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
import { asOption, optionsOf, veldVan } from '../../shell/veld.ts';
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
        <Bewaren knop="Bewaar als concept" annuleer={moment ? `/beleid/dialoog/${moment.id}` : '/beleid/dialoog'} />
      </Form>
    </>
  );
}

type DeelProps = Omit<Props, 'sleutel'>;

function Waarover({ keuzen: { moment, vast }, terug }: DeelProps) {
  const field = veldVan(terug);
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
  const field = veldVan(terug);
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
        defaultValue={(terug ? terug.waarden['openbaar'] : moment?.openbaar) ? ['on'] : []}
      />
      <Select
        {...field('handeling', moment?.handeling)}
        label="Besluit na afloop"
        hint="Wie mag besluiten, staat in het mandaatregister van de regio."
        optional
        empty="Er hoeft niemand te besluiten"
        options={optionsOf(woorden.dialoogbesluit)}
      />
      <Voorbeeldkeuze terug={terug} nu={moment?.voorbeeld} />
    </>
  );
}
