// SPDX-License-Identifier: EUPL-1.2
import { Actions, Attention, Form, SubmitButton } from '#libs/ui';
import type { EvaluatieView } from '#modules/beleid';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { redenTekst } from '../../shell/teksten.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';

type Props = { readonly evaluatie: Plat<EvaluatieView>; readonly terug: Terug | undefined };
const act = 'beleid/evaluatie-vaststellen';

/** Asks who may adopt it to do so, once something was written; says why not when that cannot be. */
export function EvaluatieVaststellen({ evaluatie: { staat, vaststelbaar, ritme, opvolger }, terug }: Props) {
  if (!vaststelbaar || staat !== 'in-uitvoering') return null;
  if (vaststelbaar.status === 'refused')
    return (
      <Attention kind="info" title="U kunt deze evaluatie nu niet vaststellen">
        {vaststelbaar.reasons.map((reden) => (
          <p key={reden.code}>{redenTekst(reden)}</p>
        ))}
      </Attention>
    );
  return (
    <Attention kind="warning" title="Deze evaluatie wacht op vaststelling">
      <p>
        Na het vaststellen verandert zij niet meer en kunnen de raden erop rekenen.
        {(ritme || opvolger) && ' De volgende evaluatie staat dan klaar.'}
      </p>
      <Weigering terug={terugVan(terug, act)} />
      <Form label="Evaluatie vaststellen" hidden={{ _act: act }}>
        <Actions>
          <SubmitButton>Evaluatie vaststellen</SubmitButton>
        </Actions>
      </Form>
    </Attention>
  );
}
