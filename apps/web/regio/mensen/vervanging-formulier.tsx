// SPDX-License-Identifier: EUPL-1.2
import { Actions, CheckboxGroup, DateInput, Details, Form, Select, SubmitButton, TextArea } from '#libs/ui';
import type { Rol } from '#platform/hoed';
import type { Terug } from '../../shell/pagina.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';
import { rolopties } from './rol-weergave.tsx';

type Props = {
  /** What can be handed over. */
  readonly rollen: readonly Rol[];
  readonly collegas: readonly { readonly id: string; readonly naam: string }[];
  readonly vandaag: string;
  readonly sleutel: string;
  readonly terug: Terug | undefined;
};

const labels = { vervanger: 'Wie vervangt', van: 'Eerste dag', tot: 'Laatste dag', rollen: 'Rollen' };

/** Says who takes somebody's place during leave. */
export function VervangingFormulier({ rollen, collegas, vandaag, sleutel, terug }: Props) {
  const veld = veldVan(terug);
  if (rollen.length === 0 || collegas.length === 0) return null;
  return (
    <Details summary="Vervanging regelen" open={terug !== undefined}>
      <p>
        De vervanger krijgt de gekozen rollen alleen op deze dagen, en kiest zelf wanneer hij ze gebruikt. Bij alles wat
        hij dan doet, staat wie hij vervangt. Wat een van beiden zelf heeft voorbereid, beoordeelt een ander. Een zetel
        in een gremium gaat niet mee.
      </p>
      <Weigering terug={terug} labels={labels} />
      <Form idempotency={sleutel} label="Vervanging regelen" hidden={{ _act: 'regio/vervanging-vastleggen' }}>
        <Select
          {...veld('vervanger')}
          label="Wie vervangt"
          empty="Kies een collega"
          options={collegas.map(({ id, naam }) => ({ value: id, label: naam }))}
        />
        <CheckboxGroup
          name="rollen[]"
          id="vervanging-rollen"
          label="Rollen"
          error={foutBij(terug, 'rollen')}
          options={rolopties(rollen)}
          defaultValue={terug ? (terug.lijsten['rollen'] ?? []) : rollen}
        />
        <DateInput {...veld('van', vandaag)} label="Eerste dag" id="vervanging-van" />
        <DateInput {...veld('tot')} label="Laatste dag" id="vervanging-tot" />
        <TextArea {...veld('reden')} label="Reden" rows={2} id="vervanging-reden" />
        <Actions>
          <SubmitButton>Vervanging vastleggen</SubmitButton>
        </Actions>
      </Form>
    </Details>
  );
}
