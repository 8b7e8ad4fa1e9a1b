// SPDX-License-Identifier: EUPL-1.2
import { Actions, CheckboxGroup, Details, Form, Moment, Section, SubmitButton } from '#libs/ui';
import { type SysteemView, systeemBeeindigen, systeemGoedkeuren, systeemgeheimVernieuwen } from '#modules/regio';
import type { Plat } from '../shell/plat.ts';

type Props = { readonly systeem: Plat<SysteemView> };

/** A second beheerder lets it in. */
export const Goedkeuren = ({ systeem: { magGoedkeuren, makernaam } }: Props) => (
  <Section title="Goedkeuren">
    {magGoedkeuren ? (
      <Form hidden={{ _act: systeemGoedkeuren.naam }} label="Systeem goedkeuren">
        <p>{makernaam} wil dit systeem laten werken met rollen die hij of zij zelf niet heeft. Klopt dat?</p>
        <Actions>
          <SubmitButton>Systeem goedkeuren</SubmitButton>
        </Actions>
      </Form>
    ) : (
      <p>
        Dit systeem krijgt rollen die u zelf niet hebt. Een andere beheerder keurt het goed; het staat bij wie dat kan
        op de werkvoorraad.
      </p>
    )}
  </Section>
);

/** Makes or renews its secret. */
export const Geheim = ({ systeem: { stand, vorigTot } }: Props) => (
  <Section title="Geheim">
    <p>
      Hiermee vraagt het systeem een token bij <code>/api/v1/tokens</code>. Dat geldt een kwartier.
    </p>
    {vorigTot && (
      <p>
        Het vorige geheim werkt nog tot <Moment value={vorigTot} />.
      </p>
    )}
    <Form hidden={{ _act: systeemgeheimVernieuwen.naam }} label="Geheim maken">
      {stand === 'actief' && (
        <CheckboxGroup
          name="meteen"
          label="Het huidige geheim"
          optional
          options={[
            {
              value: 'on',
              label: 'Meteen laten stoppen',
              hint: 'Anders werken beide nog een dag. Kies dit als iemand het geheim heeft die het niet mag hebben.',
            },
          ]}
        />
      )}
      <Actions>
        <SubmitButton kind={stand === 'actief' ? 'secondary' : 'primary'}>
          {stand === 'actief' ? 'Geheim vernieuwen' : 'Geheim maken'}
        </SubmitButton>
      </Actions>
    </Form>
  </Section>
);

/** Ends it. */
export const Beeindigen = () => (
  <Details summary="Systeem beëindigen">
    <Form hidden={{ _act: systeemBeeindigen.naam }} label="Systeem beëindigen">
      <p>Zijn geheim, zijn tokens en zijn webhooks werken dan meteen niet meer. Wat het deed, blijft staan.</p>
      <Actions>
        <SubmitButton kind="destructive">Systeem beëindigen</SubmitButton>
      </Actions>
    </Form>
  </Details>
);
