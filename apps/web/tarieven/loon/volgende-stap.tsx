// SPDX-License-Identifier: EUPL-1.2
import { Actions, Form, Section, SubmitButton } from '#libs/ui';
import type { LooninlezingView } from '#modules/tarieven';
import { BestandAfwijzen, BestandIntrekken, BestandVoorleggen } from '../../shell/aangeboden-bestand.tsx';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';

type View = Plat<LooninlezingView>;
type Props = Pick<View, 'staat' | 'door'> & {
  readonly plan: NonNullable<View['plan']>;
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
        <p>Een collega vergelijkt de lonen met de bron. Pas daarna wordt ermee gerekend.</p>
        <BestandVoorleggen kenmerk={plan.kenmerk} sleutel={sleutel} />
      </>
    )}
    {plan.aantalBevindingen > 0 && (
      <p>
        Herstel het bestand en <a href="/tarieven/lonen#laden">bied het opnieuw aan</a>.
      </p>
    )}
    {plan.aantalBevindingen === 0 &&
      !plan.magVoorleggen &&
      (isLeeg(plan) ? (
        <p>In dit bestand staat wat al meetelt. Er is niets om te laten controleren: trek het in.</p>
      ) : (
        <p>Alleen {door} kan dit bestand voorleggen.</p>
      ))}
    <BestandIntrekken act="tarieven/looninlezing-intrekken" />
  </Section>
);

/** Whether the file says only what counts already. */
const isLeeg = ({ tabellen, inschalingen }: Props['plan']): boolean => tabellen.length + inschalingen.length === 0;

const Controleren = ({ plan, sleutel, terug }: Props) => (
  <Section title="Controleren" id="controleren">
    {plan.magVaststellen ? (
      <>
        <p>Leg de lonen hierboven naast de bron. Klopt alles, dan wordt er vanaf nu mee gerekend.</p>
        <Form
          idempotency={sleutel}
          hidden={{ kenmerk: plan.kenmerk, _act: 'tarieven/loontabellen-vaststellen' }}
          label="Loontabellen vaststellen"
        >
          <Actions>
            <SubmitButton>De lonen kloppen: vaststellen</SubmitButton>
          </Actions>
        </Form>
      </>
    ) : (
      <p>{waarom(plan)}</p>
    )}
    <BestandAfwijzen
      act="tarieven/looninlezing-afwijzen"
      summary={isKlaar(plan) ? 'De lonen kloppen niet' : 'Bestand afwijzen'}
      label="Loontabellen afwijzen"
      terug={terug}
    />
  </Section>
);

const isKlaar = (plan: Props['plan']): boolean => plan.aantalBevindingen === 0 && !isLeeg(plan);

/** Why it cannot be adopted now: the wages may have moved on since it was put forward. */
function waarom(plan: Props['plan']): string {
  if (plan.aantalBevindingen > 0)
    return 'De lonen zijn veranderd sinds dit bestand is voorgelegd, en het past er niet meer bij. Wijs het af; wie het aanbood biedt een beter bestand aan.';
  return isLeeg(plan)
    ? 'Wat in dit bestand staat, telt intussen al mee. Wijs het af: er is niets om vast te stellen.'
    : 'Iemand anders dan wie het bestand aanbood, vergelijkt de lonen met de bron.';
}
