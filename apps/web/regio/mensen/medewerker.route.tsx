// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Attention, Badge, Breadcrumb, PageTitle, Section } from '#libs/ui';
import {
  medewerkerBlokkeren,
  medewerkerDeblokkeren,
  medewerkerInzien,
  rolBeeindigen,
  rolToekennen,
  vervangingIntrekken,
  vervangingVastleggen,
} from '#modules/regio';
import { doe, vraag } from '../../shell/pagina.ts';
import { terugVan } from '../../shell/terug.tsx';
import type { Route } from './+types/medewerker.route.ts';
import { Rechtenlogboek } from './rechtenlogboek.tsx';
import { Blokkade, RolEinde, RolGeven } from './rol-formulieren.tsx';
import { Rollen } from './rol-weergave.tsx';
import { VervangingFormulier } from './vervanging-formulier.tsx';
import { Vervangingen } from './vervangingen.tsx';

export const loader = async ({ context, params: { id } }: Route.LoaderArgs) => ({
  ...(await vraag(context, medewerkerInzien, { id })),
  sleutels: { rol: newId(), vervanging: newId() },
});

export async function action(args: Route.ActionArgs) {
  const persoon = args.params.id;
  const act = (await args.request.clone().formData()).get('_act');
  const here = () => `/mensen/${persoon}`;
  if (act === rolBeeindigen.naam) return doe(args, rolBeeindigen, here, { persoon });
  if (act === medewerkerBlokkeren.naam) return doe(args, medewerkerBlokkeren, here, { persoon });
  if (act === medewerkerDeblokkeren.naam) return doe(args, medewerkerDeblokkeren, here, { persoon });
  if (act === vervangingVastleggen.naam) return doe(args, vervangingVastleggen, here, { persoon });
  if (act === vervangingIntrekken.naam) return doe(args, vervangingIntrekken, here);
  return doe(args, rolToekennen, here, { persoon });
}

export default function Medewerker({ loaderData, actionData }: Route.ComponentProps) {
  const { medewerker, uzelf, vervangingen, collegas, passend, vandaag, geschiedenis, sleutels } = loaderData;
  const { naam, geblokkeerd, rollen } = medewerker;
  const running = rollen.filter(({ tot }) => !tot || tot >= vandaag);
  const codes = running.map(({ rol }) => rol);
  const terug = (act: string) => terugVan(actionData, act);
  return (
    <>
      <title>{`${naam} – Inkoopregie`}</title>
      <Breadcrumb items={[{ label: 'Mensen', href: '/mensen' }, { label: naam }]} />
      <PageTitle title={naam} state={geblokkeerd && <Badge kind="negative">geblokkeerd</Badge>} />
      <Section title="Rollen">
        <Rollen rollen={running} vandaag={vandaag} />
        {uzelf ? (
          <Attention>Dit bent u zelf. Rollen geeft een andere beheerder u.</Attention>
        ) : (
          <RolGeven rollen={passend} vandaag={vandaag} sleutel={sleutels.rol} terug={terug('regio/rol-toekennen')} />
        )}
        <RolEinde rollen={codes} terug={terug('regio/rol-beeindigen')} />
      </Section>
      <Section title="Vervanging">
        <Vervangingen vervangingen={vervangingen} leeg="Er is geen vervanging geregeld." intrekbaar />
        <VervangingFormulier
          rollen={codes}
          {...{ collegas, vandaag }}
          sleutel={sleutels.vervanging}
          terug={terug('regio/vervanging-vastleggen')}
        />
      </Section>
      <Section title="Toegang">
        <Blokkade
          geblokkeerd={geblokkeerd}
          terug={terug(geblokkeerd ? 'regio/medewerker-deblokkeren' : 'regio/medewerker-blokkeren')}
        />
      </Section>
      <Rechtenlogboek gebeurtenissen={geschiedenis} />
    </>
  );
}
