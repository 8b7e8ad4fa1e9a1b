// SPDX-License-Identifier: EUPL-1.2
import { Actions, Details, Form, SubmitButton, TextArea } from '#libs/ui';
import type { StapView } from '#modules/tarieven';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';

const overslaan = 'tarieven/processtap-overslaan';
const hervatten = 'tarieven/processtap-hervatten';

type Props = { readonly stap: Plat<StapView>; readonly terug: Terug | undefined };

/** Leaving a step out with the reason, or doing it after all. */
export function Overslaan({ stap, terug: given }: Props) {
  if (stap.stand === 'overgeslagen')
    return (
      <Form label="Stap toch doen" hidden={{ _act: hervatten }}>
        <Weigering terug={terugVan(given, hervatten)} />
        <Actions>
          <SubmitButton kind="secondary">Deze stap toch doen</SubmitButton>
        </Actions>
      </Form>
    );
  if (stap.soort === 'op-productkaart' || stap.soort === 'vaststelling') return null;
  const terug = terugVan(given, overslaan);
  return (
    <Details summary="Deze stap overslaan" open={terug !== undefined}>
      <Weigering terug={terug} />
      <Form label="Stap overslaan" hidden={{ _act: overslaan }}>
        <TextArea
          {...veldVan(terug)('reden')}
          label="Waarom slaat u deze stap over?"
          hint="De reden staat in het dossier."
        />
        <Actions>
          <SubmitButton kind="secondary">Stap overslaan</SubmitButton>
        </Actions>
      </Form>
    </Details>
  );
}
