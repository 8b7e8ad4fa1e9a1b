// SPDX-License-Identifier: EUPL-1.2
import { Actions, Form, Section, SubmitButton } from '#libs/ui';
import type { OvernameView } from '#modules/contracten';
import { BestandAfwijzen, BestandIntrekken, BestandVoorleggen } from '../../shell/aangeboden-bestand.tsx';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import type { Overnameplan } from './plan.tsx';

type Props = Pick<Plat<OvernameView>, 'staat' | 'door'> & {
  readonly plan: Overnameplan;
  readonly sleutel: string;
  readonly terug: Terug | undefined;
};

/** What can happen to a file about which nothing has been decided. */
export const Wachten = (props: Props) =>
  props.staat === 'voorgelegd' ? <Controleren {...props} /> : <Voorleggen {...props} />;

const isLeeg = ({ nieuw, aanbieders }: Overnameplan): boolean =>
  nieuw.length === 0 && aanbieders.every(({ bekendAls }) => bekendAls !== null);

const Voorleggen = ({ plan, door, sleutel }: Props) => (
  <Section title={plan.magVoorleggen ? 'Ter controle voorleggen' : 'En nu'}>
    {plan.magVoorleggen && (
      <>
        <p>Een collega vergelijkt de overeenkomsten met wat is getekend. Pas daarna lopen ze hier.</p>
        <BestandVoorleggen kenmerk={plan.kenmerk} sleutel={sleutel} />
      </>
    )}
    {plan.aantalBevindingen > 0 && (
      <p>
        Herstel het bestand en <a href="/contracten/overnemen#laden">bied het opnieuw aan</a>.
      </p>
    )}
    {plan.aantalBevindingen === 0 && !plan.magVoorleggen && (
      <p>
        {isLeeg(plan)
          ? 'Er is niets over te nemen: trek het bestand in.'
          : `Alleen ${door} kan dit bestand voorleggen.`}
      </p>
    )}
    <BestandIntrekken act="contracten/overname-intrekken" />
  </Section>
);

const Controleren = ({ plan, sleutel, terug }: Props) => (
  <Section title="Controleren" id="controleren">
    {plan.magBevestigen ? (
      <>
        <p>Leg de overeenkomsten hierboven naast wat is getekend. Klopt alles, dan lopen ze vanaf nu hier.</p>
        <Form
          idempotency={sleutel}
          hidden={{ kenmerk: plan.kenmerk, _act: 'contracten/overname-bevestigen' }}
          label="Overeenkomsten overnemen"
        >
          <Actions>
            <SubmitButton>Alles klopt: overnemen</SubmitButton>
          </Actions>
        </Form>
      </>
    ) : (
      <p>{waarom(plan)}</p>
    )}
    <BestandAfwijzen act="contracten/overname-afwijzen" terug={terug} />
  </Section>
);

/** Why it cannot be taken over now: what is known may have moved on since it was put forward. */
function waarom(plan: Overnameplan): string {
  if (plan.aantalBevindingen > 0)
    return 'Er is iets veranderd sinds dit bestand is voorgelegd, en het past er niet meer bij. Wijs het af; wie het aanbood biedt een beter bestand aan.';
  return isLeeg(plan)
    ? 'Wat in dit bestand staat, is hier intussen al. Wijs het af: er is niets over te nemen.'
    : 'Iemand anders dan wie het bestand aanbood, vergelijkt de overeenkomsten met wat is getekend.';
}
