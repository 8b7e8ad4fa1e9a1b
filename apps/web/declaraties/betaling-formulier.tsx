// SPDX-License-Identifier: EUPL-1.2
import { Actions, Attention, Form, Money, Section, SubmitButton, TextArea } from '#libs/ui';
import type { Terug } from '../shell/pagina.ts';
import { foutBij, terugVan, Weigering } from '../shell/terug.tsx';

/** Names of the acts, so that a page with both forms knows which was sent; the acts themselves stay on the server. */
export const acten = {
  voorstellen: 'declaraties/betaalvoorstel-maken',
  goedkeuren: 'declaraties/betaling-goedkeuren',
} as const;

type VoorstelProps = { readonly bedrag: number; readonly regels: number; readonly terug: Terug | undefined };

/** First pair of eyes: put the granted lines forward. */
export const VoorstelFormulier = ({ bedrag, regels, terug }: VoorstelProps) => (
  <Section title="Betaling voorstellen">
    <p>
      U stelt voor <Money value={bedrag} /> te betalen voor{' '}
      {regels === 1 ? '1 toegekende regel' : `${regels} toegekende regels`}. Daarna keurt een collega de betaling goed.
    </p>
    <Weigering terug={terugVan(terug, acten.voorstellen)} />
    <Form hidden={{ _act: acten.voorstellen }}>
      <Actions>
        <SubmitButton kind="primary">Betaling voorstellen</SubmitButton>
      </Actions>
    </Form>
  </Section>
);

type GoedkeurProps = {
  readonly bedrag: number;
  readonly declaratie: string;
  readonly gemaaktDoor: string;
  readonly zelfVoorgesteld: boolean;
  readonly terug: Terug | undefined;
};

/** Second pair of eyes: somebody else approves, with a reason. Whoever proposed it reads that a colleague is asked. */
export const GoedkeurFormulier = ({ bedrag, declaratie, gemaaktDoor, zelfVoorgesteld, terug }: GoedkeurProps) => {
  const own = terugVan(terug, acten.goedkeuren);
  if (zelfVoorgesteld)
    return (
      <Attention kind="info" title="Een collega keurt deze betaling goed">
        U hebt haar zelf voorgesteld; daarom kunt u haar niet ook goedkeuren. De betaling staat in de werkvoorraad van
        uw collega’s.
      </Attention>
    );
  return (
    <Section title="Betaling goedkeuren">
      <p>
        {gemaaktDoor} stelde voor <Money value={bedrag} /> te betalen. Controleer{' '}
        <a href={`/declaraties/${declaratie}#regels`}>de toegekende regels</a> voor u goedkeurt.
      </p>
      <Weigering terug={own} />
      <Form hidden={{ _act: acten.goedkeuren }}>
        <TextArea
          name="motivering"
          label="Motivering"
          hint="Wat hebt u gecontroleerd?"
          defaultValue={own?.waarden['motivering']}
          error={foutBij(own, 'motivering')}
        />
        <Actions>
          <SubmitButton kind="primary">Betaling goedkeuren</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
};
