// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { DateInput, Datum, Form, PageTitle } from '#libs/ui';
import { tariefprocesInzien, tariefprocesPlannen } from '#modules/tarieven';
import { Bewaren } from '../../shell/bewaren.tsx';
import { kenmerk } from '../../shell/kenmerk.ts';
import { doe, notFound, vraag } from '../../shell/pagina.ts';
import { Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';
import type { Route } from './+types/planning.route.ts';
import { Kruimels, procesnaam } from './kruimels.tsx';
import { Planningswaarschuwingen } from './stappen.tsx';

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const view = await vraag(context, tariefprocesInzien, { id: kenmerk(params.id) });
  if (!view.magBewerken) throw notFound();
  return { ...view, sleutel: newId() };
};

export const action = (args: Route.ActionArgs) => {
  const proces = kenmerk(args.params.id);
  return doe(args, tariefprocesPlannen, () => `/tarieven/processen/${proces}`, { proces });
};

export default function Planning({ loaderData, actionData }: Route.ComponentProps) {
  const { proces, contractnaam, stappen, waarschuwingen, sleutel } = loaderData;
  const field = veldVan(actionData);
  const naam = procesnaam({ contractnaam, jaar: proces.jaar });
  return (
    <>
      <title>{`Planning van ${naam} – Inkoopregie`}</title>
      <Kruimels proces={{ id: proces.id, naam }}>Planning</Kruimels>
      <PageTitle
        title="Planning"
        state={
          <>
            De tarieven gaan in op <Datum value={proces.ingang} />. Een dag die niet uitkomt, houdt u niet tegen.
          </>
        }
      />
      <Planningswaarschuwingen waarschuwingen={waarschuwingen} />
      <Weigering terug={actionData} />
      <Form
        idempotency={sleutel}
        hidden={Object.fromEntries(stappen.map(({ code }, at) => [`stappen.${at}.stap`, code]))}
      >
        {stappen.map(({ code, letter, tekst, uiterlijk }, at) => (
          <DateInput
            key={code}
            {...field(`stappen.${at}.uiterlijk`, uiterlijk)}
            label={`${letter}. ${tekst}`}
            optional
          />
        ))}
        <Bewaren knop="Planning bewaren" annuleer={`/tarieven/processen/${proces.id}`} />
      </Form>
    </>
  );
}
