// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Badge, type Column, Moment, PageTitle, Section, SubmitButton, Table } from '#libs/ui';
import {
  type AccountView,
  accountInzien,
  sessiesBeeindigen,
  vervangingIntrekken,
  vervangingVastleggen,
} from '#modules/regio';
import { verzoek } from '../../shell/omgeving.ts';
import { doe, vraag, wieVan } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import type { Route } from './+types/account.route.ts';
import { Rollen, rolnamen } from './rol-weergave.tsx';
import { VervangingFormulier } from './vervanging-formulier.tsx';
import { Vervangingen } from './vervangingen.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  const account = await vraag(context, accountInzien, {});
  const { sessie } = context.get(verzoek);
  const { hoed, naam } = wieVan(context);
  return { ...account, naam, hoed, hoeden: sessie?.hoeden ?? [], deze: sessie?.id ?? null, sleutel: newId() };
}

export async function action(args: Route.ActionArgs) {
  const act = (await args.request.clone().formData()).get('_act');
  const here = () => '/account';
  if (act === vervangingVastleggen.naam) return doe(args, vervangingVastleggen, here);
  if (act === vervangingIntrekken.naam) return doe(args, vervangingIntrekken, here);
  return doe(args, sessiesBeeindigen, here);
}

export default function Account({ loaderData, actionData }: Route.ComponentProps) {
  const { naam, hoed, hoeden, medewerker, vervangingen, collegas, sessies, deze, vandaag, sleutel } = loaderData;
  const running = (medewerker?.rollen ?? []).filter(({ tot }) => !tot || tot >= vandaag);
  const written = terugVan(actionData, 'regio/vervanging-vastleggen');
  return (
    <>
      <title>Mijn account – Inkoopregie</title>
      <PageTitle title="Mijn account" state={naam} />
      <Weigering terug={actionData && !written ? actionData : undefined} />
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
      <Section title="Waar u bent aangemeld">
        <Table
          caption="Uw open sessies"
          captionHidden
          rows={sessies}
          rowKey={({ id }) => id}
          columns={sessionColumns(deze)}
        />
        <form method="post">
          <input type="hidden" name="_act" value="regio/sessies-beeindigen" />
          <SubmitButton kind="destructive">Overal uitloggen</SubmitButton>
        </form>
        <p>U wordt ook hier afgemeld. Ziet u een sessie die niet van u is, waarschuw dan uw beheerder.</p>
      </Section>
    </>
  );
}

const sessionColumns = (deze: string | null): readonly Column<Plat<AccountView>['sessies'][number]>[] => [
  {
    key: 'apparaat',
    head: 'Waarop',
    kind: 'name',
    cell: ({ id, apparaat }) => (
      <>
        {apparaat ?? 'onbekend apparaat'} {id === deze && <Badge kind="info">deze</Badge>}
      </>
    ),
  },
  { key: 'begonnen', head: 'Begonnen', cell: ({ begonnen }) => <Moment value={begonnen} /> },
  { key: 'gezien', head: 'Laatst gebruikt', cell: ({ gezien }) => <Moment value={gezien} /> },
  {
    key: 'einde',
    head: 'Uitloggen',
    kind: 'action',
    cell: ({ id, apparaat }) => (
      <form method="post">
        <input type="hidden" name="_act" value="regio/sessies-beeindigen" />
        <input type="hidden" name="sessie" value={id} />
        <SubmitButton kind="secondary" aria-label={`Uitloggen op ${apparaat ?? 'onbekend apparaat'}`}>
          Uitloggen
        </SubmitButton>
      </form>
    ),
  },
];
