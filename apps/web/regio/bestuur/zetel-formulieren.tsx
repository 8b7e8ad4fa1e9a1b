// SPDX-License-Identifier: EUPL-1.2
import { Actions, DateInput, Details, Form, Select, SubmitButton, TextArea } from '#libs/ui';
import type { Terug } from '../../shell/pagina.ts';
import { Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';

type Persoon = { readonly id: string; readonly naam: string };
type Props = {
  readonly zetels: readonly Persoon[];
  readonly vandaag: string;
  readonly terug: Terug | undefined;
};

const asOption = ({ id, naam }: Persoon) => ({ value: id, label: naam });

/** Gives somebody a seat, in the place of another or beside the others. */
export function ZetelFormulier({
  kandidaten,
  zetels,
  vandaag,
  sleutel,
  terug,
}: Props & { readonly kandidaten: readonly Persoon[]; readonly sleutel: string }) {
  const veld = veldVan(terug);
  return (
    <Details summary="Zetel toekennen" open={terug !== undefined}>
      <Weigering terug={terug} labels={{ persoon: 'Wie', van: 'Eerste dag', tot: 'Laatste dag', zetel: 'Zetel van' }} />
      <Form idempotency={sleutel} label="Zetel toekennen" hidden={{ _act: 'regio/zetel-toekennen' }}>
        <Select
          {...veld('persoon')}
          label="Wie"
          hint="Wie u hier niet vindt, nodigt de beheerder uit."
          empty="Kies een persoon"
          options={kandidaten.map(asOption)}
        />
        <DateInput {...veld('van', vandaag)} label="Eerste dag" />
        <DateInput {...veld('tot')} label="Laatste dag" optional />
        {zetels.length > 0 && (
          <Select
            {...veld('vervangt')}
            label="In plaats van"
            hint="Die zetel eindigt de dag ervoor."
            empty="Niemand: een zetel erbij"
            optional
            options={zetels.map(asOption)}
          />
        )}
        <TextArea {...veld('reden')} label="Reden" rows={2} />
        <Actions>
          <SubmitButton kind="primary">Zetel toekennen</SubmitButton>
        </Actions>
      </Form>
    </Details>
  );
}

/** Ends a seat without another in its place. */
export function EindeFormulier({ zetels, vandaag, terug }: Props) {
  const veld = veldVan(terug);
  return (
    <Details summary="Zetel beëindigen" open={terug !== undefined}>
      <p>Na de laatste dag besluit deze persoon niet meer voor dit gremium. Wat is besloten, blijft besloten.</p>
      <Weigering terug={terug} labels={{ persoon: 'Wie', van: 'Eerste dag', tot: 'Laatste dag', zetel: 'Zetel van' }} />
      <Form label="Zetel beëindigen" hidden={{ _act: 'regio/zetel-beeindigen' }}>
        <Select {...veld('zetel')} label="Zetel van" empty="Kies een zetel" options={zetels.map(asOption)} />
        <DateInput {...veld('tot', vandaag)} label="Laatste dag" id="einde-tot" />
        <TextArea {...veld('reden')} label="Reden" rows={2} id="einde-reden" />
        <Actions>
          <SubmitButton kind="destructive">Zetel beëindigen</SubmitButton>
        </Actions>
      </Form>
    </Details>
  );
}
