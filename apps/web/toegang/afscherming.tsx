// SPDX-License-Identifier: EUPL-1.2
import { Actions, Attention, Details, Form, SubmitButton } from '#libs/ui';
import { afschermingOpheffen, type CasusView, casusAfschermen } from '#modules/toegang';
import type { Terug } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import { terugVan, Weigering } from '../shell/terug.tsx';

type Props = { readonly casus: Plat<CasusView>; readonly terug: Terug | undefined };

/** Whether only one person opens this case, and the way to change that. */
export function Afscherming({ casus: { afgeschermd, noodtoegang, magWerken }, terug }: Props) {
  if (noodtoegang)
    return (
      <Attention kind="warning" title="U ziet deze casus met noodtoegang">
        Dat duurt vier uur. De functionaris gegevensbescherming beoordeelt uw reden.
      </Attention>
    );
  if (!magWerken) return null;
  const act = afgeschermd ? afschermingOpheffen : casusAfschermen;
  return (
    <Details
      summary={afgeschermd ? 'Alleen u opent deze casus' : 'Deze casus afschermen'}
      open={terugVan(terug, act.naam) !== undefined}
    >
      <p>
        {afgeschermd
          ? 'Collega’s zien in de lijst geen naam. Zij kunnen de casus alleen met noodtoegang openen.'
          : 'Is de inwoner een bekende of familie van een collega? Na afschermen opent alleen u de casus. Wie haar toch moet zien, neemt noodtoegang.'}
      </p>
      <Weigering terug={terugVan(terug, act.naam)} />
      <Form label={afgeschermd ? 'Afscherming opheffen' : 'Casus afschermen'} hidden={{ _act: act.naam }}>
        <Actions>
          <SubmitButton kind="secondary">{afgeschermd ? 'Afscherming opheffen' : 'Casus afschermen'}</SubmitButton>
        </Actions>
      </Form>
    </Details>
  );
}
