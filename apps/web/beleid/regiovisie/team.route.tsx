// SPDX-License-Identifier: EUPL-1.2
import { FieldSet, Select, TextInput } from '#libs/ui';
import { basisfunctiesBeoordelen } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import { doe, notFound } from '../../shell/pagina.ts';
import { foutBij } from '../../shell/terug.tsx';
import type { Route } from './+types/team.route.ts';
import { Visieformulier } from './formulier.tsx';
import { schrijfbareVisie } from './laden.ts';

export async function loader({ context, params: { gemeente } }: Route.LoaderArgs) {
  const { visie, sleutel } = await schrijfbareVisie(context);
  const team = visie.teams.find((one) => one.gemeente === gemeente);
  if (!team) throw notFound();
  return { team, sleutel };
}

export const action = (args: Route.ActionArgs) =>
  doe(args, basisfunctiesBeoordelen, () => '/beleid/regiovisie#basisfuncties', { gemeente: args.params.gemeente });

export default function VisieTeam({ loaderData: { team, sleutel }, actionData: terug }: Route.ComponentProps) {
  return (
    <Visieformulier
      titel={`Toegangsteam ${team.naam}`}
      uitleg="Hoe staat het in dit team met de vijf basisfuncties?"
      plek="basisfuncties"
      terug={terug}
      sleutel={sleutel}
    >
      {team.functies.map(({ basisfunctie, stand, toelichting }) => {
        const pad = `functies.${basisfunctie}`;
        const value = (naam: string, before: string | null) =>
          terug ? terug.waarden[`${pad}.${naam}`] : (before ?? undefined);
        return (
          <FieldSet key={basisfunctie} legend={woorden.basisfunctie[basisfunctie]}>
            <Select
              name={`${pad}.stand`}
              label="Stand"
              optional
              empty="Onbekend"
              options={Object.entries(woorden.stand).map(([code, label]) => ({ value: code, label }))}
              defaultValue={value('stand', stand)}
              error={foutBij(terug, `${pad}.stand`)}
            />
            <TextInput
              name={`${pad}.toelichting`}
              label="Toelichting"
              optional
              defaultValue={value('toelichting', toelichting)}
              error={foutBij(terug, `${pad}.toelichting`)}
            />
          </FieldSet>
        );
      })}
    </Visieformulier>
  );
}
