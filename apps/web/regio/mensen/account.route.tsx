// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { PageTitle, Section } from '#libs/ui';
import {
  type AccountView,
  accountInzien,
  sessiesBeeindigen,
  vervangingIntrekken,
  vervangingVastleggen,
} from '#modules/regio';
import { gewoneDuur } from '#platform/sessieduur';
import { verzoek } from '../../shell/omgeving.ts';
import { doe, vraag, wieVan } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import type { Route } from './+types/account.route.ts';
import { Rollen, rolnamen } from './rol-weergave.tsx';
import { Sessies } from './sessies.tsx';
import { VervangingFormulier } from './vervanging-formulier.tsx';
import { Vervangingen } from './vervangingen.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  const account = await vraag(context, accountInzien, {});
  const { sessie, omgeving } = context.get(verzoek);
  const { hoed, naam } = wieVan(context);
  return {
    ...account,
    naam,
    hoed,
    hoeden: sessie?.hoeden ?? [],
    deze: sessie?.id ?? null,
    niveau: sessie?.wie.niveau,
    sleutel: newId(),
    duur: omgeving.sessieduur ?? gewoneDuur,
  };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.clone().formData();
  const act = form.get('_act');
  const here = () => '/account';
  if (act === vervangingVastleggen.naam) return doe(args, vervangingVastleggen, here);
  if (act === vervangingIntrekken.naam) return doe(args, vervangingIntrekken, here);
  const ended = form.get('sessie') ?? args.context.get(verzoek).sessie?.id;
  return doe(args, sessiesBeeindigen, ended === args.context.get(verzoek).sessie?.id ? () => '/' : here);
}

export default function Account({ loaderData, actionData }: Route.ComponentProps) {
  const { naam, hoed, hoeden, medewerker, vervangingen, collegas, sessies, deze, vandaag, sleutel } = loaderData;
  const { niveau, duur } = loaderData;
  const running = (medewerker?.rollen ?? []).filter(({ tot }) => !tot || tot >= vandaag);
  const written = terugVan(actionData, 'regio/vervanging-vastleggen');
  return (
    <>
      <title>Mijn account – Inkoopregie</title>
      <PageTitle title="Mijn account" state={naam} />
      <Weigering terug={actionData && !written ? actionData : undefined} />
      <MijnRollen hoed={hoed} hoeden={hoeden} running={running} vandaag={vandaag} />
      <Section title="Mijn vervanging">
        <Vervangingen vervangingen={vervangingen} leeg="Niemand vervangt u, en u vervangt niemand." intrekbaar />
        {!hoed.vervangt && (
          <VervangingFormulier
            rollen={running.map(({ rol }) => rol)}
            {...{ collegas, vandaag, sleutel }}
            terug={written}
          />
        )}
      </Section>
      <Section title="E-mail">
        <p>
          <a href="/account/mail">Mijn e-mail</a>: of u bericht krijgt over taken en termijnen, waar en hoe vaak.
        </p>
      </Section>
      <Sessies {...{ sessies, deze, niveau, duur }} />
    </>
  );
}

type RollenProps = Pick<Route.ComponentProps['loaderData'], 'hoed' | 'hoeden' | 'vandaag'> & {
  readonly running: NonNullable<Plat<AccountView>['medewerker']>['rollen'];
};

const MijnRollen = ({ hoed, hoeden, running, vandaag }: RollenProps) => (
  <Section title="Mijn rollen">
    <p>U werkt nu voor {hoed.naam}.</p>
    <Rollen rollen={running} vandaag={vandaag} />
    {hoeden.length > 1 && (
      <>
        <p>Wisselen doet u in het menu onder uw naam. U kunt verder als:</p>
        <ul>
          {hoeden.map((een) => (
            <li key={`${een.soort}:${een.code}:${een.vervangt?.id ?? ''}`}>
              {rolnamen(een.rollen)}, {een.naam}
              {een.vervangt && `, als vervanger van ${een.vervangt.naam}`}
            </li>
          ))}
        </ul>
      </>
    )}
  </Section>
);
