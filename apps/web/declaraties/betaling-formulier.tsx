// SPDX-License-Identifier: EUPL-1.2
import { Attention, Form, Money, Section, SubmitButton, TextArea } from '#libs/ui';
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
      <SubmitButton kind="primary">Betaling voorstellen</SubmitButton>
    </Form>
  </Section>
);

type GoedkeurProps = {
  readonly bedrag: number;
  readonly gemaaktDoor: string;
  readonly zelfVoorgesteld: boolean;
  readonly terug: Terug | undefined;
};

/** Second pair of eyes: somebody else approves, with a reason. */
export const GoedkeurFormulier = ({ bedrag, gemaaktDoor, zelfVoorgesteld, terug }: GoedkeurProps) => (
  <Section title="Betaling goedkeuren">
    {zelfVoorgesteld && (
      <Attention kind="info" title="Een collega keurt deze betaling goed">
        U hebt haar zelf voorgesteld; daarom kunt u haar niet ook goedkeuren. De betaling staat in de werkvoorraad van
        uw collega’s.
      </Attention>
    )}
    <p>
      {gemaaktDoor} stelde voor <Money value={bedrag} /> te betalen. Controleer de regels hieronder voor u goedkeurt.
    </p>
    <Weigering terug={terugVan(terug, acten.goedkeuren)} />
    <Form hidden={{ _act: acten.goedkeuren }}>
      <TextArea
        name="motivering"
        label="Motivering"
        hint="Wat hebt u gecontroleerd?"
        defaultValue={terugVan(terug, acten.goedkeuren)?.waarden['motivering']}
        error={foutBij(terugVan(terug, acten.goedkeuren), 'motivering')}
      />
      <SubmitButton kind="primary">Betaling goedkeuren</SubmitButton>
    </Form>
  </Section>
);
