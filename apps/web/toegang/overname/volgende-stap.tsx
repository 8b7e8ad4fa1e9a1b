// SPDX-License-Identifier: EUPL-1.2
import { Actions, Form, Section, SubmitButton } from '#libs/ui';
import type { ToewijzingovernameView } from '#modules/toegang';
import { BestandAfwijzen, BestandIntrekken, BestandVoorleggen } from '../../shell/aangeboden-bestand.tsx';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import type { Toewijzingplan } from './plan.tsx';

type Props = Pick<Plat<ToewijzingovernameView>, 'staat' | 'door'> & {
  readonly plan: Toewijzingplan;
  readonly sleutel: string;
  readonly terug: Terug | undefined;
};

/** What can happen to a file about which nothing has been decided. */
export const Wachten = (props: Props) =>
  props.staat === 'voorgelegd' ? <Controleren {...props} /> : <Voorleggen {...props} />;

const Voorleggen = ({ plan, door, sleutel }: Props) => (
  <Section title={plan.magVoorleggen ? 'Ter controle voorleggen' : 'En nu'}>
    {plan.magVoorleggen && (
      <>
        <p>Een collega van de toegang vergelijkt de toewijzingen met uw administratie. Pas daarna lopen ze hier.</p>
        <BestandVoorleggen kenmerk={plan.kenmerk} sleutel={sleutel} />
      </>
    )}
    {plan.aantalBevindingen > 0 && (
      <p>
        Herstel het bestand en <a href="/toegang/overnemen#laden">bied het opnieuw aan</a>.
      </p>
    )}
    {plan.aantalBevindingen === 0 && !plan.magVoorleggen && (
      <p>
        {plan.aantalNieuw === 0
          ? 'Er is niets over te nemen: trek het bestand in.'
          : `Alleen ${door} kan dit bestand voorleggen.`}
      </p>
    )}
    <BestandIntrekken act="toegang/overname-intrekken" />
  </Section>
);

const Controleren = ({ plan, sleutel, terug }: Props) => (
  <Section title="Controleren" id="controleren">
    {plan.magBevestigen ? (
      <>
        <p>Leg de toewijzingen hierboven naast uw administratie. Klopt alles, dan lopen ze vanaf nu hier.</p>
        <Form
          idempotency={sleutel}
          hidden={{ kenmerk: plan.kenmerk, _act: 'toegang/overname-bevestigen' }}
          label="Toewijzingen overnemen"
        >
          <Actions>
            <SubmitButton>Alles klopt: overnemen</SubmitButton>
          </Actions>
        </Form>
      </>
    ) : (
      <p>{waarom(plan)}</p>
    )}
    <BestandAfwijzen act="toegang/overname-afwijzen" terug={terug} />
  </Section>
);

/** Why it cannot be taken over now: what is known may have moved on since it was put forward. */
function waarom({ aantalBevindingen, aantalNieuw }: Toewijzingplan): string {
  if (aantalBevindingen > 0)
    return 'Er is iets veranderd sinds dit bestand is voorgelegd, en het past er niet meer bij. Wijs het af; wie het aanbood biedt een beter bestand aan.';
  return aantalNieuw === 0
    ? 'Wat in dit bestand staat, is hier intussen al. Wijs het af: er is niets over te nemen.'
    : 'Iemand anders dan wie het bestand aanbood, vergelijkt de toewijzingen met uw administratie.';
}
