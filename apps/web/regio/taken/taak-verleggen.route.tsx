// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, DateInput, Form, PageTitle, RadioGroup, TextArea, TextInput } from '#libs/ui';
import { taakInzien, taakVerleggen } from '#modules/regio';
import { woorden } from '#modules/regio/teksten';
import { Bewaren } from '../../shell/bewaren.tsx';
import { doe, magVragen, notFound, vraag } from '../../shell/pagina.ts';
import { Weigering } from '../../shell/terug.tsx';
import { optionsOf, veldVan } from '../../shell/veld.ts';
import type { Route } from './+types/taak-verleggen.route.ts';

/** `nieuw` in the address is a task that nobody named yet. */
const isNieuw = (taak: string): boolean => taak === 'nieuw';

export async function loader({ context, params: { taak } }: Route.LoaderArgs) {
  if (!magVragen(context, taakVerleggen)) throw notFound();
  const view = isNieuw(taak) ? null : await vraag(context, taakInzien, { taak });
  return { taak: view && { code: view.code, naam: view.naam }, sleutel: newId() };
}

export const action = (args: Route.ActionArgs) =>
  doe(
    args,
    taakVerleggen,
    ({ taak }) => `/regio/taken/${taak}`,
    isNieuw(args.params.taak) ? {} : { taak: args.params.taak },
  );

export default function TaakVerleggen({ loaderData: { taak, sleutel }, actionData: terug }: Route.ComponentProps) {
  const titel = taak ? 'Taak verleggen' : 'Taak toevoegen';
  const veld = veldVan(terug);
  return (
    <>
      <title>{`${titel} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Regio', href: '/regio' },
          { label: 'Taakverdeling', href: '/regio/taken' },
          ...(taak ? [{ label: taak.naam, href: `/regio/taken/${taak.code}` }] : []),
          { label: titel },
        ]}
      />
      <PageTitle title={titel} state={taak?.naam ?? 'Het wordt bewaard als voorstel. Iemand anders stelt het vast.'} />
      <Weigering terug={terug} labels={{ naam: 'Taak', bij: 'Bij wie', van: 'Vanaf', reden: 'Waarom' }} />
      <Form idempotency={sleutel}>
        {!taak && (
          <TextInput {...veld('naam')} label="Taak" hint="In één zin, zoals ‘Wachttijden opvragen bij aanbieders’." />
        )}
        <RadioGroup {...veld('bij')} label="Bij wie ligt de taak?" options={optionsOf(woorden.taakdrager)} />
        <DateInput {...veld('van')} label="Vanaf" hint="Vandaag of later." />
        <TextArea {...veld('reden')} label="Waarom?" rows={3} />
        <Bewaren knop="Voorstel bewaren" annuleer={taak ? `/regio/taken/${taak.code}` : '/regio/taken'} />
      </Form>
    </>
  );
}
