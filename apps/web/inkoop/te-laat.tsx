// SPDX-License-Identifier: EUPL-1.2
import { Actions, Attention, ButtonLink, Details, Moment, PageTitle, Section } from '#libs/ui';
import type { Terug } from '../shell/pagina.ts';
import { redenTekst } from '../shell/teksten.ts';
import type { Invullen } from './inschrijfstappen.ts';
import { Overzicht } from './overzicht.tsx';

type Props = { readonly view: Invullen; readonly terug: Terug | undefined };

/** Too late: when it closed, that nothing is lost, and when there may be another chance. */
export function TeLaat({ view: { procedure, voorwaarden, concept }, terug }: Props) {
  const refused = terug?.uitkomst?.status === 'refused' ? terug.uitkomst.reasons : [];
  const late = refused.filter(({ code }) => code === 'inschrijving-te-laat');
  return (
    <>
      <PageTitle
        title={`De inschrijving op ${procedure.contractNaam} is gesloten`}
        state={
          <>
            Gesloten op <Moment value={procedure.sluit} />. Inschrijven kan niet meer.
          </>
        }
      />
      {late.map((reason) => (
        <Attention key={reason.code} kind="error" title="Uw inschrijving is niet ingediend">
          {redenTekst(reason)}
        </Attention>
      ))}
      {concept && (
        <Attention kind="info" title="Uw concept is bewaard">
          Alles wat u invulde en meestuurde blijft van u. De regio ziet het niet. Gaat een procedure opnieuw open, dan
          kunt u uw stukken weer gebruiken.
        </Attention>
      )}
      <NieuweKans gronden={voorwaarden.vorm.gronden} />
      {concept && (
        <Details summary="Wat u had ingevuld">
          <Overzicht procedure={procedure.id} concept={concept} view={{ voorwaarden }} vast />
        </Details>
      )}
      <Actions>
        <ButtonLink kind="secondary" href="/inkoop">
          Naar alle procedures
        </ButtonLink>
      </Actions>
    </>
  );
}

const NieuweKans = ({ gronden }: { readonly gronden: readonly string[] }) => (
  <Section title="Komt er een nieuwe kans?">
    {gronden.length > 0 ? (
      <>
        <p>De procedure gaat alleen opnieuw open om een van deze redenen:</p>
        <ul>
          {gronden.map((grond) => (
            <li key={grond}>{grond}</li>
          ))}
        </ul>
        <p>
          Dan kan iedere aanbieder die aan de eisen voldoet, weer inschrijven. U vindt de procedure dan bij Inschrijven.
        </p>
      </>
    ) : (
      <p>Het plan van de regio noemt geen reden om deze procedure opnieuw te openen.</p>
    )}
  </Section>
);
