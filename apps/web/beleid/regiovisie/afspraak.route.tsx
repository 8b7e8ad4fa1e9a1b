// SPDX-License-Identifier: EUPL-1.2
import { Attention, FieldSet, RadioGroup, TextArea, TextInput } from '#libs/ui';
import { afspraakBeoordelen } from '#modules/beleid';
import { nvo, woorden } from '#modules/beleid/teksten';
import { doe, notFound, type Terug } from '../../shell/pagina.ts';
import { optionsOf, veldVan } from '../../shell/veld.ts';
import type { Route } from './+types/afspraak.route.ts';
import { Visieformulier } from './formulier.tsx';
import { schrijfbareVisie } from './laden.ts';

export async function loader({ context, params: { nummer } }: Route.LoaderArgs) {
  const { visie, sleutel } = await schrijfbareVisie(context);
  const afspraak = visie.afspraken.find((one) => String(one.nummer) === nummer);
  if (!afspraak) throw notFound();
  return { afspraak, sleutel };
}

export const action = (args: Route.ActionArgs) =>
  doe(args, afspraakBeoordelen, () => '/beleid/regiovisie#afspraken', { nummer: args.params.nummer });

export default function VisieAfspraak({ loaderData: { afspraak, sleutel }, actionData: terug }: Route.ComponentProps) {
  const { nummer, stand, toelichting, blijktUit } = afspraak;
  const field = veldVan(terug);
  return (
    <Visieformulier
      titel={`Afspraak ${nummer}`}
      uitleg={nvo.find((one) => one.nummer === nummer)?.tekst}
      plek="afspraken"
      labels={labels}
      terug={terug}
      sleutel={sleutel}
    >
      <UitPlan blijktUit={blijktUit.filter(({ uitPlan }) => uitPlan)} />
      <RadioGroup {...field('stand', stand)} label="Hoe staat het ermee?" options={optionsOf(woorden.stand)} />
      <TextArea {...field('toelichting', toelichting)} label="Toelichting" optional />
      <Blijken own={blijktUit.filter(({ uitPlan }) => !uitPlan)} terug={terug} />
    </Visieformulier>
  );
}

/** What the fields of the rows are called; there are at most twenty. */
const labels = Object.fromEntries(
  Array.from({ length: 20 }, (_, at) => [
    [`blijktUit.${at}.tekst`, `Wat het laat zien (${at + 1})`],
    [`blijktUit.${at}.waar`, `Waar dat staat (${at + 1})`],
  ]).flat(),
);

type Blijk = Route.ComponentProps['loaderData']['afspraak']['blijktUit'][number];

const UitPlan = ({ blijktUit }: { readonly blijktUit: readonly Blijk[] }) =>
  blijktUit.length > 0 && (
    <Attention kind="info" title="Het plan noemt al">
      <ul>
        {blijktUit.map(({ tekst }) => (
          <li key={tekst}>{tekst}</li>
        ))}
      </ul>
    </Attention>
  );

type BlijkenProps = { readonly own: readonly Blijk[]; readonly terug: Terug | undefined };

/** What is there, and two rows more. */
function Blijken({ own, terug }: BlijkenProps) {
  const field = veldVan(terug);
  const rows: readonly (Blijk | null)[] = [...own, null, null];
  return rows.map((blijk, at) => {
    const naam = `blijktUit.${at}`;
    return (
      <FieldSet key={naam} legend={`Waaruit dit blijkt (${at + 1})`}>
        <TextInput {...field(`${naam}.tekst`, blijk?.tekst)} label="Wat het laat zien" optional />
        <TextInput
          {...field(`${naam}.waar`, blijk?.waar)}
          label="Waar dat staat"
          hint="Een plek in dit platform, zoals /tarieven, of een adres dat met https:// begint."
          optional
        />
      </FieldSet>
    );
  });
}
