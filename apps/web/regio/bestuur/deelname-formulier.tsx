// SPDX-License-Identifier: EUPL-1.2
import { Actions, DateInput, Details, Form, RadioGroup, SubmitButton, TextArea, TextInput } from '#libs/ui';
import type { SamenwerkingView } from '#modules/regio';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';

type Props = {
  readonly verband: Plat<SamenwerkingView>;
  readonly sleutel: string;
  readonly terug: Terug | undefined;
};

const soorten = ['gemeente', 'regio', 'organisatie', 'overig'] as const;

/** Proposes that somebody joins or leaves; the colleges decide. */
export function DeelnameFormulier({ verband, sleutel, terug }: Props) {
  const veld = veldVan(terug);
  return (
    <Details summary="Toetreden of vertrekken voorstellen" open={terug !== undefined}>
      <p>
        U legt een voorstel voor. Er verandert pas iets als is besloten, en dan vanaf de dag die u noemt.
        {verband.isVerband &&
          ' Wie vertrekt, ziet daarna niets nieuws van de regio; wat zijn eigen tijd betrof, blijft zichtbaar.'}
      </p>
      <Weigering terug={terug} labels={{ naam: 'Naam van de deelnemer', gemeente: 'CBS-code' }} />
      <Form
        idempotency={sleutel}
        action="#wijzigen"
        label="Deelname voorstellen"
        hidden={{ _act: 'regio/deelname-voorstellen' }}
      >
        <RadioGroup
          {...veld('wat', 'toetreden')}
          label="Wat verandert er"
          options={[
            { value: 'toetreden', label: 'Iemand gaat meedoen' },
            { value: 'vertrekken', label: 'Iemand doet niet langer mee' },
          ]}
        />
        <TextInput {...veld('naam')} label="Naam van de deelnemer" />
        <RadioGroup
          {...veld('deelnemersoort', 'gemeente')}
          label="Soort deelnemer"
          options={soorten.map((soort) => ({ value: soort, label: soort }))}
        />
        <TextInput
          {...veld('gemeente')}
          label="CBS-code"
          hint="Vier cijfers, zoals 0513. Nodig als een gemeente bij de regio zelf komt."
          optional
        />
        <DateInput {...veld('dag')} label="Dag" hint="De eerste dag, of bij vertrek de laatste dag." />
        <TextArea {...veld('reden')} label="Reden" />
        <Actions>
          <SubmitButton kind="primary">Voorstel indienen</SubmitButton>
        </Actions>
      </Form>
    </Details>
  );
}
