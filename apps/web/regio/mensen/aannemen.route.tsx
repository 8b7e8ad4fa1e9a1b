// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router';
import { Attention, ButtonLink, DefinitionList, Moment, PageTitle } from '#libs/ui';
import { closedUntil, countFailure } from '#platform/poging';
import { findUitnodiging, type Geweigerd } from '#platform/uitnodiging-aannemen';
import { teVaak } from '../../shell/foutpagina.tsx';
import { verzoek } from '../../shell/omgeving.ts';
import { plat } from '../../shell/plat.ts';
import type { Route } from './+types/aannemen.route.ts';
import { rolnamen } from './rol-weergave.tsx';

/** What is wrong with a link, and what to do. */
const problems: Readonly<Record<Geweigerd, string>> = {
  onbekend:
    'Deze koppeling kennen wij niet. Kijk of u haar helemaal hebt overgenomen, of vraag wie u uitnodigde om een nieuwe.',
  aangenomen:
    'Deze koppeling is al gebruikt; zij werkt één keer. Was u dat zelf, meld u dan gewoon aan. Was u dat niet, waarschuw dan de beheerder van de organisatie.',
  ingetrokken: 'Deze uitnodiging is ingetrokken. Vraag wie u uitnodigde om een nieuwe.',
  verlopen: 'De tijd van deze uitnodiging is om. Vraag wie u uitnodigde om een nieuwe.',
  eigen:
    'U hebt deze uitnodiging zelf gemaakt. Niemand geeft zichzelf een rol: laat degene voor wie zij is haar openen, met het eigen account.',
  'ander-account':
    'Deze uitnodiging is voor een ander account. Meld u aan met het account dat is opgegeven, of vraag om een nieuwe uitnodiging.',
  'andere-vestiging':
    'U hebt zich aangemeld voor één vestiging, en deze uitnodiging is niet voor die vestiging. Meld u aan voor de hele organisatie, of vraag om een uitnodiging voor uw vestiging.',
  geblokkeerd:
    'Deze organisatie heeft uw toegang geblokkeerd. Vraag haar beheerder om de blokkade op te heffen; open daarna de koppeling opnieuw.',
};
const isProblem = (code: string): code is Geweigerd => code in problems;

export async function loader({ context, params: { sleutel }, request }: Route.LoaderArgs) {
  const { omgeving, plek } = context.get(verzoek);
  const poging = { soort: 'uitnodiging', plek } as const;
  if (await closedUntil(omgeving, poging)) throw data(null, { status: teVaak });
  const found = await findUitnodiging(omgeving, sleutel);
  if (!found) await countFailure(omgeving, poging);
  const asked = new URL(request.url).searchParams.get('probleem') ?? '';
  const stand = found?.stand ?? 'onbekend';
  const code = stand !== 'open' ? stand : isProblem(asked) ? asked : null;
  return { sleutel, probleem: code && problems[code], uitnodiging: found?.stand === 'open' ? plat(found) : null };
}

export default function Aannemen({ loaderData: { sleutel, probleem, uitnodiging } }: Route.ComponentProps) {
  return (
    <>
      <title>Uitnodiging – Inkoopregie</title>
      <PageTitle
        title={uitnodiging ? `Welkom, ${uitnodiging.naam}` : 'Uitnodiging'}
        state={uitnodiging && `U bent uitgenodigd om te werken voor ${uitnodiging.organisatie}.`}
      />
      {probleem && (
        <Attention kind="warning" title="De uitnodiging is niet aangenomen">
          {probleem}
        </Attention>
      )}
      {uitnodiging ? (
        <>
          <DefinitionList
            items={[
              { term: 'U wordt', value: rolnamen(uitnodiging.rollen) },
              ...(uitnodiging.vestiging ? [{ term: 'Vestiging', value: uitnodiging.vestiging }] : []),
              { term: 'Uitgenodigd door', value: uitnodiging.doornaam },
              { term: 'Geldig tot', value: <Moment value={uitnodiging.geldigTot} /> },
            ]}
          />
          <p>
            Meld u aan met uw eigen account. Dat account hoort daarna bij u: alleen daarmee kunt u hier werken. Bent u
            niet {uitnodiging.naam}? Sluit dan deze pagina.
          </p>
          <ButtonLink href={`/aanmelden/start?uitnodiging=${encodeURIComponent(sleutel)}`}>
            Aanmelden en aannemen
          </ButtonLink>
        </>
      ) : (
        <ButtonLink kind="secondary" href="/aanmelden">
          Naar aanmelden
        </ButtonLink>
      )}
    </>
  );
}
