// SPDX-License-Identifier: EUPL-1.2
import { Actions, Attention, ButtonLink, PageTitle, SubmitButton } from '#libs/ui';
import type { Aanmeldvraag, Verstuurd } from './ophogen.ts';

/** Asks to sign in, or to sign in with a stronger means, and says what becomes of what was sent. */
export function Aanmeldpagina({ vraag: { pad, tekort, verstuurd } }: { readonly vraag: Aanmeldvraag }) {
  const titel = tekort ? 'Meld u aan met een hoger niveau' : 'U bent niet meer aangemeld';
  return (
    <>
      <title>{`${titel} – Inkoopregie`}</title>
      <PageTitle
        title={titel}
        state={
          tekort
            ? `U bent aangemeld met niveau ${tekort.heeft}. Hier is niveau ${tekort.nodig} nodig.`
            : 'Uw sessie is om, of u hebt zich elders afgemeld.'
        }
      />
      {tekort && (
        <p>
          Het gaat hier om gegevens van mensen, of om geld of rechten. Dan moet zeker zijn dat u het bent. Het niveau
          zegt hoe zeker uw manier van aanmelden dat maakt.
        </p>
      )}
      {verstuurd && <Verloren verstuurd={verstuurd} />}
      <Actions>
        <ButtonLink href={startAdres(pad, tekort?.nodig ?? null)} newTab={verstuurd !== null}>
          {tekort ? 'Opnieuw aanmelden met een hoger niveau' : 'Aanmelden'}
        </ButtonLink>
      </Actions>
      {verstuurd ? <NogEens pad={pad} verstuurd={verstuurd} /> : <p>Daarna komt u op deze pagina terug.</p>}
      {tekort && (
        <p>
          Kan uw middel dit niet? Vraag uw organisatie om een sterker middel, zoals aanmelden in twee stappen of
          eHerkenning met een hoger niveau.
        </p>
      )}
    </>
  );
}

const startAdres = (pad: string, nodig: string | null): string =>
  `/aanmelden/start?${new URLSearchParams({ terug: pad, ...(nodig && { niveau: nodig }) })}`;

const Verloren = ({ verstuurd: { velden, bestand } }: { readonly verstuurd: Verstuurd }) => (
  <Attention title="Wat u verstuurde, is nog niet gebeurd">
    {velden.length > 0
      ? 'Wat u invulde, staat op deze pagina klaar zolang u haar open laat. Het is nergens anders bewaard.'
      : 'Wat u invulde, is niet bewaard.'}
    {bestand && ' Een gekozen bestand kan deze pagina niet vasthouden: kies het straks opnieuw.'}
  </Attention>
);

const NogEens = ({ pad, verstuurd: { velden } }: { readonly pad: string; readonly verstuurd: Verstuurd }) =>
  velden.length > 0 && (
    <form method="post" action={pad} className="ir-form">
      {velden.map(([naam, waarde], at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a name can come more than once, and nothing moves.
        <input key={`${naam}:${at}`} type="hidden" name={naam} value={waarde} />
      ))}
      <p>Bent u daar aangemeld? Kom dan terug naar dit tabblad.</p>
      <Actions>
        <SubmitButton kind="secondary">Nog eens versturen</SubmitButton>
      </Actions>
    </form>
  );
