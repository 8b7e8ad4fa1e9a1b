// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Form, PageTitle, TextArea } from '#libs/ui';
import { tariefprocesInzien, tarievenPresenteren } from '#modules/tarieven';
import { Bewaren } from '../../shell/bewaren.tsx';
import { kenmerk } from '../../shell/kenmerk.ts';
import { MomentVeld } from '../../shell/moment-veld.tsx';
import { doe, notFound, vraag } from '../../shell/pagina.ts';
import { Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';
import type { Route } from './+types/presenteren.route.ts';
import { Kruimels, procesnaam } from './kruimels.tsx';

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const view = await vraag(context, tariefprocesInzien, { id: kenmerk(params.id) });
  if (!view.magBewerken || view.proces.gepresenteerd) throw notFound();
  return { ...view, sleutel: newId() };
};

export const action = (args: Route.ActionArgs) => {
  const proces = kenmerk(args.params.id);
  return doe(args, tarievenPresenteren, () => `/tarieven/processen/${proces}/presentatie`, { proces });
};

export default function Presenteren({ loaderData, actionData }: Route.ComponentProps) {
  const { proces, contractnaam, sleutel } = loaderData;
  const field = veldVan(actionData);
  const naam = procesnaam({ contractnaam, jaar: proces.jaar });
  return (
    <>
      <title>{`Tarieven presenteren: ${naam} – Inkoopregie`}</title>
      <Kruimels proces={{ id: proces.id, naam }}>Presenteren</Kruimels>
      <PageTitle
        title="De tarieven presenteren"
        state="Alle aanbieders lezen dan de concepttarieven met hun opbouw, en kunnen reageren. Dat kan niet terug."
      />
      <p>
        <a href={`/tarieven?contract=${proces.contract}&dag=${proces.ingang}`}>De berekende tarieven bekijken</a>
      </p>
      <Weigering terug={actionData} labels={{ reagerenTot: 'Reageren tot', toelichting: 'Toelichting' }} />
      <Form idempotency={sleutel}>
        <MomentVeld
          {...field('reagerenTot')}
          label="Reageren tot"
          hint="Daarna kan niemand meer reageren. Langer kan wel, korter niet."
        />
        <TextArea
          {...field('toelichting')}
          label="Toelichting voor de aanbieders"
          hint="Hoe kwam u tot deze tarieven? Zij staat boven de tarieven."
        />
        <Bewaren knop="Tarieven presenteren" annuleer={`/tarieven/processen/${proces.id}`} />
      </Form>
    </>
  );
}
