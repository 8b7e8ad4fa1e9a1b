// SPDX-License-Identifier: EUPL-1.2
import { Actions, DateInput, Details, Form, Select, SubmitButton, TextArea } from '#libs/ui';
import type { Rol } from '#platform/hoed';
import type { Terug } from '../../shell/pagina.ts';
import { Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';
import { rolopties } from './rol-weergave.tsx';

type Props = { readonly rollen: readonly Rol[]; readonly terug: Terug | undefined };
const labels = { rol: 'Rol', van: 'Eerste dag', tot: 'Laatste dag' };

/** Gives a role from a day on, if need be for a time. */
export function RolGeven({
  rollen,
  vandaag,
  sleutel,
  terug,
}: Props & { readonly vandaag: string; readonly sleutel: string }) {
  const veld = veldVan(terug);
  return (
    <Details summary="Rol geven" open={terug !== undefined}>
      <Weigering terug={terug} labels={labels} />
      <Form idempotency={sleutel} label="Rol geven" hidden={{ _act: 'regio/rol-toekennen' }}>
        <Select {...veld('rol')} label="Rol" empty="Kies een rol" options={rolopties(rollen)} />
        <DateInput {...veld('van', vandaag)} label="Eerste dag" />
        <DateInput {...veld('tot')} label="Laatste dag" optional />
        <TextArea {...veld('reden')} label="Reden" rows={2} />
        <Actions>
          <SubmitButton>Rol geven</SubmitButton>
        </Actions>
      </Form>
    </Details>
  );
}

/** Ends a role, at once or after a day. */
export function RolEinde({ rollen, terug }: Props) {
  const veld = veldVan(terug);
  if (rollen.length === 0) return null;
  return (
    <Details summary="Rol beëindigen" open={terug !== undefined}>
      <Weigering terug={terug} labels={labels} />
      <Form label="Rol beëindigen" hidden={{ _act: 'regio/rol-beeindigen' }}>
        <Select {...veld('rol')} label="Rol" empty="Kies een rol" options={rolopties(rollen)} id="einde-rol" />
        <DateInput
          {...veld('tot')}
          label="Laatste dag"
          hint="Leeg: de rol eindigt nu, ook voor wie is aangemeld."
          optional
          id="einde-tot"
        />
        <TextArea {...veld('reden')} label="Reden" rows={2} id="einde-reden" />
        <Actions>
          <SubmitButton kind="destructive">Rol beëindigen</SubmitButton>
        </Actions>
      </Form>
    </Details>
  );
}

/** Keeps somebody out at once, or lets them in again. */
export function Blokkade({ geblokkeerd, terug }: { readonly geblokkeerd: boolean; readonly terug: Terug | undefined }) {
  const veld = veldVan(terug);
  const title = geblokkeerd ? 'Blokkade opheffen' : 'Toegang blokkeren';
  return (
    <Details summary={title} open={terug !== undefined}>
      <p>
        {geblokkeerd
          ? 'Daarna kan deze persoon zich weer aanmelden, met de rollen die hij heeft.'
          : 'Alle sessies van deze persoon eindigen meteen. Aanmelden namens uw organisatie kan niet meer, tot u de blokkade opheft. De rollen blijven staan. Wie deze persoon vervangt, kan dat zolang ook niet.'}
      </p>
      <Weigering terug={terug} />
      <Form
        label={title}
        hidden={{ _act: geblokkeerd ? 'regio/medewerker-deblokkeren' : 'regio/medewerker-blokkeren' }}
      >
        <TextArea {...veld('reden')} label="Reden" rows={2} id="blokkade-reden" />
        <Actions>
          <SubmitButton kind={geblokkeerd ? 'primary' : 'destructive'}>{title}</SubmitButton>
        </Actions>
      </Form>
    </Details>
  );
}
