// SPDX-License-Identifier: EUPL-1.2
import { FieldSet, Select, TextInput } from '#libs/ui';
import { basisfunctiesBeoordelen } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import { doe, notFound } from '../../shell/pagina.ts';
import { optionsOf, veldVan } from '../../shell/veld.ts';
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
  const field = veldVan(terug);
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
        return (
          <FieldSet key={basisfunctie} legend={woorden.basisfunctie[basisfunctie]}>
            <Select
              {...field(`${pad}.stand`, stand)}
              label="Stand"
              optional
              empty="Onbekend"
              options={optionsOf(woorden.stand)}
            />
            <TextInput {...field(`${pad}.toelichting`, toelichting)} label="Toelichting" optional />
          </FieldSet>
        );
      })}
    </Visieformulier>
  );
}
