// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, EmptyState, PageTitle } from '#libs/ui';
import { winstcijferVastleggen, winstInzien, winstsignaalAfhandelen } from '#modules/leveranciers';
import { readBedrag } from '../../shell/formulier.ts';
import { Paginabron } from '../../shell/herkomst.tsx';
import { doe, vraag } from '../../shell/pagina.ts';
import { terugVan } from '../../shell/terug.tsx';
import type { Route } from './+types/winst.route.ts';
import { Cijferformulier } from './formulieren.tsx';
import { Jaar } from './jaar.tsx';

export const loader = async ({ context, params: { agb } }: Route.LoaderArgs) => ({
  winst: await vraag(context, winstInzien, { aanbieder: agb }),
  sleutel: newId(),
});

export async function action(args: Route.ActionArgs) {
  const { agb } = args.params;
  const form = await args.request.clone().formData();
  if (form.get('_act') === winstsignaalAfhandelen.naam)
    return doe(args, winstsignaalAfhandelen, () => `/leveranciers/${agb}/winst`);
  return doe(
    args,
    winstcijferVastleggen,
    () => `/leveranciers/${agb}/winst`,
    (input) => ({
      aanbieder: agb,
      ...inCenten(input, 'opbrengsten'),
      ...inCenten(input, 'kosten'),
    }),
  );
}

const inCenten = (input: Readonly<Record<string, unknown>>, naam: string) => {
  const waarde = input[naam];
  return typeof waarde === 'string' ? { [naam]: readBedrag(waarde) } : {};
};

export default function Winst({ loaderData: { winst, sleutel }, actionData }: Route.ComponentProps) {
  const { aanbieder, naam, jaren, magVastleggen } = winst;
  return (
    <>
      <title>{`Winst van ${naam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Leveranciers', href: '/leveranciers' },
          { label: naam, href: `/leveranciers/${aanbieder}` },
          { label: 'Winst' },
        ]}
      />
      <PageTitle
        title={`Winst van ${naam}`}
        state="Behaalde marge naast de marge die in de tarieven zit. Een hoge winst hoeft niet verkeerd te zijn: een mens zoekt de oorzaak en besluit."
      />
      {jaren.length === 0 && (
        <EmptyState title="Er zijn nog geen cijfers">
          Een inkoper neemt ze over uit de jaarverantwoording of een andere bron, en noemt die.
        </EmptyState>
      )}
      {jaren.length > 0 && (
        <p>
          <a href={`/leveranciers/${aanbieder}/winst/werkblad`}>Deze cijfers als Excel-bestand</a>
        </p>
      )}
      {jaren.map((jaar) => (
        <Jaar key={jaar.id} jaar={jaar} terug={terugVan(actionData, winstsignaalAfhandelen.naam)} />
      ))}
      {magVastleggen && <Cijferformulier terug={terugVan(actionData, winstcijferVastleggen.naam)} sleutel={sleutel} />}
      <Paginabron>de cijfers hierboven met hun bron, en het kostprijsmodel van de regio</Paginabron>
    </>
  );
}
