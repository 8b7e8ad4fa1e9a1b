// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Actions, Breadcrumb, ButtonLink, DateInput, Field, Form, PageTitle, Select, SubmitButton } from '#libs/ui';
import { procedureKeuzen, procedureVoorbereiden } from '#modules/inkoop';
import { doe, type Terug, vraag } from '../shell/pagina.ts';
import { foutBij, Weigering } from '../shell/terug.tsx';
import type { Route } from './+types/procedure-nieuw.route.ts';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  ...(await vraag(context, procedureKeuzen, {})),
  sleutel: newId(),
});

export const action = (args: Route.ActionArgs) =>
  doe(args, procedureVoorbereiden, ({ procedure }) => `/inkoop/procedures/${procedure}`);

export default function ProcedureNieuw({ loaderData: { contracten, sleutel }, actionData }: Route.ComponentProps) {
  return (
    <>
      <title>Procedure voorbereiden – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Inkoop', href: '/inkoop' }, { label: 'Procedure voorbereiden' }]} />
      <PageTitle
        title="Procedure voorbereiden"
        state="Niemand buiten de regio ziet de procedure voordat zij is gepubliceerd."
      />
      <Weigering terug={actionData} />
      <Form idempotency={sleutel}>
        <Contractkeuze contracten={contracten} terug={actionData} />
        <Momenten terug={actionData} />
        <Actions>
          <SubmitButton>Procedure voorbereiden</SubmitButton>
          <ButtonLink kind="secondary" href="/inkoop">
            Terug
          </ButtonLink>
        </Actions>
      </Form>
    </>
  );
}

type Props = { readonly terug: Terug | undefined };

const Contractkeuze = ({ contracten, terug }: Props & Pick<Route.ComponentProps['loaderData'], 'contracten'>) => (
  <Select
    name="contract"
    label="Contract"
    hint="Alleen contracten waarvoor het plan een procedure noemt."
    empty="Kies een contract"
    options={contracten
      .filter(({ vorm }) => vorm !== null)
      .map(({ code, nummer, naam }) => ({ value: code, label: `${nummer}. ${naam}` }))}
    defaultValue={terug?.waarden['contract']}
    error={foutBij(terug, 'contract')}
  />
);

/** When it opens and closes, when the outcome is known, and when the agreements begin. */
const Momenten = ({ terug }: Props) => (
  <>
    <MomentVeld name="opent" label="De inschrijving opent" terug={terug} />
    <MomentVeld
      name="sluit"
      label="De inschrijving sluit"
      hint="Tot en met deze seconde is op tijd; wat een seconde later komt, is te laat. Kies liefst een werkdag, binnen kantoortijd."
      terug={terug}
    />
    <DateInput
      name="uitslag"
      label="Uitslag uiterlijk"
      hint="De dag waarop alle aanbieders de uitslag weten. Laat u dit leeg, dan geldt de dag uit de planning van de regio."
      optional
      defaultValue={terug?.waarden['uitslag']}
      error={foutBij(terug, 'uitslag')}
    />
    <DateInput
      name="ingang"
      label="De overeenkomsten gaan in"
      defaultValue={terug?.waarden['ingang']}
      error={foutBij(terug, 'ingang')}
    />
  </>
);

type VeldProps = Props & {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
};

/** A day and a time, in Dutch time. */
const MomentVeld = ({ name, label, hint, terug }: VeldProps) => (
  <Field name={name} label={label} hint={hint} error={foutBij(terug, name)}>
    {(control) => (
      <input {...control} className="ir-input ir-input--md" type="datetime-local" defaultValue={terug?.waarden[name]} />
    )}
  </Field>
);
