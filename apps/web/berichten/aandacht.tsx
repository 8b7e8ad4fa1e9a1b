// SPDX-License-Identifier: EUPL-1.2
import { Attention, Form, LongWork, SubmitButton } from '#libs/ui';
import type { BerichtView } from '#modules/berichten';
import type { Plat } from '../shell/plat.ts';

type Props = { readonly bericht: Plat<BerichtView> };

const secondsToLook = 4;

/** A declaratie that is being read: how far it is. The page looks again by itself as long as that takes. */
export function Beoordeling({ bericht: { staat, voortgang, beantwoord, soort } }: Props) {
  const isBezig = soort === '323' && !beantwoord && (staat === 'beoordelen' || voortgang !== null);
  if (!isBezig) return null;
  return (
    <>
      <meta httpEquiv="refresh" content={String(secondsToLook)} />
      <LongWork
        title="Wordt beoordeeld"
        done={voortgang ?? 0}
        total={voortgang === null ? undefined : 100}
        unit="procent"
      >
        Deze declaratie wordt nu gelezen en regel voor regel beoordeeld. U kunt deze pagina verlaten; zij ververst
        zichzelf tot het antwoord er is.
      </LongWork>
    </>
  );
}

/** What this message asks of the viewer now. */
export const Aandacht = ({ bericht }: Props) => (
  <>
    {bericht.oordeel?.goed === false && (
      <Attention kind="error" title="Dit bericht is afgekeurd">
        Het telt als niet verzonden. De afzender herstelt het en stuurt een nieuw bericht, met een nieuwe identificatie.{' '}
        <a href={`/berichten/${bericht.antwoord}`}>Lees waarom</a>
      </Attention>
    )}
    {bericht.teLaat && (
      <Attention kind="warning" title="De termijn van dit bericht is voorbij">
        Wat had moeten volgen, is er niet. Wie daarop wacht, neemt contact op buiten het berichtenverkeer.
      </Attention>
    )}
    {bericht.verzending === 'mislukt' && <Mislukt bericht={bericht} />}
  </>
);

const Mislukt = ({ bericht: { id } }: Props) => (
  <Attention
    kind="error"
    title="Dit bericht is niet verzonden"
    action={
      <Form action="/berichten/uit" label="Opnieuw verzenden" hidden={{ bericht: id }}>
        <SubmitButton>Bericht opnieuw verzenden</SubmitButton>
      </Form>
    }
  >
    Het is vaak genoeg geprobeerd. Laat de beheerder de postweg nakijken en verzend het daarna opnieuw.
  </Attention>
);
