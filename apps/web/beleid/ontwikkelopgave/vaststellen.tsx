// SPDX-License-Identifier: EUPL-1.2
import { Actions, Attention, Form, SubmitButton, Waarom } from '#libs/ui';
import type { OpgaveView } from '#modules/beleid';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { redenTekst, waaromTeksten } from '../../shell/teksten.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';

type Props = { readonly opgave: Plat<OpgaveView>; readonly terug: Terug | undefined };
const act = 'beleid/ontwikkelopgave-vaststellen';

/** Asks who may adopt it to do so; says why not when that cannot be. */
export function OpgaveVaststellen({ opgave: { staat, vaststelbaar }, terug }: Props) {
  if (!vaststelbaar || staat !== 'concept') return null;
  if (vaststelbaar.status === 'refused')
    return (
      <Attention kind="info" title="U kunt deze ontwikkelopgave nu niet vaststellen">
        {vaststelbaar.reasons.map((reden) => (
          <p key={reden.code}>{redenTekst(reden)}</p>
        ))}
        <Waarom outcome={vaststelbaar} texts={waaromTeksten} />
      </Attention>
    );
  return (
    <Attention kind="warning" title="Deze ontwikkelopgave wacht op vaststelling">
      <p>Met het vaststellen liggen de prioriteit en het budget vast, tot iemand haar wijzigt.</p>
      <Weigering terug={terugVan(terug, act)} />
      <Form label="Ontwikkelopgave vaststellen" hidden={{ _act: act }}>
        <Actions>
          <SubmitButton>Ontwikkelopgave vaststellen</SubmitButton>
        </Actions>
      </Form>
    </Attention>
  );
}
