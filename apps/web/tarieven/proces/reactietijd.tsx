// SPDX-License-Identifier: EUPL-1.2
import { Actions, Details, Form, SubmitButton } from '#libs/ui';
import { MomentVeld } from '../../shell/moment-veld.tsx';
import type { Terug } from '../../shell/pagina.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';

const act = 'tarieven/tariefreactietijd-verlengen';

/** More time to react, never less. */
export function Reactietijd({
  sleutel,
  terug: given,
}: {
  readonly sleutel: string;
  readonly terug: Terug | undefined;
}) {
  const terug = terugVan(given, act);
  return (
    <Details summary="Meer tijd geven om te reageren" open={terug !== undefined}>
      <Weigering terug={terug} labels={{ reagerenTot: 'Reageren tot' }} />
      <Form idempotency={`${sleutel}-v`} label="Meer tijd" hidden={{ _act: act }}>
        <MomentVeld {...veldVan(terug)('reagerenTot')} label="Reageren tot" hint="Later dan nu is afgesproken." />
        <Actions>
          <SubmitButton kind="secondary">Meer tijd geven</SubmitButton>
        </Actions>
      </Form>
    </Details>
  );
}
