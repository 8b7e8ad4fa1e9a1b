// SPDX-License-Identifier: EUPL-1.2
import { Actions, Datum, Details, Form, Lines, Section, Select, SubmitButton, TextArea, Timeline } from '#libs/ui';
import type { OpgaveView } from '#modules/beleid';
import { opgavewoorden } from '#modules/beleid/teksten';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import { optionsOf, veldVan } from '../../shell/veld.ts';

type Props = { readonly opgave: Plat<OpgaveView>; readonly terug: Terug | undefined; readonly mag: boolean };
const act = 'beleid/fase-zetten';

/** Through which phases it went, and why. */
export function OpgaveFasen({ opgave: { fasen, faseVolgensPlan }, terug, mag }: Props) {
  const own = terugVan(terug, act);
  return (
    <Section title="Fase" id="fase">
      {faseVolgensPlan && <p>Het plan zegt: {faseVolgensPlan}.</p>}
      {fasen.length === 0 ? (
        <p>Er is nog geen fase gekozen.</p>
      ) : (
        <Timeline
          label="Fasen, de nieuwste eerst"
          items={fasen.map(({ fase, op, naam, waarom }) => ({
            when: <Datum value={op} />,
            who: naam,
            what: opgavewoorden.fase[fase],
            why: <Lines text={waarom} />,
          }))}
        />
      )}
      {mag && (
        <Details summary="Fase kiezen" open={own !== undefined}>
          <Weigering terug={own} labels={{ waarom: 'Waarom?' }} />
          <Form action="#fase" label="Fase kiezen" hidden={{ _act: act }}>
            <Select
              {...veldVan(own)('fase')}
              label="Fase"
              empty="Kies een fase"
              options={optionsOf(opgavewoorden.fase)}
            />
            <TextArea {...veldVan(own)('waarom')} label="Waarom?" />
            <Actions>
              <SubmitButton kind="secondary">Fase vastleggen</SubmitButton>
            </Actions>
          </Form>
        </Details>
      )}
    </Section>
  );
}
