// SPDX-License-Identifier: EUPL-1.2
import { Attention, FieldSet, RadioGroup, TextArea, TextInput } from '#libs/ui';
import { afspraakBeoordelen } from '#modules/beleid';
import { nvo, woorden } from '#modules/beleid/teksten';
import { doe, notFound, type Terug } from '../../shell/pagina.ts';
import { foutBij } from '../../shell/terug.tsx';
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
  const value = (naam: string, before: string | null | undefined) =>
    terug ? terug.waarden[naam] : (before ?? undefined);
  return (
    <Visieformulier
      titel={`Afspraak ${nummer}`}
      uitleg={nvo.find((one) => one.nummer === nummer)?.tekst}
      plek="afspraken"
      terug={terug}
      sleutel={sleutel}
    >
      <UitPlan blijktUit={blijktUit.filter(({ uitPlan }) => uitPlan)} />
      <RadioGroup
        name="stand"
        label="Hoe staat het ermee?"
        options={Object.entries(woorden.stand).map(([code, label]) => ({ value: code, label }))}
        defaultValue={value('stand', stand)}
        error={foutBij(terug, 'stand')}
      />
      <TextArea
        name="toelichting"
        label="Toelichting"
        optional
        defaultValue={value('toelichting', toelichting)}
        error={foutBij(terug, 'toelichting')}
      />
      <Blijken own={blijktUit.filter(({ uitPlan }) => !uitPlan)} value={value} terug={terug} />
    </Visieformulier>
  );
}

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

type BlijkenProps = {
  readonly own: readonly Blijk[];
  readonly value: (naam: string, before: string | null | undefined) => string | undefined;
  readonly terug: Terug | undefined;
};

/** What is there, and two rows more. */
const Blijken = ({ own, value, terug }: BlijkenProps) =>
  Array.from({ length: own.length + 2 }, (_, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the rows have a fixed order
    <FieldSet key={at} legend={`Waaruit dit blijkt (${at + 1})`}>
      <TextInput
        name={`blijktUit.${at}.tekst`}
        label="Wat het laat zien"
        optional
        defaultValue={value(`blijktUit.${at}.tekst`, own[at]?.tekst)}
        error={foutBij(terug, `blijktUit.${at}.tekst`)}
      />
      <TextInput
        name={`blijktUit.${at}.waar`}
        label="Waar dat staat"
        hint="Een plek in dit platform, zoals /tarieven, of een adres dat met https:// begint."
        optional
        defaultValue={value(`blijktUit.${at}.waar`, own[at]?.waar)}
        error={foutBij(terug, `blijktUit.${at}.waar`)}
      />
    </FieldSet>
  ));
